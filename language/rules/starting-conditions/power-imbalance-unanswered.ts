import { addPropertyToComplete, newDeclaration, toChoose, toWrite } from '../../fixes/templates.js';
import type { Fix } from '../../fixes/fix.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { hasTask } from '../../model/facts/leadership.js';
import { weakerParties } from '../../model/facts/power.js';
import { furtherPlaces, groupsFor } from '../../model/grouping.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'power-imbalance-unanswered',
    condition: 'power-and-resources',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['stakeholder.power', 'stakeholder.resources', 'empowerment', 'leader.tasks'],
    searches: ['empowerment'],
    doFirst: 'Ask what would help them to take part as equals, and agree on it',
    summary: 'Checks that something is done for every weaker partner.',
    claims: ['p1', 'the-stronger-can-bend-the-process'],
    rationale: 'An empowerment has to say what is done. A leader with the task of inclusion is part of an answer, since facilitative leadership is a key strategy.',
    *check(charter) {
        const empowered = new Set(charter.empowerments.filter(saysWhatIsDone).flatMap(({ of }) => of?.value ?? []));
        const advocate = charter.leaders.find(leader => hasTask(leader, 'inclusion'));
        const open = new Map(weakerParties(charter).filter(({ weaker }) => !empowered.has(weaker)).map(gap => [gap.weaker, gap]));
        const isAnnounced = (weaker: Stakeholder) => charter.empowerments.some(({ of }) => of?.value.includes(weaker));
        for (const alike of groupBy(open.values(), ({ weaker, stronger, in: aspect }) => `${stronger.name} ${aspect} ${isAnnounced(weaker)}`).values()) {
            const { stronger, in: aspect } = alike[0]!;
            for (const group of groupsFor(charter, 'power-imbalance-unanswered', alike.map(({ weaker }) => weaker))) {
                yield {
                    at: group[0],
                    about: group,
                    ...(advocate ? { severity: 'info' } : {}),
                    message: `The charter states far ${aspect === 'power' ? 'less power' : 'fewer resources'} for ${listed(group)} than for ${stronger.called}${advocate ? '. A leader has the task of inclusion, but no support is stated' : isAnnounced(group[0]) ? ', and an empowerment, but not what is done' : ', and nothing that empowers the weaker'}.`,
                    related: [{ at: stronger[aspect] ?? stronger, message: `The power and resources of ${stronger.called}.` }, ...furtherPlaces(group, ({ called }) => `The power of ${called} is as low.`), ...(advocate ? [{ at: advocate, message: `${advocate.called} has the task of inclusion.` }] : [])],
                    fixes: () => [isAnnounced(group[0]) ? complete(charter, group) : empower(charter, group)],
                };
            }
        }
    },
});

type Stakeholder = Entity<'stakeholder'>;

/** Support without a word on what it consists of is only its announcement. */
const saysWhatIsDone = ({ through, kind }: Entity<'empowerment'>): boolean => through !== undefined || kind !== undefined;

const complete = (charter: Charter, weaker: readonly Stakeholder[]): Fix => ({
    title: `Add what is done to empower ${inTitle(weaker)}`, kind: 'template',
    edits: charter.empowerments.filter(each => !saysWhatIsDone(each) && each.of?.value.some(of => weaker.includes(of))).map(each => addPropertyToComplete(each, 'through', '"…"', whatIsDone)),
});

const empower = (charter: Charter, weaker: readonly Stakeholder[]): Fix => ({
    title: `Plan how to empower ${inTitle(weaker)}`,
    kind: 'template',
    edits: [newDeclaration(charter, 'empowerment', {}, [
        { key: 'of', value: weaker },
        toWrite('through', whatIsDone),
        ...(charter.leaders.length > 0 ? [toChoose('led by', 'a leader who makes room for it')] : []),
    ])],
});

const whatIsDone = 'what is done so that the weaker can take part as equals';
