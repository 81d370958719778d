import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { rowsOf, textCell, workbookWith, type Sheet } from '../support/workbook.js';
import { slow } from '../support/slow.js';

function imported(content: string | Uint8Array, name = typeof content === 'string' ? 'list.csv' : 'list.xlsx', args: readonly string[] = []) {
    return concordat(['import', name, ...args], { cwd: folderWith({ [name]: content }) });
}

const stakeholders = (stdout: string) => [...stdout.matchAll(/^stakeholder \S+ "(.*?)"/gm)].map(([, title]) => title);
const refused = { status: 2, stdout: '', stderr: expect.stringContaining('could not be read as an Excel workbook') };
const list = rowsOf([['Stakeholder', 'Power'], ['Anglers', 'high']]);
const other = rowsOf([['Stakeholder', 'Power'], ['Secret', 'low']]);

describe('of a workbook', () => {
    it.each<[string, Sheet[], string[], string[]]>([
        ['a hidden first sheet is not read', [{ name: 'Old', rows: other, state: 'hidden' }, { name: 'List', rows: list }], [], ['Anglers']],
        ['nor a very hidden one', [{ name: 'Old', rows: other, state: 'veryHidden' }, { name: 'List', rows: list }], [], ['Anglers']],
        ['a hidden sheet is read where it is named', [{ name: 'A &amp; B', rows: other, state: 'hidden' }, { name: 'List', rows: list }], ['--sheet', 'A & B'], ['Secret']],
        ['a workbook in which all is hidden is read', [{ name: 'List', rows: list, state: 'hidden' }], [], ['Anglers']],
        ['cells without references are read', [{ name: 'List', rows: `<row>${textCell('Stakeholder')}${textCell('Power')}</row><row>${textCell('Anglers')}${textCell('high')}</row>` }], [], ['Anglers']],
        ['cells and rows that only some have are read', [{ name: 'List', rows: `<row r="3">${textCell('Stakeholder')}${textCell('Power', 'C3')}</row><row>${textCell('Anglers')}<c/>${textCell('high')}</row>` }], [], ['Anglers']],
    ])('%s', (_, sheets, args, expected) => {
        const { status, stdout, stderr } = imported(workbookWith(sheets), undefined, args);
        expect({ status, stderr: stderr.includes('something went wrong') }).toEqual({ status: 0, stderr: false });
        expect(stakeholders(stdout)).toEqual(expected);
        if (expected[0] === 'Anglers') expect(stdout).toContain('power: high');
    });

    it.each([['1', '2024-01-02'], ['true', '2024-01-02'], ['0', '2020-01-01'], ['false', '2020-01-01']])('dates count as date1904="%s" says', (value, date) => {
        const rows = `<row r="1">${textCell('Stakeholder', 'A1')}${textCell('Joined', 'B1')}</row><row r="2">${textCell('Anglers', 'A2')}<c r="B2" s="1"><v>43831</v></c></row>`;
        const { stdout } = imported(workbookWith([{ name: 'List', rows }], ` date1904="${value}"`));
        expect(stdout).toContain(`Joined: ${date}`);
    });

    it.each(['1e308', '99999999999', '-99999999999', 'NaN'])('%s in a date cell stops nothing', value => {
        const rows = `<row r="1">${textCell('Stakeholder', 'A1')}${textCell('Joined', 'B1')}</row><row r="2">${textCell('Anglers', 'A2')}<c r="B2" s="1"><v>${value}</v></c></row>`;
        const { status, stdout, stderr } = imported(workbookWith([{ name: 'List', rows }]));
        expect(stderr).not.toContain('something went wrong');
        expect(status === 0 ? stakeholders(stdout) : ['Anglers']).toEqual(['Anglers']);
    });

    slow('what unpacks to hundreds of megabytes is refused, and soon', () => {
        const bomb = workbookWith([{ name: 'List', rows: `${list}${' '.repeat(300_000_000)}` }]);
        expect(bomb.length).toBeLessThan(1_000_000);
        const began = performance.now();
        expect(imported(bomb)).toEqual({ status: 2, stdout: '', stderr: 'concordat: “list.xlsx” unpacks to more than 20 million bytes. Does it hold a list of stakeholders?\n' });
        expect(performance.now() - began).toBeLessThan(20_000);
    }, 60_000);

    slow('a large list is read to its end, each time, on a machine that has other work', () => {
        const rows = Array.from({ length: 19_000 }, (_, index) => `<row r="${index + 2}">${textCell(`Partner ${index} ${'x'.repeat(60)}`, `A${index + 2}`)}${textCell('high', `B${index + 2}`)}</row>`).join('');
        const workbook = workbookWith([{ name: 'List', rows: `<row r="1">${textCell('Stakeholder', 'A1')}${textCell('Power', 'B1')}</row>${rows}` }]);
        for (let time = 0; time < 4; time++) expect(stakeholders(imported(workbook).stdout)).toHaveLength(19_000);
    }, 120_000);

    it('parts that are not read may be large', () => {
        expect(imported(workbookWith([{ name: 'List', rows: list }])).status).toBe(0);
    });

    it('a cell in the last row and column of Excel stops nothing', () => {
        const { status, stdout, stderr } = imported(workbookWith([{ name: 'List', rows: `${list}<row r="1048576">${textCell('x', 'XFD1048576')}</row>` }]));
        expect({ status, found: stakeholders(stdout) }).toEqual({ status: 0, found: ['Anglers'] });
        expect(stderr).toContain('“list.xlsx” has rows or columns far below or beside a list; they were not read.');
    });

    it('an archive that is no workbook is refused', () => {
        expect(imported(zipSync({ 'a.txt': new Uint8Array(3) }))).toMatchObject(refused);
    });

    it('one whose sheet leads nowhere is refused in the same words', () => {
        const { 'xl/_rels/workbook.xml.rels': relations, ...parts } = unzipSync(workbookWith([{ name: 'One', rows: list }]));
        expect(imported(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(strFromU8(relations!).replace('rId1', 'rId7')) }))).toMatchObject(refused);
    });

    it('one with two damaged parts is refused in the same words', () => {
        const { 'xl/workbook.xml': _, 'xl/_rels/workbook.xml.rels': relations, ...parts } = unzipSync(workbookWith([{ name: 'One', rows: rowsOf([['Stakeholder'], ['Anglers']]) }]));
        expect(imported(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': strToU8(strFromU8(relations!).replaceAll(' Target=', ' target=')) }))).toMatchObject(refused);
    });
});

