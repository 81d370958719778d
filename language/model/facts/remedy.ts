import { derived } from '../charter.js';
import type { Fact } from './fact.js';
import { leadershipCalledFor } from './leadership.js';
import { pairsOf, type Pair } from './relationships.js';

/** What the model calls for between two partners, beside the kind of leader. */
export interface Remedy extends Fact<'trust building with time and cost' | 'trust building'> {
    readonly pair: Pair;
    /** The pair is strained and an organic leader is called for. A neutral co-chair beside that leader is our idea, and no claim of the articles. */
    readonly suggestsNeutralCoChair: boolean;
}

/** The pairs that need remedial work: antagonists trust building with time and cost, strained pairs trust building. */
export const remediesCalledFor = derived((charter): readonly Remedy[] => {
    const isOrganic = leadershipCalledFor(charter).is === 'organic leader';
    return pairsOf(charter).flatMap(pair => {
        const isAntagonistic = pair.relationship.history?.value === 'antagonism' && (pair.trust.is === 'none' || pair.trust.is === 'low');
        if (!isAntagonistic && !pair.isStrained) return [];
        return [{
            is: isAntagonistic ? 'trust building with time and cost' : 'trust building',
            reasons: [...pair.conflict.reasons, ...pair.trust.reasons],
            pair,
            suggestsNeutralCoChair: pair.isStrained && isOrganic,
        }];
    });
});
