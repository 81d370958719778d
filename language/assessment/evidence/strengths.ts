import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { evenVotes, votersOf } from '../../model/facts/seats.js';
import { reasonFrom } from '../../model/facts/fact.js';
import { listed } from '../../model/naming.js';
import { decapitalised } from '../../text/sentence.js';
import { being, context, type Evidence } from './evidence.js';

/** What protects each partner from the others, as far as the charter states it. It moves no state: a report tells it beside what is lacking. */
export const strengthsOf = (charter: Charter): Evidence[] => [...evenVotesAndRules(charter), ...chairsInTurn(charter), ...ownPriorities(charter)];

/** Two sides with as many votes each. */
export const evenVotesInWords = ({ forums }: Charter): Evidence[] => forums.flatMap(forum => {
    const votes = evenVotes(forum);
    return votes === undefined || votersOf(forum).length !== 2 ? [] : [context(`${listed(votersOf(forum))} have ${votes / 2} votes each at ${forum.called}.`, [reasonFrom(forum, 'members')])];
});

/** Even votes and a rule against one will say the same: neither side decides alone. They are told in one sentence. */
function evenVotesAndRules(charter: Charter): Evidence[] {
    const [votes, rules] = [evenVotesInWords(charter), againstOneWill(charter)];
    const [first, ...more] = votes;
    const [rule, ...further] = rules;
    if (!first || !rule) return [...votes, ...rules];
    return [context(`${first.says.replace(/\.$/, '')}, and ${decapitalised(rule.says)}`, [...first.reasons, ...rule.reasons]), ...more, ...further];
}

/** Partners who take turns in the chair, with the words of the charter on why. */
export const inTurn = ({ chosenBy, chosenHow }: Entity<'role'>): string | undefined =>
    (chosenHow?.value.includes('nomination-in-turn') && chosenBy && chosenBy.value.length > 1 ? `is nominated by ${listed(chosenBy.value)} in turn` : undefined);

const chairsInTurn = ({ forums }: Charter): Evidence[] => forums.flatMap(forum => (forum.chair?.value ?? []).flatMap(chair => {
    const turn = chair.keyword === 'role' ? inTurn(chair) : undefined;
    return turn === undefined ? [] : [context(`The chair of ${forum.called} ${turn}.`, [reasonFrom(forum, 'chair')])];
}));

/** How a rule says that no partner can force or stop a decision alone. */
const alone = /\b(?:neither|nobody|no (?:one|single|party|partner|member|organisation))\b.*\b(?:block|veto|stop|prevent|overrule|outvote|impose|decide alone)\b/i;

const againstOneWill = ({ groundRules }: Charter): Evidence[] => groundRules.filter(({ title }) => title !== undefined && alone.test(title)).map(rule => context(`A ground rule states: “${rule.title!}”.`, being([rule])));

/** Priorities of which none comes from above. */
function ownPriorities({ priorities }: Charter): Evidence[] {
    return priorities.length > 1 && priorities.every(({ origin }) => origin?.value === 'local') ? [context(`All ${priorities.length} priorities are local.`, being(priorities))] : [];
}
