import { newDeclaration } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import { hasTask } from '../../model/facts/leadership.js';
import { weakerParties, type Gap } from '../../model/facts/power.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-imbalance-unanswered',
    condition: 'power-and-resources',
    severity: 'warning',
    reads: ['stakeholder.power', 'stakeholder.resources', 'empowerment'],
    searches: ['empowerment'],
    summary: 'Every weaker party is empowered to take part as an equal.',
    claims: ['p1', 'the-stronger-can-bend-the-process'],
    *check(charter) {
        const empowered = new Set(charter.empowerments.flatMap(({ of }) => of?.value ?? []));
        for (const gap of weakerParties(charter)) {
            const { weaker, stronger, in: aspect } = gap;
            if (empowered.has(weaker)) continue;
            const has = aspect === 'power' ? 'Far less power lies' : 'Far fewer resources lie';
            yield {
                at: weaker,
                about: [weaker],
                message: `${has} with ${weaker.called} than with ${stronger.called}, and nothing is planned to let them take part as equals.`,
                related: [{ at: stronger[aspect] ?? stronger, message: `The power and resources of ${stronger.called}.` }],
                fixes: () => [empower(charter, gap)],
            };
        }
    },
});

function empower(charter: Charter, { weaker }: Gap): Fix {
    const advocate = charter.leaders.find(leader => hasTask(leader, 'inclusion'));
    return {
        title: `Plan how ${weaker.called} is empowered`,
        kind: 'template',
        edits: [newDeclaration(charter, 'empowerment', {}, [
            { key: 'of', value: weaker.name! },
            { key: 'through', value: '"…"', toComplete: 'what is done so that it can take part as an equal' },
            ...(advocate ? [{ key: 'led by', value: advocate.name! }] : []),
        ])],
    };
}
