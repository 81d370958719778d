import { addPropertyToComplete } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-vacant',
    condition: 'defined-roles',
    severity: 'warning',
    absence: true,
    reads: ['role.held by', 'role.chosen by', 'role.chosen how'],
    searches: [],
    isOfTheRecord: true,
    doFirst: 'Agree who holds it, or whether it is still needed',
    summary: 'Checks that the charter says who holds each role, or how it is filled.',
    claims: ['roles-are-defined'],
    rationale: 'A duty whose role nobody holds is done by nobody. That a role should be filled is our reading.',
    *check(charter) {
        const vacant = charter.roles.filter(role => !role.written.has('held by') && !isFilledByRule(role));
        for (const group of groupsFor(charter, 'role-vacant', vacant)) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say who holds ${group.length === 1 ? 'the role' : 'the roles'} ${groupCalled(group)}.`,
                related: furtherPlaces(group, ({ called }) => `Nor who holds ${called}.`),
                fixes: () => [{
                    title: `Add who holds ${inTitle(group)}`, kind: 'template',
                    edits: group.map(role => addPropertyToComplete(role, 'held by', '"…"', 'a name of the charter, or someone else, in quotation marks')),
                }],
            };
        }
    },
});

/** A charter names offices and seldom people: an office that is filled by a rule has a holder, whoever it is now. */
const isFilledByRule = ({ chosenBy, chosenHow }: Entity<'role'>): boolean => chosenBy !== undefined || chosenHow !== undefined;
