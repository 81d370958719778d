import { names, plain, stakeholders, term } from '../properties.js';
import { v2 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

/** How someone is chosen for a post, how long they hold it and how they leave it. */
export const selection = {
    'chosen by': names(['stakeholder', 'forum', 'leader', 'role'], 'Who chooses the person', { many: true, orText: true, everyone: true, condition: 'leadership', since: v2, also: ['appointed by', 'elected by', 'nominated by', 'selected by', 'named by'], soughtAs: ['who'] }),
    'chosen how': term('selection', 'How the person is chosen', { many: true, condition: 'leadership', since: v2, also: ['selection', 'appointment', 'election'] }),
    since: plain('date', 'The day on which the current term began', { since: v2, also: ['in office since', 'starts', 'start'], soughtAs: ['when'] }),
    term: plain('duration', 'How long a term lasts', { since: v2, also: ['term of office', 'tenure'], soughtAs: ['how long', 'duration'] }),
    limit: plain('terms', 'How many terms one person can serve', { since: v2, also: ['term limit'] }),
    'removable by': names(['stakeholder', 'forum', 'leader', 'role'], 'Who can end a term early', { many: true, orText: true, everyone: true, since: v2, also: ['removed by', 'replaceable by'] }),
} as const;

export const role = {
    noun: 'a role',
    plural: 'roles',
    meaning: 'Who does what',
    soughtAs: ['job', 'post', 'officer'],
    named: true,
    properties: {
        'held by': names(['leader', 'stakeholder', 'forum'], 'Who holds it', { many: true, orText: true, everyone: true, condition: 'defined-roles', also: ['holder'], soughtAs: ['who', 'person'] }),
        duty: plain('text', 'What its holder does', { many: true, condition: 'defined-roles', also: ['duties', 'responsibilities'], soughtAs: ['tasks'] }),
        ...selection,
    },
} as const satisfies DeclarationSpec;

export const leader = {
    noun: 'a leader',
    plural: 'leaders',
    meaning: 'A person or body that leads, formally or not',
    soughtAs: ['person', 'manager', 'director', 'chair'],
    named: true,
    properties: {
        'job title': plain('text', 'The post the person holds', { also: ['title', 'post', 'position'] }),
        is: names(['stakeholder', 'forum'], 'The body that leads, if it is not one person', { many: true, condition: 'leadership', since: v2 }),
        profession: term('profession', 'The person’s profession', { condition: 'leadership' }),
        from: names(['stakeholder'], 'The organisation the person comes from; a text for one outside', { orText: true, condition: 'leadership', also: ['organisation'], soughtAs: ['employer'] }),
        standing: term('standing', 'The person’s position among the partners: organic, neutral, sponsor or representative', { condition: 'leadership', soughtAs: ['status'] }),
        authority: term('authority', 'Whether the person leads through a formal position or through the respect of others', { many: true, condition: 'leadership' }),
        'trusted by': stakeholders('Who trusts and respects the person', { condition: 'leadership' }),
        'challenged by': stakeholders('Who questions the person’s right to lead here', { condition: 'leadership' }),
        tasks: term('task', 'What the person does for the partnership', { many: true, condition: 'leadership', also: ['task', 'duties'], soughtAs: ['responsibilities'] }),
        'works between': stakeholders('The stakeholders that the person builds bridges between', { condition: 'leadership' }),
        'steps back from': names(['forum', 'decision', 'role'], 'Where the person makes room for others', { many: true, orText: true, condition: 'power-and-resources' }),
        ...selection,
    },
} as const satisfies DeclarationSpec;
