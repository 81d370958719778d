import type { RuleId } from '../../language/generated/rule-ids.js';
import type { Edge } from './edges.js';

// What a fair reader of the article finds in four real documents, each as a kind that other documents share: what it takes, and what
// answers it.

/** Those whom each of these charters may name. */
export const partners = `stakeholder A { sector: secondary-care }
stakeholder B { sector: primary-care }
stakeholder C { sector: patients-and-public }
stakeholder G { sector: central-government }
stakeholder I { sector: regulator }
stakeholder N { sector: indigenous-nation }`;

const whole = 'forum F { members: A, B  without vote: C  decides by: consensus }\n';
const upwards = 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: hierarchy }\n';
const table = 'forum F { members: A, B }\n';
const unread = 'source S { kind: terms-of-reference  read: part "the opening" }\n';
const redesign = 'decision D { about: service-redesign  affects: A, C  benefit: "it"  taken by: F }';

const kinds: Readonly<Partial<Record<RuleId, readonly Edge[]>>> = {
    'voteless-members-steer': [
        ['it prepares the work', `${whole}forum G1 { part of: F  members: A, C  remit: "the agenda" }`, ['warning']],
        ['it settles disputes', `${whole}forum G1 { part of: F  members: A, C }\nground rule R { about: dispute-resolution  upheld by: G1 }`, ['warning']],
        ['it leads', `${whole}forum G1 { part of: F  members: A, C }\nleader L { is: G1  tasks: convening }`, ['warning']],
        ['it is in attendance there', 'forum F { members: A, B  in attendance: C }\nforum G1 { part of: F  members: A, C  remit: "the agenda" }', ['warning']],
        ['it says how it decides', `${whole}forum G1 { part of: F  members: A, C  remit: "the agenda"  decides by: majority }`, []],
        ['it does nothing that is stated', `${whole}forum G1 { part of: F  members: A, C }\nground rule R { about: conduct  upheld by: G1 }\nleader L { is: G1 }`, []],
        ['its members have a vote', `${whole}forum G1 { part of: F  members: A, B  remit: "the agenda" }`, []],
        ['it is no part of the forum', `${whole}forum G1 { members: A, C  remit: "the agenda" }`, []],
    ],
    'self-governing-without-vote': [
        ['nobody has a vote', 'forum F { without vote: N }', []],
        ['it advises', 'forum F { members: A  without vote: N }', ['info']],
        ['it votes', 'forum F { members: A, N }', []],
        ['a member represents it', 'stakeholder R { sector: academia  represents: N }\nforum F { members: A, R  without vote: N }', []],
        ['a part of it votes', 'stakeholder R { sector: land-agency  part of: N }\nforum F { members: A, R  without vote: N }', []],
        ['a member may be of any sector', 'stakeholder R\nforum F { members: A, R  without vote: N }', []],
        ['it has no part', 'forum F { members: A }', []],
    ],
    'regulator-at-the-table': [
        ['a group that a forum set up', 'forum F { members: A }\nforum H { set up by: F  members: A, I }', []],
        ['a forum that others set up', 'forum F { members: A, I  set up by: G }', ['info']],
        ['it has a vote', 'forum F { members: A, I }', ['info']],
        ['it advises', 'forum F { members: A  without vote: I }', ['info']],
        ['it attends', 'forum F { members: A  in attendance: I }', ['info']],
        ['regulators among themselves', 'forum F { members: I }', []],
        ['it takes no part in some matters', 'forum F { members: A  without vote: I  recusal: "inspections" }', []],
        ['someone bridges', 'forum F { members: A  without vote: I }\nobligation O { owed by: A  owed to: I  bridged by: A }', []],
        ['what is owed is not bridged', 'forum F { members: A  without vote: I }\nobligation O { owed by: A  owed to: I }', ['info']],
        ['it is a part of the body to which someone bridges', 'stakeholder J { sector: regulator  part of: G }\nforum F { members: A  without vote: J }\nobligation O { owed by: A  owed to: G  bridged by: A }', []],
        ['a part of a forum is the affair of the forum', 'forum F { members: A }\nforum H { part of: F  members: A, I }', []],
    ],
    'predetermined-decision': [
        ['something was already held', 'decision D { affects: C  taken by: A, B  consults: C  already held: "little will change"  stage: open }', ['warning']],
        ['nothing was', 'decision D { affects: C  taken by: A, B  consults: C  stage: open }', []],
    ],
    'approval-from-above': [
        ['a government without a seat', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }', ['info']],
        ['two of them are one finding', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\ndecision E { affects: A  taken by: F  approved by: G }', ['info']],
        ['it sits there', 'forum F { members: A  without vote: G }\ndecision D { affects: A  taken by: F  approved by: G }', []],
        ['it takes the decision as well', 'decision D { affects: A  taken by: A, G  approved by: G }', []],
        ['no public body', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: C }', []],
        ['a leader links', 'forum F { members: A }\nleader L { from: A  tasks: linking }\ndecision D { affects: A  taken by: F  approved by: G }', []],
        ['someone bridges what is owed to it', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\nobligation O { owed by: A  owed to: G  bridged by: A }', []],
        ['someone bridges what is owed elsewhere', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\nobligation O { owed by: A  owed to: I  bridged by: A }', ['info']],
    ],
    'measure-without-priority': [
        ['nothing is said of it, and the forum answers upwards', `${upwards}measure M`, ['info']],
        ['two of them are one finding', `${upwards}measure M\nmeasure M2`, ['info']],
        ['it serves a priority', `${upwards}priority X\nmeasure M { serves: X }`, []],
        ['it says what it counts', `${upwards}measure M { counts: outcome }`, []],
        ['a partner set it', `${upwards}measure M { set by: A }`, []],
        ['a partner answers upwards, and not the forum', 'forum F { members: A, B }\nobligation O { owed by: A  owed to: G  mode: hierarchy }\nmeasure M', []],
        ['the duty is bridged', 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: hierarchy  bridged by: A }\nmeasure M', []],
        ['the duty is a contract', 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: market }\nmeasure M', []],
    ],
    'seat-filled-by-others': [
        ['the seat is at no forum', `${table}seat S { held by: B  chosen by: G }`, []],
        ['whoever holds an office chooses', `${table}role R { held by: G }\nseat S { on: F  held by: B  chosen by: R }`, []],
        ['nobody is said to choose', `${table}seat S { on: F  held by: B }`, []],
        ['a body without a seat chooses', `${table}seat S { on: F  held by: B  chosen by: G }`, ['info']],
        ['they choose themselves', `${table}seat S { on: F  held by: B  chosen by: B }`, []],
        ['they choose with others', `${table}seat S { on: F  held by: B  chosen by: B, G }`, []],
        ['another member chooses', `${table}seat S { on: F  held by: B  chosen by: A }`, []],
        ['the forum chooses', `${table}seat S { on: F  held by: B  chosen by: F }`, []],
        ['the whole of which they are a part chooses', `stakeholder D { part of: G }\nforum F { members: A, D }\nseat S { on: F  held by: D  chosen by: G }`, []],
        ['someone in words is among those who choose', `${table}seat S { on: F  held by: B  chosen by: G, "their college" }`, []],
        ['everyone chooses', `${table}seat S { on: F  held by: B  chosen by: everyone }`, []],
        ['the seat is kept for nobody by name', `${table}seat S { on: F  held by: "an expert"  chosen by: G }`, []],
    ],
    'interests-not-declared': [
        ['providers decide on their services', `${unread}${table}${redesign}`, ['info']],
        ['they recommend', `${unread}${table}decision D { about: service-redesign  affects: A  recommended by: F  taken by: G }`, ['info']],
        ['on their money', `${unread}${table}decision D { about: funding  affects: A  taken by: F }`, ['info']],
        ['on something else', `${unread}${table}decision D { about: communication  affects: A  taken by: F }`, []],
        ['it touches only those who use services', `${unread}forum F { members: A, C }\ndecision D { about: funding  affects: C  taken by: F }`, []],
        ['they have no vote', `${unread}forum F { members: C  without vote: A }\n${redesign}`, []],
        ['a ground rule', `${unread}${table}${redesign}\nground rule R { about: conflicts-of-interest }`, []],
        ['a ground rule that does not say what it is about', `${unread}${table}${redesign}\nground rule R`, []],
        ['the forum says who takes no part', `${unread}forum F { members: A, B  recusal: "whoever gains" }\n${redesign}`, []],
    ],
    'weaker-can-be-outvoted': [
        ['providers have most votes, and those who use services a few', 'forum F { members: A 5 seats, B 2 seats, C 1 seats }', ['warning']],
        ['half of the votes is not most', 'forum F { members: A 2 seats, C 1 seats, G 1 seats }', []],
        ['half as many as the providers is not a few', 'forum F { members: A 4 seats, C 2 seats }', []],
        ['nobody there uses services', 'forum F { members: A 5 seats, G 1 seats }', []],
        ['they decide by consensus', 'forum F { members: A 5 seats, C 1 seats  decides by: consensus }', []],
        ['they decide unanimously', 'forum F { members: A 5 seats, C 1 seats  decides by: unanimity }', []],
        ['they decide by majority', 'forum F { members: A 5 seats, C 1 seats  decides by: majority }', ['warning']],
        ['their power is stated', 'stakeholder D { sector: patients-and-public  power: moderate }\nforum F { members: A 5 seats, D 1 seats }', []],
        ['those who use services are supported', 'forum F { members: A 5 seats, C 1 seats }\nempowerment { of: C  through: "training" }', []],
        ['the kind of support is said', 'forum F { members: A 5 seats, C 1 seats }\nempowerment { of: C  kind: training }', []],
        ['no support is said', 'forum F { members: A 5 seats, C 1 seats }\nempowerment { of: C }', ['warning']],
        ['everyone is supported', 'forum F { members: A 5 seats, C 1 seats }\nempowerment { of: everyone  through: "an office" }', ['warning']],
        ['others are supported', 'forum F { members: A 5 seats, C 1 seats }\nempowerment { of: B  through: "training" }', ['warning']],
        ['a leader includes them', 'leader L { from: C  tasks: inclusion }\nforum F { members: A 5 seats, C 1 seats }', ['info']],
    ],
    'history-not-stated': [
        ['what was there before is stated, and the rest was not read', 'partnership P { stage: agreed  grew out of: "a group" }\nstakeholder D { power: high  incentive: strong }\nstakeholder E { power: high  incentive: strong }\nforum F { members: D, E }\nsource S { read: part "it" }', ['info']],
        ['nothing is stated, and the rest was not read', 'stakeholder D { power: high  incentive: strong }\nstakeholder E { power: high  incentive: strong }\nforum F { members: D, E }\nsource S { read: part "it" }', ['hint']],
        ['rules alone', 'forum F { members: A, B }\nsource S { kind: policy }', []],
        ['rules alone, that tell what was there before', 'partnership P { stage: agreed  grew out of: "a group" }\nforum F { members: A, B }\nsource S { kind: policy }', ['info']],
    ],
    'decision-without-forum': [
        ['nobody is said to take one that is open', 'decision D { affects: A  stage: open }', ['warning']],
        ['nobody is said to take it', 'decision D { affects: A }', ['warning']],
        ['the last word on what recurs is unsaid', 'decision D { affects: A  stage: recurring }', ['info']],
        ['someone recommends what recurs', 'decision D { affects: A  recommended by: B  stage: recurring }', ['info']],
        ['someone outside takes it', 'decision D { affects: A  taken by: "the minister" }', []],
    ],
    'papers-differ': [
        ['on a forum', 'forum F { papers differ: "12 members or 14" }', ['info']],
        ['on a seat, a decision and a ground rule', 'forum F { members: A }\nseat S { on: F  papers differ: "it" }\ndecision D { affects: A  taken by: F  papers differ: "it" }\nground rule R { about: conduct  papers differ: "it" }', ['info', 'info', 'info']],
        ['on nothing', 'forum F { members: A }', []],
    ],
    'quorum-guards-some': [
        ['a leader must be there', 'leader L { from: A }\nforum F { members: A, B  quorum: 2 with L 1 }', []],
        ['one of two states power', 'stakeholder D { power: low }\nforum F { members: A, B, D  quorum: 2 with A 1 }', []],
        ['one of three is not named', 'forum F { members: A, B, C  quorum: 2 with A 1, B 1 }', ['info']],
        ['a decision of that forum', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1, B 1 }', ['info']],
        ['the same in two decisions is one finding', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1 }\ndecision E { affects: A  taken by: F  quorum: 3 with A 1 }', ['info']],
        ['another in another decision is another', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1 }\ndecision E { affects: A  taken by: F  quorum: 3 with B 1 }', ['info', 'info']],
        ['all are named', 'forum F { members: A, B  quorum: 2 with A 1, B 1 }', []],
        ['nobody is named', 'forum F { members: A, B, C  quorum: 2 }', []],
        ['only the chair is', 'forum F { members: A, B  chair: A  quorum: 2 including chair }', []],
        ['power is stated', 'stakeholder D { power: low }\nforum F { members: A, D  quorum: 2 with A 1 }', []],
    ],
    'stakeholder-without-seat': [
        ['named by a relationship alone', 'forum F { members: A, B, G, N }\nrelationship { between: A, C  trust: low }', ['info']],
        ['named by nothing', 'forum F { members: A, B, G, N }', ['info']],
        ['in a draft', 'partnership P { stage: draft }\nforum F { members: A, B, G, N }', ['info']],
        ['sources read in part', `${unread}forum F { members: A, B, G, N }`, ['info']],
        ['two, in one finding', 'forum F { members: A, B, G }', ['info']],
        ['two, one of them explained', 'forum F { members: A, B, G }\nexplain stakeholder-without-seat { for: N  because: "It comes later." }', ['info', 'info']],
        ['a regulator', 'forum F { members: A, B, C, G, N }', []],
        ['no forum', 'relationship { between: A, C  trust: low }', []],
        ['nobody sits anywhere', 'forum F\nforum G1', []],
        ['another forum does not say who sits there', 'forum F { members: A, B, G, N }\nforum G1', []],
        ['a group within it does not say who sits there', 'forum F { members: A, B, G, N }\nforum G1 { part of: F }', ['info']],
        ['others are only in attendance', 'forum F { members: A, B, G, N }\nforum G1 { in attendance: B }', []],
        ['anyone may join', 'forum F { members: A, B, G, N  membership: open }', []],
        ['they may apply', 'forum F { members: A, B, G, N  membership: by-application }', []],
        ['they may be invited', 'forum F { members: A, B, G, N  membership: by-invitation }', ['info']],
        ['a seat without a holder', 'forum F { members: A, B, G, N }\nseat S { on: F  number: 2 }', ['info']],
        ['seats without a vote, and without a holder', 'forum F { members: A, B, G, N  without vote: "Unions" }', ['info']],
        ['a seat without a vote', 'forum F { members: A, B, G, N  without vote: C }', []],
        ['in attendance', 'forum F { members: A, B, G, N  in attendance: C }', []],
        ['a declared seat', 'forum F { members: A, B, G, N }\nseat S { on: F  held by: C }', []],
        ['in the group within it', 'forum F { members: A, B, G, N }\nforum G1 { part of: F  members: C }', []],
        ['everyone', 'forum F { members: everyone }', []],
        ['served', 'partnership P { stage: agreed  serves: C }\nforum F { members: A, B, G, N }', []],
        ['someone represents them', 'stakeholder R { represents: C }\nforum F { members: A, B, G, N, R }', []],
        ['someone without a seat represents them', 'stakeholder R { represents: C }\nforum F { members: A, B, G, N }', ['info']],
        ['a part of them sits', 'stakeholder R { part of: C }\nforum F { members: A, B, G, N, R }', []],
        ['a part of those who sit', 'stakeholder R { part of: A }\nforum F { members: A, B, C, G, N }', []],
        ['a part of those who do not sit', 'stakeholder R { part of: C }\nforum F { members: A, B, G, N }', ['info']],
        ...['decision D { affects: C  taken by: F }', 'decision D { taken by: C }', 'decision D { taken by: F  approved by: C }', 'decision D { taken by: F  recommended by: C }', 'decision D { taken by: F  consults: C }', 'decision D { taken by: F  informs: C }', 'dialogue D { with: A, C }', 'role R { held by: C }', 'leader L { from: C }', 'leader L { is: C }', 'role R { held by: L }\nleader L { from: C }', 'obligation O { owed by: A  owed to: C }', 'measure M { set by: C }', 'seat S { on: F  chosen by: C }', 'forum G1 { part of: F  set up by: C }', 'forum G1 { part of: F  reports to: C }', 'forum G1 { part of: F  chair: C }', 'forum G1 { part of: F  co-chair: C }', 'partnership P { stage: agreed  convened by: C }']
            .map((part): Edge => [part, `${part}\nforum F { members: A, B, G, N }`, []]),
        ...['commitment { by: C  to: "stay" }', 'concern K { of: C }', 'trust building { between: A, C }', 'empowerment { of: C }', 'small win W { between: A, C }', 'decision D { affects: A  taken by: F }']
            .map((part): Edge => [part, `${part}\nforum F { members: A, B, G, N }`, ['info']]),
    ],
    'served-without-seat': [
        ['no seat', 'partnership P { stage: agreed  serves: C }\nforum F { members: A }', ['info']],
        ['an open door is none', 'partnership P { stage: agreed  serves: C }\nforum F { members: A  membership: open }', ['info']],
        ['a seat without a vote', 'partnership P { stage: agreed  serves: C }\nforum F { members: A  without vote: C }', []],
        ['someone represents them', 'partnership P { stage: agreed  serves: C }\nstakeholder R { represents: C }\nforum F { members: A  without vote: R }', []],
        ['a part of them sits', 'partnership P { stage: agreed  serves: C }\nstakeholder R { part of: C }\nforum F { members: A, R }', []],
        ['one of two', 'partnership P { stage: agreed  serves: A, C }\nforum F { members: A }', ['info']],
        ['nobody sits anywhere', 'partnership P { stage: agreed  serves: C }\nforum F', []],
    ],
};

export const documentEdges: typeof kinds = Object.fromEntries(Object.entries(kinds).map(([rule, edges]) => [rule, edges.map(([why, text, found]): Edge => [why, `${text}\n${partners}`, found])]));
