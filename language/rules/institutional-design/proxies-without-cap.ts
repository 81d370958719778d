import type { Entity } from '../../model/entity.js';
import { inForce } from '../../model/facts/forums.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'proxies-without-cap',
    condition: 'collective-forum',
    severity: 'info',
    reads: ['forum.proxies', 'forum.threshold', 'forum.decides by'],
    doFirst: 'Agree how many members one member may vote for',
    summary: 'Checks that proxies are limited where a share of those present decides.',
    claims: ['votes-for-others-have-a-limit'],
    rationale: 'Of those present, or of the votes cast, a few who carry the votes of many can be most. A limit in the text beside the word, such as “at most two each”, is taken as one.',
    *check(charter) {
        for (const forum of charter.forums) {
            const { proxies } = forum;
            const share = inForce(forum, 'threshold')?.value.of;
            if (proxies?.value !== 'yes' || (share !== 'those present' && share !== 'votes cast') || hasLimit(proxies)) continue;
            yield {
                at: proxies,
                about: [forum],
                message: `At ${forum.called} members may vote for others without a stated limit, and${inForce(forum, 'decidesBy')?.value.startsWith('consensus-then-') ? ', if there is no consensus,' : ''} a share of ${share === 'those present' ? 'those present' : 'the votes cast'} decides.`,
            };
        }
    },
});

const limits = /\b(?:at most|up to|no more than|only|maximum)\b/i;
const hasLimit = ({ items, because }: NonNullable<Entity<'forum'>['proxies']>) => [...items.map(({ detail }) => detail), because].some(text => text !== undefined && limits.test(text));
