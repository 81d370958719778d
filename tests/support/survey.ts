import { answerLevels, answerWords, type AnswerLevel, type QuestionId } from '../../language/framework/questions.js';
import { columnsOf, type Questionnaire } from '../../language/survey/questionnaire.js';

/** What everybody would answer, how many answer, and to which questions they answer very differently. */
export interface Truth {
    readonly people: number;
    readonly answers: Readonly<Record<string, AnswerLevel>>;
    readonly divided?: readonly string[];
}

/** A question, and the partner that it is about: `trust AcuteTrust`. */
export const keyOf = (question: QuestionId, partner?: string): string => (partner === undefined ? question : `${question} ${partner}`);

/** Rows of answers whose median and spread are known: where they agree, three in four give just the answer, and the others the next one; where they are divided, half of them give the lowest answer and half the highest. */
export function syntheticRows(questionnaire: Questionnaire, { people, answers, divided = [] }: Truth): string[][] {
    const columns = columnsOf(questionnaire).filter(({ question, partner }) => answers[keyOf(question, partner?.name)] !== undefined || divided.includes(keyOf(question, partner?.name)));
    return [
        columns.map(({ heading }) => heading),
        ...Array.from({ length: people }, (_, person) => columns.map(({ question, partner }) => {
            const key = keyOf(question, partner?.name);
            if (divided.includes(key)) return answerWords[answerLevels[person % 2 === 0 ? 0 : 3]];
            const step = answerLevels.indexOf(answers[key]!);
            return answerWords[answerLevels[person % 4 === 3 ? (step === 3 ? 2 : step + 1) : step]!];
        })),
    ];
}

export const asCsv = (rows: readonly (readonly string[])[]): string => rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
