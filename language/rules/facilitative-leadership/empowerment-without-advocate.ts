import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'empowerment-without-advocate',
    condition: 'leadership',
    severity: 'info',
    absence: true,
    reads: ['empowerment.led by', 'leader.tasks'],
    searches: ['leader'],
    doFirst: 'Agree who leads it',
    summary: 'Checks that someone leads every empowerment.',
    claims: ['leaders-include-and-empower-the-weaker'],
    rationale: 'Support that nobody answers for is easily dropped.',
    *check(charter) {
        if (someoneHasTask(charter, 'inclusion')) return;
        for (const empowerment of charter.empowerments) {
            if (empowerment.of?.everyone || empowerment.ledBy?.value.length) continue;
            yield {
                at: empowerment,
                about: [empowerment, ...(empowerment.of?.value ?? [])],
                message: `The charter does not say who leads ${empowerment.called}, and gives no leader the task of inclusion.`,
                fixes: () => choicesAmong(charter.leaders).map(leader => letLead(leader, empowerment)),
            };
        }
    },
});

const letLead = (leader: Entity<'leader'>, empowerment: Entity<'empowerment'>): Fix => ({
    title: `Add ${leader.called} as the leader of ${empowerment.called}`, kind: 'complete', edits: [addNames(empowerment, 'led by', [leader])],
});
