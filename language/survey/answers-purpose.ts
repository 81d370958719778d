import type { Purpose } from '../tables/table.js';
import type { Questionnaire } from './questionnaire.js';
import { hasQuestions } from './read-responses.js';

/** What tables of answers hold: the first sheet with questions as headings counts, which a cover sheet is not. */
export const answersPurpose = (questionnaire: Questionnaire): Purpose => ({ noun: 'answers to a questionnaire', speaksOf: (rows, least) => hasQuestions(questionnaire, rows, least) });
