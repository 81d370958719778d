import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { compare } from '../../language/comparison/comparison.js';
import { answerLevels, partnershipQuestionIds, type AnswerLevel } from '../../language/framework/questions.js';
import { roundsCompared } from '../../language/model/facts/rounds.js';
import { figureOf } from '../../language/pictures/figure.js';
import { reportAsMarkdown } from '../../language/report/markdown.js';
import { reportOf } from '../../language/report/report.js';
import { answersFile } from '../../language/survey/answers-file.js';
import { everyQuestion } from '../../language/survey/questionnaire.js';
import { readResponses } from '../../language/survey/read-responses.js';
import { summarise } from '../../language/survey/summary.js';
import { today } from '../support/check.js';
import { charterFrom, findingsIn, workspaceWith } from '../support/model.js';
import { isThorough } from '../support/slow.js';
import { keyOf, syntheticRows, type Truth } from '../support/survey.js';

const text = `partnership Valley "Valley Partnership" { stage: agreed }
stakeholder Council "Valley Council" { }
stakeholder Anglers "Valley Anglers" { }
forum Table "River table" { members: Council, Anglers  decides by: consensus }
`;
const questionnaire = everyQuestion(charterFrom(text), 'people');

function answersOf(name: 'Spring' | 'Autumn', truth: Truth): string {
    const { responses } = readResponses(questionnaire, [syntheticRows(questionnaire, truth)]);
    const month = name === 'Spring' ? '2026-03' : '2026-09';
    return answersFile({
        name, title: `${name} survey`, of: 'Valley', charter: 'charter.concordat', held: { from: `${month}-01`, to: `${month}-19` }, asked: 20, answered: truth.people, respondents: 'people',
    }, summarise(questionnaire, responses).summaries);
}

/** The charter with one or both of the rounds. */
function charterWith(rounds: Partial<Record<'Spring' | 'Autumn', Truth>>) {
    const names = Object.keys(rounds) as ('Spring' | 'Autumn')[];
    const workspace = workspaceWith({
        'charter.concordat': `${names.map(name => `import "${name}.concordat"\n`).join('')}${text}`,
        ...Object.fromEntries(names.map(name => [`${name}.concordat`, answersOf(name, rounds[name]!)])),
    });
    const inspection = inspect(workspace, 'file:///w/charter.concordat', { today: '2026-10-01' })!;
    return { workspace, charter: inspection.charter!, assessment: assess(inspection)! };
}

const before: Truth = { people: 9, answers: { heard: 'none', rules: 'high', conflict: 'low', roles: 'moderate', 'trust Council': 'low', 'power Council': 'low' } };
const after: Truth = { people: 12, answers: { heard: 'moderate', rules: 'high', conflict: 'high', 'trust Council': 'high', 'power Council': 'high' }, divided: ['roles'] };

