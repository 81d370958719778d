import { names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const partnership = {
    noun: 'a partnership',
    plural: 'partnerships',
    meaning: 'The partnership itself: its shared mission, the problem that it works on, and its mandate',
    named: true,
    properties: {
        kind: term('partnership-kind', 'What kind of partnership it is'),
        area: plain('text', 'The place or population it serves'),
        purpose: plain('text', 'The mission that all partners share', { condition: 'shared-understanding', also: ['mission', 'aim', 'vision'] }),
        problem: plain('text', 'The problem to be solved, as all partners define it', { condition: 'shared-understanding' }),
        values: plain('text', 'The values that all partners share', { many: true, condition: 'shared-understanding', also: ['principles'] }),
        benefit: plain('text', 'What people who use services gain from it', { condition: 'shared-understanding' }),
        serves: stakeholders('The people that it exists to serve', { condition: 'inclusiveness', since: v3, also: ['beneficiaries', 'for the benefit of'] }),
        mandate: term('mandate', 'What the partnership is based on: a statute, an agreement, a grant', { many: true }),
        'convened by': names(['stakeholder'], 'Who called the partners together', { many: true, orText: true, condition: 'collective-forum', also: ['set up by', 'established by', 'sponsor'] }),
        'grew out of': plain('text', 'What existed before and became this partnership', { many: true, condition: 'prehistory', since: v2 }),
        within: names(['partnership'], 'The wider partnership that it is part of; this charter can use its names'),
        fictional: plain('text', 'That the partnership is made up, to teach or to try something; the text says what is made up', { since: v3 }),
        stage: term('partnership-stage', 'Whether the charter is a draft or has been agreed', { also: ['status'] }),
        'drawn up by': names(['stakeholder', 'leader', 'role'], 'Who wrote this charter, above all where it is not the partners: someone who read their documents', { many: true, orText: true, since: v3, also: ['written by', 'author', 'drafted by', 'prepared by'] }),
        period: plain('period', 'The dates that the charter covers', { also: ['since', 'starts', 'dates'] }),
        adopted: plain('date', 'The day on which the partners adopted the document that the charter is based on', { since: v2, also: ['agreed on', 'approved on'] }),
        revised: plain('date', 'The days on which that document was revised', { many: true, since: v2, also: ['amended'] }),
        'last review': plain('date', 'The day on which the partners last reviewed how they work', { since: v2, also: ['reviewed', 'last reviewed'] }),
        review: plain('date-or-rhythm', 'When the partners next review how they work', { also: ['next review', 'review date'] }),
    },
} as const satisfies DeclarationSpec;

export const stakeholder = {
    noun: 'a stakeholder',
    plural: 'stakeholders',
    meaning: 'An organisation, group or person with a stake in what the partnership does',
    named: true,
    properties: {
        sector: term('sector', 'What sort of organisation or group it is', { many: true, also: ['type', 'kind'] }),
        'part of': stakeholders('The larger body that it is part of; a seat for the part counts as a seat for the whole', { condition: 'inclusiveness', since: v2 }),
        represents: stakeholders('Who it speaks for', { orText: true, condition: 'inclusiveness', also: ['speaks for'] }),
        participation: term('participation', 'Whether it must take part or chooses to', { condition: 'incentives' }),
        power: term('level', 'How much it can influence decisions', { condition: 'power-and-resources', also: ['influence'] }),
        resources: term('level', 'The money, staff, time and knowledge it can bring', { condition: 'power-and-resources' }),
        incentive: term('incentive', 'How much reason it has to take part', { condition: 'incentives', also: ['interest', 'incentives'] }),
        'depends on': stakeholders('Who it depends on to reach its own aims', { condition: 'incentives' }),
        'could go elsewhere to': names(['stakeholder'], 'Another way to get what it wants without the partners: a court, a minister, a regulator', { many: true, orText: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const concern = {
    noun: 'a concern',
    plural: 'concerns',
    meaning: 'Something that holds a stakeholder back from taking part',
    named: true,
    properties: {
        of: stakeholders('Whose concern it is', { condition: 'incentives' }),
        kind: term('concern-kind', 'What kind of concern it is', { condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const relationship = {
    noun: 'a relationship',
    plural: 'relationships',
    meaning: 'How two or more stakeholders get on, and why',
    properties: {
        between: stakeholders('The stakeholders in the relationship'),
        history: term('history', 'How they have worked together in the past', { condition: 'prehistory' }),
        trust: term('level', 'How much they trust each other now', { condition: 'prehistory' }),
        conflict: term('level', 'How much open conflict there is between them now', { condition: 'prehistory' }),
        cause: term('cause', 'What caused it', { condition: 'prehistory' }),
    },
} as const satisfies DeclarationSpec;
