import { names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const partnership = {
    noun: 'a partnership',
    plural: 'partnerships',
    meaning: 'The partnership itself: its shared mission, the problem that it works on, and its mandate',
    soughtAs: ['charter', 'collaboration', 'agreement'],
    named: true,
    properties: {
        kind: term('partnership-kind', 'What kind of partnership it is'),
        area: plain('text', 'The place or population it serves', { soughtAs: ['place', 'region', 'where'] }),
        purpose: plain('text', 'The mission that all partners share', { condition: 'shared-understanding', also: ['mission', 'aim', 'vision'], soughtAs: ['goal', 'objective', 'why'] }),
        problem: plain('text', 'The problem to be solved, as all partners define it', { condition: 'shared-understanding', soughtAs: ['challenge', 'issue'] }),
        values: plain('text', 'The values that all partners share', { many: true, condition: 'shared-understanding', also: ['principles'], soughtAs: ['ethos'] }),
        benefit: plain('text', 'What people who use services gain from it', { condition: 'shared-understanding', soughtAs: ['outcome', 'gain'] }),
        serves: stakeholders('The people that it exists to serve', { condition: 'inclusiveness', since: v3, also: ['beneficiaries', 'for the benefit of'] }),
        mandate: term('mandate', 'What the partnership is based on: a statute, an agreement, a grant', { many: true, soughtAs: ['legal basis', 'law'] }),
        'convened by': names(['stakeholder'], 'Who called the partners together', { many: true, orText: true, condition: 'collective-forum', also: ['set up by', 'established by', 'sponsor'], soughtAs: ['founder', 'host', 'started by'] }),
        'grew out of': plain('text', 'What existed before and became this partnership', { many: true, condition: 'prehistory', since: v2, soughtAs: ['history', 'background', 'predecessor'] }),
        within: names(['partnership'], 'The wider partnership that it is part of; this charter can use its names', { soughtAs: ['part of', 'parent'] }),
        fictional: plain('text', 'That the partnership is made up, to teach or to try something; the text says what is made up', { since: v3 }),
        stage: term('partnership-stage', 'Whether the charter is a draft or has been agreed', { also: ['status'] }),
        'drawn up by': names(['stakeholder', 'leader', 'role'], 'Who wrote this charter, above all where it is not the partners: someone who read their documents', { many: true, orText: true, since: v3, also: ['written by', 'author', 'drafted by', 'prepared by'], soughtAs: ['wrote'] }),
        period: plain('period', 'The dates that the charter covers', { also: ['since', 'starts', 'dates'], soughtAs: ['when', 'duration', 'from', 'until', 'end'] }),
        adopted: plain('date', 'The day on which the partners adopted the document that the charter is based on', { since: v2, also: ['agreed on', 'approved on'], soughtAs: ['signed'] }),
        revised: plain('date', 'The days on which that document was revised', { many: true, since: v2, also: ['amended'] }),
        'last review': plain('date', 'The day on which the partners last reviewed how they work', { since: v2, also: ['reviewed', 'last reviewed'] }),
        review: plain('date-or-rhythm', 'When the partners next review how they work', { also: ['next review', 'review date'], soughtAs: ['when', 'evaluation'] }),
    },
} as const satisfies DeclarationSpec;

export const stakeholder = {
    noun: 'a stakeholder',
    plural: 'stakeholders',
    meaning: 'An organisation, group or person with a stake in what the partnership does',
    soughtAs: ['partner', 'organisation', 'organization', 'member', 'group', 'participant'],
    named: true,
    properties: {
        sector: term('sector', 'What sort of organisation or group it is', { many: true, also: ['type', 'kind'] }),
        'part of': stakeholders('The larger body that it is part of; a seat for the part counts as a seat for the whole', { condition: 'inclusiveness', since: v2, soughtAs: ['belongs to', 'parent'] }),
        represents: stakeholders('Who it speaks for', { orText: true, condition: 'inclusiveness', also: ['speaks for'], soughtAs: ['on behalf of'] }),
        participation: term('participation', 'Whether it must take part or chooses to', { condition: 'incentives', soughtAs: ['mandatory', 'voluntary', 'required'] }),
        power: term('level', 'How much it can influence decisions', { condition: 'power-and-resources', also: ['influence'], soughtAs: ['strength', 'authority', 'say'] }),
        resources: term('level', 'The money, staff, time and knowledge it can bring', { condition: 'power-and-resources', soughtAs: ['money', 'staff', 'budget', 'capacity'] }),
        incentive: term('incentive', 'How much reason it has to take part', { condition: 'incentives', also: ['interest', 'incentives'], soughtAs: ['reason', 'motivation', 'benefit', 'why'] }),
        'depends on': stakeholders('Who it depends on to reach its own aims', { condition: 'incentives', soughtAs: ['needs', 'relies on'] }),
        'could go elsewhere to': names(['stakeholder'], 'Another way to get what it wants without the partners: a court, a minister, a regulator', { many: true, orText: true, condition: 'incentives', soughtAs: ['alternative', 'other options', 'court'] }),
    },
} as const satisfies DeclarationSpec;

export const concern = {
    noun: 'a concern',
    plural: 'concerns',
    meaning: 'Something that holds a stakeholder back from taking part',
    soughtAs: ['worry', 'fear', 'objection', 'risk'],
    named: true,
    properties: {
        of: stakeholders('Whose concern it is', { condition: 'incentives', soughtAs: ['who', 'whose'] }),
        kind: term('concern-kind', 'What kind of concern it is', { condition: 'incentives', soughtAs: ['type'] }),
    },
} as const satisfies DeclarationSpec;

export const relationship = {
    noun: 'a relationship',
    plural: 'relationships',
    meaning: 'How two or more stakeholders get on, and why',
    soughtAs: ['partners', 'tension'],
    properties: {
        between: stakeholders('The stakeholders in the relationship', { soughtAs: ['who', 'partners', 'with'] }),
        history: term('history', 'How they have worked together in the past', { condition: 'prehistory', soughtAs: ['past', 'when', 'since', 'background', 'previously'] }),
        trust: term('level', 'How much they trust each other now', { condition: 'prehistory', soughtAs: ['confidence'] }),
        conflict: term('level', 'How much open conflict there is between them now', { condition: 'prehistory', soughtAs: ['tension', 'dispute', 'disagreement'] }),
        cause: term('cause', 'What caused it', { condition: 'prehistory', soughtAs: ['why', 'reason'] }),
    },
} as const satisfies DeclarationSpec;
