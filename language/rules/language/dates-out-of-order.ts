import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import type { Stated } from '../../model/entity.js';
import type { PeriodOrLeast } from '../../model/stated.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'dates-out-of-order',
    severity: 'warning',
    summary: 'Checks that every period ends after it begins.',
    rationale: 'A period that ends before it begins holds on no day at all.',
    *check({ declared }) {
        for (const entity of declared) {
            const stated = periodOf(entity);
            if (!stated || !('from' in stated.value)) continue;
            const { from, to } = stated.value;
            if (to === undefined || from <= to) continue;
            yield { at: stated, about: [entity], message: `This period ends on ${dateInWords(to)}, before it begins on ${dateInWords(from)}.`, fixes: () => [exchange(stated, `${to} to ${from}`)] };
        }
    },
});

function periodOf(entity: Entity): Stated<PeriodOrLeast> | undefined {
    switch (entity.keyword) {
        case 'partnership': return entity.period;
        case 'decision': return entity.consultation;
        default: return undefined;
    }
}

/** The reason and the evidence behind the dates stay as they are. */
function exchange({ items: [item], place }: Stated<unknown>, text: string): Fix {
    return { title: 'Exchange the two dates', kind: 'complete', edits: [{ place: item?.place ?? place, text }] };
}
