import { addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import { inForce, isSubordinate, worksInWriting } from '../../model/facts/forums.js';
import type { Entity } from '../../model/entity.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'meetings-not-stated',
    condition: 'collective-forum',
    severity: 'info',
    absence: true,
    reads: ['forum.meets'],
    searches: [],
    doFirst: 'Agree how often to meet, and record it',
    summary: 'Checks that the charter says how often each forum meets.',
    claims: ['the-forum-is-organised-and-meets-collectively'],
    *check(charter) {
        for (const group of groupsFor(charter, 'meetings-not-stated', charter.forums.filter(saysNothing))) {
            yield {
                at: group[0],
                about: group,
                message: `The charter does not say how often ${groupCalled(group)} ${group.length === 1 ? 'meets' : 'meet'}.`,
                related: furtherPlaces(group, ({ called }) => `The meetings of ${called}.`),
                fixes: () => [{ title: `Add how often ${inTitle(group)} ${group.length === 1 ? 'meets' : 'meet'}`, kind: 'template', edits: group.map(forum => addPropertyToChoose(forum, 'meets', 'such as monthly, at least quarterly, as needed or asynchronously')) }],
            };
        }
    },
});

const saysNothing = (forum: Entity<'forum'>) => !forum.written.has('meets') && !isSubordinate(forum) && !worksInWriting(forum) && !inForce(forum, 'meets');
