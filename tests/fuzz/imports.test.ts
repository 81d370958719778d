import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { charterOf } from '../../cli/commands/import/charter-from-table.js';
import { headingsOf, requireNames } from '../../cli/commands/import/headings.js';
import { readSeparated } from '../../language/tables/separated.js';
import { listOfStakeholders } from '../../cli/commands/import/list-of-stakeholders.js';
import { readStakeholders } from '../../cli/commands/import/stakeholder-rows.js';
import { isBlank, TableProblem, type Table } from '../../language/tables/table.js';
import { readWorkbook } from '../../language/tables/workbook.js';
import { UserProblem } from '../../cli/running/user-problem.js';
import { decode } from '../../files/decode.js';
import { referenceTo } from '../../language/citation/reference.js';
import { wellFormed } from '../../language/text/well-formed.js';
import { readBibliography } from '../../language/citation/read-bibliography.js';
import { workbookWith } from '../support/workbook.js';
import { corpus } from './support/corpus.js';
import { holds } from './support/holds.js';
import { findingsOf } from './support/meaning.js';
import { mutated } from './support/mutations.js';

const bibTeX = '@article{smith, title={Caf\\\'e {NHS} \\textbf{x}}, author={Smith, Ann and Bodø, Åse and others}, year=2020, doi={10.1/x}, url={https://x.org}, pages={1--9}}\n@string{bmj = "BMJ"}\n@misc{lee:9, journal = bmj # " Leader", date = {2021-02-30/2022}, keywords={a,b}}\n@comment{no}\n';
const fieldNames = fc.constantFrom('id', 'type', 'title', 'author', 'editor', 'issued', 'accessed', 'DOI', 'URL', 'page', 'volume', 'container-title', 'publisher', 'others', 'keyword', 'custom', '__proto__', 'constructor');
const csl = fc.array(fc.dictionary(fieldNames, fc.oneof(
    fc.string(), fc.integer(), fc.constantFrom<unknown>('article-journal', 'book', null, true, { 'date-parts': [[2020]] }, { 'date-parts': [['2020', 13, 99], []] }, { 'date-parts': [] }, { raw: 'spring' }, [{ family: 'Lee', given: 'X.' }], [{ literal: '' }], [], [{}], [[]], ['x'], { a: { b: 1 } }),
)).map(work => ({ id: 'x', ...work })), { maxLength: 4 }).map(works => JSON.stringify(works));

/** A bibliography is read, and each of its works can be referred to; or it is said why not. */
async function readSoundly(uri: string, text: string): Promise<void> {
    const works = await readBibliography(uri, text).catch((thrown: unknown) => {
        expect((thrown as Error).message).not.toMatch(/^$|undefined|is not a function|iterable|Cannot read/);
        return [];
    });
    for (const work of works) expect(typeof work.id === 'string' && referenceTo(work).parts.every(({ text }) => text !== '')).toBe(true);
}

describe('a bibliography', () => {
    holds('in BibTeX, damaged', mutated(fc.constant(bibTeX)), 250, text => readSoundly('file:///w/r.bib', text));
    holds('in CSL-JSON, with fields of all forms', csl, 300, text => readSoundly('file:///w/r.json', text));
    holds('in CSL-JSON, damaged', mutated(csl, 3), 200, text => readSoundly('file:///w/r.json', text));
});

/** A table becomes a charter that can be read, or it is said why not. */
async function importedSoundly(read: () => Table | Promise<Table>): Promise<void> {
    try {
        const table = await read();
        if (table.rows.every(row => row.every(isBlank))) return;
        const headed = headingsOf(table, []);
        const { titles, columns, at } = headed;
        requireNames(headed, 'list');
        const reading = readStakeholders(titles, table.rows.slice(at + 1), columns, at + 2);
        if (reading.stakeholders.length === 0) return;
        const text = charterOf({ ...reading, title: 'Our partnership', from: 'list', headings: titles, columns, above: [] });
        const wrong = findingsOf(text).filter(({ rule }) => ['syntax-error', 'internal-error', 'duplicate-name', 'unresolved-name', 'unknown-term'].includes(rule));
        expect({ text, wrong: wrong.map(({ message }) => message) }).toEqual({ text, wrong: [] });
    } catch (thrown) {
        if (!(thrown instanceof UserProblem || thrown instanceof TableProblem)) throw thrown;
        expect(thrown.message).not.toBe('');
    }
}

