import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../language/agreement/krippendorff.js';

/** Units from a row for each coder, a point for a missing value, as the papers print them. */
function units(...coders: readonly string[]): (string | undefined)[][] {
    const rows = coders.map(row => row.split(' '));
    return rows[0]!.map((_, unit) => rows.map(row => (row[unit] === '.' ? undefined : row[unit])));
}

const scale = ['1', '2', '3', '4', '5'];
/** Four observers and twelve units, with missing values: section C of Krippendorff (2011). */
const fourObservers = units(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
);

describe('Krippendorff’s alpha', () => {
    it.each([
        ['binary, two observers, none missing (2011, section A)', units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), undefined, 0.095],
        ['nominal, two observers, none missing (2011, section B)', units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), undefined, 0.692],
        ['nominal, any number of observers, missing values (2011, section C)', fourObservers, undefined, 0.743],
        ['ordinal, any number of observers, missing values (2011, section D)', fourObservers, scale, 0.815],
        ['nominal, three observers, many values missing (Wikipedia)', units('. . . . . 3 4 1 2 1 1 3 3 . 3', '1 . 2 1 3 3 4 3 . . . . . . .', '. . 2 1 3 4 4 . 2 1 1 3 3 . 4'), undefined, 0.691],
    ])('gives the published figure: %s', (_, coded, ordered, published) => {
        expect(krippendorffAlpha(coded, ordered)!.toFixed(3)).toBe(published.toFixed(3));
    });

    it.each([
        ['there are no units', []],
        ['nothing can be paired', units('a . b', '. a .')],
        ['there is one pair, and it agrees', units('a', 'a')],
        ['every value is the same', units('a a a', 'a a a')],
    ])('is not defined where %s', (_, coded) => {
        expect(krippendorffAlpha(coded)).toBeUndefined();
    });

    it('is 0 for one pair that disagrees, whose two values chance would pair as badly', () => {
        expect(krippendorffAlpha(units('a', 'b'))).toBe(0);
        expect(krippendorffAlpha(units('1', '5'), scale)).toBe(0);
    });

    it('is 1 where all agree, and takes no notice of units with one value', () => {
        expect(krippendorffAlpha(units('a b c', 'a b c'))).toBe(1);
        expect(krippendorffAlpha(units('a b b c', 'a b . c'))).toBe(1);
    });

    it('is lower for a distant word of a scale than for a near one, and the same for both if they are nominal', () => {
        const [near, far] = [units('1 2 3 4 1', '1 2 3 4 2'), units('1 2 3 4 1', '1 2 3 4 4')];
        expect(krippendorffAlpha(near, scale)).toBeGreaterThan(krippendorffAlpha(far, scale)!);
        expect(krippendorffAlpha(near)).toBe(krippendorffAlpha(far));
    });

    it('does not depend on the order of coders or units, is never above 1, and of two words a scale says no more', () => {
        const value = fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined });
        fc.assert(fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 12 }), coded => {
            const alpha = krippendorffAlpha(coded, scale);
            if (alpha === undefined) return;
            expect(alpha).toBeLessThanOrEqual(1);
            expect(krippendorffAlpha(coded.map(([a, b, c]) => [c, a, b]).reverse(), scale)).toBeCloseTo(alpha, 10);
            const twoWords = coded.map(unit => unit.map(each => (each === '3' ? '2' : each)));
            const nominal = krippendorffAlpha(twoWords);
            if (nominal !== undefined) expect(krippendorffAlpha(twoWords, scale)).toBeCloseTo(nominal, 10);
        }));
    });
});
