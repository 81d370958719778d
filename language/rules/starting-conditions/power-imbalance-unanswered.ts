import { addPropertyToComplete, newDeclaration } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { hasTask } from '../../model/facts/leadership.js';
import { weakerParties, type Gap } from '../../model/facts/power.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-imbalance-unanswered',
    condition: 'power-and-resources',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['stakeholder.power', 'stakeholder.resources', 'empowerment', 'leader.tasks'],
    searches: ['empowerment'],
    summary: 'Checks that something is done for every weaker party.',
    claims: ['p1', 'the-stronger-can-bend-the-process'],
    rationale: 'An empowerment has to say what is done. A leader with the task of inclusion is part of an answer, since facilitative leadership is a key strategy.',
    *check(charter) {
        const empowered = new Set(charter.empowerments.filter(saysWhatIsDone).flatMap(({ of }) => of?.value ?? []));
        for (const gap of weakerParties(charter)) {
            const { weaker, stronger, in: aspect } = gap;
            if (empowered.has(weaker)) continue;
            const has = `${weaker.called} has far ${aspect === 'power' ? 'less power' : 'fewer resources'} than ${stronger.called}`;
            const advocate = charter.leaders.find(leader => hasTask(leader, 'inclusion'));
            const announced = charter.empowerments.find(({ of }) => of?.value.includes(weaker));
            yield {
                at: weaker,
                about: [weaker],
                ...(advocate ? { severity: 'info' } : {}),
                message: `${has}. ${advocate ? 'A leader has the task of inclusion; the charter states no support' : announced ? 'The charter names an empowerment, and not what is done' : 'The charter states nothing that empowers the weaker'}.`,
                related: [{ at: stronger[aspect] ?? stronger, message: `The power and resources of ${stronger.called}.` }, ...(advocate ? [{ at: advocate, message: `${advocate.called} has the task of inclusion.` }] : [])],
                fixes: () => [announced ? complete(announced) : empower(charter, gap)],
            };
        }
    },
});

/** Support without a word on what it consists of is only its announcement. */
const saysWhatIsDone = ({ through, kind }: Entity<'empowerment'>): boolean => through !== undefined || kind !== undefined;

const complete = (empowerment: Entity<'empowerment'>): Fix => ({
    title: 'Say what is done', kind: 'template', edits: [addPropertyToComplete(empowerment, 'through', '"…"', 'what is done so that it can take part as an equal')],
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
