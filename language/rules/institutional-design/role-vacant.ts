import { addPropertyToComplete } from '../../fixes/templates.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'role-vacant',
    condition: 'defined-roles',
    severity: 'warning',
    otherSeverities: ['info'],
    absence: true,
    reads: ['role.held by', 'role.chosen by', 'role.chosen how'],
    searches: [],
    summary: 'Checks that the charter says who holds each role.',
    claims: ['roles-are-defined'],
    rationale: 'A duty whose role nobody holds is done by nobody. That a role should be filled is our reading.',
    *check(charter) {
        const vacant = charter.roles.filter(({ written }) => !written.has('held by'));
        const [filled, open] = [vacant.filter(isFilledByRule), vacant.filter(role => !isFilledByRule(role))];
        for (const [roles, says] of [[open, nobody], [filled, onlyHow]] as const) {
            for (const group of groupsFor(charter, 'role-vacant', roles)) {
                yield {
                    at: group[0],
                    about: group,
                    ...(roles === filled ? { severity: 'info' } : {}),
                    message: `The charter ${says(`${group.length === 1 ? 'the role' : 'the roles'} ${groupCalled(group)}`, group.length === 1)}.`,
                    related: furtherPlaces(group, ({ called }) => `Nor who holds ${called}.`),
                    fixes: () => [{
                        title: `Add who holds ${groupCalled(group)}`, kind: 'template',
                        edits: group.map(role => addPropertyToComplete(role, 'held by', '"…"', 'a name of the charter, or in quotation marks somebody else')),
                    }],
                };
            }
        }
    },
});

const isFilledByRule = ({ chosenBy, chosenHow }: Entity<'role'>): boolean => chosenBy !== undefined || chosenHow !== undefined;

const nobody = (roles: string) => `does not say who holds ${roles}`;
const onlyHow = (roles: string, isOne: boolean) => `says how ${roles} ${isOne ? 'is filled, but not who holds it' : 'are filled, but not who holds them'} now`;
