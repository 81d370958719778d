import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { answerLevels, partnershipQuestionIds, type AnswerLevel } from '../../language/framework/questions.js';
import { latestRound } from '../../language/model/facts/answers.js';
import { leadershipCalledFor } from '../../language/model/facts/leadership.js';
import { answersFile } from '../../language/survey/answers-file.js';
import { everyQuestion, type Questionnaire, type Respondents } from '../../language/survey/questionnaire.js';
import { readResponses } from '../../language/survey/read-responses.js';
import { summarise } from '../../language/survey/summary.js';
import { today } from '../support/check.js';
import { charterFrom, findingsIn, workspaceWith } from '../support/model.js';
import { isThorough } from '../support/slow.js';
import { syntheticRows, type Truth } from '../support/survey.js';

/** Four partners of a charter, of whom two state power and two an incentive. */
const charter = (more = '', stated = { power: ['', '', '', ''], incentive: ['', '', '', ''] }) => `partnership Valley "Valley Partnership" { stage: agreed }
${['Council', 'Anglers', 'Farmers', 'Mills'].map((name, index) => `stakeholder ${name} "Valley ${name}" { ${stated.power[index]} ${stated.incentive[index]} }`).join('\n')}
forum Table "River table" { members: Council, Anglers, Farmers, Mills  decides by: consensus }
${more}`;

function surveyed(truth: Truth, { text = charter(), respondents = 'people' as Respondents } = {}) {
    const questionnaire = everyQuestion(charterFrom(text), respondents);
    const { responses } = readResponses(questionnaire, [syntheticRows(questionnaire, truth)]);
    const { summaries } = summarise(questionnaire, responses);
    const file = answersFile({ name: 'Spring', title: 'Spring survey', of: 'Valley', charter: 'charter.concordat', held: { from: '2026-03-01', to: '2026-03-19' }, answered: truth.people, respondents }, summaries);
    const workspace = workspaceWith({ 'charter.concordat': `import "answers.concordat"\n${text}`, 'answers.concordat': file });
    const inspection = inspect(workspace, 'file:///w/charter.concordat', { today })!;
    return { file, workspace, charter: inspection.charter!, assessment: assess(inspection)! };
}

const of = ({ workspace }: ReturnType<typeof surveyed>, ...rules: string[]) => findingsIn(workspace, 'charter.concordat').filter(({ rule }) => rules.includes(rule)).map(({ rule, message }) => `${rule}: ${message}`);

