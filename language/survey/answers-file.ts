import { quoted } from '../syntax/values.js';
import type { Respondents } from './questionnaire.js';
import type { Summary } from './summary.js';

/** What a file of answers says about its survey. */
export interface SurveyHeading {
    readonly name: string;
    readonly title: string;
    /** The name of the partnership in its charter. */
    readonly of: string;
    readonly held: { readonly from: string; readonly to: string };
    readonly asked?: number;
    readonly answered: number;
    readonly respondents: Respondents;
}

/** A survey, and one line for each question, to be added to a charter. Nothing of it can be traced to a person. */
export const answersPart = (heading: SurveyHeading, summaries: readonly Summary[]): string => [...opening(heading), '', ...declared(heading, summaries), ''].join('\n');

/** The same as a file of its own, which the charter imports. It names the charter from its own folder. */
export const answersFile = ({ charter, ...heading }: SurveyHeading & { readonly charter: string }, summaries: readonly Summary[]): string =>
    [...opening(heading), '', `import ${quoted(charter)}`, '', ...declared(heading, summaries), ''].join('\n');

const opening = ({ respondents }: SurveyHeading): string[] => [
    '// What the partners said, all answers taken together. Written by “concordat answers” from the answers themselves, which are not kept.',
    respondents === 'people' ? '// It holds nothing about fewer than five people.' : '// Each organisation answered for itself.',
];

function declared({ name, title, of, held, asked, answered, respondents }: SurveyHeading, summaries: readonly Summary[]): string[] {
    return [
        `survey ${name} ${quoted(title)} {`,
        `    of: ${of}`,
        `    held: ${held.from} to ${held.to}`,
        ...(asked === undefined ? [] : [`    asked: ${asked}`]),
        `    answered: ${answered}`,
        `    answered by: ${respondents}`,
        '}', '',
        ...summaries.map(summary => answerLine(name, summary)),
    ];
}

function answerLine(survey: string, { question, about, by, responses, median, atMedian, middleHalf: [low, high] }: Summary): string {
    const stated = [
        `to: ${question}`, `in: ${survey}`, ...(about ? [`about: ${about.name}`] : []), ...(by ? [`by: ${by.name}`] : []), `responses: ${responses}`, `median: ${median}`,
        ...(responses === 1 ? [] : [`at median: ${atMedian}`, `middle half: ${low === high ? low : `${low}, ${high}`}`]),
    ];
    return `answer { ${stated.join('  ')} }`;
}

