import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'predetermined-decision',
    condition: 'incentives',
    severity: 'warning',
    reads: ['decision.decided on', 'decision.consultation', 'partnership.period'],
    silences: ['symbolic-participation'],
    summary: 'Nothing was decided before those who are asked have been heard.',
    claims: ['collaboration-has-been-used-to-co-opt'],
    rationale: 'A consultation that ends after the decision comes too late to change it.',
    *check(charter) {
        for (const decision of charter.decisions) {
            const why = whyTooEarly(charter, decision);
            if (!why) continue;
            yield {
                at: decision.decidedOn!,
                about: [decision],
                message: `${decision.called} was decided on ${decision.decidedOn!.value}, ${why}. Those who are asked may feel that their views did not count.`,
                related: decision.consultation ? [{ at: decision.consultation, message: 'The consultation runs until then.' }] : [],
                fixes: () => [reopen(decision), ...explain(charter, decision)],
            };
        }
    },
});

function whyTooEarly({ partnership }: Charter, decision: Entity<'decision'>): string | undefined {
    const { decidedOn, consultation, consults, informs } = decision;
    if (!decidedOn) return undefined;
    const end = consultation && 'from' in consultation.value ? consultation.value.to : undefined;
    if (end !== undefined && decidedOn.value < end) return `before its consultation ends on ${end}`;
    const start = partnership.period?.value.from;
    const asks = (consults?.value.length ?? 0) + (informs?.value.length ?? 0) > 0;
    return start && decidedOn.value < start && asks ? `before the partnership began on ${start}` : undefined;
}

/** An open decision has no day on which it was taken. */
function reopen(decision: Entity<'decision'>): Fix {
    const node = decision.written.get('decided on')!.$cstNode!;
    const stage = decision.stage ? [setProperty(decision, 'stage', 'open')] : [];
    const replaced = { place: { document: decision.document.source, start: node.offset, end: node.end }, text: decision.stage ? '' : 'stage: open' };
    return { title: `Open ${decision.called} again`, kind: 'complete', edits: [replaced, ...stage] };
}

function explain(charter: Charter, decision: Entity<'decision'>): Fix[] {
    const isExplained = charter.explanations.some(({ name, for: what }) => name === 'predetermined-decision' && (!what || what.value.includes(decision)));
    return isExplained ? [] : [{
        title: 'Explain why it was decided then',
        kind: 'template',
        edits: [newDeclaration(charter, 'explain', { name: 'predetermined-decision' }, [
            { key: 'for', value: decision.name! },
            { key: 'because', value: '"…"', toComplete: 'the reason' },
        ])],
    }];
}
