import type { QuestionId } from '../../framework/questions.js';
import { answerTo, isDivided, type Answered, type Round } from './answers.js';
import { isLittle } from './known.js';

/** The questions about whether the process means something to those who take part. */
const asked: readonly QuestionId[] = ['genuine', 'heard', 'rules', 'transparency', 'roles', 'leadership', 'dialogue', 'good-faith', 'purpose'];

/** What the partners who answered report little of, where they are not divided on it. */
export const doubtsIn = (round: Round): Answered[] =>
    asked.flatMap(question => answerTo(round, question) ?? []).filter(answered => !isDivided(answered) && isLittle(answered.median));
