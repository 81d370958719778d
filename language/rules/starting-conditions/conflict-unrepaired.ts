import { giveTasks } from '../../fixes/leaders.js';
import { trustBuildingBetween } from '../../fixes/trust-building.js';
import type { Charter } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { hasTask } from '../../model/facts/leadership.js';
import { pairsOf, sharedBy, standsWith, type Pair } from '../../model/facts/relationships.js';
import { sharedWorkInWords } from '../../model/facts/repair.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'conflict-unrepaired',
    condition: 'prehistory',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['relationship', 'trust building.between', 'leader.tasks', 'leader.trusted by', 'leader.chosen by', 'leader.challenged by'],
    searches: ['trust building', 'leader'],
    silences: ['no-bridge-across-conflict'],
    doFirst: 'Ask them what would help, such as time to rebuild trust or a mediator whom all accept',
    summary: 'Checks that someone works on conflict and on little trust.',
    claims: ['leaders-repair-relationships', 'repair-takes-the-most-time'],
    rationale: 'Trust building shows that someone works on it, and so does a leader with the task of repair or mediation whom both sides trust or chose. A history of conflict makes little trust likely, but does not show how things are today.',
    *check(charter) {
        const trustBuildingsOf = sharedBy(charter.trustBuildings, ({ between }) => between?.value);
        const leadersOf = sharedBy(charter.leaders, leader => standsWith(charter, leader));
        const isWorkedOn = (pair: Pair) => trustBuildingsOf(pair).length > 0 || leadersOf(pair).some(leader => hasTask(leader, 'repair') || hasTask(leader, 'mediation'));
        const unrepaired = pairsOf(charter).filter(pair => troubleIn(pair) !== undefined && !isWorkedOn(pair));
        for (const [relationship, pairs] of groupBy(unrepaired, pair => pair.relationship)) {
            const parties = [...new Set(pairs.flatMap(pair => pair.parties))];
            const { words, isStated } = troubleIn(pairs[0]!)!;
            const shared = sharedWorkInWords(charter, pairs);
            yield {
                at: relationship,
                about: [...parties, relationship],
                ...(isStated ? {} : { severity: 'info' }),
                message: `The charter says that ${listed(parties)} ${words}. It plans no trust building, and names no leader whom ${parties.length === 2 ? 'both' : 'all'} trust to repair or mediate.${trustedByOne(charter, parties)}${shared === undefined ? '' : ` It does plan ${shared}, which may help.`}`,
                fixes: () => [trustBuildingBetween(charter, parties), ...(pairs.length === 1 ? giveTasks(leadersOf(pairs[0]!), ['repair']) : [])],
            };
        }
    },
});

/** A leader who repairs or mediates, and of whom the charter lists as trusting only one of the two. No leader is named for what the charter leaves open. */
function trustedByOne(charter: Charter, parties: readonly Entity[]): string {
    if (parties.length !== 2) return '';
    const leaders = charter.leaders.filter(leader => hasTask(leader, 'repair') || hasTask(leader, 'mediation'));
    const isOpen = (leader: Entity<'leader'>, by: Entity) => !standsWith(charter, leader).includes(by) && !isAmong(by, leader.challengedBy?.value);
    const one = parties.findIndex((party, index) => leaders.some(leader => isAmong(party, leader.trustedBy?.value) && isOpen(leader, parties[1 - index]!)));
    return one === -1 ? '' : ` It says that ${parties[one]!.called} trusts a leader who has that task, and does not say whether ${parties[1 - one]!.called} does.`;
}

const isAmong = (one: Entity, all: readonly Entity[] = []): boolean => all.includes(one);

/** What is wrong between two, and whether the relationship states it; a past of conflict only suggests little trust. */
function troubleIn({ relationship, isConflicted, trust }: Pair): { readonly words: string; readonly isStated: boolean } | undefined {
    const hasLittleTrust = trust.is === 'none' || trust.is === 'low';
    if (!isConflicted && !hasLittleTrust) return undefined;
    const [statesConflict, statesDistrust] = [relationship.conflict !== undefined && isConflicted, relationship.trust !== undefined && hasLittleTrust];
    const conflict = statesConflict ? ['are in conflict'] : [];
    const distrust = statesDistrust ? [trust.is === 'none' ? 'do not trust each other' : 'have little trust in each other'] : [];
    const stated = [...conflict, ...distrust].join(' and ');
    return stated === '' ? { words: `have a history of conflict${hasLittleTrust ? ', which suggests little trust' : ''}`, isStated: false } : { words: stated, isStated: true };
}
