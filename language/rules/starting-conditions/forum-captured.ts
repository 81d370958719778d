import { setProperty } from '../../fixes/edits.js';
import type { Charter } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { originOf } from '../../model/facts/offices.js';
import { dominantStakeholders, isWeaker } from '../../model/facts/power.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'forum-captured',
    condition: 'power-and-resources',
    severity: 'warning',
    reads: ['forum.decides by', 'forum.members', 'stakeholder.power', 'stakeholder.resources'],
    silences: ['consensus-not-sought'],
    summary: 'No bloc of stronger members can decide over the heads of weaker ones.',
    claims: ['the-stronger-can-bend-the-process'],
    rationale: 'A decision rule that lets one sector, or the powerful alone, outvote weaker members makes that easy.',
    *check(charter) {
        for (const forum of charter.forums) {
            const weaker = (forum.members?.value ?? []).filter(member => isWeaker(charter, member));
            const captors = weaker.length > 0 ? whoDecidesAlone(charter, forum) : undefined;
            if (!captors) continue;
            yield {
                at: forum.decidesBy!,
                about: [forum],
                message: `In ${forum.called}, ${captors} can decide over the heads of ${listed(weaker)}.`,
                related: weaker.slice(0, 3).map(member => ({ at: member, message: `${member.called} is a weaker member.` })),
                fixes: () => [{
                    title: `Let ${forum.called} seek consensus before it votes`,
                    kind: 'complete',
                    edits: [setProperty(forum, 'decides by', 'consensus-then-majority')],
                }],
            };
        }
    },
});

function whoDecidesAlone(charter: Charter, forum: Entity<'forum'>): string | undefined {
    switch (forum.decidesBy?.value) {
        case 'majority': case 'supermajority': return decisiveBloc(charter, forum);
        case 'chair': return dominantChair(charter, forum);
        default: return undefined;
    }
}

/** Members of one sector, or those of high power, none of them weaker, who carry a vote together. */
function decisiveBloc(charter: Charter, { members, decidesBy, threshold }: Entity<'forum'>): string | undefined {
    const all = members!.value;
    const strong = all.filter(member => !isWeaker(charter, member));
    const share = threshold?.value.percent ?? 200 / 3;
    const carries = (bloc: readonly Stakeholder[]) => (decidesBy!.value === 'majority' && !threshold ? bloc.length * 2 > all.length : bloc.length * 100 >= share * all.length);
    const sectors = groupBy(strong.filter(({ sector }) => sector), ({ sector }) => sector!.value);
    const blocs = [...sectors.values(), strong.filter(({ power }) => power?.value === 'high')];
    const bloc = blocs.find(carries);
    return bloc && listed(bloc);
}

/** A chair who is, or comes from, a dominant stakeholder. */
function dominantChair(charter: Charter, { chair }: Entity<'forum'>): string | undefined {
    const dominant = dominantStakeholders(charter);
    const captor = chair?.value.find(each => dominant.has(each.keyword === 'leader' ? originOf(each)! : each));
    return captor && `${captor.called} in the chair`;
}
