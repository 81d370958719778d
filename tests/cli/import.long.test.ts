import { readFileSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askForColumns } from '../../cli/commands/import/ask-columns.js';
import { charterOf } from '../../cli/commands/import/charter-from-table.js';
import { guessColumns } from '../../cli/commands/import/fields.js';
import { headingsOf } from '../../cli/commands/import/headings.js';
import { readStakeholders } from '../../cli/commands/import/stakeholder-rows.js';
import { gradingOf, participationOf, sectorOf } from '../../cli/commands/import/term-matching.js';
import { formatted } from '../../language/format/format.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { parseDocument } from '../../language/syntax/document.js';
import { checkText } from '../support/check.js';
import { concordat, folderWith } from '../support/command.js';
import { slow } from '../support/slow.js';

const draft = (title = 'OurPartnership "Our partnership"') => `partnership ${title} {
    // kind: what kind of partnership it is
    // purpose: "the mission that all partners share"
    // problem: "the problem, as all of them define it"
    // values: "what all of them hold in common"
    stage: draft
}
`;

function imported(table: string | Uint8Array, args: readonly string[] = [], name = 'list.csv') {
    const ran = concordat(['import', name, ...args], { cwd: folderWith({ [name]: table }) });
    expect(ran.status, ran.stderr).toBe(0);
    return ran;
}

/** Every draft is laid out, and holds no mistake of language. */
function expectSound(text: string): void {
    expect(formatted(parseDocument('a.concordat', text))).toBe(text);
    const mistakes = checkText(text).findings.filter(({ rule, severity }) => severity === 'error' && !isCharterRule(ruleById(rule)!));
    expect(mistakes).toEqual([]);
}

