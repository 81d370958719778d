import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { breakages } from '../mutations/breakages.mjs';

it.each(breakages.map(each => [each.what, each] as const))('the fault that %s can be put in, and its test is there', (_, { by, file, from, to }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    expect(existsSync(by)).toBe(true);
});

it('no two faults are called the same', () => {
    const names = breakages.map(({ what }) => what);
    expect(names).toEqual([...new Set(names)]);
});
