import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { hasTask } from './leadership.js';
import { trustersOf, originOf } from './offices.js';
import { includesPair, type Pair } from './relationships.js';

/** Work on the relationship of a pair: trust building between both, or a leader whom both sides rely on and who repairs or mediates. */
export function workOn(charter: Charter, pair: Pair): readonly Entity<'trust building' | 'leader'>[] {
    return [
        ...charter.trustBuildings.filter(({ between }) => includesPair(between?.value, pair)),
        ...charter.leaders.filter(leader => (hasTask(leader, 'repair') || hasTask(leader, 'mediation')) && includesPair(reliedOnBy(charter, leader), pair)),
    ];
}

/** Those who trust a leader, and the side that the leader is from. */
function reliedOnBy(charter: Charter, leader: Entity<'leader'>): readonly Entity[] {
    const origin = originOf(leader);
    return origin ? [...trustersOf(charter, leader), origin] : trustersOf(charter, leader);
}
