import { addPropertyToComplete, namesOf } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { forumsTaking, partiesTaking } from '../../model/facts/forums.js';
import { partiesOf } from '../../model/facts/parties.js';
import { votersOf } from '../../model/facts/seats.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'decision-without-affected',
    condition: 'inclusiveness',
    severity: 'info',
    absence: true,
    reads: ['decision.affects'],
    searches: [],
    summary: 'For every decision, the charter says whom it affects.',
    claims: ['all-who-are-affected-are-members'],
    rationale: 'Only where a charter states who is affected can its readers see whether somebody has been left out.',
    *check(charter) {
        for (const decision of charter.decisions) {
            if (decision.written.has('affects')) continue;
            yield {
                at: decision,
                about: [decision],
                message: `The charter does not say whom ${decision.called} affects, so nobody can see whether someone is missing from the table.`,
                fixes: () => sayWhom(charter, decision),
            };
        }
    },
});

function sayWhom(charter: Charter, decision: Entity<'decision'>): Fix[] {
    const seated = new Set([...forumsTaking(decision).flatMap(votersOf), ...partiesTaking(decision)]);
    const known = seated.size > 0 ? [...seated] : partiesOf(charter).filter(({ name }) => name !== undefined);
    if (known.length === 0) return [];
    const toComplete = 'leave out those whom it does not affect, and add those whom it does';
    return [{ title: `Say whom ${decision.called} affects`, kind: 'template', edits: [addPropertyToComplete(decision, 'affects', namesOf(known), toComplete)] }];
}
