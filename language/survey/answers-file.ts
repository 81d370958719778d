import { quoted } from '../syntax/values.js';
import type { Respondents } from './questionnaire.js';
import type { Summary } from './summary.js';

/** What a file of answers says about its survey. */
export interface SurveyHeading {
    readonly name: string;
    readonly title: string;
    /** The name of the partnership in its charter. */
    readonly of: string;
    /** The charter, from the folder of the file of answers. */
    readonly charter: string;
    readonly held: { readonly from: string; readonly to: string };
    readonly asked?: number;
    readonly answered: number;
    readonly respondents: Respondents;
}

/** The file that a charter imports: a survey, and one line for each question. Nothing of it can be traced to a person. */
export function answersFile({ name, title, of, charter, held, asked, answered, respondents }: SurveyHeading, summaries: readonly Summary[]): string {
    const survey = [
        `survey ${name} ${quoted(title)} {`,
        `    of: ${of}`,
        `    held: ${held.from} to ${held.to}`,
        ...(asked === undefined ? [] : [`    asked: ${asked}`]),
        `    answered: ${answered}`,
        `    answered by: ${respondents}`,
        '}',
    ];
    return [
        '// What the partners said, all answers taken together. Written by “concordat answers” from the answers themselves, which are not kept.',
        ...(respondents === 'people' ? ['// It holds nothing about fewer than five people.'] : ['// Each organisation answered for itself.']),
        '', `import ${quoted(charter)}`, '', ...survey, '', ...summaries.map(summary => answerLine(name, summary)), '',
    ].join('\n');
}

function answerLine(survey: string, { question, about, by, responses, median, atMedian, middleHalf: [low, high] }: Summary): string {
    const stated = [
        `to: ${question}`, `in: ${survey}`, ...(about ? [`about: ${about.name}`] : []), ...(by ? [`by: ${by.name}`] : []), `responses: ${responses}`, `median: ${median}`,
        ...(responses === 1 ? [] : [`at median: ${atMedian}`, `middle half: ${low === high ? low : `${low}, ${high}`}`]),
    ];
    return `answer { ${stated.join('  ')} }`;
}

