import { derived } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { parentOf } from '../../model/facts/forums.js';
import { hasMark } from '../../model/facts/marks.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { listed, placeNaming, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'regulator-at-the-table',
    condition: 'sedimented-governance',
    severity: 'info',
    reads: ['stakeholder.sector', 'forum.members', 'forum.without vote', 'forum.recusal', 'obligation.bridged by'],
    searches: ['obligation'],
    doFirst: 'Agree in which matters it speaks as a partner, and in which as a regulator',
    summary: 'Checks that the charter says how a regulator who sits with the partners keeps its two parts apart.',
    claims: ['a-regulator-at-the-table-keeps-its-parts-apart'],
    *check(charter) {
        for (const forum of charter.forums) {
            if (parentOf(forum) !== undefined || forum.recusal) continue;
            const present = [...votersOf(forum), ...votelessOf(forum)];
            const regulators = present.filter(each => hasMark(each, 'regulator') && !isBridged(charter, each));
            const [first] = regulators;
            if (!first || regulators.length === present.length) continue;
            const one = regulators.length === 1;
            const list = [forum.members, forum.withoutVote, forum.inAttendance].find(each => each?.value.includes(first));
            yield {
                at: list ? placeNaming(list, first) : forum,
                about: [...regulators, forum],
                message: `${sentence(listed(regulators))} ${one ? 'inspects or enforces' : 'inspect or enforce'}, and ${one ? 'sits' : 'sit'} at ${forum.called} with the partners${regulators.every(each => votelessOf(forum).includes(each)) ? ', without a vote' : ''}. The charter does not say how ${one ? 'it keeps' : 'they keep'} the two apart.`,
            };
        }
    },
});

/** Someone works between the partnership and what is owed to the regulator, or to the body of which it is a part. */
const isBridged = (charter: Parameters<typeof bridged>[0], regulator: Stakeholder): boolean => [regulator, ...(regulator.partOf?.value ?? [])].some(each => bridged(charter).has(each));

const bridged = derived(charter => new Set<Entity>(charter.obligations.filter(({ bridgedBy }) => bridgedBy).flatMap(({ owedTo }) => owedTo?.value ?? [])));