describe('answers whose truth is known', () => {
    it('come back as their medians and their spread, for any truth', () => {
        const level = fc.constantFrom(...answerLevels);
        const keys = [...partnershipQuestionIds, 'power Council', 'power Mills', 'trust Anglers', 'trust Farmers', 'dependence Mills'];
        fc.assert(fc.property(fc.integer({ min: 5, max: 40 }), fc.array(level, { minLength: keys.length, maxLength: keys.length }), fc.subarray(keys), (people, levels, divided) => {
            const answers = Object.fromEntries(keys.map((key, index) => [key, levels[index]!])) as Record<string, AnswerLevel>;
            const round = latestRound(surveyed({ people, answers, divided }).charter)!;
            const found = Object.fromEntries(round.answers.map(({ question, about, median, lowest, highest, responses }) =>
                [about ? `${question} ${about.name}` : question, { responses, median, isDivided: answerLevels.indexOf(highest) - answerLevels.indexOf(lowest) >= 2 }]));
            expect(Object.keys(found).sort()).toEqual([...keys].sort());
            for (const key of keys) {
                expect(found[key]!.responses).toBe(people);
                expect(found[key]!.isDivided).toBe(divided.includes(key));
                if (!divided.includes(key)) expect(found[key]!.median).toBe(answers[key]);
            }
        }), { numRuns: isThorough ? 60 : 10, seed: 7 });
    });

    it('turn power, incentives and conflict that the charter does not state into the leadership called for, and say on what it is based', () => {
        const power = { 'power Council': 'high', 'power Anglers': 'low', 'power Farmers': 'moderate', 'power Mills': 'moderate' } as const;
        const unequal = surveyed({ people: 12, answers: power, divided: ['incentive'] });
        expect(leadershipCalledFor(unequal.charter)).toMatchObject({ is: 'organic leader', situation: 'power is unequal (based on 12 answers, not on the charter) and incentives are uneven (based on 12 answers, not on the charter)' });
        const equal = { 'power Council': 'moderate', 'power Anglers': 'moderate', 'power Farmers': 'moderate', 'power Mills': 'moderate', incentive: 'high', conflict: 'high', 'trust Mills': 'none' } as const;
        expect(leadershipCalledFor(surveyed({ people: 12, answers: equal }).charter)).toMatchObject({ is: 'honest broker', row: { severity: 'info' } });
        expect(leadershipCalledFor(surveyed({ people: 12, answers: { ...equal, conflict: 'none' } }).charter).is).toBe('none in particular');
        expect(leadershipCalledFor(surveyed({ people: 12, answers: { heard: 'high' } }).charter).is).toBe('not stated');
    });

    it('contradict the charter where it states another level, and only there', () => {
        const text = charter('relationship { between: Council, Mills  trust: high }', { power: ['power: high', 'power: low', '', ''], incentive: Array(4).fill('incentive: strong') });
        const told = surveyed({ people: 8, answers: { 'power Council': 'high', 'power Anglers': 'moderate', 'trust Council': 'low', 'trust Mills': 'low', incentive: 'none' } }, { text });
        expect(of(told, 'power-seen-differently', 'trust-seen-differently', 'incentive-seen-differently')).toEqual([
            'incentive-seen-differently: The charter states a strong incentive for every partner. Asked how far taking part serves their own aims, 6 of 8 answers say “Not at all”.',
            'power-seen-differently: Asked how far each can shape what is decided, people see the power of one partner differently from the charter. The charter states low power for Valley Anglers; 6 of 8 answers say “A fair amount”.',
        ]);
        expect(of(surveyed({ people: 8, answers: { 'power Council': 'high', 'power Anglers': 'low', 'trust Council': 'high', 'trust Mills': 'low', incentive: 'high' } }, { text }), 'power-seen-differently', 'trust-seen-differently', 'incentive-seen-differently')).toEqual([]);
    });

    it('report a spread and doubts as findings of their own', () => {
        const told = surveyed({ people: 10, answers: { heard: 'none', rules: 'high', genuine: 'low' }, divided: ['roles', 'trust Mills'] });
        expect(of(told, 'partners-divided', 'process-doubted')).toEqual([
            'partners-divided: In “Spring survey”, the answers are divided on clarity about who does what (10 answers) and trust in Valley Mills (10 answers).',
            'process-doubted: In “Spring survey”, 8 of 10 answers report little real choice left when they are asked about decisions, and 8 of 10 answers report no influence on decisions.',
        ]);
    });

    it('are shown apart from what the charter states, with their number', () => {
        const { assessment } = surveyed({ people: 9, answers: { rules: 'high' } });
        const rules = assessment.conditions.find(({ id }) => id === 'ground-rules')!;
        expect(rules).toMatchObject({ state: 'partly stated', answers: 9 });
        expect(rules.facts.map(({ says, bearing, answers }) => [says, bearing, answers])).toEqual([
            ['The charter states no ground rules.', 'missing', undefined], ['Asked “How far are the rules of the partnership clear to you?”, 7 of 9 answered “A great deal”.', 'stated', 9],
        ]);
        expect(assessment.conditions.find(({ id }) => id === 'defined-roles')).not.toHaveProperty('answers');
    });
});

const questionnaire: Questionnaire = everyQuestion(charterFrom(charter()), 'people');
const open: Questionnaire = everyQuestion(charterFrom(charter()), 'organisations');
const heads = ['How much does what you say change what is decided?', 'How far can Valley Mills shape what the partnership decides?'];
const read = (...tables: string[][][]) => readResponses(questionnaire, tables);

