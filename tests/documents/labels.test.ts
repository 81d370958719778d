import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../language/documents/read.js';
import type { Passage } from '../../language/documents/passage.js';

const folder = join(import.meta.dirname, 'fixtures');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const read = (name: string) => readDocument(new Uint8Array(readFileSync(join(folder, name))), name);

/** A line for each paragraph and cell, with its label. */
const linesOf = (passages: readonly Passage[]): string[] => passages.filter(({ kind }) => kind !== 'footnote').flatMap(({ kind, label, text }) => (kind === 'row' ? text.split('\t').map(plain) : [plain(`${label ?? ''} ${text}`)]));

/** The label and the first words of a line: what follows them differs by marks of footnotes and tracked changes. */
const beginning = (line: string): string => line.split(' ').slice(0, 4).join(' ');

const fixtures = readdirSync(folder).filter(name => name.endsWith('.docx'));
const oracle = fixtures.filter(name => readdirSync(folder).includes(name.replace('.docx', '.labels.txt')));

describe('automatic numbers are those that LibreOffice prints', () => {
    it.each(oracle)('%s', async name => {
        const printed = readFileSync(join(folder, name.replace('.docx', '.labels.txt')), 'utf8').split('\n').map(plain).filter(line => line !== '');
        const lines = linesOf((await read(name)).passages);
        const contents = new Set(printed.filter(line => !lines.includes(line) && lines.some(each => each.replace(/^[\d.]+ /, '') === line)));
        expect(lines.map(beginning)).toEqual(printed.filter(line => !contents.has(line)).map(beginning));
    });

    it('in eight documents', () => {
        expect(oracle).toHaveLength(8);
    });
});

describe('where LibreOffice departs from Word, they are those that the standard states', () => {
    it.each(['legal.docx', 'tracked-changes.docx'])('%s', async name => {
        const expected = readFileSync(join(folder, name.replace('.docx', '.expected.txt')), 'utf8').trimEnd().split('\n');
        expect(linesOf((await read(name)).passages)).toEqual(expected);
    });
});

describe('of a Word document', () => {
    it('tracked changes are read as accepted, hidden text is not read, and both are said', async () => {
        expect((await read('tracked-changes.docx')).remarks).toEqual([
            'The document has 5 tracked changes, which were read as accepted.',
            'The document has hidden text, which was not read.',
        ]);
    });

    it('footnotes are passages of their own, and leave no marks in the text', async () => {
        const { passages } = await read('tables-and-notes.docx');
        expect(passages.find(({ text }) => text.includes('deputy'))?.text).toBe('Each has a vote, and a deputy.');
        expect(passages.filter(({ kind }) => kind === 'footnote')).toMatchObject([{ label: '1', text: 'As agreed in 2025.' }, { label: '2', text: 'Who is named in advance.' }]);
    });

    it('rows are counted from the first that states something', async () => {
        const rows = (await read('tables-and-notes.docx')).passages.filter(({ kind }) => kind === 'row');
        expect(rows.map(({ cell, text }) => [cell!.table, cell!.row, text])).toEqual([
            [1, 0, 'Partner\tSeats'], [1, 1, 'The council\t3'], [1, 2, 'The trust\t2'],
            [2, 1, '2.1 A numbered cell\tand what it says'], [2, 2, '2.2 Another\tand what that says'],
        ]);
    });

    it('clauses are nested as their numbers are', async () => {
        const { passages } = await read('harbour-constitution.docx');
        expect(passages.filter(({ address }) => address[0] === '3' || address[0] === 'a').map(({ address, depth }) => `${depth} ${address.join(' ')}`)).toEqual([
            '0 3', '1 3 1', '2 3 1 1', '2 3 1 2', '1 3 2', '2 3 2 1', '3 3 2 1 a', '3 3 2 1 b', '4 3 2 1 b i', '4 3 2 1 b ii', '2 3 2 2', '0 a', '1 a 1', '1 a 2',
        ]);
    });
});
