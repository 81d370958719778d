import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { stepOf } from '../../model/facts/power.js';
import { suggestedTrust } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { levelOf } from '../../text/terms.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-contradicts-history',
    condition: 'prehistory',
    severity: 'info',
    basedOnAbsence: true,
    reads: ['relationship.trust', 'relationship.history'],
    searches: [],
    doFirst: 'Ask the partners whether there is such trust, and record how it came about',
    summary: 'Checks that trust which does not fit the history has a reason.',
    claims: ['cooperation-leaves-trust-and-conflict-little'],
    rationale: 'It can be otherwise, and readers will then want to know how it came about. That the reason is written down is good practice.',
    *check(charter) {
        for (const relationship of charter.relationships) {
            const { trust, history, between, written } = relationship;
            if (!trust || !history || trust.because !== undefined || written.has('cause') || !areFarApart(trust.value, history.value)) continue;
            const partners = between && between.value.length > 1 ? listed(between.value) : 'these partners';
            yield {
                at: trust,
                about: [relationship, ...(between?.value ?? [])],
                message: `The charter states ${histories[history.value]} between ${partners}, and ${levelOf(trust.value, 'trust')}. It does not say how that came about.`,
                related: [{ at: history, message: 'Their history is stated here.' }],
                fixes: () => [giveReason(trust)],
            };
        }
    },
});

const histories: Readonly<Record<string, string>> = { cooperation: 'a history of cooperation', mixed: 'a mixed history', conflict: 'a history of conflict', antagonism: 'a history of antagonism' };

function areFarApart(trust: string, history: string): boolean {
    const [stated, suggested] = [stepOf(trust), stepOf(suggestedTrust(history))];
    return stated !== undefined && suggested !== undefined && Math.abs(stated - suggested) >= 2;
}

function giveReason({ place: { document, end } }: NonNullable<Entity<'relationship'>['trust']>): Fix {
    return { title: 'Add how that came about', kind: 'template', edits: [{ place: { document, start: end, end }, text: ' because "…"' }] };
}
