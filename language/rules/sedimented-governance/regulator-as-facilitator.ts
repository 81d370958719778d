import type { Fix } from '../../fixes/fix.js';
import { addCoChair, giveChair } from '../../fixes/leaders.js';
import { derived, type Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { chairsOf, originOf } from '../../model/facts/offices.js';
import { hasMark } from '../../model/facts/marks.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'regulator-as-facilitator',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['leader.from', 'forum.chair', 'obligation.owed to'],
    searches: [],
    summary: 'Whoever regulates the partners does not lead their talks alone.',
    claims: ['a-regulator-shares-the-chair'],
    *check(charter) {
        for (const forum of charter.forums) {
            const leaders = chairsOf(forum).filter(chair => chair.keyword === 'leader');
            const origin = leaders.map(originOf).find(each => each && oversees(charter, each));
            if (!origin || isShared(forum, origin)) continue;
            const [lead, come] = leaders.length === 1 ? ['chairs', 'comes'] : ['chair', 'come'];
            yield {
                at: leaders[0]!,
                about: [forum, ...leaders],
                message: `${listed(leaders)} ${lead} ${forum.called} and ${come} from ${origin.called}, to which partners answer. Some may see a regulator in the chair.`,
                fixes: () => shareChair(charter, forum, origin),
            };
        }
    },
});

/** Those to whom some party owes something up a hierarchy. */
const overseers = derived(charter => new Set<Entity>(charter.obligations
    .filter(({ mode, owedBy }) => mode?.value === 'hierarchy' && owedBy?.value.some(owner => isParty(charter, owner)))
    .flatMap(({ owedTo }) => owedTo?.value ?? [])));

const oversees = (charter: Charter, stakeholder: Stakeholder) => hasMark(stakeholder, 'regulator') || overseers(charter).has(stakeholder);

const isShared = (forum: Forum, origin: Stakeholder) =>
    chairsOf(forum).some(chair => (chair.keyword === 'leader' ? originOf(chair) : chair) !== origin);

function shareChair(charter: Charter, forum: Forum, origin: Stakeholder): Fix[] {
    const other = charter.leaders.find(leader => originOf(leader) !== origin && leader.name !== undefined);
    const partner = partiesOf(charter).find(party => party !== origin && party.name !== undefined);
    return [...(other ? [giveChair(other, forum)] : []), ...(partner ? [addCoChair(charter, [forum], partner)] : [])];
}
