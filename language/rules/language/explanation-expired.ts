import { remove } from '../../fixes/edits.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'explanation-expired',
    severity: 'warning',
    summary: 'Checks that no explanation has expired.',
    rationale: 'An explanation with an end is a promise that things will be different by then. After that day the finding stands again.',
    *check({ declared }, { today, explanations }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain' || !entity.until || entity.until.value >= today) continue;
            const consequence = explanations?.get(entity)?.length === 0 ? ', and there is nothing left for it to explain' : '. What it explained is open again';
            yield {
                at: entity.until,
                message: `This explanation of ${entity.called} was valid until ${dateInWords(entity.until.value)}${consequence}.`,
                fixes: () => [{ title: 'Remove the explanation', kind: 'complete', edits: [remove(entity.extent)] }],
            };
        }
    },
});
