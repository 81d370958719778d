import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../language/documents/comparable.js';
import { findQuotation } from '../../language/documents/quotation.js';
import { readDocument } from '../../language/documents/read.js';
import { resolveLocator } from '../../language/documents/resolve.js';

const name = 'harbour-constitution.docx';
const harbour = await readDocument(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))), name);
const placeOf = (locator: string) => (resolveLocator(harbour, locator) as { place: { start: number; end: number } }).place;

/** The words that were found, with the number of the passage. */
function found(quotation: string, locator?: string): unknown {
    const search = findQuotation(harbour, quotation, locator === undefined ? undefined : placeOf(locator));
    if (search.kind === 'missing') return 'missing';
    if (search.kind === 'alike') return search.changes.map(({ kind, text }) => (kind === 'same' ? text : kind === 'quoted' ? `[-${text}-]` : `{+${text}+}`)).join(' ');
    return [search.kind, ...search.places.map(({ passage, start, end }) => `${harbour.passages[passage]!.label}: ${harbour.passages[passage]!.text.slice(start ?? 0, end)}`)];
}

describe('quoted words are found', () => {
    it.each([
        ['at least one half of the voting Members', ['found', '3.2.1: at least one half of the voting Members']],
        ['at  least one\nhalf of the voting Members.', ['found', '3.2.1: at least one half of the voting Members']],
        ['No business … one half of the voting Members', ['found', '3.2.1: No business shall be transacted unless at least one half of the voting Members']],
        ['on the website of the Council', ['found', '4.2: on the web\u00adsite of the Council']],
        ['The office of efficient flow and co-ordination', ['found', '4.2: The office of efficient flow and co\u2011ordination']],
        ["The Board's scheme", ['found', '1.2: The Board’s scheme']],
        ['Harbour Council 3', ['found', 'undefined: Harbour Council\t3']],
        ['the Board shall meet', ['found', '3.1.1: The Board shall meet']],
        ['six times a year', ['found', '3.1.1: six times a year']],
    ])('%s', (quotation, places) => {
        expect(found(quotation)).toEqual(places);
    });

    it('across clauses, with their labels or without', () => {
        for (const quotation of ['are present, including: the Chair', 'are present, including: (a) the Chair', 'an elected councillor; or (ii) an officer']) expect(found(quotation)).toEqual(['found', expect.any(String)]);
    });

    it('elsewhere than the locator says', () => {
        expect(found('two-thirds majority', '4.1')).toEqual(['found', '4.1: two-thirds majority']);
        expect(found('two-thirds majority', '3.2.1')).toEqual(['elsewhere', '4.1: two-thirds majority']);
    });
});

describe('words that differ are not the same', () => {
    it.each([
        ['at least one third of the voting Members', 'at least one [-third-] {+half+} of the voting Members'],
        ['on the website of the council', 'on the website of the [-council-] {+Council+}'],
        ['a two-thirds majority of Members present', 'a two-thirds majority of {+the+} Members present'],
        ['If a quorum is present within thirty minutes', 'If a quorum is {+not+} present within thirty minutes'],
        ['one hal', 'missing'],
        ['unicorns fly high', 'missing'],
        ['', 'missing'],
    ])('%s', (quotation, result) => {
        expect(found(quotation)).toEqual(result);
    });

    it.each([['re-sign', 'resign'], ['2.5', '25'], ['is present', 'is not present'], ['Council', 'council']])('%s and %s', (one, other) => {
        expect(comparable(one).text).not.toBe(comparable(other).text);
    });
});

describe('text as it is compared', () => {
    it.each([
        ['“Board’s”', '"Board\'s"'], ['a\u00a0b\t\n c', 'a b c'], ['co\u00adordinate', 'coordinate'], ['eﬃcient', 'efficient'], ['2019–2020 — so', '2019-2020 - so'], ['zero\u200bwidth', 'zerowidth'], ['e\u0301', 'é'], ['  end ', 'end'], ['…', '...'],
    ])('%j', (text, plain) => {
        expect(comparable(text).text).toBe(plain);
    });

    it('keeps the place of each character', () => {
        const { text, offsets } = comparable('  a\u00adb  ﬁ”');
        expect(text).toBe('ab fi"');
        expect(offsets).toEqual([2, 4, 5, 7, 7, 8, 9]);
    });
});

it('a long quotation is looked for in a long document without delay', async () => {
    const long = await readDocument(strToU8(Array.from({ length: 5_000 }, (_, index) => `${index % 900 + 1}. The board of ${index} shall meet and decide, and publish what it decided within ${index} days.`).join('\n')), 'long.txt');
    const start = performance.now();
    findQuotation(long, 'The board shall not meet, nor decide, and hide what it decided '.repeat(40));
    for (let round = 0; round < 20; round++) findQuotation(long, 'and hide what it decided within 17 days');
    expect(performance.now() - start).toBeLessThan(20_000);
});
