import { questionIds, questionOf, type QuestionId } from '../../framework/questions.js';
import type { Term, Vocabulary } from '../vocabulary.js';
import { v3 } from '../versions.js';

/** The questions of the questionnaire, by the ids that answers use for them. */
export const surveyQuestion = {
    title: 'a question',
    meaning: 'What the partners were asked',
    terms: Object.fromEntries(questionIds.map((id): [QuestionId, Term] => [id, {
        meaning: questionOf(id).text.replace('{}', 'this partner'), claims: [questionOf(id).claim], since: v3,
    }])) as Readonly<Record<QuestionId, Term>>,
} satisfies Vocabulary;

export const respondents = {
    title: 'a kind of respondent',
    meaning: 'Who each answer comes from',
    terms: {
        people: { meaning: 'Each answer comes from one person, without saying who', since: v3 },
        organisations: { meaning: 'Each answer comes from one organisation, which is named', since: v3 },
    },
} as const satisfies Vocabulary;
