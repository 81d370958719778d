import { actors, names, plain, stakeholders, term } from '../properties.js';
import type { DeclarationSpec } from './declaration.js';

export const dialogue = {
    noun: 'a dialogue',
    plural: 'dialogues',
    meaning: 'Time for partners to talk and get to know each other, such as away days, listening rounds and joint visits',
    named: true,
    properties: {
        with: stakeholders('Who takes part', { condition: 'face-to-face-dialogue', also: ['between', 'participants'] }),
        setting: term('setting', 'Whether people meet in person, online or in writing', { many: true, condition: 'face-to-face-dialogue' }),
        meets: plain('rhythm', 'How often they meet', { condition: 'face-to-face-dialogue' }),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const commitment = {
    noun: 'a commitment',
    plural: 'commitments',
    meaning: 'What a stakeholder has committed to',
    properties: {
        by: names(['stakeholder', 'forum'], 'Who makes the commitment', { many: true, everyone: true, condition: 'commitment' }),
        to: names(['stakeholder', 'forum', 'partnership'], 'What they commit to, or who they make the commitment to', { many: true, orText: true, everyone: true, condition: 'commitment' }),
        on: names(['forum', 'decision', 'priority'], 'The forum, decision or priority it concerns', { many: true, condition: 'commitment' }),
        gain: plain('text', 'What they get from it', { condition: 'commitment' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const trustBuilding = {
    noun: 'trust building',
    plural: 'trustBuildings',
    meaning: 'Work to repair a relationship, with its time and cost',
    properties: {
        between: stakeholders('The stakeholders whose trust it rebuilds', { condition: 'trust-building' }),
        through: plain('text', 'What is done', { many: true, condition: 'trust-building' }),
        time: plain('duration', 'How much time is set aside for it', { condition: 'trust-building' }),
        cost: plain('money', 'How much money is set aside for it', { condition: 'trust-building', also: ['budget'] }),
        starts: plain('date', 'When it starts'),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const empowerment = {
    noun: 'an empowerment',
    plural: 'empowerments',
    meaning: 'What is done so that a weaker stakeholder can take part as an equal',
    properties: {
        of: stakeholders('Who it supports', { condition: 'power-and-resources' }),
        kind: term('empowerment-kind', 'What kind of support it is', { many: true, condition: 'power-and-resources' }),
        through: plain('text', 'What is done', { many: true, condition: 'power-and-resources' }),
        cost: plain('money', 'How much money is set aside for it', { condition: 'power-and-resources', also: ['budget'] }),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const smallWin = {
    noun: 'a small win',
    plural: 'smallWins',
    meaning: 'An intermediate outcome: an early success, a joint plan, joint fact-finding',
    named: true,
    properties: {
        kind: term('win-kind', 'What kind of outcome it is', { condition: 'intermediate-outcomes' }),
        between: stakeholders('Who shares it', { condition: 'intermediate-outcomes' }),
        due: plain('date', 'When it is due', { condition: 'intermediate-outcomes' }),
        status: term('win-status', 'Whether it is planned, achieved or dropped', { condition: 'intermediate-outcomes', also: ['stage'] }),
    },
} as const satisfies DeclarationSpec;
