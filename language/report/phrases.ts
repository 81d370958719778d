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
        kind: 'It is {}', area: 'Area: {}', purpose: 'Its purpose: {}', problem: 'The problem: {}', values: 'Its values: {}',
        benefit: 'What people gain from it: {}', serves: 'It exists to serve {}', mandate: 'It is based on {}', 'convened by': 'It was convened by {}', within: 'It is part of {}', stage: 'Stage: {}', 'drawn up by': 'This charter was drawn up by {}',
        period: 'It runs from {}', 'grew out of': 'It grew out of {}', fictional: 'It is fictional: {}', adopted: 'It was adopted on {}', revised: 'It was revised on {}', 'last review': 'The partners last reviewed how they work on {}', review: 'Review due: {}',
    },
    stakeholder: {
        sector: 'Described as {}', 'part of': 'Part of {}', represents: 'Speaks for {}', participation: { mandatory: 'Taking part is mandatory', voluntary: 'Taking part is voluntary' }, power: { none: 'No power', low: 'Low power', moderate: 'Moderate power', high: 'High power' },
        resources: { none: 'No resources', low: 'Low resources', moderate: 'Moderate resources', high: 'High resources' }, incentive: { none: 'No incentive to take part', weak: 'A weak incentive to take part', moderate: 'A moderate incentive to take part', strong: 'A strong incentive to take part' },
        'depends on': 'Depends on {}', 'could go elsewhere to': 'Could go elsewhere, to {}',
    },
    concern: { of: 'A concern of {}', kind: 'About {}' },
    relationship: {
        between: 'Between {}', cause: 'Cause: {}',
        history: { cooperation: 'A history of cooperation', mixed: 'A history of both cooperation and conflict', conflict: 'A history of conflict', antagonism: 'A history of antagonism' },
        trust: { none: 'No trust between them', low: 'Low trust between them', moderate: 'Moderate trust between them', high: 'High trust between them' },
        conflict: { none: 'No open conflict between them', low: 'Low conflict between them', moderate: 'Moderate conflict between them', high: 'High conflict between them' },
    },
    forum: {
        authority: 'It {}', members: 'Members: {}', 'without vote': 'Seats without a vote: {}', 'in attendance': 'In attendance, without a vote: {}', membership: 'Membership is {}', chair: 'Chair: {}', 'co-chair': 'Co-chair: {}', 'vice chair': 'Vice chair: {}', 'part of': 'Part of {}', 'set up by': 'Set up by {}', 'reports to': 'It reports to {}', remit: 'Its work: {}', 'outside remit': 'Not its work: {}', notice: 'Members are told about a meeting {} in advance', meets: 'It meets {}', setting: 'People take part {}',
        'decides by': 'Decisions are made {}', threshold: 'A decision is carried by {}', quorum: 'Its quorum is {}', proxies: { yes: 'A member can vote on behalf of another', no: 'A member cannot vote on behalf of another' }, substitutes: { yes: 'A member can send a substitute', no: 'A member cannot send a substitute' },
        recusal: 'Who takes no part in a decision: {}', minutes: published('minutes'), papers: published('papers'), 'open to public': { yes: 'Its meetings are open to the public', no: 'Its meetings are not open to the public' }, ...differing,
    },
    seat: {
        on: 'On {}', number: 'Number of seats: {}', vote: { yes: 'With a vote', no: 'Without a vote' }, 'held by': 'Held by {}', profession: 'Background: {}',
        substitutes: { yes: 'Its holder can send a substitute', no: 'Its holder cannot send a substitute' }, ...appointed, ...differing,
    },
    decision: {
        about: 'About {}', affects: 'It affects {}', 'recommended by': 'Recommended by {}', 'taken by': 'For {} to decide', 'approved by': 'It needs the approval of {}', 'decides by': 'It is decided {}', threshold: 'It is carried by {}', quorum: 'Its quorum is {}', consults: 'Consulted before it is taken: {}', informs: 'Informed about it: {}', consultation: 'The consultation runs {}', 'already held': 'Already concluded when people were asked: {}',
        stage: { open: 'It is still open', decided: 'It has been made', implemented: 'It has been carried out', recurring: 'It is taken regularly or repeatedly' }, 'decided on': 'Decided on {}', benefit: 'What people gain from it: {}', ...differing,
    },
    'ground rule': { about: 'About {}', binds: 'It binds {}', 'upheld by': 'Upheld by {}', 'if broken': 'If it is broken: {}', ...differing },
    role: { 'held by': 'Held by: {}', duty: 'Duty: {}', ...appointed },
    leader: {
        'job title': 'Job title: {}', profession: 'Background: {}', from: 'From: {}', standing: 'Standing: {}', authority: 'Authority: {}', 'trusted by': 'Trusted by {}', 'challenged by': 'Challenged by {}',
        tasks: 'Tasks: {}', 'works between': 'Works between {}', 'steps back from': 'Steps back from {}', is: 'The leader is {}',
        ...appointed,
    },
    dialogue: { with: 'With {}', setting: 'People take part {}', meets: 'It meets {}', 'led by': 'Led by {}', answers: 'It responds to {}' },
    commitment: { by: 'By {}', to: 'To {}', on: 'About {}', gain: 'What they gain: {}', answers: 'It responds to {}' },
    'trust building': { between: 'Between {}', through: 'What is done: {}', time: 'Time: {}', cost: 'Budget: {}', starts: 'It starts on {}', 'led by': 'Led by {}', answers: 'It responds to {}' },
    empowerment: { of: 'For {}', kind: 'Through {}', through: 'What is done: {}', cost: 'Budget: {}', 'led by': 'Led by {}', answers: 'It responds to {}' },
    'small win': { kind: 'It is {}', between: 'Shared by {}', due: 'Due on {}', status: { planned: 'It is planned', achieved: 'It has been achieved', dropped: 'It was dropped' } },
    priority: { origin: 'Set {}', 'agreed by': 'Agreed by {}' },
    obligation: { 'owed by': 'Owed by {}', 'owed to': 'Owed to {}', mode: 'It binds {}', 'bridged by': 'Link to the partnership: {}' },
    measure: { 'set by': 'Set by {}', counts: 'It counts {}', serves: 'It serves {}' },
};

