import { addPropertyToChoose } from '../../fixes/templates.js';
import { inForce, isSubordinate, worksInWriting } from '../../model/facts/forums.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'meetings-not-stated',
    condition: 'collective-forum',
    severity: 'info',
    absence: true,
    reads: ['forum.meets'],
    searches: [],
    summary: 'Every forum says how often it meets.',
    claims: ['the-forum-is-organised-and-meets-collectively'],
    *check(charter) {
        for (const forum of charter.forums) {
            if (forum.written.has('meets') || isSubordinate(forum) || worksInWriting(forum) || inForce(forum, 'meets')) continue;
            yield {
                at: forum,
                about: [forum],
                message: `The charter does not say how often ${forum.called} meets.`,
                fixes: () => [{ title: `Add how often ${forum.called} meets`, kind: 'template', edits: [addPropertyToChoose(forum, 'meets', 'such as monthly, at least quarterly, as needed or asynchronously')] }],
            };
        }
    },
});
