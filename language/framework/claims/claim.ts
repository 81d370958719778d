import type { Cite } from '../bibliography.js';
import type { ConditionId } from '../conditions.js';

/**
 * How firmly the articles put a claim; whoever shows it says so, and never more.
 * `is`: they state it. `likely`: they call it likely, or say that it is often so. `may`: they say that it may or can be so.
 * `ours`: good practice, or our own reading, that the articles do not state; what it cites is where the thought starts.
 */
export type Strength = 'is' | 'likely' | 'may' | 'ours';

/** How a claim is introduced, so that nobody takes it for more than it is. */
export const strengthInWords: Readonly<Record<Strength, string>> = {
    is: 'The model says',
    likely: 'The model says that this is likely',
    may: 'The model says that this may be so',
    ours: 'Good practice, not part of the model',
};

/** One claim of the published model, restated in our words. Everything that cites the articles does so through a claim. */
export interface Claim {
    readonly id: string;
    readonly statement: string;
    readonly strength: Strength;
    readonly condition: ConditionId;
    readonly cites: readonly Cite[];
}

type ClaimsOf<Id extends string> = Readonly<Record<Id, Claim>>;

/** Claims under one condition, each with its strength, its statement and where the articles make it. */
export function under<Id extends string>(condition: ConditionId, claims: Readonly<Record<Id, readonly [Strength, string, ...Cite[]]>>): ClaimsOf<Id> {
    const entries = Object.entries<readonly [Strength, string, ...Cite[]]>(claims);
    return Object.fromEntries(entries.map(([id, [strength, statement, ...cites]]) => [id, { id, statement, strength, condition, cites }])) as unknown as ClaimsOf<Id>;
}
