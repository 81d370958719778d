import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToChoose } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
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
    basedOnAbsence: true,
    reads: ['forum.minutes', 'forum.open to public', 'decision.affects'],
    searches: [],
    doFirst: 'Agree who can read the minutes, and record it',
    summary: 'Checks that stakeholders can read the minutes of each forum.',
    claims: ['transparency-rules-out-the-back-room'],
    rationale: 'The article is about whether stakeholders trust the process. That the public can read the minutes, and within ten working days, is good practice.',
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
                fixes: () => [{ title: `Add who can read the minutes of ${inTitle(group)}`, kind: 'template', edits: group.map(forum => addPropertyToChoose(forum, 'minutes', 'one of published, members-only or none')) }],
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
            const outside = affectedOutside(charter, forum);
            const isOpen = forum.openToPublic?.value === 'yes' && forum.papers?.value !== 'published';
            return {
                at: minutes, ...(outside.length === 0 && !isOpen ? { severity: 'info' } : {}),
                message: `The minutes of ${forum.called} go to its members; the charter names nobody else who can read them${whyItMatters(outside, isOpen ? forum.openToPublic : undefined)}.`,
                fixes: publish,
            };
        }
        case 'none':
            return { at: minutes, message: `The charter says that no minutes of ${forum.called} are published or sent out.`, fixes: publish };
        default: return undefined;
    }
}

/** Stakeholders that its decisions affect and that have no place in it. */
function affectedOutside(charter: Charter, forum: Entity<'forum'>): readonly Entity[] {
    const present = new Set<Entity>([...votersOf(forum), ...votelessOf(forum)]);
    return [...new Set(decisionsTakenBy(charter, forum).flatMap(({ affects }) => affects?.value ?? []))].filter(each => !present.has(each));
}

type OpenDoor = Entity<'forum'>['openToPublic'];

function whyItMatters(outside: readonly Entity[], openDoor: OpenDoor): string {
    if (outside.length > 0) return `, and its decisions also affect ${listed(outside)}`;
    if (!openDoor) return '';
    const said = saidOf(openDoor);
    return `, though its meetings are open to the public${said.length === 0 ? ', and does not say how they are announced' : ` (“${said.join('; ')}”)`}`;
}

/** What the charter adds about its open doors in words, which may be how they are announced, or that they are not. */
const saidOf = (openDoor: OpenDoor) => [...(openDoor?.items ?? []).map(({ detail }) => detail), openDoor?.because].filter(text => text !== undefined);
