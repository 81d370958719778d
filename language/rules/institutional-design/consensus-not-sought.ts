import { setProperty } from '../../fixes/edits.js';
import { consensusRules } from '../../vocabulary/terms/index.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'consensus-not-sought',
    condition: 'collective-forum',
    severity: 'info',
    reads: ['forum.decides by'],
    summary: 'Every forum seeks consensus first, even if it may vote in the end.',
    claims: ['public-and-private-decide-by-consensus', 'consensus-is-the-aim'],
    *check(charter) {
        for (const forum of charter.forums) {
            const { decidesBy } = forum;
            if (!decidesBy || consensusRules.has(decidesBy.value)) continue;
            yield {
                at: decidesBy,
                about: [forum],
                message: `${forum.called} decides by ${ways[decidesBy.value] ?? decidesBy.value} and does not seek consensus first.`,
                fixes: () => [{
                    title: `Let ${forum.called} seek consensus before it votes`,
                    kind: 'complete',
                    edits: [setProperty(forum, 'decides by', 'consensus-then-majority')],
                }],
            };
        }
    },
});

const ways: Readonly<Record<string, string>> = { majority: 'a majority vote', supermajority: 'a larger majority', delegation: 'delegation', chair: 'the word of its chair' };
