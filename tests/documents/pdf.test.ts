import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordJoiner } from '../../language/documents/pdf/hyphens.js';
import { readDocument } from '../../language/documents/read.js';
import { pdfPaper } from '../support/papers.js';

const read = (name: string) => readDocument(new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name))), name);
const plain = (text: string) => text.replaceAll('\u00ad', '').replaceAll('\u2011', '-').replace(/\s+/g, ' ').trim();

/** What each passage says, with its address and without its place. */
const saying = async (name: string) => (await read(name)).passages.map(({ kind, address, text, cell }) => ({ kind, address: address.join('.'), text: plain(text), cell }));

describe('a PDF is read as the Word document it was made from', () => {
    it('in two columns, with words that are divided at the end of a line', async () => {
        expect(await saying('two-columns.pdf')).toEqual(await saying('two-columns.docx'));
    });

    it('with headings, a table, nested clauses and a footnote, but for what the printing changed', async () => {
        const [printed, written] = [await saying('harbour-constitution.pdf'), await saying('harbour-constitution.docx')];
        const isMissing = (passages: typeof printed) => ({ text, kind }: (typeof printed)[number]) => !passages.some(each => each.text === text && each.kind === kind);
        // LibreOffice prints tracked changes as such, and numbers in brackets beside them; it also loses a reference.
        expect(written.filter(isMissing(printed)).map(({ address, text }) => `${address} ${text.slice(0, 30)}`)).toEqual(['3.1.1 The Board shall meet at least ', '3.1.2 The Chair may call a special m', '3.2.2 If a quorum is not present wit']);
        expect(printed.filter(({ kind }) => kind === 'row')).toEqual(written.filter(({ kind }) => kind === 'row'));
        expect(printed.filter(({ address }) => address.startsWith('3.2.1'))).toEqual(written.filter(({ address }) => address.startsWith('3.2.1')));
        expect(printed.at(-1)).toEqual(written.at(-1));
    });

    it('from a Buffer of Node too', async () => {
        const bytes = readFileSync(join(import.meta.dirname, 'fixtures', 'two-columns.pdf'));
        expect((await readDocument(bytes, 'two-columns.pdf')).passages).toEqual((await read('two-columns.pdf')).passages);
    });

    it('and knows the page of each passage', async () => {
        const { passages, title } = await read('harbour-constitution.pdf');
        expect(title).toBe('Constitution of the Harbour Health Partnership');
        expect(passages.find(({ address }) => address.join('.') === '3.2.1')?.page).toBe(1);
        expect(passages.find(({ address }) => address.join('.') === 'a.1')?.page).toBe(2);
    });
});

it('a dash that comes to the beginning of a line is no bullet', async () => {
    const clause = 'The quorum is half of the members of the Board, and of its committee as well - or those who act for them - unless all agree.';
    expect(new TextDecoder().decode(pdfPaper('Rules', [{ heading: 'Quorum', clauses: [clause] }]))).toContain('(- or those');
    const { passages } = await readDocument(pdfPaper('Rules', [{ heading: 'Quorum', clauses: [clause] }]), 'rules.pdf');
    expect(passages.filter(({ kind }) => kind === 'clause').map(({ label, text }) => [label, text])).toEqual([['1.1', clause]]);
});

describe('at the end of a line', () => {
    it.each([
        ['discharge its func-', 'tions well', 'discharge its functions well'],
        ['by a two-', 'thirds majority', 'by a two-thirds majority'],
        ['the Vice-', 'Chair presides', 'the Vice-Chair presides'],
        ['its sub-', 'committee', 'its sub-committee'],
        ['the co-', 'ordination of', 'the coordination of'],
        ['a plain', 'line', 'a plain line'],
        ['from 2025-', '2026 on', 'from 2025-2026 on'],
    ])('%s / %s', (before, after, joined) => {
        expect(wordJoiner(['coordination is needed'])(before, after)).toBe(joined);
    });
});

/** A PDF with one page that holds a picture, or nothing. */
const empty = strToU8('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>');

describe('a PDF that cannot be read says why', () => {
    it('without text', async () => {
        expect((await readDocument(empty, 'scan.pdf')).problem).toEqual({ kind: 'no-text', message: '“scan.pdf” has no text that can be read: it holds pictures of pages. Have the text recognised (OCR), or use the document it was made from.' });
    });

    it('damaged', async () => {
        expect((await readDocument(strToU8('%PDF-1.4\nno more'), 'half.pdf')).problem).toEqual({ kind: 'damaged', message: '“half.pdf” is damaged: open it in a PDF reader, and save it again.' });
    });
});