const rows = 'Stakeholder,Sector,Power,Incentive,Speaks for,Depends on,Notes\n"Acute trust",hospital,High,5,"patients, carers",County,"a ""quote"""\nCounty,council,low,,,Acute trust,\n,,,,,,\nPatient voice,voluntary,1,weak,County,,x\n';
const separated = mutated(fc.constantFrom(rows, rows.replaceAll(',', ';'), rows.replaceAll(',', '\t'), `sep=;\n${rows.replaceAll(',', ';')}`), 8);
const workbook = readFileSync('tests/cli/fixtures/stakeholders.xlsx');
const damage = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });

describe('a table of stakeholders', () => {
    holds('as separated values, damaged, in any encoding', fc.tuple(separated, fc.constantFrom('utf8' as const, 'utf16le' as const, 'latin1' as const), fc.constantFrom('', '\uFEFF')), 250, ([text, encoding, mark]) => importedSoundly(() => readSeparated(Buffer.from(mark + text, encoding), 'list', listOfStakeholders)));
    holds('as a workbook, damaged', fc.tuple(damage, fc.nat(workbook.length)), 150, ([changes, length]) => importedSoundly(() => {
        const bytes = Buffer.from(workbook.subarray(0, length < 40 ? length : undefined));
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        return readWorkbook(bytes, 'list', undefined, listOfStakeholders);
    }));
});

const value = fc.constantFrom('Stakeholder', 'Power', 'Anglers', 'high', 'Café', 'Cafe\u0301', '1e400', '-1', '45000', '99999999999', 'NaN', '', ' ', '&amp;', '#REF!');
const reference = fc.constantFrom('', ' r="A1"', ' r="C7"', ' r="XFD1048576"', ' r="ZZZZ1"', ' r="1"', ' r=""');
const workbookCell = fc.tuple(reference, fc.constantFrom('', ' s="1"', ' t="s"', ' t="str"', ' t="e"', ' t="b"', ' t="d"', ' t="inlineStr"'), value).map(([at, form, text]) => (form.includes('inlineStr') ? `<c${at}${form}><is><t>${text}</t></is></c>` : `<c${at}${form}><v>${text}</v></c>`));
const workbookRow = fc.tuple(fc.constantFrom('', ' r="1"', ' r="9"', ' r="1048576"', ' r="0"'), fc.array(fc.oneof(workbookCell, fc.constantFrom('<c/>', '<c r="B2"/>', '</row>', '<row>')), { maxLength: 5 })).map(([at, cells]) => `<row${at}>${cells.join('')}</row>`);
const workbookSheet = fc.record({ name: fc.constantFrom('List', 'A &amp; B', 'Old'), rows: fc.array(workbookRow, { maxLength: 6 }).map(each => `<row r="1"><c r="A1" t="inlineStr"><is><t>Stakeholder</t></is></c></row>${each.join('')}`), state: fc.constantFrom('hidden' as const, 'veryHidden' as const, undefined) }).map(({ state, ...sheet }) => ({ ...sheet, ...(state ? { state } : {}) }));

describe('a workbook', () => {
    holds('of any cells, with references or without, hidden or not', fc.tuple(fc.array(workbookSheet, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' date1904="1"', ' date1904="true"', ' date1904="x"')), 200, ([sheets, properties]) => importedSoundly(() => readWorkbook(Buffer.from(workbookWith(sheets, properties)), 'list', undefined, listOfStakeholders)));
});

describe('a file of bytes', () => {
    const texts = fc.oneof(fc.constantFrom(...corpus), mutated(fc.constantFrom(...corpus))).map(wellFormed);
    holds('in UTF-8 is read as it is written, with a mark in front or without', fc.tuple(texts, fc.boolean()), 150, ([text, hasMark]) => {
        const plain = text.replace(/^\uFEFF+/, '');
        expect(decode(Buffer.from((hasMark ? '\uFEFF' : '') + plain))).toEqual({ outcome: 'text', text: plain });
    });
    holds('in UTF-16 is told', fc.tuple(texts.filter(text => text.length > 3), fc.boolean(), fc.boolean()), 150, ([text, isBig, hasMark]) => {
        const bytes = Buffer.from(`${hasMark ? '\uFEFF' : ''}partnership P\n${text}`, 'utf16le');
        expect(decode(isBig ? bytes.swap16() : bytes)).toEqual({ outcome: 'unreadable', reason: 'it is saved as UTF-16; save it as UTF-8' });
    });
    holds('of any kind is read or told', fc.uint8Array({ maxLength: 200 }), 300, bytes => {
        const read = decode(bytes);
        if (read.outcome === 'text') expect(Buffer.from(read.text, 'utf8').length).toBeGreaterThanOrEqual(bytes.length - 3);
        else expect(read).toMatchObject({ outcome: 'unreadable', reason: expect.stringMatching(/; save it as UTF-8$/) as string });
    });
});
