import { setProperty } from '../../fixes/edits.js';
import type { Entity } from '../../model/entity.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
    id: 'proceedings-not-published',
    condition: 'transparency',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['forum.minutes'],
    searches: [],
    summary: 'The minutes of every forum are published.',
    claims: ['transparency-rules-out-the-back-room'],
    rationale: 'The paper is about the trust of stakeholders. That the public can read the minutes, and within ten working days, is good practice.',
    *check(charter) {
        for (const forum of charter.forums) {
            const finding = judge(forum);
            if (!finding) continue;
            yield {
                ...finding,
                about: [forum],
                fixes: () => [{
                    title: `Publish the minutes of ${forum.called} within 10 working days`,
                    kind: 'complete',
                    edits: [setProperty(forum, 'minutes', 'published within 10 working days')],
                }],
            };
        }
    },
});

function judge(forum: Entity<'forum'>): Report | undefined {
    const { minutes } = forum;
    switch (minutes?.value) {
        case 'members-only':
            return { at: minutes, message: `Only members can read the minutes of ${forum.called}, so others cannot see how it decides.` };
        case 'none':
            return { at: minutes, message: `No minutes of ${forum.called} are kept or sent out, so nobody else can see how it decides.` };
        case undefined:
            if (forum.written.has('minutes')) return undefined;
            return { at: forum, severity: 'info', absence: true, message: `The charter does not say whether the minutes of ${forum.called} are published.` };
        default: return undefined;
    }
}
