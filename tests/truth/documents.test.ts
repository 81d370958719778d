import { expect, it } from 'vitest';
import { checkText } from '../support/check.js';
import { partners } from './document-edges.js';

// One cause is one finding, and what is stated makes an absence matter. What else each of these rules takes is in document-edges.ts.

/** The findings of these rules in an agreed charter, as `severity rule`. */
function found(text: string, ...rules: string[]): string[] {
    const charter = text.startsWith('partnership') ? text : `partnership P { stage: agreed }\n${text}`;
    const { findings } = checkText(`${charter}\n${partners}`);
    expect(findings.filter(({ rule }) => /^(syntax-error|unknown-|unresolved-name|unexpected-value|name-of)/.test(rule)).map(({ message }) => message)).toEqual([]);
    return findings.filter(({ rule }) => rules.includes(rule)).map(({ severity, rule }) => `${severity} ${rule}`);
}

const upwards = 'forum F { members: A, B }\nobligation O { owed by: F  owed to: G  mode: hierarchy }\n';
const table = 'forum F { members: A, B }\n';
const redesign = 'decision D { about: service-redesign  affects: A, C  benefit: "it"  taken by: F }';

it('what was already held says more than that someone is only consulted', () => {
    expect(found('decision D { affects: C  taken by: A, B  consults: C  already held: "little will change" }', 'symbolic-participation', 'predetermined-decision')).toEqual(['warning predetermined-decision']);
});

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
    expect(says('priority X { origin: regional }\npriority Y { origin: national }\npriority Z { origin: local }')).toEqual(['The charter does not say that the partners agreed “X” and “Y”, which were set elsewhere.']);
    expect(says('priority X { origin: regional }\npriority Z')).toEqual(['The charter does not say that the partners agreed “X” and “Z”; 1 of them was set elsewhere.']);
    expect(says('priority X { origin: local }\npriority Z')).toEqual(['The charter does not say that the partners agreed “Z”.']);
});

it('which member has no part cannot be told of rules that were read in part', () => {
    const text = (read: string) => `${table}role R { held by: A  duty: "it" }\nsource S { kind: terms-of-reference  read: ${read} }`;
    expect(found(text('part "the opening"'), 'member-without-role')).toEqual([]);
    expect(found(text('whole'), 'member-without-role')).toEqual(['info member-without-role']);
});

it('whoever is shut out of a decision, or only sits there without a vote, is told so once', () => {
    expect(found('forum F { members: A }\ndecision D { affects: N  taken by: F }', 'self-governing-without-vote', 'affected-stakeholder-excluded')).toEqual(['error affected-stakeholder-excluded']);
    expect(found('forum F { members: A  without vote: N }\ndecision D { affects: N  taken by: F }', 'self-governing-without-vote', 'observer-while-affected')).toEqual(['warning observer-while-affected']);
    expect(found('partnership P { stage: agreed  serves: C }\nforum F { members: A }\ndecision D { affects: C  taken by: F }', 'served-without-seat', 'affected-stakeholder-excluded')).toEqual(['error affected-stakeholder-excluded']);
});
