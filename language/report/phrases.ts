import type { PropertyOf } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';

type Told = Exclude<Kind, 'source' | 'explain'>;

/** Each property as a sentence; {} is what the charter states. */
export const phrases: { readonly [K in Told]: { readonly [P in PropertyOf<K>]: string } } = {
    partnership: {
        kind: 'It is a partnership of this kind: {}', area: 'It serves {}', purpose: 'Its purpose: {}', problem: 'The problem, as all define it: {}', values: 'The values that all hold: {}',
        benefit: 'What people gain from it: {}', mandate: 'It rests on {}', 'convened by': 'It was convened by {}', within: 'It stands within {}', stage: 'This charter is {}',
        period: 'It holds from {}', 'grew out of': 'It grew out of {}', adopted: 'It was adopted on {}', revised: 'It was revised on {}', 'last review': 'The partners last reviewed how they work on {}', review: 'The partners next look back together: {}',
    },
    stakeholder: {
        sector: 'Sector: {}', 'part of': 'It is part of {}', represents: 'It speaks for {}', participation: 'Its part is {}', power: 'Its power is {}', resources: 'Its resources are {}', incentive: 'Its reason to take part is {}',
        'depends on': 'It depends on {}', 'could go elsewhere to': 'It could go elsewhere, to {}',
    },
    concern: { of: 'A concern of {}', kind: 'It is about {}' },
    relationship: { between: 'Between {}', history: 'Their history is one of {}', trust: 'Trust is {}', conflict: 'Conflict is {}', cause: 'The cause: {}' },
    forum: {
        authority: 'What it may do: {}', members: 'Its members are {}', 'without vote': 'These sit there without a vote: {}', 'in attendance': 'Without a vote, it is attended by {}', membership: 'How one becomes a member: {}', chair: 'It is chaired by {}', 'co-chair': 'The chair is shared by {}', 'vice chair': 'Its vice chair is {}', 'part of': 'It is part of {}', 'set up by': 'It was set up by {}', 'reports to': 'It reports to {}', remit: 'It deals with {}', 'outside remit': 'It does not deal with {}', notice: 'Members have notice of a meeting {} before', meets: 'It meets {}', setting: 'People meet {}',
        'decides by': 'It decides by {}', threshold: 'A decision is carried by {}', quorum: 'Its quorum is {}', proxies: 'Members may vote for one another: {}', substitutes: 'Members may send somebody else: {}', recusal: 'Who takes no part: {}', minutes: 'Its minutes: {}', papers: 'Its papers: {}', 'open to public': 'Open to the public: {}',
    },
    seat: {
        on: 'It is a seat on {}', number: 'There are {} of them', vote: 'It has a vote: {}', 'held by': 'It is held by {}', profession: 'Profession: {}', substitutes: 'Its holder may send somebody else: {}',
        'chosen by': 'Chosen by {}', 'chosen how': 'How they are chosen: {}', since: 'The present term began on {}', term: 'A term lasts {}', limit: 'No more than {}', 'removable by': 'A term can be ended early by {}',
    },
    decision: {
        about: 'It is about {}', affects: 'It affects {}', 'recommended by': 'It is recommended by {}', 'taken by': 'It is taken by {}', 'approved by': 'It needs the approval of {}', 'decides by': 'It is decided by {}', threshold: 'It is carried by {}', quorum: 'Its quorum is {}', consults: 'Before it is taken, these are asked: {}', informs: 'These are told of it: {}', consultation: 'They are asked {}',
        stage: 'It is {}', 'decided on': 'It was decided on {}', benefit: 'What people gain from it: {}',
    },
    'ground rule': { about: 'It settles {}', binds: 'It binds {}', 'upheld by': 'It is upheld by {}', 'if broken': 'If it is broken: {}' },
    role: { 'held by': 'It is held by {}', duty: 'Duty: {}', 'chosen by': 'Chosen by {}', 'chosen how': 'How they are chosen: {}', since: 'The present term began on {}', term: 'A term lasts {}', limit: 'No more than {}', 'removable by': 'A term can be ended early by {}' },
    leader: {
        'job title': '{}', profession: 'Profession: {}', from: 'From {}', standing: 'Standing: {}', authority: 'Authority: {}', 'trusted by': 'Trusted by {}', 'challenged by': 'Challenged by {}',
        tasks: 'Tasks: {}', 'works between': 'Works between {}', 'steps back from': 'Steps back from {}', is: 'It is {} that leads',
        'chosen by': 'Chosen by {}', 'chosen how': 'How they are chosen: {}', since: 'The present term began on {}', term: 'A term lasts {}', limit: 'No more than {}', 'removable by': 'A term can be ended early by {}',
    },
    dialogue: { with: 'It brings together {}', setting: 'People meet {}', meets: 'They meet {}', 'led by': 'It is led by {}', answers: 'It answers {}' },
    commitment: { by: 'By {}', to: 'They commit themselves to: {}', on: 'It concerns {}', gain: 'What they gain: {}', answers: 'It answers {}' },
    'trust building': { between: 'Between {}', through: 'What is done: {}', time: 'It is given {}', cost: 'It has {} set aside for it', starts: 'It begins on {}', 'led by': 'It is led by {}', answers: 'It answers {}' },
    empowerment: { of: 'For {}', kind: 'Support of this kind: {}', through: 'What is done: {}', cost: 'It has {} set aside for it', 'led by': 'It is led by {}', answers: 'It answers {}' },
    'small win': { kind: 'It is of this kind: {}', between: 'It is shared by {}', due: 'It is due on {}', status: 'It is {}' },
    priority: { origin: 'Its origin is {}', 'agreed by': 'It was agreed by {}' },
    obligation: { 'owed by': 'It is owed by {}', 'owed to': 'It is owed to {}', mode: 'It belongs to the mode of {}', 'bridged by': 'It is bridged by {}' },
    measure: { 'set by': 'It is set by {}', counts: 'It counts {}', serves: 'It serves {}' },
};
