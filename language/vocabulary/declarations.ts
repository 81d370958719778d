import type { Kind } from './kinds.js';
import { names, plain, term, type PropertySpec } from './properties.js';

/** What a declaration states, and which properties it may have. */
export interface DeclarationSpec {
    /** How one of it is called in a sentence: `a forum`. */
    readonly noun: string;
    /** The collection of a charter that holds these. */
    readonly plural: string;
    /** What it states, in one line. */
    readonly meaning: string;
    /** Other declarations refer to it, so it needs a name. */
    readonly named?: true;
    readonly properties: Readonly<Record<string, PropertySpec>>;
}

/** The words of the language: every declaration and property, what it means, and which condition of the model it bears on. */
export const declarations = {
    partnership: {
        noun: 'a partnership',
        plural: 'partnerships',
        meaning: 'The arrangement itself: its shared mission, the problem as all define it, and what it rests on',
        named: true,
        properties: {
            kind: term('partnership-kind', 'What kind of partnership it is'),
            area: plain('text', 'The place or population it serves'),
            purpose: plain('text', 'The mission that all partners share', { condition: 'shared-understanding' }),
            problem: plain('text', 'The problem to be solved, as all partners define it', { condition: 'shared-understanding' }),
            values: plain('text', 'The values that all partners hold in common', { many: true, condition: 'shared-understanding' }),
            benefit: plain('text', 'What people who use services gain from it', { condition: 'shared-understanding' }),
            mandate: term('mandate', 'What the partnership rests on: a statute, an agreement, a grant'),
            'convened by': names(['stakeholder'], 'Who called the partners together', { many: true, orText: true, condition: 'collective-forum' }),
            within: names(['partnership'], 'The wider partnership whose names this charter may use'),
            stage: term('partnership-stage', 'Whether the charter is still a draft or has been agreed'),
            period: plain('period', 'The dates from and to which the charter holds'),
            review: plain('date-or-rhythm', 'When the partners next look back together at how they work'),
        },
    },
    stakeholder: {
        noun: 'a stakeholder',
        plural: 'stakeholders',
        meaning: 'An organisation, group or person with a stake in what the partnership does',
        named: true,
        properties: {
            sector: term('sector', 'The part of public life it belongs to'),
            represents: names(['stakeholder'], 'Whom it speaks for', { many: true, orText: true, condition: 'inclusiveness' }),
            participation: term('participation', 'Whether it must take part or chooses to', { condition: 'incentives' }),
            power: term('level', 'How far it can shape what is decided', { condition: 'power-and-resources' }),
            resources: term('level', 'The money, staff, time and knowledge it can bring', { condition: 'power-and-resources' }),
            incentive: term('incentive', 'How much reason it has to take part', { condition: 'incentives' }),
            'depends on': names(['stakeholder'], 'Whom it depends on to reach its own aims', { many: true, condition: 'incentives' }),
            'could go elsewhere to': names(['stakeholder'], 'Another venue that could give it what it wants alone: a court, a minister, a regulator', { many: true, orText: true, condition: 'incentives' }),
        },
    },
    concern: {
        noun: 'a concern',
        plural: 'concerns',
        meaning: 'What holds a stakeholder back from taking part',
        named: true,
        properties: {
            of: names(['stakeholder'], 'Whose concern it is', { many: true, condition: 'incentives' }),
            kind: term('concern-kind', 'What kind of concern it is', { condition: 'incentives' }),
        },
    },
    relationship: {
        noun: 'a relationship',
        plural: 'relationships',
        meaning: 'What lies between two or more stakeholders, and why',
        properties: {
            between: names(['stakeholder'], 'The stakeholders it lies between', { many: true }),
            history: term('history', 'What they have been through together', { condition: 'prehistory' }),
            trust: term('level', 'How far they trust each other now', { condition: 'prehistory' }),
            conflict: term('level', 'How much open conflict there is between them now', { condition: 'prehistory' }),
            cause: term('cause', 'What made it so', { condition: 'prehistory' }),
        },
    },
    forum: {
        noun: 'a forum',
        plural: 'forums',
        meaning: 'A table people sit at: members take part in its decisions, those in attendance do not',
        named: true,
        properties: {
            members: names(['stakeholder'], 'Who takes part in its decisions', { many: true, condition: 'inclusiveness' }),
            'in attendance': names(['stakeholder'], 'Who attends without taking part in its decisions', { many: true, condition: 'inclusiveness' }),
            chair: names(['leader', 'stakeholder'], 'Who chairs it', { condition: 'leadership' }),
            'co-chair': names(['leader', 'stakeholder'], 'Who shares the chair', { many: true, condition: 'leadership' }),
            meets: plain('rhythm', 'How often it meets', { condition: 'collective-forum' }),
            setting: term('setting', 'Whether people meet in one room', { many: true, condition: 'face-to-face-dialogue' }),
            'decides by': term('decision-rule', 'How it comes to a decision', { condition: 'collective-forum' }),
            threshold: plain('share', 'The share of its members that carries a decision, one vote each'),
            quorum: plain('number-or-share', 'How many of its members, or what share, must be there'),
            minutes: term('publication', 'Who can read what was decided, and how soon', { within: true, condition: 'transparency' }),
            papers: term('publication', 'Who can read what is to be decided, and how soon', { within: true, condition: 'transparency' }),
            'open to public': term('yes-no', 'Whether anyone may watch', { condition: 'transparency' }),
        },
    },
    decision: {
        noun: 'a decision',
        plural: 'decisions',
        meaning: 'A choice that the partnership makes or faces',
        named: true,
        properties: {
            about: term('decision-topic', 'What it is about', { many: true }),
            affects: names(['stakeholder'], 'Whose interests it touches', { many: true, condition: 'inclusiveness' }),
            'taken by': names(['forum'], 'The forum that takes it', { many: true, condition: 'inclusiveness' }),
            consults: names(['stakeholder'], 'Who is asked before it is taken', { many: true, condition: 'incentives' }),
            informs: names(['stakeholder'], 'Who is told of it', { many: true, condition: 'incentives' }),
            consultation: plain('period', 'From when to when people are asked', { condition: 'incentives' }),
            stage: term('decision-stage', 'How far it has come'),
            'decided on': plain('date', 'The day on which it was taken', { condition: 'incentives' }),
            benefit: plain('text', 'What patients or residents gain from it', { condition: 'incentives' }),
        },
    },
    'ground rule': {
        noun: 'a ground rule',
        plural: 'groundRules',
        meaning: 'A protocol of working together',
        named: true,
        properties: {
            about: term('ground-rule-topic', 'What it settles', { many: true, condition: 'ground-rules' }),
            binds: names(['forum', 'stakeholder'], 'Whom it binds: everyone, or those named', { many: true, everyone: true, condition: 'ground-rules' }),
            'upheld by': names(['leader', 'stakeholder', 'role', 'forum'], 'Who sees that it is kept', { many: true, condition: 'ground-rules' }),
            'if broken': plain('text', 'What happens when it is broken', { condition: 'ground-rules' }),
        },
    },
    role: {
        noun: 'a role',
        plural: 'roles',
        meaning: 'Who does what',
        named: true,
        properties: {
            'held by': names(['leader', 'stakeholder'], 'Who holds it', { many: true, condition: 'defined-roles' }),
            duty: plain('text', 'What its holder is there to do', { many: true, condition: 'defined-roles' }),
        },
    },
    leader: {
        noun: 'a leader',
        plural: 'leaders',
        meaning: 'A person who leads, formally or not',
        named: true,
        properties: {
            'job title': plain('text', 'The post the person holds'),
            profession: term('profession', 'The profession the person belongs to', { condition: 'leadership' }),
            from: names(['stakeholder'], 'The organisation the person comes from; a text for one outside', { orText: true, condition: 'leadership' }),
            standing: term('standing', 'How the person stands towards the partners', { condition: 'leadership' }),
            authority: term('authority', 'Whether an office or the respect of others lets the person lead', { many: true, condition: 'leadership' }),
            'trusted by': names(['stakeholder'], 'Who trusts and respects the person', { many: true, condition: 'leadership' }),
            'challenged by': names(['stakeholder'], 'Who questions the person’s right to lead here', { many: true, condition: 'leadership' }),
            tasks: term('task', 'What the person does for the partnership', { many: true, condition: 'leadership' }),
            'works between': names(['stakeholder'], 'The stakeholders between whom the person builds bridges', { many: true, condition: 'leadership' }),
            'steps back from': names(['forum', 'decision', 'role'], 'Where the person makes room for others', { many: true, orText: true, condition: 'power-and-resources' }),
        },
    },
    dialogue: {
        noun: 'a dialogue',
        plural: 'dialogues',
        meaning: 'Talk for its own sake: away days, listening rounds, joint visits',
        named: true,
        properties: {
            with: names(['stakeholder'], 'Who talks with each other', { many: true, condition: 'face-to-face-dialogue' }),
            setting: term('setting', 'Whether people meet in one room', { many: true, condition: 'face-to-face-dialogue' }),
            meets: plain('rhythm', 'How often they talk', { condition: 'face-to-face-dialogue' }),
            'led by': names(['leader', 'stakeholder'], 'Who leads it', { many: true, condition: 'leadership' }),
            answers: names(['concern'], 'The concerns it answers', { many: true, condition: 'incentives' }),
        },
    },
    commitment: {
        noun: 'a commitment',
        plural: 'commitments',
        meaning: 'What a stakeholder has committed itself to',
        properties: {
            by: names(['stakeholder'], 'Who commits itself', { many: true, condition: 'commitment' }),
            to: names(['stakeholder', 'forum', 'partnership'], 'What, or to whom, it commits itself', { many: true, orText: true, condition: 'commitment' }),
            on: names(['forum', 'decision', 'priority'], 'The forum, decision or priority it concerns', { many: true, condition: 'commitment' }),
            gain: plain('text', 'What the one who commits itself gets from it', { condition: 'commitment' }),
            answers: names(['concern'], 'The concerns it answers', { many: true, condition: 'incentives' }),
        },
    },
    'trust building': {
        noun: 'trust building',
        plural: 'trustBuildings',
        meaning: 'Remedial work on a relationship, with its time and cost',
        properties: {
            between: names(['stakeholder'], 'The stakeholders whose trust is rebuilt', { many: true, condition: 'trust-building' }),
            through: plain('text', 'What is done', { many: true, condition: 'trust-building' }),
            time: plain('duration', 'How long it is given', { condition: 'trust-building' }),
            cost: plain('money', 'What is set aside for it', { condition: 'trust-building' }),
            starts: plain('date', 'When it begins'),
            'led by': names(['leader', 'stakeholder'], 'Who leads it', { many: true, condition: 'leadership' }),
            answers: names(['concern'], 'The concerns it answers', { many: true, condition: 'incentives' }),
        },
    },
    empowerment: {
        noun: 'an empowerment',
        plural: 'empowerments',
        meaning: 'What is done so that a weaker stakeholder can take part as an equal',
        properties: {
            of: names(['stakeholder'], 'Who is empowered', { many: true, condition: 'power-and-resources' }),
            kind: term('empowerment-kind', 'What kind of support it is', { many: true, condition: 'power-and-resources' }),
            through: plain('text', 'What is done', { many: true, condition: 'power-and-resources' }),
            cost: plain('money', 'What is set aside for it', { condition: 'power-and-resources' }),
            'led by': names(['leader', 'stakeholder'], 'Who leads it', { many: true, condition: 'leadership' }),
            answers: names(['concern'], 'The concerns it answers', { many: true, condition: 'incentives' }),
        },
    },
    'small win': {
        noun: 'a small win',
        plural: 'smallWins',
        meaning: 'An intermediate outcome: an early success, a joint plan, joint fact-finding',
        named: true,
        properties: {
            kind: term('win-kind', 'What kind of outcome it is', { condition: 'intermediate-outcomes' }),
            between: names(['stakeholder'], 'Who shares it', { many: true, condition: 'intermediate-outcomes' }),
            due: plain('date', 'When it is due', { condition: 'intermediate-outcomes' }),
            status: term('win-status', 'Whether it is planned, achieved or dropped', { condition: 'intermediate-outcomes' }),
        },
    },
    priority: {
        noun: 'a priority',
        plural: 'priorities',
        meaning: 'What the partnership works on',
        named: true,
        properties: {
            origin: term('priority-origin', 'Whether it was set here or nationally', { condition: 'shared-understanding' }),
            'agreed by': names(['forum'], 'The forum that agreed it', { many: true, condition: 'shared-understanding' }),
        },
    },
    obligation: {
        noun: 'an obligation',
        plural: 'obligations',
        meaning: 'What remains of other modes of governance: a duty up a hierarchy, a contract in a market',
        named: true,
        properties: {
            'owed by': names(['stakeholder'], 'Who owes it', { many: true, condition: 'sedimented-governance' }),
            'owed to': names(['stakeholder'], 'To whom it is owed; a text for someone outside', { many: true, orText: true, condition: 'sedimented-governance' }),
            mode: term('governance-mode', 'The mode of governance it belongs to', { condition: 'sedimented-governance' }),
            'bridged by': names(['leader', 'stakeholder'], 'Who translates between it and the partnership', { many: true, condition: 'sedimented-governance' }),
        },
    },
    measure: {
        noun: 'a measure',
        plural: 'measures',
        meaning: 'A metric that partners are held to',
        named: true,
        properties: {
            'set by': names(['stakeholder'], 'Who sets it; a text for someone outside', { many: true, orText: true, condition: 'sedimented-governance' }),
            counts: term('metric-kind', 'What it counts', { many: true, condition: 'sedimented-governance' }),
            serves: names(['priority'], 'The priority it serves', { many: true, condition: 'sedimented-governance' }),
        },
    },
    source: {
        noun: 'a source',
        plural: 'sources',
        meaning: 'Evidence to cite: a survey, minutes, a report',
        named: true,
        properties: {
            author: plain('text', 'Who wrote it', { many: true }),
            year: plain('year', 'The year in which it appeared'),
            title: plain('text', 'Its title, where the heading does not say it'),
            url: plain('text', 'Where it can be read'),
            doi: plain('text', 'Its digital object identifier, such as 10.1093/jopart/mum032'),
            kind: term('source-kind', 'What kind of evidence it is'),
        },
    },
    explain: {
        noun: 'an explanation',
        plural: 'explanations',
        meaning: 'Comply or explain: why the partnership departs from a rule, who agreed to that, and until when',
        named: true,
        properties: {
            for: names(
                ['partnership', 'stakeholder', 'concern', 'relationship', 'forum', 'decision', 'ground rule', 'role', 'leader', 'dialogue', 'commitment',
                    'trust building', 'empowerment', 'small win', 'priority', 'obligation', 'measure'],
                'The declarations whose findings are explained; without it, all findings of the rule', { many: true },
            ),
            because: plain('text', 'The reason'),
            'agreed by': names(['forum', 'stakeholder', 'leader'], 'Who agreed to it', { many: true, orText: true }),
            until: plain('date', 'The last day on which the explanation holds'),
        },
    },
} as const satisfies Record<Kind, DeclarationSpec>;

export type Declarations = typeof declarations;
/** The properties of a kind of declaration, as they are written. */
export type PropertyOf<K extends Kind> = keyof Declarations[K]['properties'] & string;
