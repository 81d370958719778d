import { describe, expect, it } from 'vitest';
import { checkText } from '../support/check.js';

// What a fair reader of the paper finds in four real documents, each as a kind that other documents share: what it takes, and what
// answers it.

const partners = `stakeholder A { sector: secondary-care }
stakeholder B { sector: primary-care }
stakeholder C { sector: patients-and-public }
stakeholder G { sector: central-government }
stakeholder I { sector: regulator }
stakeholder N { sector: indigenous-nation }`;

/** The findings of these rules in an agreed charter, as `severity rule`. */
function found(text: string, ...rules: string[]): string[] {
    const charter = text.startsWith('partnership') ? text : `partnership P { stage: agreed }\n${text}`;
    const { findings } = checkText(`${charter}\n${partners}`);
    expect(findings.filter(({ rule }) => /^(syntax-error|unknown-|unresolved-name|unexpected-value|name-of)/.test(rule)).map(({ message }) => message)).toEqual([]);
    return findings.filter(({ rule }) => rules.includes(rule)).map(({ severity, rule }) => `${severity} ${rule}`);
}

type Case = readonly [why: string, text: string, expected: readonly string[]];
const probe = (rule: string, cases: readonly Case[]) => describe(rule, () => it.each(cases)('%s', (_, text, expected) => expect(found(text, rule)).toEqual(expected.map(severity => `${severity} ${rule}`))));

const whole = 'forum F { members: A, B  without vote: C  decides by: consensus }\n';
probe('voteless-members-steer', [
    ['it prepares the work', `${whole}forum G1 { part of: F  members: A, C  remit: "the agenda" }`, ['warning']],
    ['it settles disputes', `${whole}forum G1 { part of: F  members: A, C }\nground rule R { about: dispute-resolution  upheld by: G1 }`, ['warning']],
    ['it leads', `${whole}forum G1 { part of: F  members: A, C }\nleader L { is: G1  tasks: convening }`, ['warning']],
    ['it is in attendance there', 'forum F { members: A, B  in attendance: C }\nforum G1 { part of: F  members: A, C  remit: "the agenda" }', ['warning']],
    ['it says how it decides', `${whole}forum G1 { part of: F  members: A, C  remit: "the agenda"  decides by: majority }`, []],
    ['it does nothing that is stated', `${whole}forum G1 { part of: F  members: A, C }\nground rule R { about: conduct  upheld by: G1 }\nleader L { is: G1 }`, []],
    ['its members have a vote', `${whole}forum G1 { part of: F  members: A, B  remit: "the agenda" }`, []],
    ['it is no part of the forum', `${whole}forum G1 { members: A, C  remit: "the agenda" }`, []],
]);

probe('self-governing-without-vote', [
    ['it advises', 'forum F { members: A  without vote: N }', ['info']],
    ['a decision affects it, and it has no seat: that says more', 'forum F { members: A }\ndecision D { affects: N  taken by: F }', []],
    ['it votes', 'forum F { members: A, N }', []],
    ['a member represents it', 'stakeholder R { sector: academia  represents: N }\nforum F { members: A, R  without vote: N }', []],
    ['a part of it votes', 'stakeholder R { sector: land-agency  part of: N }\nforum F { members: A, R  without vote: N }', []],
    ['a member may be of any sector', 'stakeholder R\nforum F { members: A, R  without vote: N }', []],
    ['it has no part', 'forum F { members: A }', []],
]);

probe('regulator-at-the-table', [
    ['it has a vote', 'forum F { members: A, I }', ['info']],
    ['it advises', 'forum F { members: A  without vote: I }', ['info']],
    ['it attends', 'forum F { members: A  in attendance: I }', ['info']],
    ['regulators among themselves', 'forum F { members: I }', []],
    ['it takes no part in some matters', 'forum F { members: A  without vote: I  recusal: "inspections" }', []],
    ['somebody bridges', 'forum F { members: A  without vote: I }\nobligation O { owed by: A  owed to: I  bridged by: A }', []],
    ['what is owed is not bridged', 'forum F { members: A  without vote: I }\nobligation O { owed by: A  owed to: I }', ['info']],
    ['it is a part of the body to which somebody bridges', 'stakeholder J { sector: regulator  part of: G }\nforum F { members: A  without vote: J }\nobligation O { owed by: A  owed to: G  bridged by: A }', []],
    ['a part of a forum is the affair of the forum', 'forum F { members: A }\nforum H { part of: F  members: A, I }', []],
]);

