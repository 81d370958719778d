import type { PropertyOf } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';

type Told = Exclude<Kind, 'source' | 'explain' | 'survey' | 'answer'>;

/** A property as a sentence, in which {} is what the charter states; or a sentence for each term that it can state, in which {} is what follows the term. */
export type Phrase = string | Readonly<Record<string, string>>;

const appointed = {
    'chosen by': 'They are chosen by {}', 'chosen how': 'They are chosen {}', since: 'The current term began on {}', term: 'A term lasts {}', limit: 'Nobody serves for more than {}', 'removable by': 'A term can be ended early by {}',
} as const;
const differing = { 'papers differ': 'The partnership’s documents say different things about it: {}' } as const;
const published = (what: string) => ({ published: `Its ${what} are published{}`, 'members-only': `Its ${what} go to its members{}`, none: what === 'papers' ? 'It sends out no papers{}' : `It keeps no ${what}{}` });

/** The sentences with which the report describes a charter, by declaration and property. */
export const phrases: { readonly [K in Told]: { readonly [P in PropertyOf<K>]: Phrase } } = {
    partnership: {
        kind: 'It is {}', area: 'It serves {}', purpose: 'Its purpose: {}', problem: 'The problem, as the partners define it: {}', values: 'The values that the partners share: {}',
        benefit: 'What people gain from it: {}', serves: 'It exists to serve {}', mandate: 'It is based on {}', 'convened by': 'It was convened by {}', within: 'It is part of {}', stage: 'This charter is {}',
        period: 'It runs from {}', 'grew out of': 'It grew out of {}', adopted: 'It was adopted on {}', revised: 'It was revised on {}', 'last review': 'The partners last reviewed how they work on {}', review: 'Review due: {}',
    },
    stakeholder: {
        sector: 'It is {}', 'part of': 'It is part of {}', represents: 'It speaks for {}', participation: { mandatory: 'It must take part', voluntary: 'It takes part by choice' }, power: { none: 'It has no power', low: 'It has little power', moderate: 'It has moderate power', high: 'It has a lot of power' },
        resources: { none: 'It has no resources', low: 'It has few resources', moderate: 'It has moderate resources', high: 'It has a lot of resources' }, incentive: 'It has {} to take part',
        'depends on': 'It depends on {}', 'could go elsewhere to': 'It could go elsewhere, to {}',
    },
    concern: { of: 'This is a concern of {}', kind: 'It is about {}' },
    relationship: { between: 'This relationship is between {}', history: 'The history is one of {}', trust: 'There is {} trust', conflict: 'There is {} conflict', cause: 'The cause is {}' },
    forum: {
        authority: 'It {}', members: 'Its members are {}', 'without vote': 'Seats without a vote: {}', 'in attendance': 'It is attended, without a vote, by {}', membership: 'Membership is {}', chair: 'It is chaired by {}', 'co-chair': 'It is co-chaired by {}', 'vice chair': 'Its vice chair is {}', 'part of': 'It is part of {}', 'set up by': 'It was set up by {}', 'reports to': 'It reports to {}', remit: 'It deals with {}', 'outside remit': 'It does not deal with {}', notice: 'Members are told about a meeting {} in advance', meets: 'It meets {}', setting: 'People take part {}',
        'decides by': 'Decisions are made {}', threshold: 'A decision is carried by {}', quorum: 'Its quorum is {}', proxies: { yes: 'A member can vote on behalf of another', no: 'A member cannot vote on behalf of another' }, substitutes: { yes: 'A member can send a substitute', no: 'A member cannot send a substitute' },
        recusal: 'Who takes no part in a decision: {}', minutes: published('minutes'), papers: published('papers'), 'open to public': { yes: 'Its meetings are open to the public', no: 'Its meetings are not open to the public' }, ...differing,
    },
    seat: {
        on: 'It is a seat on {}', number: 'Number of seats: {}', vote: { yes: 'It has a vote', no: 'It has no vote' }, 'held by': 'It is held by {}', profession: 'Its holder has a background in {}',
        substitutes: { yes: 'Its holder can send a substitute', no: 'Its holder cannot send a substitute' }, ...appointed, ...differing,
    },
    decision: {
        about: 'It is about {}', affects: 'It affects {}', 'recommended by': 'It is recommended by {}', 'taken by': 'It is taken by {}', 'approved by': 'It needs the approval of {}', 'decides by': 'It is decided {}', threshold: 'It is carried by {}', quorum: 'Its quorum is {}', consults: 'Consulted before it is taken: {}', informs: 'Informed about it: {}', consultation: 'The consultation runs {}', 'already held': 'Already settled when people were asked: {}',
        stage: { open: 'It is still open', decided: 'It has been made but not yet carried out', implemented: 'It has been carried out', recurring: 'It is taken regularly or repeatedly' }, 'decided on': 'It was decided on {}', benefit: 'What people gain from it: {}', ...differing,
    },
    'ground rule': { about: 'It is about {}', binds: 'It binds {}', 'upheld by': 'It is upheld by {}', 'if broken': 'If it is broken: {}', ...differing },
    role: { 'held by': 'It is held by {}', duty: 'Duty: {}', ...appointed },
    leader: {
        'job title': 'Job title: {}', profession: 'Background: {}', from: 'From: {}', standing: 'Standing: {}', authority: 'They have {} authority', 'trusted by': 'Trusted by {}', 'challenged by': 'Challenged by {}',
        tasks: 'Tasks: {}', 'works between': 'Works between {}', 'steps back from': 'Steps back from {}', is: 'The leader is {}',
        ...appointed,
    },
    dialogue: { with: 'It brings together {}', setting: 'People take part {}', meets: 'It meets {}', 'led by': 'It is led by {}', answers: 'It responds to {}' },
    commitment: { by: 'This commitment is made by {}', to: 'The commitment is to {}', on: 'It is about {}', gain: 'What they gain: {}', answers: 'It responds to {}' },
    'trust building': { between: 'This trust building is between {}', through: 'What is done: {}', time: 'The time set aside is {}', cost: 'The budget is {}', starts: 'It starts on {}', 'led by': 'It is led by {}', answers: 'It responds to {}' },
    empowerment: { of: 'This is for {}', kind: 'They are supported through {}', through: 'What is done: {}', cost: 'The budget is {}', 'led by': 'It is led by {}', answers: 'It responds to {}' },
    'small win': { kind: 'It is {}', between: 'It is shared by {}', due: 'It is due on {}', status: { planned: 'It is planned', achieved: 'It has been achieved', dropped: 'It was dropped' } },
    priority: { origin: 'It was set {}', 'agreed by': 'It was agreed by {}' },
    obligation: { 'owed by': 'It is owed by {}', 'owed to': 'It is owed to {}', mode: 'It binds {}', 'bridged by': 'Link to the partnership: {}' },
    measure: { 'set by': 'It is set by {}', counts: 'It counts {}', serves: 'It serves {}' },
};
