import { questionIds, questionOf, type QuestionId } from '../../framework/questions.js';
import type { Term, Vocabulary } from '../vocabulary.js';
import { v3 } from '../versions.js';

/** The questions of the questionnaire, by the ids by which answers name them. */
export const surveyQuestion = {
    title: 'a question',
    meaning: 'What the partners were asked',
    terms: Object.fromEntries(questionIds.map((id): [QuestionId, Term] => [id, {
        meaning: questionOf(id).text.replace('{}', 'this partner'), claims: [questionOf(id).claim], since: v3,
    }])) as Readonly<Record<QuestionId, Term>>,
} satisfies Vocabulary;

export const respondents = {
    title: 'a kind of respondent',
    meaning: 'Whom each answer speaks for',
    terms: {
        people: { meaning: 'Each answer is that of one person, and nobody is told from the others', since: v3 },
        organisations: { meaning: 'Each answer is that of one organisation, which speaks for itself', since: v3 },
    },
} as const satisfies Vocabulary;
