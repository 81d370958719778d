import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { hasTask } from './leadership.js';
import { trustersOf, originOf } from './offices.js';
import { listed } from '../naming.js';
import { includesPair, type Pair } from './relationships.js';

/** The pair is in conflict, or has little trust. */
export const isTroubled = ({ isConflicted, trust }: Pair): boolean => isConflicted || trust.is === 'low' || trust.is === 'none';

/** Work on the relationship of a pair: trust building between both, or a leader whom both sides rely on and who repairs or mediates. */
export function workOn(charter: Charter, pair: Pair): readonly Entity<'trust building' | 'leader'>[] {
    return [
        ...charter.trustBuildings.filter(({ between }) => includesPair(between?.value, pair)),
        ...charter.leaders.filter(leader => (hasTask(leader, 'repair') || hasTask(leader, 'mediation')) && includesPair(reliedOnBy(charter, leader), pair)),
    ];
}

/** What else brings a pair together, though nobody calls it trust building: a dialogue between both, or a small win of theirs that was not dropped. */
const sharedWork = (charter: Charter, pair: Pair): readonly Entity<'dialogue' | 'small win'>[] => [
    ...charter.dialogues.filter(each => includesPair(each.with?.value, pair)),
    ...charter.smallWins.filter(each => each.status?.value !== 'dropped' && includesPair(each.between?.value, pair)),
];

/** The names of it, as a sentence goes on: `the dialogue “Open table” and the small win “One letter”`; nothing where there is none. */
export function sharedWorkInWords(charter: Charter, pairs: readonly Pair[]): string | undefined {
    const work = [...new Set(pairs.flatMap(pair => sharedWork(charter, pair)))];
    return work.length === 0 ? undefined : listed(work.map(each => ({ called: each.title === undefined && each.name === undefined ? each.called : `the ${each.keyword} ${each.called}` })));
}

/** Those who trust a leader, and the side that the leader is from. */
function reliedOnBy(charter: Charter, leader: Entity<'leader'>): readonly Entity[] {
    const origin = originOf(leader);
    return origin ? [...trustersOf(charter, leader), origin] : trustersOf(charter, leader);
}
