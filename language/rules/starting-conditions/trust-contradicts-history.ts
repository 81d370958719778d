import type { Fix } from '../../fixes/fix.js';
import { jones } from '../../framework/bibliography.js';
import type { Entity } from '../../model/entity.js';
import { stepOf } from '../../model/facts/power.js';
import { suggestedTrust } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-contradicts-history',
    condition: 'prehistory',
    severity: 'info',
    reads: ['relationship.trust', 'relationship.history'],
    summary: 'Trust that does not fit the history has its reason stated.',
    rationale:
        'A history of cooperation usually leaves trust behind, and one of conflict little of it. '
        + 'It can be otherwise, but a reader will ask why.',
    cites: [jones('Box 1, History of cooperation and conflict', 1)],
    *check(charter) {
        for (const relationship of charter.relationships) {
            const { trust, history, cause, between } = relationship;
            if (!trust || !history || trust.because !== undefined || cause) continue;
            const suggested = suggestedTrust(history.value);
            if (suggested === undefined || Math.abs(stepOf(trust.value)! - stepOf(suggested)!) < 2) continue;
            yield {
                at: trust,
                about: [relationship, ...(between?.value ?? [])],
                message: `${between ? listed(between.value) : 'These partners'} look back on ${histories[history.value]}, yet trust between them is said to be ${trust.value}. The charter does not say how that came about.`,
                related: [{ at: history, message: 'Their history is stated here.' }],
                fixes: () => [giveReason(relationship)],
            };
        }
    },
});

const histories: Readonly<Record<string, string>> = { cooperation: 'cooperation', mixed: 'a mixed history', conflict: 'conflict', antagonism: 'antagonism' };

function giveReason({ trust }: Entity<'relationship'>): Fix {
    const { document, end } = trust!.place;
    return { title: 'Say how that came about', kind: 'template', edits: [{ place: { document, start: end, end }, text: ' because "…"' }] };
}
