import { remove } from '../../fixes/edits.js';
import { questionOf, type QuestionId } from '../../framework/questions.js';
import type { BoundDocument, Entity } from '../../model/entity.js';
import { askedIn } from '../../model/facts/answers.js';
import { repeatedIn } from '../../model/repeated.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Answer = Entity<'answer'>;

export const rule = defineLanguageRule({
    id: 'answer-stated-twice',
    severity: 'warning',
    summary: 'Checks that a charter states the answer to each question of a survey only once.',
    rationale: 'Of two answers to one question of a survey, about the same partner and by the same respondents, only the first counts.',
    *check(document) {
        const asked = (entity: Entity) => (entity.keyword === 'answer' ? askedIn(entity) : undefined);
        for (const { entity, first } of repeatedIn(document, document.libraries, asked)) yield statedTwice(document, entity as Answer, first);
    },
});

function statedTwice(document: BoundDocument, answer: Answer, first: Entity): Report {
    const { to, in: held, about, by } = answer;
    const isOwnFirst = answer.document !== document && first.document === document;
    const question = questionOf(to!.value as QuestionId).text.replace('{}', about?.value[0]?.called ?? 'the partners');
    const twice = [{ title: 'Remove the second answer', removed: answer }, { title: 'Remove the first answer', removed: first }];
    return {
        at: isOwnFirst ? first : answer,
        message: `The answer${by ? ` of ${by.value[0]!.called}` : ''} to “${question}” in ${held!.value[0]!.called} is stated twice; only the first statement counts.`,
        related: [isOwnFirst ? { at: answer, message: 'It is stated again here.' } : { at: first, message: 'It is first stated here.' }],
        fixes: () => (first.document === answer.document ? twice.map(({ title, removed }) => ({ title, kind: 'complete', edits: [remove(removed.extent)] })) : []),
    };
}
