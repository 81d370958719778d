import { answerLevels, type AnswerLevel, type QuestionId } from '../framework/questions.js';
import { columnsOf, type Partner, type Questionnaire } from './questionnaire.js';
import type { Response } from './read-responses.js';

/** All answers to one question, taken together. */
export interface Summary {
    readonly question: QuestionId;
    readonly about?: Partner;
    /** The organisation that speaks for itself. */
    readonly by?: Partner;
    readonly responses: number;
    readonly median: AnswerLevel;
    readonly atMedian: number;
    /** The lowest and the highest answer of the middle half. The outer quarters are left out, because one person’s answer could be seen in them. */
    readonly middleHalf: readonly [AnswerLevel, AnswerLevel];
}

/** Nothing is written about fewer people than this. */
export const smallestGroup = 5;

export interface Summarised {
    readonly summaries: readonly Summary[];
    /** How many questions too few people answered. */
    readonly tooFew: number;
}

/** The answers to each question, by all together; of organisations, which speak for themselves, by each too. What an organisation says about itself counts only where it is asked about itself. */
export function summarise(questionnaire: Questionnaire, responses: readonly Response[]): Summarised {
    const isOpen = questionnaire.respondents === 'organisations';
    let tooFew = 0;
    const summaries = columnsOf(questionnaire).flatMap(({ question, partner: about }, column): Summary[] => {
        const others = responses.filter(({ by }) => about === undefined || by?.name !== about.name);
        const answers = others.flatMap(({ answers }) => answers.get(column) ?? []);
        if (answers.length === 0) return [];
        if (!isOpen && answers.length < smallestGroup) {
            tooFew++;
            return [];
        }
        const on = { question, ...(about ? { about } : {}) };
        const each = isOpen ? others.flatMap(({ by, answers }) => (by && answers.has(column) ? [{ ...on, by, ...taken([answers.get(column)!]) }] : [])) : [];
        return [{ ...on, ...taken(answers) }, ...each];
    });
    return { summaries, tooFew };
}

/** The median of an even number is the lower of the two in the middle, so that it is an answer that someone gave. */
function taken(answers: readonly AnswerLevel[]): Pick<Summary, 'responses' | 'median' | 'atMedian' | 'middleHalf'> {
    const steps = answers.map(answer => answerLevels.indexOf(answer)).sort((a, b) => a - b);
    const last = steps.length - 1;
    const at = (position: number) => answerLevels[steps[position]!]!;
    const median = at(Math.floor(last / 2));
    // Three organisations and fewer have no middle half: all of their answers count.
    const [low, high] = last < 3 ? [0, last] : [Math.ceil(last / 4), Math.floor(last * 3 / 4)];
    return {
        responses: answers.length, median, atMedian: answers.filter(answer => answer === median).length,
        middleHalf: [at(low), at(high)],
    };
}
