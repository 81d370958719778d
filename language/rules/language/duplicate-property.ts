import { remove } from '../../fixes/edits.js';
import type { FaultOf } from '../../model/entity.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'duplicate-property',
    severity: 'error',
    isUnneeded: true,
    summary: 'Checks that every property is stated only once.',
    rationale: 'Of what is stated twice, only the first counts, and a reader may take the other for the one that does.',
    *check(document) {
        for (const fault of document.faults) {
            if (fault.rule !== 'duplicate-property') continue;
            yield {
                at: fault.place,
                message: `“${fault.property}” is stated twice; only the first counts.`,
                related: [{ at: fault.first, message: 'It is first stated here.' }],
                fixes: () => [{
                    title: `Remove the second “${fault.property}”`,
                    kind: 'complete',
                    ...(saysTheSame(fault) ? { keepsMeaning: true } : {}),
                    edits: [remove(fault.removal)],
                }],
            };
        }
    },
});

function saysTheSame({ first, removal }: FaultOf<'duplicate-property'>): boolean {
    const words = ({ document, start, end }: typeof first) => document.text.slice(start, end).replace(/\s+/g, ' ');
    return words(first) === words(removal);
}
