import { giveTasks } from '../../fixes/leaders.js';
import { isMedical, someoneHasTask } from '../../model/facts/leadership.js';
import { areTasksKnown } from '../../model/facts/leading.js';
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
    doFirst: 'Agree who translates, negotiates and repairs between the sectors',
    summary: 'Checks that someone works across the boundaries between sectors, where medical leaders are named and tasks are stated.',
    claims: ['boundary-work-translates-negotiates-and-repairs'],
    rationale: 'Where there is a medical leader, that work can be theirs.',
    *check(charter) {
        const sectors = new Set(membersOfForums(charter).flatMap(({ sector }) => sector?.value ?? []));
        const medical = charter.leaders.filter(isMedical);
        if (sectors.size < 2 || medical.length === 0 || !areTasksKnown(charter) || boundaryTasks.some(task => someoneHasTask(charter, task))) return;
        if (charter.leaders.some(({ worksBetween }) => worksBetween) || charter.trustBuildings.some(({ ledBy }) => ledBy)) return;
        yield {
            at: charter.partnership,
            message: `The members come from ${sectors.size} sectors. The charter gives its leaders tasks, but not translation, diplomacy or repair.`,
            fixes: () => boundaryTasks.flatMap(task => giveTasks(medical, [task])),
        };
    },
});