describe('files of answers', () => {
    it.each<[string, string[]]>([
        ['numbered questions', ['1. How much does what you say change what is decided?', 'Q2) How far can Valley Mills shape what the partnership decides?']],
        ['ids', ['heard', 'power Mills']],
        ['the rows of a grid', ['heard', 'How far can each partner shape what the partnership decides? [Valley Mills]']],
        ['any case, and spaces', ['HOW MUCH DOES  WHAT YOU SAY CHANGE WHAT IS DECIDED', 'how far can valley mills shape what the partnership decides']],
    ])('are read by headings that are %s, in any order', (_, [first, second]) => {
        const row = ['x', 'A little', '2026-03-01 09:12', 'A great deal'];
        const { responses } = read([['Comment', second!, 'Start time', first!], row]);
        expect(responses.map(({ answers }) => [...answers.values()])).toEqual([['low', 'high']]);
    });

    it.each<[string, string | undefined]>([
        ['A fair amount', 'moderate'], ['2 - A fair amount', 'moderate'], ['moderate', 'moderate'], ['NOT AT ALL', 'none'], ['I can\'t say', undefined], ['n/a', undefined], ['', undefined], ['Rather much', undefined],
    ])('hold “%s” as %s', (cell, level) => expect([...read([heads, [cell, 'A little']]).responses[0]!.answers.values()][level === undefined ? 1 : 0]).toBe(level));

    it('may hold numbers only where it is clear what they count', () => {
        expect(read([heads, ['0', '3']]).responses.map(({ answers }) => [...answers.values()])).toEqual([['none', 'high']]);
        expect(read([heads, ['1', '4']]).responses.map(({ answers }) => [...answers.values()])).toEqual([['none', 'high']]);
        for (const numbers of [['1', '3'], ['0', '4'], ['5', '1']]) expect(read([heads, numbers]).problem).toContain('it is not clear what they count');
    });

    it('count one answer of each person, the last one, and say so', () => {
        const { responses, remarks } = read([['Email', ...heads], ['a@example.org', 'A little', ''], ['b@example.org', 'A little', ''], ['A@example.org', 'A great deal', '']]);
        expect(responses.map(({ answers }) => [...answers.values()])).toEqual([['low'], ['high']]);
        expect(remarks[0]).toBe('One answer was given again by the same respondent. Only the last one counts.');
    });

    it('count a file once that is given twice, and each anonymous answer', () => {
        const table = [['Name', ...heads], ['Anonymous', 'A little', ''], ['anonymous', 'A little', '']];
        expect(read(table, table)).toMatchObject({ responses: { length: 2 }, remarks: expect.arrayContaining(['Two files hold the same. Only one of them is read.']) });
    });

    it.each<[string, string[][]]>([
        ['empty', []], ['a list of something else', [['Stakeholder', 'Power'], ['Council', 'high']]], ['only text', [['Dear all,'], ['please find attached']]],
    ])('that are %s are refused with a sentence', (_, rows) => expect(read(rows).problem).toMatch(/^None of its headings is a question/));

    it('name organisations that the charter knows, where these answer for themselves', () => {
        const { responses, remarks } = readResponses(open, [[['Your organisation', ...heads], ['valley council', 'A little', 'A little'], ['Mills', 'A great deal', 'A great deal'], ['Somebody else', 'A little', ''], ['', 'A little', '']]]);
        expect(responses.map(({ by }) => by?.name)).toEqual(['Council', 'Mills']);
        expect(remarks).toContain('2 rows name no partner of the charter under “Your organisation” and were left out.');
        const { summaries } = summarise(open, responses);
        expect(summaries.map(({ question, about, by, responses: count, median }) => [question, about?.name, by?.name, count, median])).toEqual([
            ['heard', undefined, undefined, 2, 'low'], ['heard', undefined, 'Council', 1, 'low'], ['heard', undefined, 'Mills', 1, 'high'],
            ['power', 'Mills', undefined, 1, 'low'], ['power', 'Mills', 'Council', 1, 'low'],
        ]);
    });

    it('say nothing about fewer than five people', () => {
        const { responses } = read([heads, ...Array.from({ length: 6 }, (_, index) => ['A little', index < 4 ? 'A great deal' : ''])]);
        expect(summarise(questionnaire, responses)).toMatchObject({ summaries: [{ question: 'heard', responses: 6 }], tooFew: 1 });
    });

    it('never repeat a cell in a sentence, whatever it holds', () => {
        const secret = fc.stringMatching(/^[a-z]{3} SECRET [a-z0-9=<>"]{1,9}$/);
        fc.assert(fc.property(fc.array(fc.array(fc.oneof(secret, fc.constantFrom('A little', '2', '', 'Valley Mills', ...heads)), { maxLength: 6 }), { maxLength: 12 }), fc.boolean(), (rows, isOpen) => {
            const reading = readResponses(isOpen ? open : questionnaire, [[[...heads, 'Email', 'Your organisation', 'Comment'], ...rows]]);
            expect(JSON.stringify([reading.remarks, reading.problem, summarise(isOpen ? open : questionnaire, reading.responses)])).not.toContain('SECRET');
        }), { numRuns: isThorough ? 200 : 30, seed: 11 });
    });
});
