import { answerWords } from '../../framework/questions.js';
import { answersInWords, dividedInWords } from '../../model/facts/answers-in-words.js';
import { dividedAnswers, latestRound, type Answered } from '../../model/facts/answers.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'partners-divided',
    condition: 'shared-understanding',
    severity: 'info',
    reads: ['answer.to', 'answer.responses', 'answer.middle half'],
    searches: [],
    summary: 'Checks that the partners answer the questions of a survey in much the same way.',
    doFirst: 'Talk with all partners about why they differ, or ask each organisation separately',
    claims: ['partners-see-it-alike-or-talk-about-it'],
    rationale: 'The partners are divided on a question where the middle half of their answers covers three of the four levels or all of them. A median would hide that.',
    *check(charter) {
        const round = latestRound(charter);
        const divided = round ? dividedAnswers(round) : [];
        const [first, ...others] = divided;
        if (!round || !first) return;
        yield {
            at: first.entity,
            about: divided.map(({ entity }) => entity),
            message: dividedInWords(round, divided),
            related: [first, ...others].slice(0, 6).map(answered => ({ at: answered.entity, message: rangeOf(answered) })),
        };
    },
});

const rangeOf = ({ lowest, highest, responses }: Answered) => `The middle half of ${answersInWords(responses)} runs from “${answerWords[lowest]}” to “${answerWords[highest]}”.`;
