import { amountInWords, doubtsInWords } from '../../model/facts/answers-in-words.js';
import { latestRound } from '../../model/facts/answers.js';
import { doubtsIn } from '../../model/facts/doubts.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'process-doubted',
    condition: 'commitment',
    severity: 'warning',
    reads: ['answer.to', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that the partners who answered a survey see the process as genuine, clear and fair.',
    doFirst: 'Ask for examples at a meeting and agree what changes, or explain why nothing does',
    claims: ['partners-believe-in-the-process'],
    rationale: 'A charter can state clear rules and an open process. Only the partners know whether it is so for them. Questions on which they are divided are reported by partners-divided.',
    *check(charter) {
        const round = latestRound(charter);
        const doubted = round ? doubtsIn(round) : [];
        const [first, ...others] = doubted;
        if (!round || !first) return;
        yield {
            at: first.entity,
            message: `In ${round.survey.called}, ${doubtsInWords(doubted)}.`,
            related: others.slice(0, 6).map(answered => ({ at: answered.entity, message: `They report ${amountInWords(answered)} here.` })),
        };
    },
});
