import { actors, names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';

export const decision = {
    noun: 'a decision',
    plural: 'decisions',
    meaning: 'A choice that the partnership makes or faces',
    named: true,
    properties: {
        about: term('decision-topic', 'What it is about', { many: true }),
        affects: stakeholders('Whose interests it touches', { condition: 'inclusiveness' }),
        'recommended by': names(['forum', 'stakeholder', 'leader', 'role'], 'Who recommends what is to be decided, and does not decide it', { many: true, orText: true, condition: 'inclusiveness', since: v2, also: ['proposed by', 'advised by'] }),
        'taken by': names(['forum', 'stakeholder'], 'The forum that takes it, or the parties that take it jointly; a text for somebody outside', { many: true, orText: true, everyone: true, condition: 'inclusiveness', also: ['decided by', 'made by'] }),
        'approved by': names(['forum', 'stakeholder'], 'Whose approval it needs as well', { many: true, orText: true, condition: 'inclusiveness', since: v2, also: ['ratified by'] }),
        'decides by': term('decision-rule', 'How it is decided, where that differs from the way in which the forum decides', { condition: 'collective-forum', since: v2, also: ['decision rule'] }),
        threshold: plain('threshold', 'The share that carries it: of the members, of those present, or of the votes cast', { since: v2 }),
        quorum: plain('quorum', 'How many voting members, or what share of them, must be there, and who among them', { many: true, since: v2 }),
        consults: stakeholders('Who is asked before it is taken', { condition: 'incentives', also: ['consulted'] }),
        informs: stakeholders('Who is told of it', { condition: 'incentives', also: ['informed'] }),
        consultation: plain('period-or-least', 'From when to when people are asked, or how long at least', { condition: 'incentives' }),
        'already held': plain('text', 'What was already held when people were asked, and was no longer open', { many: true, condition: 'incentives', since: v3, also: ['already found', 'already settled', 'already decided'] }),
        stage: term('decision-stage', 'How far it has come', { also: ['status'] }),
        'decided on': plain('date', 'The day on which it was taken', { condition: 'incentives', also: ['date', 'taken on'] }),
        benefit: plain('text', 'What patients or residents gain from it', { condition: 'incentives' }),
        'papers differ': plain('text', 'What two papers of the partnership say about it differently', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;

export const groundRule = {
    noun: 'a ground rule',
    plural: 'groundRules',
    meaning: 'A protocol of working together',
    named: true,
    properties: {
        about: term('ground-rule-topic', 'What it settles', { many: true, condition: 'ground-rules' }),
        binds: names(['forum', 'stakeholder', 'role', 'seat', 'leader'], 'Whom it binds: everyone, or those named', { many: true, everyone: true, condition: 'ground-rules', also: ['applies to'] }),
        'upheld by': names(actors, 'Who sees that it is kept', { many: true, condition: 'ground-rules' }),
        'if broken': plain('text', 'What happens when it is broken', { condition: 'ground-rules' }),
        'papers differ': plain('text', 'What two papers of the partnership say about it differently', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
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
    meaning: 'What remains of other modes of governance: a duty up a hierarchy, a contract in a market; owed elsewhere than to the forums of the partnership itself',
    named: true,
    properties: {
        'owed by': names(['stakeholder', 'forum'], 'Who owes it', { many: true, everyone: true, condition: 'sedimented-governance' }),
        'owed to': names(['stakeholder', 'forum'], 'To whom it is owed; a text for someone outside', { many: true, orText: true, condition: 'sedimented-governance' }),
        mode: term('governance-mode', 'The mode of governance it belongs to', { condition: 'sedimented-governance' }),
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