describe('concordat import', () => {
    it('reads plain text as a document, and as a table where it is delimited by tabs', () => {
        expect(imported('BYLAWS OF THE RIVER BOARD\n\n2. Quorum. A majority of the members of the Board is a quorum.\n', [], 'bylaws.txt').stdout).toContain('quorum: majority of members [@Document "2" says ');
        expect(imported('Name\tPower\nCouncil\thigh\n', [], 'list.txt').stdout).toContain('stakeholder Council "Council" {\n    power: high\n}');
        expect(imported('Who;Power\nCouncil;high\n', ['--columns', 'name=Who'], 'list.txt').stdout).toContain('stakeholder Council "Council" {');
    }, 60_000);

    it('writes what the table says, and leaves what it cannot place in comments', () => {
        const { stdout, stderr } = imported(`Stakeholder analysis 2026,,,,,,
Organisation,Type,Influence (1-5),Interest,Role,E-mail,Notes
Valley Council,Council,5,High,Member,a@b.c,"Owns the weir
and the */ bridge"
"Anglers, ""Upper"" beat",Angling,2,High - licence at stake,Member,,
River Authority,Quango,4,Medium,Observer,x,
,,,,,,
valley  council,,3,,,second@b.c,
,,1,,,,
100 ABC,charity,n/a,TBC,Chair,,
`);
        expect(stdout).toBe(`// The first draft of a charter, made from “list.csv”. Anything not recognised is kept in comments.
// Read as name from “Organisation”, sector from “Type”, power from “Influence (1-5)”, incentive from “Interest”, role from “Role”, notes from “Notes”.
// The numbers of “Influence (1-5)” were read as a scale up to 5, where 5 is the most.
// Above the headings: Stakeholder analysis 2026
// Row 8 names nobody: Influence (1-5): 1

${draft()}
/** Owns the weir
 * and the * / bridge */
stakeholder ValleyCouncil "Valley Council" {
    sector: local-authority
    power: high
    incentive: strong
    // E-mail: a@b.c
    // Row 7 names it again: Organisation: valley  council; Influence (1-5): 3; E-mail: second@b.c
}

stakeholder AnglersUpperBeat "Anglers, \\"Upper\\" beat" {
    sector: hunting-and-angling
    power: low
    incentive: strong because "licence at stake"
}

stakeholder RiverAuthority "River Authority" {
    power: high
    incentive: moderate
    // Type: Quango
    // E-mail: x
}

stakeholder Partner100ABC "100 ABC" {
    sector: voluntary-and-community
    // Influence (1-5): n/a
    // Interest: TBC
    // Role: Chair
}

forum Board "The partnership board" {
    members: ValleyCouncil, AnglersUpperBeat
    in attendance: RiverAuthority
}
`);
        expect(stderr).toBe('concordat: 4 stakeholders: name from “Organisation”, sector from “Type”, power from “Influence (1-5)”, incentive from “Interest”, role from “Role”, notes from “Notes”. Anything not recognised is kept in comments.\n');
        expectSound(stdout);
    });

    it('reads a workbook: numbers, dates, a heading row below a title, the first sheet of several', () => {
        const { stdout, stderr } = imported(readFileSync('tests/cli/fixtures/stakeholders.xlsx'), ['--title', 'River "Ö" Partnership'], 'register.xlsx');
        expect(stdout.slice(stdout.indexOf('partnership '))).toBe(`${draft('RiverÖPartnership "River \\"Ö\\" Partnership"')}
/** Meets in the “Löwe” */
stakeholder ÖrtlicheBürger "Örtliche Bürger" {
    sector: residents
    power: low
    incentive: strong
    // Last met: 2026-05-14
    // Paid: true
}

stakeholder RiverTrust "River Trust" {
    sector: voluntary-and-community
    power: high
    incentive: moderate
    // Paid: false
}
`);
        expect(stderr).toContain('concordat: Of the sheets “Register”, “Old” only “Register” was read; --sheet names another one.\n');
        expectSound(stdout);
    });

    it('reads a workbook that has a cover sheet: times, shares, and what formulas came to', () => {
        const { stdout, stderr } = imported(readFileSync('tests/cli/fixtures/register-behind-a-cover.xlsx'), [], 'register.xlsx');
        expect(stdout.slice(stdout.indexOf('\nstakeholder '))).toBe(`
stakeholder Council "Council" {
    power: high
    // Joined: 2023-03-15
    // Score: 2
    // Share: 0.35
    // Calc: Councilx
}

stakeholder TheFarm "The Farm" {
    power: low
    // Joined: 2023-03-15 12:00
    // Err: */ x
    // Calc: 1234567.125
}
`);
        expect(stderr).toBe('concordat: Of the sheets “Cover”, “Stakeholders & more” only “Stakeholders & more” was read; --sheet names another one.\nconcordat: 2 stakeholders: name from “Stakeholder”, power from “Influence”. Anything not recognised is kept in comments.\n');
        expectSound(stdout);
        const cover = concordat(['import', 'a.xlsx', '--sheet', 'Cover'], { cwd: folderWith({ 'a.xlsx': readFileSync('tests/cli/fixtures/register-behind-a-cover.xlsx') }) });
        expect([cover.status, cover.stderr]).toEqual([2, 'concordat: No column of “a.xlsx” seems to say who the stakeholder is; its columns are “Owner”, “Jo”. Name the one that does: --columns name=Owner.\n']);
    });

    it('takes the columns that it is told, American spelling and American words', () => {
        const table = 'Organization,Clout,"Stake, in words",Depends on,Represents\nCity of Elm,High,Low,"Elm Farms; City of Oak",everybody\nElm Farms,Med,None,City of Elm,\nCity of Oak,Low,Strong,Elsewhere,\n';
        const { stdout } = imported(table, ['--columns', 'power=clout,interest=Stake, in words', '--columns', 'represents=']);
        expect(stdout.slice(stdout.indexOf('\nstakeholder '))).toBe(`
stakeholder CityOfElm "City of Elm" {
    power: high
    incentive: weak
    depends on: ElmFarms, CityOfOak
    // Represents: everybody
}

stakeholder ElmFarms "Elm Farms" {
    power: moderate
    incentive: none
    depends on: CityOfElm
}

stakeholder CityOfOak "City of Oak" {
    power: low
    incentive: strong
    // Depends on: Elsewhere
}
`);
        expectSound(stdout);
    });

    it.each([
        ['UTF-8 with a byte order mark', Buffer.from('\uFEFFStakeholder,Power\nCafé,High\n'), ''],
        ['UTF-16, as Excel’s Unicode text', Buffer.from('\uFEFFStakeholder\tPower\r\nCafé\tHigh\r\n', 'utf16le'), ''],
        ['Windows-1252, and semicolons', Buffer.from('Stakeholder;Power\r\nCafé;High\r\n', 'latin1'), 'concordat: “list.csv” is not UTF-8, so it was read as Windows-1252, which Excel writes. Look at the letters with accents.\n'],
        ['Excel’s line that names the separator', Buffer.from('sep=|\r\nStakeholder|Power\r\nCafé|High\r\n'), ''],
        ['empty rows and columns', Buffer.from('\n,,\n,Stakeholder,Power\n,,\n,Café,High\n,,\n'), ''],
    ])('reads %s', (_, table, remark) => {
        const { stdout, stderr } = imported(table);
        expect(stdout.slice(stdout.indexOf('\nstakeholder '))).toBe('\nstakeholder Café "Café" {\n    power: high\n}\n');
        expect(stderr).toBe(`${remark}concordat: 1 stakeholder: name from “Stakeholder”, power from “Power”. Anything not recognised is kept in comments.\n`);
    });

    it('names that no charter could hold, and text that could do harm, come out whole and harmless', () => {
        const titles = ['², Ⅳ & ½', '2027', '50 GBP', 'नमस्ते संघ', '🌊', '<script>alert(1)</script>', 'a\u0007\u001b[31mb', '"quoted" \\ back', 'everyone', 'Board', 'board', 'power', 'One two three four', 'One two three five', '```'];
        const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const { stdout } = imported(`Name,concordat-ignore no-review\n${titles.map(title => `${cell(title)},"line\r\n}\u2028concordat-ignore x: y"`).join('\n')}\n`);
        expectSound(stdout);
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
        const { tree } = parseDocument('a.concordat', stdout);
        expect(tree.declarations.slice(1).map(({ title }) => title)).toEqual(titles.filter(title => title !== 'board').map(title => title.replace(/[\u0007\u001b]/g, '\ufffd')));
    });

    slow('reads 10,000 rows, many of them alike', () => {
        const rows = Array.from({ length: 10_000 }, (_, index) => `North East Group ${index},Charity,${index % 5 + 1},High,someone${index}@example.org`);
        const { stdout } = imported(`Stakeholder,Sector,Power,Interest,E-mail\n${rows.join('\n')}\n`);
        const { tree, problems } = parseDocument('a.concordat', stdout);
        expect(problems).toEqual([]);
        expect(tree.declarations.length).toBe(10_001);
        expect(new Set(tree.declarations.map(({ name }) => name)).size).toBe(10_001);
        expect(stdout).toContain('    // E-mail: someone9999@example.org\n');
    });

    it('writes a paper that holds the charter, where the file is to be one', () => {
        const cwd = folderWith({ 'list.csv': 'Stakeholder,Notes\nA,"```\n~~~ `x`"\n' });
        expect(concordat(['import', 'list.csv', '-o', 'a.concordat.md', '--title', 'The *Weir*'], { cwd }).status).toBe(0);
        const text = readFileSync(join(cwd, 'a.concordat.md'), 'utf8');
        expect(text).toMatch(/^# The \\\*Weir\\\*\n\n```concordat\n\/\/ The first draft[^]*\n```\n$/);
        const { tree, problems } = parseDocument('a.concordat.md', text);
        expect({ problems, titles: tree.declarations.map(({ title }) => title) }).toEqual({ problems: [], titles: ['The *Weir*', 'A'] });
    });

    it('loses nothing of tables made at random', () => {
        let seed = 5;
        const next = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit;
        const headings = ['Stakeholder', 'Type', 'Power (1-5)', 'Interest', 'Role', 'Depends on', 'Represents', 'Mandatory', 'Notes', 'Resources', 'E-mail', '', 'Colour'];
        const around = ['', '  ', ' - ', '"', '\n', ';', ', ', '*/', '//', '\\', '(', ')', '{', '```', 'High: ', '3/5 ', '“', '\u2028', 'é'];
        for (let count = 0; count < 60; count++) {
            const columns = 1 + next(headings.length);
            const start = next(headings.length);
            const titles = ['Stakeholder', ...Array.from({ length: columns }, (_, index) => headings[(start + index) % headings.length]!)];
            let number = 0;
            const cell = () => (next(4) === 0 ? '' : `${around[next(around.length)]}q${count}x${number++}z${around[next(around.length)]}`);
            const rows = Array.from({ length: 1 + next(6) }, () => titles.map(cell));
            rows[0]![0] = 'somebody';
            const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
            const table = [titles, ...rows].map(row => row.map(quoted).join(',')).join('\n');
            const read = headingsOf({ rows: [titles, ...rows], remarks: [] }, []);
            const text = charterOf({ ...readStakeholders(read.titles, rows, read.columns, 2), title: 'P', from: 'x', headings: read.titles, columns: read.columns, above: [] });
            const tokens = [...table.matchAll(/q\d+x\d+z/g)].map(([token]) => token);
            expect({ table, lost: tokens.filter(token => !text.includes(token)) }).toEqual({ table, lost: [] });
            expectSound(text);
        }
    });

    it('writes a file, and replaces none unless it is told to', () => {
        const cwd = folderWith({ 'list.csv': 'Stakeholder\nA\n' });
        const args = ['import', 'list.csv', '--output', 'a.concordat'];
        expect(concordat(args, { cwd })).toEqual({ status: 0, stdout: '', stderr: 'concordat: 1 stakeholder: name from “Stakeholder”. Anything not recognised is kept in comments.\nconcordat: Written to “a.concordat”; concordat lint shows what it does not cover yet.\n' });
        expect(readFileSync(join(cwd, 'a.concordat'), 'utf8')).toMatch(/^\/\/ The first draft[^]*\nstakeholder A "A"\n$/);
        expect(concordat(args, { cwd })).toEqual({ status: 2, stdout: '', stderr: 'concordat: “a.concordat” is there already, and was left as it is: name another file, or add --force.\n' });
        expect(concordat([...args, '--force'], { cwd }).status).toBe(0);
        expect(concordat(['import', 'list.csv', '-o', 'no/such/a.concordat'], { cwd })).toMatchObject({ status: 2, stdout: '', stderr: 'concordat: “no/such/a.concordat” cannot be written: its folder is not there.\n' });
        expect(existsSync(join(cwd, 'no'))).toBe(false);
    });
});

describe('a table that cannot be imported gets one sentence and exit code 2', () => {
    it.each<[string, string | Uint8Array, readonly string[], string]>([
        ['empty', '\n ,\n', [], '“list.csv” is empty: there is nothing to import.'],
        ['headings alone', 'Stakeholder,Power\n', [], '“list.csv” names no stakeholder: below its headings, the column “Stakeholder” is empty.'],
        ['no column of names', 'Colour,Size\nred,2\n', [], 'No column of “list.csv” seems to say who the stakeholder is; its columns are “Colour”, “Size”. Name the one that does: --columns name=Colour.'],
        ['a quotation mark without a partner', 'Stakeholder,Power\n"A,High\nB,Low\n', [], '“list.csv” could not be read: a quotation mark in or after row 2 is never closed. Correct it, or save the table as .xlsx.'],
        ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), [], '“list.csv” is no table: it holds bytes that are no text. Save it as .xlsx or CSV.'],
        ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), [], '“list.csv” is in Excel’s old format (.xls): open it in Excel, and save it as .xlsx or CSV.'],
        ['a broken workbook', Buffer.from('PK\u0003\u0004nonsense'), [], '“list.csv” could not be read as an Excel workbook. Open it in Excel, and save it as .xlsx or CSV.'],
        ['a sheet that is not there', readFileSync('tests/cli/fixtures/stakeholders.xlsx'), ['--sheet', 'New'], '“list.csv” has no sheet “New”. It has “Register”, “Old”.'],
        ['a sheet of no workbook', 'Stakeholder\nA\n', ['--sheet', 'New'], '“list.csv” is no workbook, so it has no sheet “New”: leave --sheet out.'],
        ['an unknown field', 'Stakeholder\nA\n', ['--columns', 'powr=Stakeholder'], 'A column cannot hold “powr”. Did you mean power?'],
        ['an unknown column', 'Stakeholder\nA\n', ['--columns', 'power=Might'], 'The table has no column “Might”. Its columns are “Stakeholder”.'],
        ['no pair', 'Stakeholder\nA\n', ['--columns', 'power'], '“power” does not say which column holds what: write it as --columns name=Organisation,power=Influence.'],
    ])('%s', (_, table, args, sentence) => {
        expect(concordat(['import', 'list.csv', ...args], { cwd: folderWith({ 'list.csv': table }) })).toEqual({ status: 2, stdout: '', stderr: `concordat: ${sentence}\n` });
    });

    it('a file that is not there, and a folder', () => {
        expect(concordat(['import', 'none.csv'], { cwd: folderWith({}) })).toEqual({ status: 2, stdout: '', stderr: 'concordat: There is no file “none.csv”. Check the spelling, or name another one.\n' });
        expect(concordat(['import', resolve('docs')])).toEqual({ status: 2, stdout: '', stderr: `concordat: “${resolve('docs')}” is a folder: name the file with the stakeholders.\n` });
    });
});

