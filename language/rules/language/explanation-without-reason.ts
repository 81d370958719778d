import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { isUnwritten } from '../../text/unwritten.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Explanation = Entity<'explain'>;

export const rule = defineLanguageRule({
    id: 'explanation-without-reason',
    severity: 'error',
    summary: 'Checks that every explanation gives a reason.',
    rationale: 'To explain is to give a reason that others can judge. Without one, the finding stands.',
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'explain') continue;
            if (entity.because && isUnwritten(entity.because.value)) yield { at: entity.because, message: `The reason for ${entity.called} is still to be written. Until then the explanation has no effect.` };
            if (!entity.written.has('because')) yield withoutColon(entity) ?? without(entity);
        }
    },
});

function without(entity: Explanation): Report {
    return {
        at: entity,
        message: `This explanation of ${entity.called} gives no reason, so it has no effect.`,
        fixes: () => [{ title: 'Add a reason', kind: 'template', edits: [addPropertyToComplete(entity, 'because', '"…"', 'the reason')] }],
    };
}

/** `until: 2026-06-30 because "…"` gives a reason for the date alone. */
function withoutColon(entity: Explanation): Report | undefined {
    const stated = [entity.for, entity.until, entity.agreedBy].find(each => each?.because !== undefined);
    if (!stated) return undefined;
    return {
        at: stated,
        message: `The reason for ${entity.called} needs a colon: write “because: …”. Until then the explanation has no effect.`,
        fixes: () => addColon(stated.place),
    };
}

function addColon({ document, end }: Explanation['place']): Fix[] {
    const reason = /\s*(?:\[[^\]]*\]\s*)*because/y;
    reason.lastIndex = end;
    if (!reason.test(document.text)) return [];
    const start = reason.lastIndex;
    return [{ title: 'Write “because:”', kind: 'complete', edits: [{ place: { document, start, end: start }, text: ':' }] }];
}
