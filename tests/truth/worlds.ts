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

/** What a charter lets one know of high conflict together with low trust between two of the parties. */
export type Strain = 'stated' | 'suggested' | 'absent' | 'unknown';

export interface Situation { readonly partners: readonly Partner[]; readonly strain: Strain }

/** What an article says of leadership: where it holds, whom it names, and how firmly. Written from the texts, before the table. */
interface Statement {
    readonly of: 'jones-2023' | 'ansell-gash-2008';
    readonly names: 'organic leader' | 'honest broker';
    readonly holds: (power: 'balanced' | 'imbalanced', incentives: 'strong' | 'weak' | 'uneven', isStrained: boolean) => boolean;
}

export const statements: readonly Statement[] = [
    // Box 1, Facilitative leadership: unequal power, and uneven incentives: an organic leader may be more productive.
    { of: 'jones-2023', names: 'organic leader', holds: (power, incentives) => power === 'imbalanced' && incentives === 'uneven' },
    // P6: power more asymmetric, or incentives weak or asymmetric: success is likelier with a strong organic leader.
    { of: 'ansell-gash-2008', names: 'organic leader', holds: (power, incentives) => power === 'imbalanced' || incentives !== 'strong' },
    // Box 1, Facilitative leadership, and P5: relatively equal power and strong incentives, but low trust and high conflict.
    { of: 'jones-2023', names: 'honest broker', holds: (power, incentives, isStrained) => power === 'balanced' && incentives === 'strong' && isStrained },
    { of: 'ansell-gash-2008', names: 'honest broker', holds: (power, incentives, isStrained) => power === 'balanced' && incentives === 'strong' && isStrained },
];

export interface Call { readonly is: string; readonly says: readonly string[]; readonly severity: 'warning' | 'info' | undefined }

/**
 * A paper is heard where its condition holds in every world that the charter leaves open. Where the text at hand (Jones et al.) names the
 * leader, that leader's lack is a risk; where only Ansell and Gash do, or where strain is only suggested by the past, it is worth knowing.
 * Where all is known and no paper names a kind of leader, none is called for; where too little is known, that is not known either.
 */
export function trueCall({ partners, strain }: Situation): Call {
    const powers = worldsOf(partners.map(({ power }) => power), levels).map(power => (areFarApart(power) || areFarApart(partners.map(({ resources }) => resources)) ? 'imbalanced' : 'balanced'));
    const incentives = worldsOf(partners.map(({ incentive }) => incentive), strengths).map(each => {
        const drawn = each.filter(strength => strengths.indexOf(strength) >= 2).length;
        return drawn === 0 ? 'weak' : drawn === each.length ? 'strong' : 'uneven';
    });
    const strains = { stated: [true], suggested: [true], absent: [false], unknown: [true, false] }[strain];
    const worlds = all([...new Set(powers)], [...new Set(incentives)], strains);
    const heard = statements.filter(({ holds }) => worlds.every(world => holds(...world)));
    if (heard.length > 0) {
        const isFirm = heard.some(({ of }) => of === 'jones-2023') && !(heard[0]!.names === 'honest broker' && strain === 'suggested');
        return { is: heard[0]!.names, says: heard.map(({ of }) => of), severity: isFirm ? 'warning' : 'info' };
    }
    const mayBeNamed = statements.some(({ holds }) => worlds.some(world => holds(...world)));
    return { is: mayBeNamed ? 'not stated' : 'none in particular', says: [], severity: undefined };
}
