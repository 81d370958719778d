import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../language/survey/questionnaire.js';
import { concordat, folderWith } from '../support/command.js';
import { charterFrom } from '../support/model.js';
import { asCsv, syntheticRows } from '../support/survey.js';
import { rowsOf, workbookWith } from '../support/workbook.js';

const charter = `partnership Valley "Valley Partnership" { stage: agreed }
stakeholder Council "Valley Council" { power: low }
stakeholder Anglers "Valley Anglers" { }
stakeholder Farmers "=Valley Farmers" { }
forum Table "River table" { members: Council, Anglers, Farmers  decides by: consensus }
`;
const questionnaire = everyQuestion(charterFrom(charter), 'people');
const rows = syntheticRows(questionnaire, { people: 7, answers: { 'power Council': 'high', 'power Anglers': 'low', heard: 'none', rules: 'high' }, divided: ['roles'] });

/** What a form service exports beside the answers: everything that could tell who answered. */
const people = rows.map((row, index) => (index === 0
    ? ['ID', 'Start time', 'Email', 'Name', 'IP address', ...row, 'Anything else?']
    : [String(index), `2026-03-0${index} 09:1${index}`, `alice.SECRET${index}@example.org`, `Alice SECRET${index}`, `192.0.2.${index}`, ...row, `SECRET remark ${index}`]));

const ofRespondents = /SECRET|alice|192\.0\.2|09:1\d/i;
const everythingIn = (folder: string): string => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile() && !each.name.startsWith('raw')).map(each => `${each.name}\n${readFileSync(join(each.parentPath, each.name), 'latin1')}`).join('\n');