probe('predetermined-decision', [
    ['something was already held', 'decision D { affects: C  taken by: A, B  consults: C  already held: "little will change"  stage: open }', ['warning']],
    ['nothing was', 'decision D { affects: C  taken by: A, B  consults: C  stage: open }', []],
]);
it('what was already held says more than that somebody is only consulted', () => {
    expect(found('decision D { affects: C  taken by: A, B  consults: C  already held: "little will change" }', 'symbolic-participation', 'predetermined-decision')).toEqual(['warning predetermined-decision']);
});

probe('approval-from-above', [
    ['a government without a seat', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }', ['info']],
    ['two of them are one finding', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\ndecision E { affects: A  taken by: F  approved by: G }', ['info']],
    ['it sits there', 'forum F { members: A  without vote: G }\ndecision D { affects: A  taken by: F  approved by: G }', []],
    ['it takes the decision as well', 'decision D { affects: A  taken by: A, G  approved by: G }', []],
    ['no public body', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: C }', []],
    ['a leader links', 'forum F { members: A }\nleader L { from: A  tasks: linking }\ndecision D { affects: A  taken by: F  approved by: G }', []],
    ['somebody bridges what is owed to it', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\nobligation O { owed by: A  owed to: G  bridged by: A }', []],
    ['somebody bridges what is owed elsewhere', 'forum F { members: A }\ndecision D { affects: A  taken by: F  approved by: G }\nobligation O { owed by: A  owed to: I  bridged by: A }', ['info']],
]);

const upwards = 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: hierarchy }\n';
probe('measure-without-priority', [
    ['nothing is said of it, and the forum answers upwards', `${upwards}measure M`, ['info']],
    ['two of them are one finding', `${upwards}measure M\nmeasure M2`, ['info']],
    ['it serves a priority', `${upwards}priority X\nmeasure M { serves: X }`, []],
    ['it says what it counts', `${upwards}measure M { counts: outcome }`, []],
    ['a partner set it', `${upwards}measure M { set by: A }`, []],
    ['a partner answers upwards, and not the forum', 'forum F { members: A, B }\nobligation O { owed by: A  owed to: G  mode: hierarchy }\nmeasure M', []],
    ['the duty is bridged', 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: hierarchy  bridged by: A }\nmeasure M', []],
    ['the duty is a contract', 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: market }\nmeasure M', []],
]);

const table = 'forum F { members: A, B }\n';
probe('seat-filled-by-others', [
    ['a body without a seat chooses', `${table}seat S { on: F  held by: B  chosen by: G }`, ['info']],
    ['they choose themselves', `${table}seat S { on: F  held by: B  chosen by: B }`, []],
    ['they choose with others', `${table}seat S { on: F  held by: B  chosen by: B, G }`, []],
    ['another member chooses', `${table}seat S { on: F  held by: B  chosen by: A }`, []],
    ['the forum chooses', `${table}seat S { on: F  held by: B  chosen by: F }`, []],
    ['the whole of which they are a part chooses', `stakeholder D { part of: G }\nforum F { members: A, D }\nseat S { on: F  held by: D  chosen by: G }`, []],
    ['somebody in words is among those who choose', `${table}seat S { on: F  held by: B  chosen by: G, "their college" }`, []],
    ['everyone chooses', `${table}seat S { on: F  held by: B  chosen by: everyone }`, []],
    ['the seat is kept for nobody by name', `${table}seat S { on: F  held by: "an expert"  chosen by: G }`, []],
]);

const unread = 'source S { kind: terms-of-reference  read: part "the opening" }\n';
const redesign = 'decision D { about: service-redesign  affects: A, C  benefit: "it"  taken by: F }';
probe('interests-not-declared', [
    ['providers decide on their services', `${unread}${table}${redesign}`, ['info']],
    ['they recommend', `${unread}${table}decision D { about: service-redesign  affects: A  recommended by: F  taken by: G }`, ['info']],
    ['on their money', `${unread}${table}decision D { about: funding  affects: A  taken by: F }`, ['info']],
    ['on something else', `${unread}${table}decision D { about: communication  affects: A  taken by: F }`, []],
    ['it touches only those who use services', `${unread}forum F { members: A, C }\ndecision D { about: funding  affects: C  taken by: F }`, []],
    ['they have no vote', `${unread}forum F { members: C  without vote: A }\n${redesign}`, []],
    ['a ground rule', `${unread}${table}${redesign}\nground rule R { about: conflicts-of-interest }`, []],
    ['a ground rule that does not say what it is about', `${unread}${table}${redesign}\nground rule R`, []],
    ['the forum says who takes no part', `${unread}forum F { members: A, B  recusal: "whoever gains" }\n${redesign}`, []],
]);
it('where ground rules were read whole, the missing topic is said once', () => {
    expect(found(`${table}${redesign}\nground rule R { about: conduct }`, 'interests-not-declared', 'ground-rule-topic-missing')).toEqual(['info ground-rule-topic-missing']);
});

it('that revisions, or what was there before, are stated makes the absence of the rest matter', () => {
    const read = 'source S { read: part "the opening" }';
    const stated = (more: string) => found(`partnership P { stage: agreed  ${more} }\nforum F { members: D, E }\nstakeholder D { power: high  incentive: strong }\nstakeholder E { power: high  incentive: strong }\n${read}`, 'no-review', 'history-not-stated');
    expect(stated('')).toEqual(['hint history-not-stated', 'hint no-review']);
    expect(stated('revised: 2026-01-01  grew out of: "a working group"')).toEqual(['info no-review', 'info history-not-stated']);
});

it('a measure of which nothing is said is one finding', () => {
    expect(found(`${upwards}measure M`, 'measure-without-priority', 'measure-without-owner')).toEqual(['info measure-without-priority']);
    expect(found(`${table}measure M`, 'measure-without-priority', 'measure-without-owner')).toEqual(['info measure-without-owner']);
});

it('priorities that were set elsewhere are said to be, beside one of the partners’ own', () => {
    const says = (text: string) => checkText(`partnership P { stage: agreed }\n${text}\n${partners}`).findings.filter(({ rule }) => rule === 'priority-not-agreed').map(({ message }) => message);
    expect(says('priority X { origin: regional }\npriority Y { origin: national }\npriority Z { origin: local }')).toEqual(['The charter does not say that the partners agreed “X”, “Y” and “Z”; 2 of them were set elsewhere.']);
    expect(says('priority X { origin: regional }\npriority Z')).toEqual(['The charter does not say that the partners agreed “X” and “Z”; 1 of them was set elsewhere.']);
    expect(says('priority X { origin: local }\npriority Z')).toEqual(['The charter does not say that the partners agreed “X” and “Z”.']);
});

it('which member has no part cannot be told of rules that were read in part', () => {
    const text = (read: string) => `${table}role R { held by: A  duty: "it" }\nsource S { kind: terms-of-reference  read: ${read} }`;
    expect(found(text('part "the opening"'), 'member-without-role')).toEqual([]);
    expect(found(text('whole'), 'member-without-role')).toEqual(['info member-without-role']);
});

probe('papers-differ', [
    ['on a forum', 'forum F { papers differ: "12 members or 14" }', ['info']],
    ['on a seat, a decision and a ground rule', 'forum F { members: A }\nseat S { on: F  papers differ: "it" }\ndecision D { affects: A  taken by: F  papers differ: "it" }\nground rule R { about: conduct  papers differ: "it" }', ['info', 'info', 'info']],
    ['on nothing', 'forum F { members: A }', []],
]);

probe('quorum-guards-some', [
    ['one of three is not named', 'forum F { members: A, B, C  quorum: 2 with A 1, B 1 }', ['info']],
    ['a decision of that forum', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1, B 1 }', ['info']],
    ['the same in two decisions is one finding', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1 }\ndecision E { affects: A  taken by: F  quorum: 3 with A 1 }', ['info']],
    ['another in another decision is another', 'forum F { members: A, B, C }\ndecision D { affects: A  taken by: F  quorum: 2 with A 1 }\ndecision E { affects: A  taken by: F  quorum: 3 with B 1 }', ['info', 'info']],
    ['all are named', 'forum F { members: A, B  quorum: 2 with A 1, B 1 }', []],
    ['nobody is named', 'forum F { members: A, B, C  quorum: 2 }', []],
    ['only the chair is', 'forum F { members: A, B  chair: A  quorum: 2 including chair }', []],
    ['power is stated', 'stakeholder D { power: low }\nforum F { members: A, D  quorum: 2 with A 1 }', []],
]);

probe('served-without-seat', [
    ['no seat', 'partnership P { stage: agreed  serves: C }\nforum F { members: A }', ['info']],
    ['an open door is none', 'partnership P { stage: agreed  serves: C }\nforum F { members: A  membership: open }', ['info']],
    ['a seat without a vote', 'partnership P { stage: agreed  serves: C }\nforum F { members: A  without vote: C }', []],
    ['somebody represents them', 'partnership P { stage: agreed  serves: C }\nstakeholder R { represents: C }\nforum F { members: A  without vote: R }', []],
    ['a part of them sits', 'partnership P { stage: agreed  serves: C }\nstakeholder R { part of: C }\nforum F { members: A, R }', []],
    ['one of two', 'partnership P { stage: agreed  serves: A, C }\nforum F { members: A }', ['info']],
    ['a decision excludes them: that says more', 'partnership P { stage: agreed  serves: C }\nforum F { members: A }\ndecision D { affects: C  taken by: F }', []],
    ['nobody sits anywhere', 'partnership P { stage: agreed  serves: C }\nforum F', []],
]);
