import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToChoose } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { decisionsTakenBy, inForce, isSubordinate } from '../../model/facts/forums.js';
import { votelessOf, votersOf } from '../../model/facts/seats.js';
import { furtherPlaces, groupCalled, groupsFor } from '../../model/grouping.js';
import { listed } from '../../model/naming.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'proceedings-not-published',
    condition: 'transparency',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['forum.minutes', 'forum.open to public', 'decision.affects'],
    searches: [],
    summary: 'Checks that stakeholders can read the minutes of each forum.',
    claims: ['transparency-rules-out-the-back-room'],
    rationale: 'The article is about the trust of stakeholders. That the public can read the minutes, and within ten working days, is good practice.',
    *check(charter) {
        for (const forum of charter.forums) {
            const finding = judge(charter, forum);
            if (finding) yield { ...finding, about: [forum] };
        }
        for (const group of groupsFor(charter, 'proceedings-not-published', charter.forums.filter(saysNothing))) {
            yield {
                at: group[0], about: group, severity: 'info', absence: true,
                message: `The charter does not say who can read the minutes of ${groupCalled(group)}.`,
                related: furtherPlaces(group, ({ called }) => `The minutes of ${called}.`),
                fixes: () => [{ title: `Add who can read the minutes of ${groupCalled(group)}`, kind: 'template', edits: group.map(forum => addPropertyToChoose(forum, 'minutes', 'one of published, members-only or none')) }],
            };
        }
    },
});

const saysNothing = (forum: Entity<'forum'>) => !forum.written.has('minutes') && !isSubordinate(forum) && !inForce(forum, 'minutes');

function judge(charter: Charter, forum: Entity<'forum'>): Report | undefined {
    const { minutes } = forum;
    const publish = (): Fix[] => [{ title: `Change the minutes of ${forum.called} to published`, kind: 'complete', edits: [setProperty(forum, 'minutes', 'published')] }];
    switch (minutes?.value) {
        case 'members-only': {
            const reason = whoCannotSee(charter, forum);
            return { at: minutes, ...(reason === undefined ? { severity: 'info' } : {}), message: `Only members can read the minutes of ${forum.called}${reason ?? ''}.`, fixes: publish };
        }
        case 'none':
            return { at: minutes, message: `The charter says that no minutes of ${forum.called} are published or sent out.`, fixes: publish };
        default: return undefined;
    }
}

/** Stakeholders that its decisions affect and that have no place in it; or the public, which may come and is not told when. */
function whoCannotSee(charter: Charter, forum: Entity<'forum'>): string | undefined {
    const present = new Set<Entity>([...votersOf(forum), ...votelessOf(forum)]);
    const outside = new Set(decisionsTakenBy(charter, forum).flatMap(({ affects }) => affects?.value ?? []).filter(each => !present.has(each)));
    if (outside.size > 0) return `, but its decisions also affect ${listed([...outside])}`;
    return forum.openToPublic?.value === 'yes' && forum.papers?.value !== 'published' ? ', and the charter does not say that its public meetings are announced' : undefined;
}