describe('of separated values', () => {
    it.each([
        ['lines that end in two ways', 'Stakeholder,Power\r\nAnglers,high\nFarmers,low\r\n', ['Anglers', 'Farmers']],
        ['lines that end in three ways', 'Stakeholder,Power\r\nAnglers,high\rFarmers,low\nCouncil,low', ['Anglers', 'Farmers', 'Council']],
        ['a single column with commas', 'Stakeholder\nAnglers, boaters and swimmers\nCouncil, the\nFarmers\n', ['Anglers, boaters and swimmers', 'Council, the', 'Farmers']],
        ['a single column with semicolons, below a title', 'Our list\n\nOrganisation\nAnglers; boaters\nFarmers; growers\n', ['Anglers; boaters', 'Farmers; growers']],
        ['a single column with commas in quotation marks', 'Stakeholder\n"Anglers, boaters"\nFarmers\n', ['Anglers, boaters', 'Farmers']],
        ['headings below a hundred empty lines', `${'\n'.repeat(100)}Stakeholder,Power\nAnglers,high\nFarmers,low\n`, ['Anglers', 'Farmers']],
        ['two columns with commas in quotation marks', 'Stakeholder,Power\n"Anglers, boaters",high\nFarmers,low\n', ['Anglers, boaters', 'Farmers']],
    ])('%s', (_, text, expected) => {
        const { status, stdout } = imported(text);
        expect({ status, found: stakeholders(stdout) }).toEqual({ status: 0, found: expected });
    });

    it('one organisation, composed in two ways, is one stakeholder', () => {
        const { stdout } = imported('Stakeholder,Depends on\nCafé,Farmers\nCafe\u0301,\nFarmers,Cafe\u0301\n');
        expect(stakeholders(stdout)).toEqual(['Café', 'Farmers']);
        expect(stdout).toContain('depends on: Café');
    });
});
