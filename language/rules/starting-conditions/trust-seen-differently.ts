import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { answerLevels, answerWords, type AnswerLevel } from '../../framework/questions.js';
import type { Charter } from '../../model/charter.js';
import { answerInWords } from '../../model/facts/answers-in-words.js';
import { answerTo, contradicts, latestRound, trustSaid, type Answered } from '../../model/facts/answers.js';
import type { Entity } from '../../model/entity.js';
import { pairedIn } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-seen-differently',
    condition: 'prehistory',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['relationship.between', 'relationship.trust', 'answer.to', 'answer.about', 'answer.by', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that partners trust each other as much as the charter states.',
    isOfTheRecord: true,
    doFirst: 'Talk with those concerned about why the two differ, and record what they agree',
    claims: ['trust-is-a-resource-or-a-liability'],
    rationale: 'Where organisations answered for themselves, each is asked about the other. Where people answered without naming an organisation, nobody knows who trusts whom. The rule then reports only a relationship all of whose partners are trusted more, or all less, than it states. That is information, and has no fix: what everyone answers does not take the place of what a pair states.',
    *check(charter) {
        for (const relationship of charter.relationships) {
            const stated = relationship.trust;
            const against = stated ? saidAgainst(charter, relationship, stated.value as AnswerLevel) : [];
            if (!stated || against.length === 0) continue;
            yield {
                at: stated,
                about: relationship.between?.value ?? [],
                ...(isOfAll(against) ? { severity: 'info' } : {}),
                message: `The charter states ${stated.value === 'none' ? 'no' : stated.value} trust between ${listed(relationship.between?.value ?? [])}. ${isOfAll(against) ? 'Everyone who answered was asked how far they trust each of these: ' : ''}${against.slice(0, 3).map(reported).join(isOfAll(against) ? '; ' : ' ')}${isOfAll(against) ? '.' : ''}`,
                related: against.slice(0, 6).map(answered => ({ at: answered.entity, message: `This was answered in ${answered.survey.called}.` })),
                fixes: () => (isOfAll(against) ? [] : changed(relationship, against)),
            };
        }
    },
});

/** What each of a relationship says about another one and the charter does not; where nobody speaks for an organisation, what all say about each of them. */
function saidAgainst(charter: Charter, relationship: Entity<'relationship'>, stated: AnswerLevel): Answered[] {
    const parties = pairedIn(relationship);
    const own = parties.flatMap(by => parties.flatMap(about => (by === about ? [] : trustSaid(charter, by, about) ?? [])));
    if (own.length > 0) return own.filter(answered => contradicts(answered, stated));
    const together = parties.flatMap(about => answerTo(latestRound(charter), 'trust', about) ?? []);
    const sideOf = ({ lowest }: Answered) => Math.sign(answerLevels.indexOf(lowest) - answerLevels.indexOf(stated));
    const isOneSided = together.length === parties.length && new Set(together.map(sideOf)).size === 1;
    return isOneSided && together.every(answered => contradicts(answered, stated)) ? together : [];
}

/** They are what everyone said, and so no statement of those whose relationship it is; nobody overwrites that with an average. */
const isOfAll = ([first]: readonly Answered[]): boolean => first?.by === undefined;

/** What all the answers have in common, where they have something: the relationship states one level for all its sides. */
function changed(relationship: Entity<'relationship'>, against: readonly Answered[]): Fix[] {
    const shared = answerLevels.filter(level => against.every(answered => !contradicts(answered, level)));
    return shared.map(level => ({ title: `Change the trust to ${level}`, kind: 'complete', edits: [setProperty(relationship, 'trust', level)] }));
}

const reported = (answered: Answered): string => (answered.by
    ? `Asked how far it trusts ${answered.about!.called}, ${answered.by.called} answers “${answerWords[answered.median]}”.`
    : `of ${answered.about!.called}, ${answerInWords(answered)}`);
