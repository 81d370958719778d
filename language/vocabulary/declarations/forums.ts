import { actors, names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';
import { selection } from './people.js';

export const forum = {
    noun: 'a forum',
    plural: 'forums',
    meaning: 'A table people sit at: members take part in its decisions, those in attendance do not',
    named: true,
    properties: {
        members: stakeholders('Who takes part in its decisions, with their seats: one each, if no number is given', { seats: true, condition: 'inclusiveness', also: ['voting members', 'membership of', 'member'] }),
        'without vote': stakeholders('Who sits at the table and has no vote', { seats: true, orText: true, condition: 'inclusiveness', since: v2, also: ['non-voting members', 'non-voting', 'nonvoting members', 'non voting members', 'advisors', 'advisers'] }),
        'in attendance': stakeholders('Who attends without taking part in its decisions', { seats: true, condition: 'inclusiveness', also: ['attendees', 'observers', 'attending'] }),
        membership: term('membership', 'How one becomes a member', { many: true, condition: 'inclusiveness', since: v2 }),
        chair: names(['leader', 'stakeholder', 'role', 'seat'], 'Who chairs it', { condition: 'leadership', also: ['chairs', 'chaired by', 'convener', 'convenor', 'chairperson', 'chairman'] }),
        'co-chair': names(['leader', 'stakeholder', 'role', 'seat'], 'Who shares the chair', { many: true, condition: 'leadership', also: ['co-chairs', 'cochair'] }),
        'vice chair': names(['leader', 'stakeholder', 'role', 'seat'], 'Who takes the chair when the chair is away', { many: true, condition: 'leadership', since: v2, also: ['deputy chair', 'vice-chair', 'deputy'] }),
        authority: term('forum-authority', 'What it may do: decide, recommend, advise or oversee', { many: true, condition: 'inclusiveness', since: v2, also: ['powers', 'mandate'] }),
        'part of': names(['forum'], 'The forum whose part it is; what that one states of how it decides, meets and publishes holds here too', { condition: 'collective-forum', since: v2, also: ['sub-group of', 'subcommittee of'] }),
        'set up by': names(actors, 'Who set it up', { many: true, orText: true, since: v2, also: ['established by', 'created by'] }),
        'reports to': names(actors, 'To whom it reports', { many: true, orText: true, since: v2, also: ['accountable to', 'overseen by'] }),
        remit: plain('text', 'What it is there to deal with', { many: true, condition: 'defined-roles', since: v2, also: ['purpose', 'scope', 'responsibilities', 'functions'] }),
        'outside remit': plain('text', 'What stays outside of it, and with whom', { many: true, condition: 'defined-roles', since: v2, also: ['excluded', 'out of scope'] }),
        meets: plain('rhythm', 'How often it meets', { condition: 'collective-forum', also: ['frequency', 'meetings'] }),
        notice: plain('duration', 'How long before a meeting its members hear of it', { condition: 'transparency', since: v2 }),
        setting: term('setting', 'Whether people meet in one room', { many: true, condition: 'face-to-face-dialogue' }),
        'decides by': term('decision-rule', 'How it comes to a decision', { condition: 'collective-forum', also: ['decision rule', 'decisions by', 'voting'] }),
        threshold: plain('threshold', 'The share that carries a decision: of its members, of those present, or of the votes cast', { also: ['majority'] }),
        quorum: plain('quorum', 'How many of its voting members, or what share of them, must be there, and who among them', { many: true }),
        proxies: term('yes-no', 'Whether a member may vote for another one', { since: v2, also: ['proxy', 'proxy votes'] }),
        substitutes: term('yes-no', 'Whether a member may send somebody else', { since: v2, also: ['alternates', 'deputies'] }),
        recusal: plain('text', 'Who takes no part in which decisions', { many: true, since: v2, also: ['conflicts of interest'] }),
        minutes: term('publication', 'Who can read what was decided, and how soon', { timed: true, condition: 'transparency' }),
        papers: term('publication', 'Who can read what is to be decided, and how soon', { timed: true, condition: 'transparency', also: ['agenda', 'agendas'] }),
        'open to public': term('yes-no', 'Whether anyone may watch', { condition: 'transparency', also: ['public', 'open', 'in public'] }),
        'papers differ': plain('text', 'What two papers of the partnership say about it differently', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;

export const seat = {
    noun: 'a seat',
    plural: 'seats',
    meaning: 'A kind of seat at a forum: who fills it, how they are chosen, and for how long',
    named: true,
    since: v2,
    properties: {
        on: names(['forum'], 'The forums at which it is a seat', { many: true, condition: 'inclusiveness', since: v2, also: ['at', 'in', 'forum'] }),
        number: plain('number', 'How many such seats there are; one, if it does not say', { since: v2, also: ['seats', 'count'] }),
        vote: term('yes-no', 'Whether it has a vote; it has, if it does not say', { condition: 'inclusiveness', since: v2, also: ['voting'] }),
        'held by': names(['stakeholder', 'leader'], 'Who fills it', { many: true, orText: true, everyone: true, condition: 'inclusiveness', since: v2, also: ['holder', 'filled by', 'for'] }),
        profession: term('profession', 'The profession that its holder belongs to', { many: true, condition: 'inclusiveness', since: v2 }),
        ...selection,
        substitutes: term('yes-no', 'Whether its holder may send somebody else', { since: v2, also: ['alternates', 'deputies'] }),
        'papers differ': plain('text', 'What two papers of the partnership say about it differently', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;