describe('how tables speak', () => {
    it.each([
        [['Name', 'Organization', 'Title'], { name: 1 }],
        [['Stakeholder group', 'Influence/Power', 'Impact'], { name: 0, power: 1, incentive: 2 }],
        [['Who?', 'Level of Interest (H/M/L)', 'LEVEL OF INFLUENCE', 'Stakeholder type'], { name: 0, incentive: 1, power: 2, sector: 3 }],
        [['Partner', 'Mandatory or voluntary', 'Comments', 'Board role', 'Capacity'], { name: 0, participation: 1, notes: 2, role: 3, resources: 4 }],
        [['Who', 'Kind', 'How much say they have', 'Why they would come', 'Who they depend on', 'Who they speak for', 'Anything else?'], { name: 0, sector: 1, power: 2, incentive: 3, 'depends on': 4, represents: 5, notes: 6 }],
        [['Who they speak for', 'Member'], { name: 1, represents: 0 }],
        [['Colour', ''], {}],
    ])('headings %j', (titles, expected) => {
        expect(Object.fromEntries(guessColumns(titles))).toEqual(expected);
    });

    it.each([
        ['Power', ['1', '3', '2', '0'], ['low', 'high', 'moderate', 'none']],
        ['Power', ['1', '5', '3', '4,5'], ['low', 'high', 'moderate', 'high']],
        ['Power (1-10)', ['3', '5', '8'], ['low', 'moderate', 'high']],
        ['Power', ['2/5', '4 of 5'], ['low', 'high']],
        ['Power (1 = high)', ['1', '3'], [undefined, undefined]],
        ['Affected', ['1', '0'], [undefined, undefined]],
        ['Power', ['45', '80'], [undefined, undefined]],
        ['Power', ['H', 'med.', 'V. high', 'Very Low', 'Medium-High', 'unknown', '', '3 - High', 'High (5)'], ['high', 'moderate', undefined, 'low', undefined, undefined, undefined, 'high', 'high']],
    ])('%s: %j', (title, cells, expected) => {
        const grading = gradingOf(title, cells, false);
        expect(cells.map(cell => grading.of(cell)?.term)).toEqual(expected);
    });

    it('sectors and ways of taking part', () => {
        expect(['Local authority', 'NGO', 'Voluntary & community', 'GP', 'Non-profit', 'Quango', 'constructor'].map(sectorOf)).toEqual(['local-authority', 'voluntary-and-community', undefined, 'primary-care', 'voluntary-and-community', undefined, undefined]);
        expect(['Statutory', 'by choice', 'toString'].map(participationOf)).toEqual(['mandatory', 'voluntary', undefined]);
    });
});

it('asks on a terminal which column holds what could not be guessed', async () => {
    const asked: string[] = [];
    const answers = ['9', 'x', '2', '', '', '1'];
    const ask = async (question: string, refusal: (answer: string) => string | undefined = () => undefined): Promise<string> => {
        asked.push(question);
        for (;;) {
            const answer = answers.shift()!;
            const reason = refusal(answer);
            if (reason === undefined) return answer;
            asked.push(reason);
        }
    };
    expect([...await askForColumns(['Clout', 'People', ''], new Map(), { ask })]).toEqual([['name', 1], ['incentive', 0]]);
    const refused = 'One of the numbers 1 to 2 is needed, or nothing.';
    expect(asked.slice(0, 4)).toEqual(['  1  Clout\n  2  People\nWhich of these columns says who the stakeholder is? Its number, or nothing if none does:', refused, refused, '  1  Clout\nWhich of these columns says which part of public life it belongs to? Its number, or nothing if none does:']);
});
