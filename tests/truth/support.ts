import { expect } from 'vitest';
import type { Charter } from '../../language/model/charter.js';
import { charterFrom } from '../support/model.js';

/** All lists that take their first part from the first list, their second from the second, and so on. */
export function all<const L extends readonly (readonly unknown[])[]>(...lists: L): { [I in keyof L]: L[I][number] }[] {
    return lists.reduce<unknown[][]>((rows, list) => rows.flatMap(row => list.map(each => [...row, each])), [[]]) as { [I in keyof L]: L[I][number] }[];
}

/** All lists of this length. */
export const tuples = <T>(list: readonly T[], length: number): T[][] => all(...Array.from({ length }, () => list)) as T[][];

export const subsets = <T>(list: readonly T[]): T[][] => tuples([false, true], list.length).map(chosen => list.filter((_, index) => chosen[index]));

/** `key: a, b`, or nothing where nothing is said. */
export const says = (key: string, value: string | readonly string[] | undefined): string => {
    const values = value === undefined ? [] : [value].flat();
    return values.length === 0 ? '' : ` ${key}: ${values.join(', ')} `;
};

/** Holds what Concordat derives from each charter against what is true of it. The charters that differ are shown, ten at most. */
export function expectTruth<C>(charters: readonly C[], written: (charter: C) => string, derived: (charter: Charter) => unknown, truth: (charter: C) => unknown): void {
    const wrong = charters.map(each => ({ text: written(each), derived: derived(charterFrom(written(each))), truth: truth(each) }))
        .filter(({ derived, truth }) => JSON.stringify(derived) !== JSON.stringify(truth));
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(charters.length).toBeGreaterThan(1);
}
