import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readSeparated } from '../../language/tables/separated.js';
import { listOfStakeholders } from '../../cli/commands/import/list-of-stakeholders.js';
import { readWorkbook } from '../../language/tables/workbook.js';
import { TableProblem } from '../../language/tables/table.js';
import { workbookWith } from '../support/workbook.js';
import { holds } from './support/holds.js';

const title = fc.constantFrom('Anglers', 'Farmers', 'Acute trust', 'Café', 'A & B', '<b>', '“x”', 'it\'s', '患者の会', 'x, y', 'line\nbreak', ' padded', '007', '1e5', 'TRUE', '=1+1', 'two  blanks', '#REF!');
/** Stakeholders with a power, some without; the first row has headings. */
const table = fc.array(fc.tuple(title, fc.constantFrom('high', 'low', '')), { minLength: 1, maxLength: 8 }).map(rows => [['Stakeholder', 'Power'], ...rows]);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const lettersOf = (column: number) => String.fromCharCode(65 + column);

/** The ways in which programs write a cell of text; shared texts stand in a list of their own. */
const writings = ['inline', 'shared', 'formula', 'rich', 'prefixless'] as const;
interface Style {
    readonly writing: (typeof writings)[number];
    readonly hasReferences: boolean;
    readonly hasRowNumbers: boolean;
    readonly hidesRows: boolean;
    readonly isMerged: boolean;
    readonly before: number;
    readonly left: number;
    readonly others: readonly ('empty' | 'hidden' | 'cover')[];
}
const style: fc.Arbitrary<Style> = fc.record({
    writing: fc.constantFrom(...writings), hasReferences: fc.boolean(), hasRowNumbers: fc.boolean(), hidesRows: fc.boolean(), isMerged: fc.boolean(), before: fc.integer({ min: 0, max: 3 }), left: fc.integer({ min: 0, max: 2 }),
    others: fc.array(fc.constantFrom('empty', 'hidden', 'cover'), { maxLength: 3 }),
});

function written(rows: readonly (readonly string[])[], { writing, hasReferences, hasRowNumbers, hidesRows, isMerged, before, left, others }: Style): Uint8Array {
    const shared: string[] = [];
    const isReferenced = hasReferences || left > 0;
    const cell = (text: string, column: number, row: number) => {
        const at = isReferenced ? ` r="${lettersOf(column + left)}${row}"` : '';
        if (text === '') return isReferenced ? '' : '<c/>';
        switch (writing) {
            case 'shared': return `<c${at} t="s"><v>${shared.push(text) - 1}</v></c>`;
            case 'formula': return `<c${at} t="str"><f>CONCATENATE("x")</f><v>${escaped(text)}</v></c>`;
            case 'rich': return `<c${at} t="inlineStr"><is><r><t xml:space="preserve">${escaped(text.slice(0, 2))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(2))}</t></r></is></c>`;
            default: return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
        }
    };
    const isNumbered = hasRowNumbers || isReferenced || before > 0;
    const lines = rows.map((cells, index) => `<row${isNumbered ? ` r="${index + 1 + before}"` : ''}${hidesRows && index > 0 && index % 2 === 0 ? ' hidden="1"' : ''}>${cells.map((text, column) => cell(text, column, index + 1 + before)).join('')}</row>`).join('');
    const sheets = [
        ...others.map((kind, index) => ({ name: `${kind} ${index}`, rows: kind === 'empty' ? '' : kind === 'cover' ? '<row r="1"><c r="A1" t="inlineStr"><is><t>Read me first</t></is></c></row>' : '<row r="1"><c r="A1" t="inlineStr"><is><t>Stakeholder</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Secret</t></is></c></row>', ...(kind === 'hidden' ? { state: 'hidden' as const } : {}) })),
        { name: 'List', rows: lines },
    ];
    return adapted(workbookWith(sheets), shared, isMerged, sheets.length);
}

/** The workbook with its shared texts, and with merged cells beside the list. */
function adapted(bytes: Uint8Array, shared: readonly string[], isMerged: boolean, sheets: number): Uint8Array {
    const parts = unzipSync(bytes);
    const relations = strFromU8(parts['xl/_rels/workbook.xml.rels']!);
    parts['xl/_rels/workbook.xml.rels'] = strToU8(relations.replace('</Relationships>', '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'));
    parts['xl/sharedStrings.xml'] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`);
    const sheet = `xl/worksheets/sheet${sheets}.xml`;
    if (isMerged) parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="H1:J3"/></mergeCells>'));
    return zipSync(parts);
}

const trimmed = (rows: readonly (readonly string[])[]) => {
    const cells = rows.map(row => row.map(cell => cell.trim())).filter(row => row.some(cell => cell !== ''));
    const left = Math.min(...cells.map(row => row.findIndex(cell => cell !== '')));
    return cells.map(row => row.slice(left)).map(row => [row[0] ?? '', row[1] ?? '']);
};

describe('one table', () => {
    holds('is read from a workbook, however a program wrote it', fc.tuple(table, style), 250, async ([rows, how]) => {
        const read = await readWorkbook(Buffer.from(written(rows, how)), 'list', undefined, listOfStakeholders);
        expect({ how, rows: trimmed(read.rows) }).toEqual({ how, rows: trimmed(rows) });
    });

    holds('is read from separated values, whatever parts them and ends their lines', fc.tuple(table, fc.constantFrom(',', ';', '\t', '|'), fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }), fc.constantFrom('utf8', 'utf8 with a mark', 'utf16le', 'utf16be'), fc.boolean()), 250, async ([rows, separator, ends, encoding, quotesAll]) => {
        const quoted = (cell: string) => (quotesAll || /["\n\r,;\t|]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
        const text = rows.map((row, index) => row.map(quoted).join(separator) + ends[index % ends.length]!).join('');
        const bytes = encoding.startsWith('utf16') ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from((encoding.endsWith('mark') ? '\uFEFF' : '') + text);
        const read = await readSeparated(encoding === 'utf16be' ? bytes.swap16() : bytes, 'list', listOfStakeholders);
        const whole = (each: readonly (readonly string[])[]) => trimmed(each.map(row => row.map(cell => cell.replace(/\r\n?/g, '\n'))));
        expect({ text, encoding, rows: whole(read.rows) }).toEqual({ text, encoding, rows: whole(rows) });
    });
});

describe('a workbook that is damaged', () => {
    const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.constantFrom('<', '>', '"', '&', '\0', '</row>', '<row>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '&#1;', '<c r="A1"', ']]>', '<!--')), { minLength: 1, maxLength: 4 });
    const part = fc.constantFrom('xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels', '[Content_Types].xml', 'xl/sharedStrings.xml');
    holds('in any of its parts is read, or it is said that it cannot be', fc.tuple(table, style, part, damage, fc.boolean()), 250, async ([rows, how, name, pieces, isGone]) => {
        const parts = unzipSync(written(rows, how));
        let text = strFromU8(parts[name]!);
        for (const [at, piece] of pieces) text = text.slice(0, Math.floor(at * text.length)) + piece + text.slice(Math.floor(at * text.length));
        if (isGone) delete parts[name];
        else parts[name] = strToU8(text);
        try {
            const read = await readWorkbook(Buffer.from(zipSync(parts)), 'list', undefined, listOfStakeholders);
            expect(read.rows.every(row => row.every(cell => typeof cell === 'string'))).toBe(true);
        } catch (thrown) {
            if (!(thrown instanceof TableProblem)) throw thrown;
            expect(thrown.message).toMatch(/^list .*\.$/);
        }
    });
});
