import { giveTasks } from '../../fixes/leaders.js';
import { isMedical, someoneHasTask } from '../../model/facts/leadership.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { boundaryTasks } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'boundary-work-uncovered',
    condition: 'leadership',
    severity: 'info',
    absence: true,
    reads: ['leader.tasks', 'leader.profession'],
    searches: ['leader'],
    summary: 'Some leader translates, mends or mediates across the boundaries between sectors.',
    claims: ['boundary-work-translates-negotiates-and-repairs'],
    rationale: 'Where there is a medical leader, that work can be theirs.',
    *check(charter) {
        const sectors = new Set(membersOfForums(charter).flatMap(({ sector }) => sector?.value ?? []));
        const medical = charter.leaders.filter(isMedical);
        if (sectors.size < 2 || medical.length === 0 || boundaryTasks.some(task => someoneHasTask(charter, task))) return;
        yield {
            at: medical[0]!,
            message: `The partners come from ${sectors.size} sectors, and translation, diplomacy and repair between them are nobody’s task. ${medical[0]!.called}, a doctor, may be well placed for it.`,
            fixes: () => giveTasks([...medical, ...charter.leaders.filter(leader => !isMedical(leader))], boundaryTasks),
        };
    },
});
