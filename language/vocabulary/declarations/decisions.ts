import { actors, names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const decision = {
    noun: 'a decision',
    plural: 'decisions',
    meaning: 'A choice that the partnership makes or faces',
    soughtAs: ['choice', 'vote'],
    named: true,
    properties: {
        about: term('decision-topic', 'What it is about', { many: true, soughtAs: ['topic', 'subject'] }),
        affects: stakeholders('Whose interests it touches', { condition: 'inclusiveness', soughtAs: ['who', 'impact'] }),
        'recommended by': names(['forum', 'stakeholder', 'leader', 'role'], 'Who recommends the decision but does not take it', { many: true, orText: true, condition: 'inclusiveness', since: v2, also: ['proposed by', 'advised by'] }),
        'taken by': names(['forum', 'stakeholder'], 'The forum that takes it, or the partners that take it jointly; a text for someone outside', { many: true, orText: true, everyone: true, condition: 'inclusiveness', also: ['decided by', 'made by'], soughtAs: ['who', 'board'] }),
        'approved by': names(['forum', 'stakeholder'], 'Who else must approve it', { many: true, orText: true, condition: 'inclusiveness', since: v2, also: ['ratified by'] }),
        'decides by': term('decision-rule', 'How it is decided, if that differs from how the forum usually decides', { condition: 'collective-forum', since: v2, also: ['decision rule'], soughtAs: ['vote', 'consensus', 'how'] }),
        threshold: plain('threshold', 'The share that carries it: of the members, of those present, or of the votes cast', { since: v2 }),
        quorum: plain('quorum', 'How many voting members, or what share of them, must be present, and who must be among them', { many: true, since: v2 }),
        consults: stakeholders('Who is asked before it is taken', { condition: 'incentives', also: ['consulted'], soughtAs: ['asked', 'involved'] }),
        informs: stakeholders('Who is told about it', { condition: 'incentives', also: ['informed'] }),
        consultation: plain('period-or-least', 'The dates of the consultation, or how long it must last at least', { condition: 'incentives', soughtAs: ['when', 'period'] }),
        'already held': plain('text', 'What was already settled when people were asked', { many: true, condition: 'incentives', since: v3, also: ['already found', 'already settled', 'already decided'] }),
        stage: term('decision-stage', 'What stage it has reached', { also: ['status'], soughtAs: ['progress'] }),
        'decided on': plain('date', 'The day on which it was taken', { condition: 'incentives', also: ['date', 'taken on'], soughtAs: ['when'] }),
        benefit: plain('text', 'What patients or residents gain from it', { condition: 'incentives' }),
        'papers differ': plain('text', 'Where two of the partnership’s documents say different things about it', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;

export const groundRule = {
    noun: 'a ground rule',
    plural: 'groundRules',
    meaning: 'A rule for how partners work together',
    soughtAs: ['principle', 'code of conduct', 'norm'],
    named: true,
    properties: {
        about: term('ground-rule-topic', 'What it is about', { many: true, condition: 'ground-rules', soughtAs: ['topic'] }),
        binds: names(['forum', 'stakeholder', 'role', 'seat', 'leader'], 'Who must follow it: everyone, or those named', { many: true, everyone: true, condition: 'ground-rules', also: ['applies to'], soughtAs: ['who', 'everyone'] }),
        'upheld by': names(actors, 'Who makes sure that people follow it', { many: true, condition: 'ground-rules', soughtAs: ['enforced by', 'responsible'] }),
        'if broken': plain('text', 'What happens when it is broken', { condition: 'ground-rules', soughtAs: ['sanction', 'consequence', 'breach'] }),
        'papers differ': plain('text', 'Where two of the partnership’s documents say different things about it', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;

export const priority = {
    noun: 'a priority',
    plural: 'priorities',
    meaning: 'What the partnership works on',
    named: true,
    properties: {
        origin: term('priority-origin', 'Whether it was set here or elsewhere', { condition: 'shared-understanding' }),
        'agreed by': names(['forum', 'stakeholder'], 'Who agreed it', { many: true, everyone: true, condition: 'shared-understanding' }),
    },
} as const satisfies DeclarationSpec;

export const obligation = {
    noun: 'an obligation',
    plural: 'obligations',
    meaning: 'A duty from another mode of governance, such as a duty up a hierarchy or a contract in a market, that is not owed to the partnership’s own forums',
    named: true,
    properties: {
        'owed by': names(['stakeholder', 'forum'], 'Who owes it', { many: true, everyone: true, condition: 'sedimented-governance' }),
        'owed to': names(['stakeholder', 'forum'], 'Who it is owed to; a text for someone outside', { many: true, orText: true, condition: 'sedimented-governance' }),
        mode: term('governance-mode', 'Its mode of governance: hierarchy, market or network', { condition: 'sedimented-governance' }),
        'bridged by': names(actors, 'Who translates between it and the partnership', { many: true, condition: 'sedimented-governance' }),
    },
} as const satisfies DeclarationSpec;

export const measure = {
    noun: 'a measure',
    plural: 'measures',
    meaning: 'A metric that partners are held to',
    named: true,
    properties: {
        'set by': names(['stakeholder', 'forum'], 'Who sets it; a text for someone outside', { many: true, orText: true, condition: 'sedimented-governance' }),
        counts: term('metric-kind', 'What it counts', { many: true, condition: 'sedimented-governance' }),
        serves: names(['priority'], 'The priority it serves', { many: true, condition: 'sedimented-governance' }),
    },
} as const satisfies DeclarationSpec;
