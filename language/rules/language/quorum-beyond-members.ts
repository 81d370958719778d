import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'quorum-beyond-members',
    severity: 'warning',
    summary: 'A forum has as many members as its quorum asks for.',
    rationale: 'A forum whose quorum is larger than its membership can never decide.',
    cites: [],
    *check({ declared }) {
        for (const entity of declared) {
            if (entity.keyword !== 'forum' || !entity.isSound) continue;
            const { quorum, members } = entity;
            const count = new Set(members?.value).size;
            if (typeof quorum?.value !== 'number' || !members || quorum.value <= count) continue;
            yield {
                at: quorum,
                about: [entity],
                message: `${entity.called} has ${count} ${count === 1 ? 'member' : 'members'}, fewer than the ${quorum.value} that its quorum asks for.`,
                related: [{ at: members, message: `The members of ${entity.called}.` }],
            };
        }
    },
});
