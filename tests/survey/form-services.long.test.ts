import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../language/survey/questionnaire.js';
import { concordat, folderWith } from '../support/command.js';
import { charterFrom } from '../support/model.js';
import { syntheticRows } from '../support/survey.js';
import { rowsOf, workbookWith } from '../support/workbook.js';

const charter = `partnership Valley "Valley Partnership" { }
stakeholder Council "Valley Council" { }
stakeholder Anglers "Valley Anglers" { }
forum Table "River table" { members: Council, Anglers  decides by: consensus }
`;
const truth = { people: 8, answers: { heard: 'low', 'power Council': 'high', 'power Anglers': 'none' } } as const;
const [headings, ...answers] = syntheticRows(everyQuestion(charterFrom(charter), 'people'), truth);
const expected = [
    'answer { to: heard  in: Survey-2026-11  responses: 8  median: low  at median: 6  middle half: low }',
    'answer { to: power  in: Survey-2026-11  about: Council  responses: 8  median: high  at median: 6  middle half: high }',
    'answer { to: power  in: Survey-2026-11  about: Anglers  responses: 8  median: none  at median: 6  middle half: none }',
];
const [heard, ofCouncil, ofAnglers] = headings as [string, string, string];
const grid = 'How far can each of these partners shape what the partnership decides?';
const who = (person: number) => [`${person}`, `alice.SECRET${person}@example.org`];
const cover = { name: 'Summary', rows: rowsOf([['Valley survey'], ['Responses', '8'], ['Contact', 'alice SECRET']]) };
const sheet = (name: string, rows: readonly (readonly string[])[]) => ({ name, rows: rowsOf(rows) });
const csv = (rows: readonly (readonly string[])[]) => rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** How each service exports the same answers, as their help describes it. */
const exports: Readonly<Record<string, { readonly file: string; readonly content: string | Uint8Array }>> = {
    'Microsoft Forms, behind a cover sheet': { file: 'raw.xlsx', content: workbookWith([cover, sheet('Form1', [
        ['ID', 'Start time', 'Completion time', 'Email', 'Name', `${heard}\u00a0`, ofCouncil, ofAnglers],
        ...answers.map((row, person) => [`${person}`, '2026-11-02 09:10', '2026-11-02 09:20', who(person)[1]!, `Alice SECRET${person}`, ...row]),
    ])]) },
    'Google Forms, with a grid': { file: 'raw.csv', content: csv([
        ['Timestamp', 'Email Address', heard, `${grid} [Valley Council]`, `${grid} [Valley Anglers]`, 'Anything else?'],
        ...answers.map((row, person) => ['2026/11/02 9:10:11 am GMT', who(person)[1]!, ...row, 'SECRET remark']),
    ]) },
    'SurveyMonkey, with headings in two rows': { file: 'raw.xlsx', content: workbookWith([sheet('Sheet', [
        ['Respondent ID', 'Collector ID', 'Email Address', heard, grid, '', 'Comment'],
        ['', '', '', 'Response', 'Valley Council', 'Valley Anglers', 'Open-Ended Response'],
        ...answers.map((row, person) => [`11${person}`, '4', who(person)[1]!, ...row, 'SECRET remark']),
    ])]) },
    'Qualtrics, with three rows of headings': { file: 'raw.csv', content: csv([
        ['StartDate', 'ResponseId', 'RecipientEmail', 'Q1', 'Q2_1', 'Q2_2'],
        ['Start Date', 'Response ID', 'Recipient Email', heard, `${grid} - Valley Council`, `${grid} - Valley Anglers`],
        ['{"ImportId":"startDate"}', '{"ImportId":"_recordId"}', '{"ImportId":"recipientEmail"}', '{"ImportId":"QID1"}', '{"ImportId":"QID2_1"}', '{"ImportId":"QID2_2"}'],
        ...answers.map((row, person) => ['2026-11-02', `R_${person}`, who(person)[1]!, ...row]),
    ]) },
    'Jisc Online Surveys, numbered': { file: 'raw.csv', content: csv([
        ['Response ID', 'Completed', `1. ${heard}`, `2. ${ofCouncil}`, `3. ${ofAnglers}`],
        ...answers.map((row, person) => [`9${person}`, '02/11/2026', ...row]),
    ]) },
};

describe('answers as form services export them', () => {
    it.each(Object.entries(exports))('%s', (_, { file, content }) => {
        const cwd = folderWith({ 'valley.concordat': charter, [file]: content });
        const { status, stderr } = concordat(['answers', 'valley.concordat', file, '-o', 'answers.concordat', '--to', '2026-11-20'], { cwd });
        expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('concordat: 8 people answered.\n') });
        expect(stderr).not.toMatch(/left out|given again|SECRET/);
        const written = readFileSync(join(cwd, 'answers.concordat'), 'utf8');
        expect(written.split('\n').filter(line => line.startsWith('answer '))).toEqual(expected);
        expect(written).not.toMatch(/SECRET|alice/i);
    });
});
