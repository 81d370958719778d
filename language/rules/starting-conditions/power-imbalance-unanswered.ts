import { addPropertyToComplete, newDeclaration, toChoose, toWrite } from '../../fixes/templates.js';
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
            const states = `The charter states far ${aspect === 'power' ? 'less power' : 'fewer resources'} for ${weaker.called} than for ${stronger.called}`;
            const advocate = charter.leaders.find(leader => hasTask(leader, 'inclusion'));
            const announced = charter.empowerments.find(({ of }) => of?.value.includes(weaker));
            yield {
                at: weaker,
                about: [weaker],
                ...(advocate ? { severity: 'info' } : {}),
                message: `${states}${advocate ? '. A leader has the task of inclusion, but no support is stated' : announced ? ', and an empowerment, but not what is done' : ', and nothing that empowers the weaker'}.`,
                related: [{ at: stronger[aspect] ?? stronger, message: `The power and resources of ${stronger.called}.` }, ...(advocate ? [{ at: advocate, message: `${advocate.called} has the task of inclusion.` }] : [])],
                fixes: () => [announced ? complete(announced) : empower(charter, gap)],
            };
        }
    },
});

/** Support without a word on what it consists of is only its announcement. */
const saysWhatIsDone = ({ through, kind }: Entity<'empowerment'>): boolean => through !== undefined || kind !== undefined;

const complete = (empowerment: Entity<'empowerment'>): Fix => ({
    title: 'Add what is done', kind: 'template', edits: [addPropertyToComplete(empowerment, 'through', '"…"', whatIsDone)],
});

const empower = (charter: Charter, { weaker }: Gap): Fix => ({
    title: `Plan how to empower ${weaker.called}`,
    kind: 'template',
    edits: [newDeclaration(charter, 'empowerment', {}, [
        { key: 'of', value: weaker.name! },
        toWrite('through', whatIsDone),
        ...(charter.leaders.length > 0 ? [toChoose('led by', 'a leader who makes room for it')] : []),
    ])],
});

const whatIsDone = 'what is done so that it can take part as an equal';
