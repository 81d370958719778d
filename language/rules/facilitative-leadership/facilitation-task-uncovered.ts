import { giveTasks } from '../../fixes/leaders.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { inList } from '../../model/naming.js';
import { facilitationTasks } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'facilitation-task-uncovered',
    condition: 'leadership',
    severity: 'info',
    absence: true,
    reads: ['leader.tasks'],
    searches: ['leader'],
    summary: 'Every task of facilitation is some leader’s.',
    claims: ['leaders-bring-people-together-as-the-context-asks', 'leaders-help-people-listen-and-gain-together', 'leaders-synthesise-knowledge'],
    rationale: 'The list of five tasks is our reading of that.',
    *check(charter) {
        const uncovered = facilitationTasks.filter(task => !someoneHasTask(charter, task));
        if (uncovered.length === 0) return;
        yield {
            at: charter.partnership,
            message: `No leader in ${charter.partnership.called} has the ${uncovered.length === 1 ? 'task' : 'tasks'} of ${inList(uncovered, { or: true })}.`,
            fixes: () => giveTasks(charter.leaders, uncovered),
        };
    },
});
