import { answersFile, answersPart } from './answers-file.js';
import type { Questionnaire } from './questionnaire.js';
import { readResponses } from './read-responses.js';
import { smallestGroup, summarise } from './summary.js';

/** What the author says about a survey. */
export interface SurveyOptions {
    readonly title?: string;
    readonly from?: string;
    readonly to?: string;
    readonly asked?: number;
    readonly today: string;
    /** The charter, from the folder of the file of answers. */
    readonly charter: string;
    /** How messages call the files. */
    readonly called: string;
}

export interface TakenAnswers {
    readonly title: string;
    /** The name of the survey. */
    readonly survey: string;
    /** The file that a charter imports. Nothing of it can be traced to a person. */
    readonly file: string;
    /** The same without the import of the charter, to be added to it. */
    readonly part: string;
    readonly remarks: readonly string[];
}

/** Why there is nothing to write. `too-few` is of people, who answer in confidence; organisations that speak openly may be fewer. */
export interface NoAnswers {
    readonly problem: string;
    readonly isTooFew?: true;
}

/** Takes all answers to the questions about one charter together. */
export function takeAnswers(questionnaire: Questionnaire, tables: readonly (readonly (readonly string[])[])[], options: SurveyOptions): TakenAnswers | NoAnswers {
    const { name: of, respondents } = questionnaire;
    if (of === undefined) return { problem: 'The partnership has no name. Write one after “partnership”, so that the answers can refer to it.' };
    const { called, charter, asked } = options;
    const { responses, remarks, problem } = readResponses(questionnaire, tables);
    if (problem !== undefined) return { problem: `${called} could not be used. ${problem}` };
    if (responses.length === 0) return { problem: `${called} holds no answers that could be used. ${remarks.join(' ')}`.trim() };
    if (respondents === 'people' && responses.length < smallestGroup) return { problem: `Only ${responses.length} ${responses.length === 1 ? 'person' : 'people'} answered. Nothing is written about fewer than ${smallestGroup}, because it could be seen who said what. Wait for more answers.`, isTooFew: true };
    const { summaries, tooFew } = summarise(questionnaire, responses);
    if (summaries.length === 0) return { problem: `No question was answered by ${smallestGroup} people or more, so nothing is written.` };
    const { title, held } = heading(options);
    const about = { name: `Survey-${held.to.slice(0, 7)}`, title, of, held, answered: responses.length, respondents, ...(asked === undefined ? {} : { asked }) };
    return {
        title, survey: about.name, file: answersFile({ charter, ...about }, summaries), part: answersPart(about, summaries),
        remarks: [
            ...remarks, `${responses.length} ${respondents} answered.`,
            ...(tooFew > 0 ? [`${tooFew === 1 ? 'One question was' : `${tooFew} questions were`} answered by fewer than ${smallestGroup} people and ${tooFew === 1 ? 'is' : 'are'} left out.`] : []),
        ],
    };
}

/** When the survey was held, and what it is called: by its last month, unless the author says otherwise. */
function heading({ title, from, to, today }: SurveyOptions) {
    const end = to ?? (from !== undefined && from > today ? from : today);
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${end}T00:00:00Z`));
    return { title: title ?? `Survey of ${month}`, held: { from: from ?? end, to: end } };
}
