import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { addCoChair, giveChair } from '../../fixes/leaders.js';
import { derived, type Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairsOf, originOf } from '../../model/facts/offices.js';
import { hasMark } from '../../model/facts/marks.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'regulator-as-facilitator',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['leader.from', 'forum.chair', 'obligation.owed to'],
    searches: [],
    doFirst: 'Agree who shares the chair',
    summary: 'Checks that a regulator of the partners does not chair their talks alone.',
    claims: ['a-regulator-shares-the-chair'],
    *check(charter) {
        for (const forum of charter.forums) {
            const leaders = chairsOf(forum).filter(chair => chair.keyword === 'leader');
            const origin = leaders.map(originOf).find(each => each && oversees(charter, each));
            if (!origin || isShared(forum, origin)) continue;
            yield {
                at: leaders[0]!,
                about: [forum, ...leaders],
                message: `${leaders.length === 1 ? `The chair of ${forum.called} comes` : `The chairs of ${forum.called} come`} from ${origin.called}, to which partners answer. Some may see a regulator in the chair.`,
                fixes: () => shareChair(charter, forum, origin),
            };
        }
    },
});

/** Those to whom some partner owes something up a hierarchy. */
const overseers = derived(charter => new Set<Entity>(charter.obligations
    .filter(({ mode, owedBy }) => mode?.value === 'hierarchy' && owedBy?.value.some(owner => isParty(charter, owner)))
    .flatMap(({ owedTo }) => owedTo?.value ?? [])));

const oversees = (charter: Charter, stakeholder: Stakeholder) => hasMark(stakeholder, 'regulator') || overseers(charter).has(stakeholder);

const isShared = (forum: Forum, origin: Stakeholder) =>
    chairsOf(forum).some(chair => (chair.keyword === 'leader' ? originOf(chair) : chair) !== origin);

/** With whom, the partners decide: a leader from elsewhere, or someone new from a partner. */
function shareChair(charter: Charter, forum: Forum, origin: Stakeholder): Fix[] {
    const others = choicesAmong(charter.leaders.filter(leader => originOf(leader) !== origin));
    const partners = choicesAmong(partiesOf(charter).filter(party => party !== origin && !others.some(leader => originOf(leader) === party)));
    return [...others.map(other => giveChair(other, forum)), ...partners.map(partner => addCoChair(charter, [forum], partner))];
}
