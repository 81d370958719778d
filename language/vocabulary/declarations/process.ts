import { actors, names, plain, stakeholders, term } from '../properties.js';
import type { DeclarationSpec } from './declaration.js';

export const dialogue = {
    noun: 'a dialogue',
    plural: 'dialogues',
    meaning: 'Time for partners to talk and get to know each other, such as away days, listening rounds and joint visits',
    soughtAs: ['meeting', 'conversation', 'away day', 'workshop'],
    named: true,
    properties: {
        with: stakeholders('Who takes part', { condition: 'face-to-face-dialogue', also: ['between', 'participants'], soughtAs: ['who', 'partners'] }),
        setting: term('setting', 'Whether people meet in person, online or in writing', { many: true, condition: 'face-to-face-dialogue', soughtAs: ['where', 'online'] }),
        meets: plain('rhythm', 'How often they meet', { condition: 'face-to-face-dialogue', soughtAs: ['when', 'how often'] }),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const commitment = {
    noun: 'a commitment',
    plural: 'commitments',
    meaning: 'What a stakeholder has committed to',
    soughtAs: ['promise', 'pledge'],
    properties: {
        by: names(['stakeholder', 'forum'], 'Who makes the commitment', { many: true, everyone: true, condition: 'commitment', soughtAs: ['who'] }),
        to: names(['stakeholder', 'forum', 'partnership'], 'What they commit to, or who they make the commitment to', { many: true, orText: true, everyone: true, condition: 'commitment' }),
        on: names(['forum', 'decision', 'priority'], 'The forum, decision or priority it concerns', { many: true, condition: 'commitment' }),
        gain: plain('text', 'What they get from it', { condition: 'commitment', soughtAs: ['benefit', 'why'] }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const trustBuilding = {
    noun: 'trust building',
    plural: 'trustBuildings',
    meaning: 'Work to repair a relationship, with its time and cost',
    soughtAs: ['repair', 'reconciliation'],
    properties: {
        between: stakeholders('The stakeholders whose trust it rebuilds', { condition: 'trust-building', soughtAs: ['who', 'partners'] }),
        through: plain('text', 'What is done', { many: true, condition: 'trust-building', soughtAs: ['how', 'activity'] }),
        time: plain('duration', 'How much time is set aside for it', { condition: 'trust-building', soughtAs: ['how long', 'duration'] }),
        cost: plain('money', 'How much money is set aside for it', { condition: 'trust-building', also: ['budget'], soughtAs: ['money', 'price'] }),
        starts: plain('date', 'When it starts', { soughtAs: ['when', 'date', 'from'] }),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const empowerment = {
    noun: 'an empowerment',
    plural: 'empowerments',
    meaning: 'What is done so that a weaker stakeholder can take part as an equal',
    soughtAs: ['support', 'training'],
    properties: {
        of: stakeholders('Who it supports', { condition: 'power-and-resources', soughtAs: ['who'] }),
        kind: term('empowerment-kind', 'What kind of support it is', { many: true, condition: 'power-and-resources' }),
        through: plain('text', 'What is done', { many: true, condition: 'power-and-resources', soughtAs: ['how', 'activity'] }),
        cost: plain('money', 'How much money is set aside for it', { condition: 'power-and-resources', also: ['budget'], soughtAs: ['money', 'price'] }),
        'led by': names(actors, 'Who leads it', { many: true, condition: 'leadership' }),
        answers: names(['concern'], 'The concerns that it responds to', { many: true, condition: 'incentives' }),
    },
} as const satisfies DeclarationSpec;

export const smallWin = {
    noun: 'a small win',
    plural: 'smallWins',
    meaning: 'An intermediate outcome: an early success, a joint plan, joint fact-finding',
    soughtAs: ['result', 'success', 'milestone', 'outcome'],
    named: true,
    properties: {
        kind: term('win-kind', 'What kind of outcome it is', { condition: 'intermediate-outcomes' }),
        between: stakeholders('Who shares it', { condition: 'intermediate-outcomes', soughtAs: ['who', 'partners'] }),
        due: plain('date', 'When it is due', { condition: 'intermediate-outcomes', soughtAs: ['when', 'deadline', 'date', 'by'] }),
        status: term('win-status', 'Whether it is planned, achieved or dropped', { condition: 'intermediate-outcomes', also: ['stage'], soughtAs: ['progress', 'done'] }),
    },
} as const satisfies DeclarationSpec;
