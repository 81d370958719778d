import { groupBy } from '../model/collections.js';

/** What the coders of one unit each found; `undefined` where a coder found nothing. */
export type CodedUnit = readonly (string | undefined)[];

/**
 * Krippendorff's alpha, from K. Krippendorff, “Computing Krippendorff's Alpha-Reliability” (2011): 1 where coders always agree, 0 where
 * they agree as often as chance would have it. Values are nominal, or ordinal where their `scale` is given, from least to most; every
 * value is then a word of the scale. Missing values are allowed: a unit counts by the values that can be paired within it.
 *
 * `undefined` where alpha is not defined: nothing can be paired, or all that can is the same value, so that nobody could have disagreed.
 */
export function krippendorffAlpha(units: readonly CodedUnit[], scale?: readonly string[]): number | undefined {
    const paired = units.map(unit => unit.filter(value => value !== undefined)).filter(values => values.length > 1);
    const counts = new Map([...groupBy(paired.flat(), value => value)].map(([value, { length }]) => [value, length]));
    if (counts.size < 2) return undefined;
    const difference = scale ? ordinalDifference(counts, scale) : nominalDifference;
    const total = sumOf([...counts.values()]);
    const observed = sumOf(paired.map(values => differencesWithin(values, difference) / (values.length - 1)));
    const expected = sumOf([...counts].flatMap(([a, ofA]) => [...counts].map(([b, ofB]) => ofA * ofB * difference(a, b))));
    return 1 - (total - 1) * observed / expected;
}

type Difference = (a: string, b: string) => number;

const nominalDifference: Difference = (a, b) => (a === b ? 0 : 1);

/** The square of how many values were given from one to the other, each of the two counted by half. */
function ordinalDifference(counts: ReadonlyMap<string, number>, scale: readonly string[]): Difference {
    const numbers = scale.map(value => counts.get(value) ?? 0);
    return (a, b) => {
        const [first, last] = [scale.indexOf(a), scale.indexOf(b)].sort((one, other) => one - other) as [number, number];
        return (sumOf(numbers.slice(first, last + 1)) - (numbers[first]! + numbers[last]!) / 2) ** 2;
    };
}

/** Over all ordered pairs of values of one unit. */
const differencesWithin = (values: readonly string[], difference: Difference) => sumOf(values.flatMap((a, i) => values.map((b, j) => (i === j ? 0 : difference(a, b)))));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
