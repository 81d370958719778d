import { all } from './support.js';

// What the levels that partners state come to, as a statement over all worlds in which what the charter leaves open is one way or another:
// it holds if it holds in each of them.

export const levels = ['none', 'low', 'moderate', 'high'] as const;
export const strengths = ['none', 'weak', 'moderate', 'strong'] as const;
export type Level = (typeof levels)[number];
export type Strength = (typeof strengths)[number];
export const maybe = <T>(list: readonly T[]): (T | undefined)[] => [undefined, ...list];

export interface Partner { readonly power?: Level | undefined; readonly resources?: Level | undefined; readonly incentive?: Strength | undefined }
export const step = (level: Level | undefined): number => levels.indexOf(level!);

/** The worlds in which each of these that is not said is one or another. */
const worldsOf = <T>(said: readonly (T | undefined)[], values: readonly T[]): T[][] => all(...said.map(each => (each === undefined ? values : [each]))) as T[][];
const agreed = <T>(values: readonly T[]): T | 'not stated' => (new Set(values).size === 1 ? values[0]! : 'not stated');

const areFarApart = (some: readonly (Level | undefined)[]) => some.some(one => some.some(other => one !== undefined && other !== undefined && Math.abs(step(one) - step(other)) > 1));

export function trueBalance(partners: readonly Partner[]): 'balanced' | 'imbalanced' | 'not stated' {
    // Who is alone and says nothing could be equal only to itself; that would be no statement of the charter's.
    if (partners.length === 1 && partners[0]!.power === undefined) return 'not stated';
    return agreed(worldsOf(partners.map(({ power }) => power), levels).map(powers => (areFarApart(powers) || areFarApart(partners.map(({ resources }) => resources)) ? 'imbalanced' : 'balanced')));
}

export const trueIncentives = (partners: readonly Partner[]): 'strong' | 'weak' | 'uneven' | 'not stated' =>
    agreed(worldsOf(partners.map(({ incentive }) => incentive), strengths).map(each => {
        const drawn = each.filter(strength => strengths.indexOf(strength) >= 2).length;
        return drawn === 0 ? 'weak' : drawn === each.length ? 'strong' : 'uneven';
    }));

/**
 * What the papers say: unequal power, or incentives that are weak or uneven, call for an organic leader; between equals who all want to
 * be there, strain calls for an honest broker, and else any facilitative leader will do. Where power or incentives are not known, a
 * leader is called for only if he or she would be, whatever they are.
 */
export function trueCall(partners: readonly Partner[], isStrained: boolean): string {
    const known = <T extends string>(fact: T | 'not stated', values: readonly T[]) => (fact === 'not stated' ? values : [fact]);
    return agreed(all(known(trueBalance(partners), ['balanced', 'imbalanced']), known(trueIncentives(partners), ['strong', 'weak', 'uneven'])).map(([power, incentives]) => {
        if (power === 'imbalanced' || incentives !== 'strong') return 'organic leader';
        return isStrained ? 'honest broker' : 'any facilitative leader';
    }));
}
