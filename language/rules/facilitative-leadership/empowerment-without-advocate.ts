import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
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
    summary: 'A leader stands behind every empowerment.',
    claims: ['leaders-include-and-empower-the-weaker'],
    rationale: 'Support that no leader answers for is easily dropped.',
    *check(charter) {
        if (someoneHasTask(charter, 'inclusion')) return;
        for (const empowerment of charter.empowerments) {
            if (empowerment.ledBy?.value.some(({ keyword }) => keyword === 'leader')) continue;
            yield {
                at: empowerment,
                about: [empowerment, ...(empowerment.of?.value ?? [])],
                message: `No leader leads ${empowerment.called}, and none has the task of inclusion.`,
                fixes: () => letLead(charter, empowerment),
            };
        }
    },
});

function letLead(charter: Charter, empowerment: Entity<'empowerment'>): Fix[] {
    const leader = charter.leaders.find(({ name }) => name !== undefined);
    if (!leader) return [];
    const edit = empowerment.ledBy ? addToList(empowerment, 'led by', leader.name!) : addPropertyToComplete(empowerment, 'led by', leader.name!, 'who leads it');
    return [{ title: `Let ${leader.called} lead it`, kind: empowerment.ledBy ? 'complete' : 'template', edits: [edit] }];
}