describe('two rounds of a questionnaire', () => {
    it('are compared question by question, for any truth of both', () => {
        const keys = [...partnershipQuestionIds, 'power Council', 'trust Anglers', 'dependence Anglers'];
        const level = fc.constantFrom(...answerLevels);
        const truth = fc.record({ people: fc.integer({ min: 5, max: 30 }), levels: fc.array(level, { minLength: keys.length, maxLength: keys.length }), divided: fc.subarray(keys) });
        const truthOf = ({ people, levels, divided }: { people: number; levels: readonly AnswerLevel[]; divided: string[] }): Truth => ({ people, divided, answers: Object.fromEntries(keys.map((key, index) => [key, levels[index]!])) });
        const apart = (a: AnswerLevel, b: AnswerLevel) => answerLevels.indexOf(b) - answerLevels.indexOf(a);
        fc.assert(fc.property(truth, truth, (first, second) => {
            const compared = roundsCompared(charterWith({ Spring: truthOf(first), Autumn: truthOf(second) }).charter)!;
            expect(compared.inBoth).toBe(keys.length);
            const found = new Map(compared.moved.map(({ after: { question, about }, is }) => [keyOf(question, about?.name), is]));
            keys.forEach((key, index) => {
                const [was, is] = [first.divided.includes(key), second.divided.includes(key)];
                const steps = apart(first.levels[index]!, second.levels[index]!);
                const up = /^(conflict|elsewhere)$/.test(key) ? 'worse' : 'better';
                const moved = /^(power|dependence) /.test(key) ? 'other' : steps > 0 ? up : up === 'better' ? 'worse' : 'better';
                // With three answers in four alike, one step may be within the middle half of few answers; two never are.
                if (was !== is) expect([key, found.get(key)]).toEqual([key, is ? 'divided' : 'agreed']);
                else if (was || steps === 0) expect([key, found.get(key)]).toEqual([key, undefined]);
                else if (Math.abs(steps) >= 2) expect([key, found.get(key)]).toEqual([key, moved]);
                else expect([undefined, moved]).toContain(found.get(key));
            });
        }), { numRuns: isThorough ? 60 : 10, seed: 21 });
    });

    it('say what moved, what needs attention first, in the assessment and on the first page of the report', () => {
        const { charter, assessment } = charterWith({ Spring: before, Autumn: after });
        expect(assessment.survey).toEqual({
            says: '12 of 20 people answered “Autumn survey”, which was open from 1 September 2026 to 19 September 2026.',
            since: {
                says: 'Compared with “Spring survey” (9 of 20 people answered): of the 6 questions in both, 5 were answered clearly differently. Not all of the same people may have answered.',
                moved: [
                    { is: 'worse', says: 'Worse. Conflict between the partners: “A little” before (7 of 9 answers), “A great deal” now (9 of 12 answers).', about: 'more conflict between the partners' },
                    { is: 'divided', says: 'Newly divided. Clarity about who does what: “A fair amount” before (7 of 9 answers), divided now (12 answers).', about: 'clarity about who does what' },
                    { is: 'better', says: 'Better. Influence on decisions: “Not at all” before (7 of 9 answers), “A fair amount” now (9 of 12 answers).', about: 'influence on decisions' },
                    { is: 'better', says: 'Better. Trust in Valley Council: “A little” before (7 of 9 answers), “A great deal” now (9 of 12 answers).', about: 'trust in Valley Council' },
                    { is: 'other', says: 'Changed. Power for Valley Council: “A little” before (7 of 9 answers), “A great deal” now (9 of 12 answers).', about: 'power for Valley Council' },
                ],
            },
        });
        const report = reportAsMarkdown(reportOf(charter, assessment));
        const summary = report.slice(report.indexOf('## Summary'), report.indexOf('## Findings by condition'));
        expect(summary, 'what became worse comes first; page 1 names a partner as the tables do').toContain('- **Survey:** 12 of 20 people answered “Autumn survey”, which was open from 1 September 2026 to 19 September 2026. Since “Spring survey” (9 of 20 people answered, perhaps not all the same people), worse: more conflict between the partners. Newly divided: clarity about who does what. Better: influence on decisions and trust in Valley Council. Changed: power for Valley Council.\n');
        expect(report, 'in how many answers they differ is said above the table that has them').toContain(`## What was answered differently\n\n${assessment.survey!.since!.says}\n`);
        expect(report.slice(report.indexOf('## Findings by condition'))).toContain('| Power for Valley Council | A little (7 of 9 answers) | A great deal (9 of 12 answers) |');
        expect(report).not.toContain('the answer in “Spring survey” was');
    });

    it('are told beside the answers of a condition, apart from what the charter states, and the latest one sets its state', () => {
        const { assessment } = charterWith({ Spring: before, Autumn: after });
        const { facts } = assessment.conditions.find(({ id }) => id === 'inclusiveness')!;
        expect(facts.filter(({ answers }) => answers !== undefined).map(({ says, bearing }) => [says, bearing])).toEqual([
            ['Asked “How much does what you say change what is decided?”, 9 of 12 answered “A fair amount”.', 'stated'],
            ['On influence on decisions, the answer in “Spring survey” was “Not at all” (7 of 9 answers).', 'context'],
        ]);
        const states = (rounds: Parameters<typeof charterWith>[0]) => charterWith(rounds).assessment.conditions.map(({ state }) => state);
        expect(states({ Spring: before, Autumn: after })).toEqual(states({ Autumn: after }));
    });

    it('bring no finding about the earlier one, whichever is imported first', () => {
        const alone = findingsIn(charterWith({ Autumn: after }).workspace, 'charter.concordat').map(({ message }) => message);
        for (const rounds of [{ Spring: before, Autumn: after }, { Autumn: after, Spring: before }]) {
            const { workspace } = charterWith(rounds);
            expect(findingsIn(workspace, 'charter.concordat').map(({ message }) => message)).toEqual(alone);
            for (const file of ['Spring.concordat', 'Autumn.concordat']) expect(findingsIn(workspace, file)).toEqual([]);
        }
    });

    it('are compared between versions of a charter too, and a finding whose numbers alone changed is no other finding', () => {
        const [was, is] = [charterWith({ Spring: before }), charterWith({ Autumn: { ...after, answers: { ...after.answers, heard: 'none' } } })];
        expect(compare(was, is).answers!.moved.map(({ is }) => is)).toEqual(['worse', 'divided', 'better', 'other']);
        expect(compare(charterWith({}), was).answers).toEqual({ says: 'New: 9 of 20 people answered “Spring survey”, which was open from 1 March 2026 to 19 March 2026.', moved: [] });
        expect(compare(was, charterWith({})).answers).toEqual({ says: 'The answers to “Spring survey” are no longer there.', moved: [] });
        expect(compare(was, was)).not.toHaveProperty('answers');
        const more = charterWith({ Spring: { ...before, people: 13 } });
        expect(compare(was, more).findings).toEqual({ came: [], went: [] });
    });

    it('are not compared where one speaks for people and the other for organisations', () => {
        const was = charterWith({ Spring: before });
        const open = workspaceWith({ 'charter.concordat': `import "a.concordat"\n${text}`, 'a.concordat': answersOf('Autumn', after).replace('answered by: people', 'answered by: organisations') });
        const inspection = inspect(open, 'file:///w/charter.concordat', { today })!;
        expect(compare(was, { charter: inspection.charter!, assessment: assess(inspection)! }).answers!.says).toBe('The answers to “Autumn survey” cannot be compared with those to “Spring survey”: some speak for people, others for organisations.');
    });
});

describe('the figure', () => {
    it('shows how many answers there are about a condition, and says so to those who hear it', () => {
        const bubbles = (svg: string) => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label!).filter(label => /, \d+ answers\./.test(label)).map(label => label.replace(/: .*?, (\d+ answers)\..*/, ', $1'));
        expect(bubbles(figureOf(charterWith({ Autumn: after }).assessment))).toEqual([
            'Power and resources, 12 answers', 'History of cooperation and conflict, 12 answers', 'Inclusion of all who are affected, 12 answers',
            'Clear ground rules, 12 answers', 'Clearly defined roles, 12 answers', 'Shared understanding, 12 answers',
        ]);
        expect(figureOf(charterWith({}).assessment)).not.toContain('answered questions about');
    });
});
