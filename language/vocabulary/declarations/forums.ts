import { actors, names, plain, stakeholders, term } from '../properties.js';
import { v2, v3 } from '../versions.js';
import type { DeclarationSpec } from './declaration.js';
import { selection } from './people.js';

export const forum = {
    noun: 'a forum',
    plural: 'forums',
    meaning: 'A body that meets, such as a board: members take part in its decisions, those in attendance do not',
    soughtAs: ['board', 'committee', 'meeting', 'council', 'group', 'assembly'],
    named: true,
    properties: {
        members: stakeholders('Who takes part in its decisions, with their seats: one each if no number is given', { seats: true, condition: 'inclusiveness', also: ['voting members', 'membership of', 'member'], soughtAs: ['who', 'participants', 'partners', 'seats'] }),
        'without vote': stakeholders('Who is a member but has no vote', { seats: true, orText: true, condition: 'inclusiveness', since: v2, also: ['non-voting members', 'non-voting', 'nonvoting members', 'non voting members', 'advisors', 'advisers'] }),
        'in attendance': stakeholders('Who attends without taking part in its decisions', { seats: true, condition: 'inclusiveness', also: ['attendees', 'observers', 'attending'] }),
        membership: term('membership', 'How people become members', { many: true, condition: 'inclusiveness', since: v2, soughtAs: ['joining', 'admission'] }),
        chair: names(['leader', 'stakeholder', 'role', 'seat'], 'Who chairs it', { condition: 'leadership', also: ['chairs', 'chaired by', 'convener', 'convenor', 'chairperson', 'chairman'], soughtAs: ['leader', 'president'] }),
        'co-chair': names(['leader', 'stakeholder', 'role', 'seat'], 'Who shares the chair', { many: true, condition: 'leadership', also: ['co-chairs', 'cochair'] }),
        'vice chair': names(['leader', 'stakeholder', 'role', 'seat'], 'Who takes the chair when the chair is away', { many: true, condition: 'leadership', since: v2, also: ['deputy chair', 'vice-chair', 'deputy'] }),
        authority: term('forum-authority', 'What it does: decide, recommend, advise or oversee', { many: true, condition: 'inclusiveness', since: v2, also: ['powers', 'mandate'] }),
        'part of': names(['forum'], 'The forum that it is part of; how that forum decides, meets and publishes applies here too', { condition: 'collective-forum', since: v2, also: ['sub-group of', 'subcommittee of'] }),
        'set up by': names(actors, 'Who set it up', { many: true, orText: true, since: v2, also: ['established by', 'created by'] }),
        'reports to': names(actors, 'Who it reports to', { many: true, orText: true, since: v2, also: ['accountable to', 'overseen by'] }),
        remit: plain('text', 'What it deals with', { many: true, condition: 'defined-roles', since: v2, also: ['purpose', 'scope', 'responsibilities', 'functions'], soughtAs: ['tasks', 'duties'] }),
        'outside remit': plain('text', 'What it does not deal with, and who does', { many: true, condition: 'defined-roles', since: v2, also: ['excluded', 'out of scope'] }),
        meets: plain('rhythm', 'How often it meets', { condition: 'collective-forum', also: ['frequency', 'meetings'], soughtAs: ['when', 'how often', 'schedule'] }),
        notice: plain('duration', 'How long before a meeting its members are told about it', { condition: 'transparency', since: v2, soughtAs: ['invitation'] }),
        setting: term('setting', 'Whether people meet in person, online or in writing', { many: true, condition: 'face-to-face-dialogue', soughtAs: ['where', 'online', 'location'] }),
        'decides by': term('decision-rule', 'How it makes decisions', { condition: 'collective-forum', also: ['decision rule', 'decisions by', 'voting'], soughtAs: ['consensus', 'vote', 'how'] }),
        threshold: plain('threshold', 'The share that carries a decision: of its members, of those present, or of the votes cast', { also: ['majority'] }),
        quorum: plain('quorum', 'How many of its voting members, or what share of them, must be present, and who must be among them', { many: true, soughtAs: ['attendance', 'minimum'] }),
        proxies: term('yes-no', 'Whether a member can vote on behalf of another member', { since: v2, also: ['proxy', 'proxy votes'] }),
        substitutes: term('yes-no', 'Whether a member can send someone else', { since: v2, also: ['alternates', 'deputies'] }),
        recusal: plain('text', 'Who takes no part in a decision because of a conflict of interest', { many: true, since: v2, also: ['conflicts of interest'], soughtAs: ['interests'] }),
        minutes: term('publication', 'Who can read the minutes, and how soon', { timed: true, condition: 'transparency', soughtAs: ['records', 'notes'] }),
        papers: term('publication', 'Who can read the papers before a meeting, and how soon', { timed: true, condition: 'transparency', also: ['agenda', 'agendas'] }),
        'open to public': term('yes-no', 'Whether anyone can watch its meetings', { condition: 'transparency', also: ['public', 'open', 'in public'], soughtAs: ['observers'] }),
        'papers differ': plain('text', 'Where two of the partnership’s documents say different things about it', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;

export const seat = {
    noun: 'a seat',
    plural: 'seats',
    meaning: 'A kind of seat on a forum: who holds it, how they are chosen, and for how long',
    soughtAs: ['place'],
    named: true,
    since: v2,
    properties: {
        on: names(['forum'], 'The forums that it is a seat on', { many: true, condition: 'inclusiveness', since: v2, also: ['at', 'in', 'forum'] }),
        number: plain('number', 'How many such seats there are; one if left out', { since: v2, also: ['seats', 'count'] }),
        vote: term('yes-no', 'Whether it has a vote; yes if left out', { condition: 'inclusiveness', since: v2, also: ['voting'] }),
        'held by': names(['stakeholder', 'leader'], 'Who holds it', { many: true, orText: true, everyone: true, condition: 'inclusiveness', since: v2, also: ['holder', 'filled by', 'for'], soughtAs: ['who', 'member'] }),
        profession: term('profession', 'The profession of its holder', { many: true, condition: 'inclusiveness', since: v2 }),
        ...selection,
        substitutes: term('yes-no', 'Whether its holder can send someone else', { since: v2, also: ['alternates', 'deputies'] }),
        'papers differ': plain('text', 'Where two of the partnership’s documents say different things about it', { many: true, condition: 'ground-rules', since: v3, also: ['sources differ', 'papers disagree', 'sources disagree', 'documents differ'] }),
    },
} as const satisfies DeclarationSpec;