/** The sentences of a decision that has been taken, where they differ. */
export const takenDecision: Readonly<Partial<Record<PropertyOf<'decision'>, Phrase>>> = {
    'taken by': 'Taken by {}', 'approved by': 'It needed the approval of {}', 'decides by': 'It was decided {}', threshold: 'It was carried by {}', quorum: 'Its quorum was {}', consults: 'Consulted about it: {}', consultation: 'The consultation ran {}',
};

/** What a small win is has still to come, or did not come. */
export const comingWin: Readonly<Partial<Record<PropertyOf<'small win'>, Phrase>>> = { kind: 'It is to be {}' };
export const droppedWin: Readonly<Partial<Record<PropertyOf<'small win'>, Phrase>>> = { kind: 'It was to be {}' };

/** The sentences of a commitment that names whom it is made to, and not what is promised. */
export const promiseTo: Readonly<Partial<Record<PropertyOf<'commitment'>, Phrase>>> = { to: 'Made to {}' };

/** The sentences of a forum that works in writing, where they differ. */
export const writtenForum: Readonly<Partial<Record<PropertyOf<'forum'>, Phrase>>> = {
    meets: 'It works {}', minutes: { published: 'Its record is published{}', 'members-only': 'Its record goes to its members{}', none: 'It keeps no record{}' }, papers: { published: 'What it is to decide on is published{}', 'members-only': 'What it is to decide on goes to its members{}', none: 'It sends out nothing beforehand{}' },
    'open to public': { yes: 'Anyone can follow its work', no: 'Its work is not open to the public' },
};
