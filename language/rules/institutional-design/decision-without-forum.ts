import { addProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { voicesIfTakenBy } from '../../model/facts/voice.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-without-forum',
    condition: 'inclusiveness',
    severity: 'warning',
    absence: true,
    reads: ['decision.taken by'],
    searches: [],
    silences: ['affected-stakeholder-excluded', 'observer-while-affected', 'symbolic-participation'],
    summary: 'For every decision, the charter says which forum takes it.',
    claims: ['the-forum-is-organised-and-meets-collectively', 'participants-decide-and-are-not-only-consulted'],
    rationale: 'Where nobody knows which forum takes a decision, nobody can know who takes part in it.',
    *check(charter) {
        for (const decision of charter.decisions) {
            if (decision.written.has('taken by')) continue;
            yield {
                at: decision,
                about: [decision],
                message: `The charter does not say which forum takes the decision ${decision.called}.`,
                fixes: () => charter.forums.filter(forum => canTake(forum, decision)).map(forum => assign(charter, decision, forum)).filter(fix => fix !== undefined),
            };
        }
    },
});

/** A forum that leaves out somebody whom the decision affects would only exchange one finding for a graver one. */
function canTake(forum: Entity<'forum'>, decision: Entity<'decision'>): boolean {
    if (!forum.members) return true;
    const voices = voicesIfTakenBy(decision, [forum]);
    return (decision.affects?.value ?? []).every(stakeholder => voices.get(stakeholder) !== 'none');
}

function assign(charter: Charter, decision: Entity<'decision'>, forum: Entity<'forum'>): Fix | undefined {
    if (charter.document.scope.get(forum.name ?? '') !== forum) return undefined;
    return { title: `Let ${forum.called} take ${decision.called}`, kind: 'complete', edits: [addProperty(decision, 'taken by', forum.name!)] };
}
