import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../language/documents/passage.js';
import { locatorOf } from '../../language/documents/place.js';
import { readDocument } from '../../language/documents/read.js';
import { resolveLocator } from '../../language/documents/resolve.js';

const paper = (name: string) => readDocument(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))), name);
const harbour = await paper('harbour-constitution.docx');

/** Each place by its first words. */
function found(document: Document, locator: string): string | readonly string[] {
    const resolution = resolveLocator(document, locator);
    const words = ({ start }: { readonly start: number }) => document.passages[start]!.text.split(/\s+/).slice(0, 4).join(' ');
    if (resolution.kind === 'one') return words(resolution.place);
    return [resolution.kind, ...(resolution.kind === 'several' ? resolution.places : resolution.near).map(words)];
}

describe('a locator as people write it leads to one place', () => {
    it.each([
        ['3.2.1', 'No business shall be'], ['clause 3.2.1', 'No business shall be'], ['para. 3.2.1', 'No business shall be'], ['§ 3.2.1', 'No business shall be'], ['Section 3.2', 'Quorum'],
        ['3.2.1(a)', 'the Chair or Vice-Chair;'], ['3.2.1 (b)(ii)', 'an officer nominated under'], ['3.2.1, (b), (i)', 'an elected councillor; or'],
        ['Quorum', 'Quorum'], ['3.2 Quorum', 'Quorum'], ['quorum, (a)', 'the Chair or Vice-Chair;'], ['Meetings, 3.2.1', 'No business shall be'], ['Meetings, Quorum, 3.2.2', 'If a quorum is'],
        ['Schedule A', 'Standing orders'], ['Standing orders', 'Standing orders'], ['Standing orders, para 2', 'Standing order two.'], ['Schedule A, A1', 'Standing order one.'], ['Schedule A, 1', 'Standing order one.'], ['A2', 'Standing order two.'],
        ['table 1, row 2', 'Harbour Health Trust 3'], ['Table 1', 'Organisation Seats Vote'], ['Membership, row 3', 'Healthwatch Harbour 1 No'], ['fn 1', 'Approved by the Council'], ['footnote 1', 'Approved by the Council'],
        ['5', 'fifth'], ['#quorum', ['none', 'Quorum']], ['#32-quorum', 'Quorum'], ['#3-meetings', 'Meetings'], ['1.1 to 2.1', 'In this constitution “Board”'], ['3.1.1–3.1.2', 'The Board shall meet'],
    ] as const)('%s', (locator, words) => {
        expect(found(harbour, locator)).toEqual(words);
    });

    it('that holds all from the first clause of a range to the last', () => {
        const { place } = resolveLocator(harbour, '3.1 to 3.2') as { place: { start: number; end: number } };
        expect(harbour.passages.slice(place.start, place.end).map(({ label }) => label)).toEqual(['3.1', '3.1.1', '3.1.2', '3.2', '3.2.1', '(a)', '(b)', '(i)', '(ii)', '3.2.2']);
    });

    it('and the locator of a passage leads back to it', () => {
        const numbered = harbour.passages.flatMap(({ kind, address }, index) => (address.length > 0 || kind === 'row' || kind === 'footnote' ? [index] : []));
        const back = numbered.map(index => [index, locatorOf(harbour, index), resolveLocator(harbour, locatorOf(harbour, index))] as const);
        expect(back.filter(([index, , resolution]) => resolution.kind !== 'one' || resolution.place.start !== index)).toEqual([]);
        expect(locatorOf(harbour, harbour.passages.findIndex(({ text }) => text.startsWith('an elected')))).toBe('3.2.1(b)(i)');
    });

    it('on a page', async () => {
        const printed = await paper('harbour-constitution.pdf');
        expect(found(printed, 'p. 2')).toBe('seventh');
        expect(found(printed, 'pp. 1-2')).toBe('Constitution of the Harbour');
        expect(found(printed, 'page 3')).toEqual(['none']);
    });
});

describe('a locator that leads nowhere, or to several places', () => {
    it('lists those that are near, the nearest first', () => {
        expect(found(harbour, '3.2.9')).toEqual(['none', 'If a quorum is', 'No business shall be', 'the Chair or Vice-Chair;']);
        expect(found(harbour, 'Quorom')).toEqual(['none', 'Quorum']);
        expect(found(harbour, '9.9')).toEqual(['none']);
        expect(found(harbour, 'fn 7')).toEqual(['none']);
    });

    it('lists all of several', () => {
        expect(found(harbour, '(a)')).toEqual(['several', 'who is of equivalent', 'the Chair or Vice-Chair;', 'so is this one,']);
    });

    it('is told apart by the heading above', async () => {
        const rules = await readDocument(strToU8('# Council\n\n1. The council meets.\n2. It votes.\n\n# Board\n\n1. The board meets.\n2. It agrees.\n'), 'rules.md');
        expect(found(rules, '1')).toEqual(['several', 'The council meets.', 'The board meets.']);
        expect(found(rules, 'Board, 1')).toBe('The board meets.');
        expect(found(rules, 'Council, para 2')).toBe('It votes.');
    });
});

describe('without numbers that are counted', () => {
    it('paragraphs are counted below their heading', async () => {
        const rules = await readDocument(strToU8('# Code\n\nBe kind.\n\nBe brief.\n\n# Money\n\nNone.\n'), 'rules.md');
        expect(found(rules, 'Code, para 2')).toBe('Be brief.');
        expect(found(rules, 'Code, para 3')).toEqual(['none', 'Code']);
        expect(found(rules, 'para 1')).toEqual(['none']);
    });

    it('a number in a cell or at the start of a sentence is found, and one that is referred to is not', async () => {
        const rules = await readDocument(strToU8('# Rules\n\nSee 4.2 for more. 4.3 Nobody votes twice.\n\n| No | Rule |\n|---|---|\n| F.5b | Papers come early. |\n'), 'rules.md');
        expect(found(rules, '4.3')).toBe('See 4.2 for more.');
        expect(found(rules, '4.2')).toEqual(['none']);
        expect(found(rules, 'Rules, F.5b')).toBe('F.5b Papers come early.');
    });
});
