import { questionOf, type QuestionId } from '../../framework/questions.js';
import { amountInWords, countInWords } from '../../model/facts/answers-in-words.js';
import { answerTo, isDivided, latestRound } from '../../model/facts/answers.js';
import { isLittle } from '../../model/facts/known.js';
import { inList } from '../../model/naming.js';
import { defineRule } from '../rule.js';

/** The questions about whether the process means something to those who take part. */
const asked: readonly QuestionId[] = ['genuine', 'heard', 'rules', 'transparency', 'roles', 'leadership', 'dialogue', 'good-faith', 'purpose'];

export const rule = defineRule({
    id: 'process-doubted',
    condition: 'commitment',
    severity: 'warning',
    reads: ['answer.to', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that the partners who answered a survey see the process as genuine, clear and fair.',
    claims: ['partners-believe-in-the-process'],
    rationale: 'A charter can state clear rules and an open process. Only the partners know whether it is so for them. Questions on which they are divided are reported by partners-divided.',
    *check(charter) {
        const round = latestRound(charter);
        const doubted = asked.flatMap(question => answerTo(round, question) ?? []).filter(answered => !isDivided(answered) && isLittle(answered.median) && !questionOf(answered.question).isReversed);
        const [first, ...others] = doubted;
        if (!round || !first) return;
        yield {
            at: first.entity,
            message: `In ${round.survey.called}, the partners report ${inList(doubted.map(answered => `${amountInWords(answered)} (${countInWords(answered)})`))}.`,
            related: others.slice(0, 6).map(answered => ({ at: answered.entity, message: `They report ${amountInWords(answered)} here.` })),
        };
    },
});
