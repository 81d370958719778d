import { bibliography, type Cite } from '../bibliography.js';
import type { ConditionId } from '../conditions.js';

/**
 * How firmly the articles put a claim; whoever shows it says so, and never more.
 * `is`: they state it. `likely`: they call it likely, or say that it is often so. `may`: they say that it may or can be so.
 * `ours`: good practice, or our own reading, that the articles do not state; what it cites is where the thought starts.
 */
export type Strength = 'is' | 'likely' | 'may' | 'ours';

/**
 * How a claim is introduced, so that nobody takes it for more than it is: the model of 2008 says what Ansell & Gash say, and what the
 * article of 2023 takes over from them; the article alone says the rest.
 */
export function introductionOf({ strength, cites }: Pick<Claim, 'strength' | 'cites'>): string {
    if (strength === 'ours') return 'Good practice, not part of the model';
    return `${cites.some(isOfTheModel) ? 'The model' : 'The article'} ${howFirmly[strength]}`;
}

const howFirmly = { is: 'says', likely: 'expects', may: 'suggests' } as const;

const isOfTheModel = ({ source, refs = [] }: Cite): boolean => source === 'ansell-gash-2008' || refs.includes(bibliography['ansell-gash-2008'].referenceNumber);

/** One claim of the published model, restated in our words. Everything that cites the articles does so through a claim. */
export interface Claim {
    readonly id: string;
    readonly statement: string;
    readonly strength: Strength;
    readonly condition: ConditionId;
    readonly cites: readonly Cite[];
    /** What the claim is about, where the articles make it of some partnerships only. */
    readonly setting?: Setting;
}

/**
 * What some claims are about. `england`: the NHS, integrated care and its reforms in England. `health-care`: services for patients, and the doctors who lead there.
 * A partnership elsewhere is shown another claim of the same rule, if there is one.
 */
export type Setting = 'england' | 'health-care';

type Written = readonly [Strength, string, ...Cite[]];
interface Placed { readonly setting: Setting; readonly claim: Written }

/** A claim that the articles make of this setting. */
export const inSetting = (setting: Setting, ...claim: Written): Placed => ({ setting, claim });

type ClaimsOf<Id extends string> = Readonly<Record<Id, Claim>>;

/** Claims under one condition, each with its strength, its statement and where the articles make it. */
export function under<Id extends string>(condition: ConditionId, claims: Readonly<Record<Id, Written | Placed>>): ClaimsOf<Id> {
    const entries = Object.entries<Written | Placed>(claims).map(([id, entry]) => {
        const { setting, claim: [strength, statement, ...cites] } = 'setting' in entry ? entry : { setting: undefined, claim: entry };
        return [id, { id, statement, strength, condition, cites, ...(setting === undefined ? {} : { setting }) }] as const;
    });
    return Object.fromEntries(entries) as unknown as ClaimsOf<Id>;
}
