import { addPropertyToComplete } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import { derived } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-without-duty',
    condition: 'defined-roles',
    severity: 'info',
    absence: true,
    reads: ['role.duty', 'forum.chair'],
    searches: [],
    isOfTheRecord: true,
    doFirst: 'Agree what each holder does, and record it',
    summary: 'Checks that every role states its duty.',
    claims: ['roles-are-defined'],
    rationale: 'A role is clear when everyone can read what its holder does.',
    *check(charter) {
        for (const group of groupsFor(charter, 'role-without-duty', charter.roles.filter(role => !role.written.has('duty') && !chairs(charter).has(role)))) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say what ${group.length === 1 ? 'the holder' : 'the holders'} of ${group.length === 1 ? 'the role' : 'the roles'} ${groupCalled(group)} ${group.length === 1 ? 'does' : 'do'}.`,
                related: furtherPlaces(group, ({ called }) => `Nor what the holder of ${called} does.`),
                fixes: () => [{ title: `Add the ${group.length === 1 ? 'duty' : 'duties'} of ${inTitle(group)}`, kind: 'template', edits: group.map(role => addPropertyToComplete(role, 'duty', '"…"', 'what its holder does')) }],
            };
        }
    },
});

/** What someone does who chairs a forum, or takes the chair when the chair is away, their office says. */
const chairs = derived(({ forums }) => new Set<Entity>(forums.flatMap(({ chair, coChair, viceChair }) => [chair, coChair, viceChair].flatMap(each => each?.value ?? []))));
