import { addPropertyToComplete } from '../../fixes/templates.js';
import { isUnwritten } from '../../text/unwritten.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'explanation-without-reason',
    severity: 'error',
    summary: 'Checks that every explanation gives a reason.',
    rationale: 'To explain is to give a reason that others can judge. Without one, the finding stands.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain') continue;
            if (entity.because && isUnwritten(entity.because.value)) yield { at: entity.because, message: `The reason for ${entity.called} is still to be written. Until then the explanation has no effect.` };
            if (entity.written.has('because')) continue;
            yield {
                at: entity,
                message: `This explanation of ${entity.called} gives no reason, so it has no effect.`,
                fixes: () => [{ title: 'Add a reason', kind: 'template', edits: [addPropertyToComplete(entity, 'because', '"…"', 'the reason')] }],
            };
        }
    },
});