describe('concordat ask', () => {
    it('writes a page, a Word document and headings, and replaces only its own', () => {
        const cwd = folderWith({ 'valley.concordat': charter, 'mine.html': '<p>mine</p>' });
        for (const file of ['ask.html', 'ask.docx', 'ask.csv', 'ask.html', 'ask.docx', 'ask.csv']) expect(concordat(['ask', 'valley.concordat', '-o', file, '--today', '2026-03-01'], { cwd })).toMatchObject({ status: 0, stdout: '' });
        expect(readFileSync(join(cwd, 'ask.csv'), 'utf8')).toContain('"How much does what you say change what is decided?"');
        expect(concordat(['ask', 'valley.concordat', '-o', 'mine.html'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('is not a questionnaire of Concordat, so it is not replaced') });
        expect(concordat(['ask', 'valley.concordat', '--about', 'Angler'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('The charter has no stakeholder “Angler”. Did you mean') });
        expect(concordat(['ask', 'valley.concordat', '-o', 'ask.txt'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('End it in .html, .docx or .csv') });
    });

    it('asks nothing of the network, and shows names from the charter as text', () => {
        const cwd = folderWith({ 'valley.concordat': charter.replace('Valley Anglers', '<img src=x onerror=alert(1)>') });
        const { stdout } = concordat(['ask', 'valley.concordat'], { cwd });
        expect(stdout).not.toMatch(/<img|https?:/);
        expect(stdout).toContain('default-src &#39;none&#39;'.replaceAll('&#39;', '\''));
    });
});

describe('concordat answers', () => {
    it.each([
        ['CSV', 'raw.csv', asCsv(people)], ['CSV with semicolons', 'raw.csv', asCsv(people).replaceAll('","', '";"')], ['CSV of Excel', 'raw.csv', Buffer.from(`\ufeff${asCsv(people)}`, 'utf16le')],
        ['a workbook', 'raw.xlsx', workbookWith([{ name: 'Cover', rows: rowsOf([['Read me']]) }, { name: 'Answers', rows: rowsOf(people.map(row => row.slice(0, 16).map(cell => cell.replace('=', '')))) }])],
    ])('reads %s, and nothing of a respondent is in what it writes', (kind, name, content) => {
        const cwd = folderWith({ 'valley.concordat': charter, [name]: content });
        const ran = concordat(['answers', 'valley.concordat', name, '-o', 'answers.concordat', '--today', '2026-03-20', '--asked', '9', ...(kind === 'a workbook' ? ['--sheet', 'Answers'] : [])], { cwd });
        expect(ran).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('import "answers.concordat"') });
        const answers = readFileSync(join(cwd, 'answers.concordat'), 'utf8');
        expect(answers).toContain('answer { to: heard  in: Survey-2026-03  responses: 7  median: none  at median: 6  middle half: none }');
        expect([ran.stderr, answers, everythingIn(cwd)].join('\n')).not.toMatch(ofRespondents);
    });

    it('and nothing of a respondent is in what any other command writes of that', () => {
        const cwd = folderWith({ 'valley.concordat': charter, 'raw.csv': asCsv(people) });
        concordat(['answers', 'valley.concordat', 'raw.csv', '-o', 'answers.concordat', '--today', '2026-03-20', '--asked', '9'], { cwd });
        const answers = readFileSync(join(cwd, 'answers.concordat'), 'utf8');
        const whole = folderWith({ 'valley.concordat': `import "answers.concordat"\n${charter}`, 'answers.concordat': answers });
        const later = [
            ['lint', '.', '--cache'], ['lint', '.', '-f', 'sarif=findings.sarif', '--baseline', 'known.json', '--update-baseline'], ['assess', 'valley.concordat', '-f', 'json'],
            ['report', 'valley.concordat', '-o', 'report.html'], ['report', 'valley.concordat', '-f', 'markdown'], ['register', '.', '-o', 'public'], ['fmt', '--check', '.'],
        ].map(args => concordat([...args, ...(args[0] === 'fmt' ? [] : ['--today', '2026-04-01'])], { cwd: whole }));
        expect(later.map(({ status }) => status)).not.toContain(2);
        expect([everythingIn(whole), ...later.flatMap(({ stdout, stderr }) => [stdout, stderr])].join('\n')).not.toMatch(ofRespondents);
    });

    it('are found by the charter that imports them, in the file of answers and in the charter', () => {
        const cwd = folderWith({ 'valley.concordat': `import "answers.concordat"\n${charter}`, 'raw/one.csv': asCsv(people) });
        concordat(['answers', 'valley.concordat', 'raw', '-o', 'answers.concordat', '--from', '2026-03-01', '--to', '2026-03-19'], { cwd });
        expect(concordat(['lint', '.', '--only', 'power-seen-differently', '-f', 'concise', '--today', '2026-04-01'], { cwd }).stdout).toBe(
            'valley.concordat:3:40: warning power-seen-differently: Asked how far each can shape what is decided, people see the power of one partner differently from the charter. The charter states low power for Valley Council; 6 of 7 answers say “A great deal”.\n1 finding in 2 files\n');
        expect(concordat(['lint', 'answers.concordat', '-f', 'concise'], { cwd })).toMatchObject({ status: 0 });
    });

    it.each<[string, string | Uint8Array, readonly string[], string]>([
        ['an empty file', '', [], 'is empty: there is nothing to read'],
        ['a list of stakeholders', 'Stakeholder,Power\nSECRET,high\n', [], 'could not be used. None of its headings is a question of this questionnaire'],
        ['headings without answers', asCsv(people.slice(0, 1)), [], 'holds no answers that could be used'],
        ['too few people', asCsv(people.slice(0, 5)), [], 'Only 4 people answered. Nothing is written about fewer than 5'],
        ['the same person again and again', asCsv([people[0]!, ...Array.from({ length: 6 }, () => people[1]!)]), [], 'Only 1 person answered'],
        ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), [], 'is no table: it holds bytes that are no text'],
        ['an open quotation mark', `${asCsv(people)}\n"SECRET`, [], 'is never closed'],
        ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), [], 'is in Excel’s old format'],
        ['an archive that unpacks to far more', workbookWith([{ name: 'S', rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${'SECRET'.repeat(10_000_000)}</t></is></c></row>` }]), [], 'unpacks to more than 20 million bytes. Does it hold answers to a questionnaire?'],
        ['numbers', asCsv([rows[0]!, ...rows.slice(1).map(row => row.map(() => '2'))]), [], 'Its answers are numbers, and it is not clear what they count'],
        ['dates the wrong way round', asCsv(people), ['--from', '2026-04-01', '--to', '2026-03-01'], '--from is later than --to'],
        ['another ending', asCsv(people), ['-o', 'answers.txt'], 'End the name “answers.txt” in .concordat'],
        ['the charter as output', asCsv(people), ['-o', 'valley.concordat'], 'already exists and was not changed'],
    ])('says of %s what is wrong, and writes nothing', (_, content, more, sentence) => {
        const cwd = folderWith({ 'valley.concordat': charter, 'raw.csv': content });
        const ran = concordat(['answers', 'valley.concordat', 'raw.csv', ...(more.includes('-o') ? [] : ['-o', 'answers.concordat']), ...more], { cwd });
        expect(ran).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(sentence) });
        expect(ran.stderr).not.toMatch(/SECRET|alice/i);
        expect(readdirSync(cwd).sort()).toEqual(['raw.csv', 'valley.concordat']);
    });
});
