import { giveTasks } from '../../fixes/leaders.js';
import type { Charter } from '../../model/charter.js';
import { someoneHasTask } from '../../model/facts/leadership.js';
import { areTasksKnown } from '../../model/facts/leading.js';
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
    doFirst: 'Agree who does each of the tasks that no leader has',
    summary: 'Checks that the tasks of facilitation are shared out, where a charter states what its leaders do.',
    claims: ['leaders-bring-people-together-as-the-context-asks', 'leaders-help-people-listen-and-gain-together', 'leaders-synthesise-knowledge'],
    rationale: 'The list of five tasks is our reading of that. Where duties are stated in words, or the charter states no tasks at all, nobody can tell what is uncovered.',
    *check(charter) {
        if (!areTasksKnown(charter)) return;
        const uncovered = facilitationTasks.filter(task => !someoneHasTask(charter, task) && !coveredElsewhere[task](charter));
        if (uncovered.length === 0) return;
        yield {
            at: charter.partnership,
            message: `The charter gives its leaders tasks, but not ${inList(uncovered, { or: true })}.`,
            fixes: () => uncovered.slice(0, 3).flatMap(task => giveTasks(charter.leaders, [task])),
        };
    },
});

/** What else in a charter does the work of a task, without a leader who is said to have it. */
const coveredElsewhere: Readonly<Record<(typeof facilitationTasks)[number], (charter: Charter) => boolean>> = {
    convening: ({ partnership }) => partnership.convenedBy !== undefined,
    stewardship: ({ groundRules }) => groundRules.some(({ upheldBy }) => upheldBy),
    mediation: ({ groundRules, trustBuildings }) => groundRules.some(({ about }) => about?.value.includes('dispute-resolution')) || trustBuildings.some(({ ledBy }) => ledBy),
    inclusion: ({ empowerments }) => empowerments.some(({ ledBy, through, kind }) => ledBy ?? through ?? kind),
    synthesis: ({ smallWins }) => smallWins.some(({ kind }) => kind?.value === 'joint-fact-finding'),
};
