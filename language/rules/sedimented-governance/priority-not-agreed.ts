import { addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'priority-not-agreed',
    condition: 'sedimented-governance',
    severity: 'info',
    absence: true,
    reads: ['priority.agreed by', 'priority.origin'],
    searches: [],
    silences: ['measure-without-priority'],
    doFirst: 'Ask whether the partners agree to each priority, and record the answer',
    summary: 'Checks that the charter says who agreed each priority that the partners did not set themselves.',
    claims: ['priorities-are-decided-locally-and-together'],
    *check(charter) {
        for (const group of groupsFor(charter, 'priority-not-agreed', charter.priorities.filter(({ written, origin }) => !written.has('agreed by') && origin?.value !== 'local'))) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say that the partners agreed ${groupCalled(group)}${setElsewhere(group)}.`,
                related: furtherPlaces(group, ({ called }) => `Nor that they agreed ${called}.`),
                fixes: () => [{
                    title: `Add who agreed ${inTitle(group)}`, kind: 'template', edits: group.map(priority => addPropertyToChoose(priority, 'agreed by', 'the forum or the partners that agreed it')),
                }],
            };
        }
    },
});

/** Beside priorities of their own, or of which it is not said, those that someone else set. */
function setElsewhere(priorities: readonly Entity<'priority'>[]): string {
    const count = priorities.filter(({ origin }) => origin?.value === 'national' || origin?.value === 'regional').length;
    return count === 0 || priorities.length === 1 ? '' : count === priorities.length ? ', which were set elsewhere' : `; ${count} of them ${count === 1 ? 'was' : 'were'} set elsewhere`;
}
