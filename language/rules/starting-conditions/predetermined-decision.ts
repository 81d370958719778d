import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { adviceOn, isCarriedOut, isTaken } from '../../model/facts/decisions.js';
import { forumsTaking } from '../../model/facts/forums.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { dateInWords } from '../../text/date-in-words.js';
import { decapitalised } from '../../text/sentence.js';
import { defineRule, type Location } from '../rule.js';

const sayWhatCanChange = 'Tell those who take part what can still change, and record it';

export const rule = defineRule({
    id: 'predetermined-decision',
    condition: 'incentives',
    severity: 'warning',
    reads: ['decision.already held', 'decision.decided on', 'decision.stage', 'decision.consultation', 'partnership.period', 'partnership.adopted'],
    silences: ['symbolic-participation'],
    doFirst: sayWhatCanChange,
    summary: 'Checks that nothing was decided before people were asked, or before the partnership began, and that nothing was already settled when they were asked.',
    claims: ['collaboration-has-been-used-to-co-opt', 'symbolic-parts-are-declined', 'transparency-rules-out-the-back-room'],
    rationale: 'A consultation that ends after the decision comes too late to change it. So does a board to which something was brought that was decided before it began.',
    *check(charter) {
        for (const decision of charter.decisions) {
            const found = whyTooEarly(charter, decision);
            if (!found) continue;
            const how = decision.alreadyHeld || decision.consults || decision.consultation ? 'People may feel that they were asked too late to change it.' : 'Those who take part may feel that it was settled without them.';
            yield {
                at: found.at,
                about: [decision],
                doFirst: decision.stage ? adviceOn([decision], sayWhatCanChange) : `Find out whether the decision is still open; if it is, ${decapitalised(sayWhatCanChange)}`,
                message: `${found.message}. ${how}`,
                related: decision.consultation ? [{ at: decision.consultation, message: 'The consultation.' }] : [],
                // What was already settled stays so when the decision is open again.
                fixes: () => [...(!decision.alreadyHeld && !isCarriedOut(decision) && (decision.decidedOn ?? found.at === decision.stage) ? [reopen(decision)] : []), ...explain(charter, decision)],
            };
        }
    },
});

interface TooEarly { readonly at: Location; readonly message: string }

function whyTooEarly({ partnership, today }: Charter, decision: Entity<'decision'>): TooEarly | undefined {
    const { alreadyHeld, decidedOn, consultation, stage, consults, informs } = decision;
    if (alreadyHeld) return { at: alreadyHeld, message: `When ${decision.called} was put to ${consults ? listed(consults.value) : 'those who are asked'}, this had already been concluded: ${alreadyHeld.value.map(text => text.replace(/\.$/, '')).join('; ')}` };
    const end = consultation && 'from' in consultation.value ? consultation.value.to : undefined;
    if (!decidedOn && stage && isTaken(decision) && end !== undefined && today <= end) return { at: stage, message: `${sentence(decision.called)} is ${stage.value}, while its consultation runs until ${dateInWords(end)}` };
    const start = [partnership.period?.value.from, partnership.adopted?.value].filter(date => date !== undefined).sort()[0];
    const isBroughtIn = forumsTaking(decision).length > 0 || (consults?.value.length ?? 0) + (informs?.value.length ?? 0) > 0;
    const before = decidedOn ? [
        ...(end !== undefined && decidedOn.value < end ? [`before its consultation ${end < today ? 'ended' : 'ends'} on ${dateInWords(end)}`] : []),
        ...(start && decidedOn.value < start && isBroughtIn ? [`before the partnership began on ${dateInWords(start)}`] : []),
    ] : [];
    return decidedOn && before.length > 0 ? { at: decidedOn, message: `${sentence(decision.called)} was decided on ${dateInWords(decidedOn.value)}, ${inList(before)}` } : undefined;
}

/** An open decision has no day on which it was taken. */
function reopen(decision: Entity<'decision'>): Fix {
    const title = `Open ${decision.called} again`;
    const day = decision.written.get('decided on')?.$cstNode;
    const stage = decision.written.has('stage') ? [setProperty(decision, 'stage', 'open')] : [];
    if (!day) return { title, kind: 'complete', edits: stage };
    const replaced = { place: { document: decision.document.source, start: day.offset, end: day.end }, text: stage.length > 0 ? '' : 'stage: open' };
    return { title, kind: 'complete', edits: [replaced, ...stage] };
}

function explain(charter: Charter, decision: Entity<'decision'>): Fix[] {
    const isExplained = charter.explanations.some(({ name, for: what }) => name === 'predetermined-decision' && (!what || what.value.includes(decision)));
    return isExplained ? [] : [{
        title: 'Explain why it was decided then',
        kind: 'template',
        edits: [newDeclaration(charter, 'explain', { name: 'predetermined-decision' }, [
            { key: 'for', value: [decision] },
            { key: 'because', value: '"…"', toComplete: 'the reason' },
        ])],
    }];
}
