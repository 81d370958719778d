import type { Fix } from '../../fixes/fix.js';
import { addNames } from '../../fixes/edits.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isSubordinate } from '../../model/facts/forums.js';
import { votersOf } from '../../model/facts/seats.js';
import { meetingsInPerson } from '../../model/facts/meetings.js';
import { listed } from '../../model/naming.js';
import { faceToFaceSettings } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'member-outside-dialogue',
    condition: 'face-to-face-dialogue',
    severity: 'info',
    absence: true,
    reads: ['forum.setting', 'dialogue.with'],
    searches: ['forum', 'dialogue'],
    doFirst: 'Agree when they meet other partners face to face',
    summary: 'Checks that every member meets other partners face to face, where some do.',
    claims: ['face-to-face-talk-breaks-down-stereotypes'],
    rationale: 'Partners who never meet the others face to face do not have that help.',
    *check(charter) {
        const met = new Set(meetingsInPerson(charter).filter(people => new Set(people).size > 1).flat());
        if (met.size === 0) return;
        const tables = charter.forums.filter(forum => !isSubordinate(forum) && votersOf(forum).some(member => !met.has(member)));
        const outside = [...new Set(tables.flatMap(votersOf))].filter(member => !met.has(member));
        const [table] = tables;
        if (!table) return;
        yield {
            at: table.members ?? table,
            about: tables,
            message: `The charter states face-to-face meetings of some partners, but none with ${listed(outside)}.`,
            fixes: () => invite(charter, outside),
        };
    },
});

function invite(charter: Charter, outside: readonly Entity<'stakeholder'>[]): Fix[] {
    const dialogue = charter.dialogues.find(({ with: people, setting }) =>
        people?.value.some(each => !outside.includes(each)) && setting?.value.some(each => faceToFaceSettings.has(each)));
    if (!dialogue) return [];
    return [{ title: `Add ${inTitle(outside)} to ${dialogue.called}`, kind: 'complete', edits: [addNames(dialogue, 'with', outside)] }];
}
