import { describe, expect, it } from 'vitest';
import { checkText } from '../support/check.js';

// What the paper's text supports of inclusion, design, the process and what remains of hierarchy, stated from the article and from four
// real documents, one probe for each way in which a rule once said more than either.

const partners = `stakeholder A { sector: secondary-care }
stakeholder B { sector: voluntary-and-community }
stakeholder C { sector: patients-and-public }
leader L { from: C }`;

/** The findings of these rules in an agreed charter, as `severity rule`. */
function found(text: string, ...rules: string[]): string[] {
    const charter = text.startsWith('partnership') ? text : `partnership P { stage: agreed  period: from 2026-01-01 }\n${text}`;
    const { findings } = checkText(`${charter}\n${partners}`);
    expect(findings.filter(({ rule }) => /^(syntax-error|unknown-|unresolved-name|unexpected-value|name-of)/.test(rule)).map(({ message }) => message)).toEqual([]);
    return findings.filter(({ rule }) => rules.includes(rule)).map(({ severity, rule }) => `${severity} ${rule}`);
}

describe('exclusion is a key reason for failure, and nothing less is called so', () => {
    const inclusion = ['affected-stakeholder-excluded', 'observer-while-affected'];
    it.each<[string, string, string[]]>([
        ['no seat and no other part', 'forum F { members: A, B }\ndecision D { affects: C  taken by: F }', ['error affected-stakeholder-excluded']],
        ['whoever wants to may join', 'forum F { members: A  membership: open }\ndecision D { affects: C  taken by: F }', ['info affected-stakeholder-excluded']],
        ['whoever wants to applies', 'forum F { members: A  membership: by-application }\ndecision D { affects: C  taken by: F }', ['info affected-stakeholder-excluded']],
        ['some seats have no named holder', 'forum F { members: A }\nseat S { on: F  number: 4 }\ndecision D { affects: C  taken by: F }', ['info affected-stakeholder-excluded']],
        ['a seat without a vote', 'forum F { members: A  without vote: C }\ndecision D { affects: C  taken by: F }', ['warning observer-while-affected']],
        ['a representative who attends', 'stakeholder R { represents: C }\nforum F { members: A  in attendance: R }\ndecision D { affects: C  taken by: F }', ['warning observer-while-affected']],
        ['a chair who comes from them', 'forum F { members: A  chair: L }\ndecision D { affects: C  taken by: F }', []],
        ['decided outside', 'forum F { members: A }\ndecision D { affects: C  taken by: "the minister" }', []],
        ['only recommended here', 'forum F { members: A, C }\ndecision D { affects: C  recommended by: F  taken by: "the minister" }', []],
        ['the partners decide, without them', 'decision D { affects: C  taken by: A, B }', ['warning affected-stakeholder-excluded']],
        ['the partners decide, they among them', 'decision D { affects: C  taken by: A, C }', []],
    ])('%s', (_, text, expected) => expect(found(text, ...inclusion)).toEqual(expected));

    it('one of the two speaks, never both', () => {
        expect(found('forum F { members: A  in attendance: C }\ndecision D { affects: B, C  taken by: F }', ...inclusion)).toEqual(['error affected-stakeholder-excluded', 'warning observer-while-affected']);
    });
});

describe('what a charter does not say is not absent', () => {
    it.each<[string, string, string[]]>([
        ['a part of a forum has its rule', 'forum F { decides by: consensus  meets: monthly  minutes: published }\nforum G { part of: F }', []],
        ['a group that reports decides nothing finally', 'forum F { decides by: consensus  meets: monthly  minutes: published }\nforum G { reports to: F }', []],
        ['as needed is an answer', 'forum F { decides by: consensus  meets: as needed  minutes: published }', []],
        ['what works in writing has no meetings', 'forum F { decides by: consensus  setting: written  minutes: published }', []],
        ['each decision says how it is taken', 'forum F { members: A  meets: monthly  minutes: published }\ndecision D { affects: A  taken by: F  decides by: unanimity }', []],
        ['one of two does', 'forum F { members: A  meets: monthly  minutes: published }\ndecision D { affects: A  taken by: F  decides by: unanimity }\ndecision E { affects: A  taken by: F }', ['warning forum-without-decision-rule']],
        ['nothing is said', 'forum F { members: A }', ['warning forum-without-decision-rule', 'info meetings-not-stated', 'info proceedings-not-published']],
    ])('%s', (_, text, expected) => expect(found(text, 'forum-without-decision-rule', 'meetings-not-stated', 'proceedings-not-published')).toEqual(expected));

    it('transparency assures stakeholders; the public is another matter', () => {
        const forum = 'forum F { members: A, B  minutes: members-only }\n';
        expect(found(`${forum}decision D { affects: A  taken by: F }`, 'proceedings-not-published')).toEqual(['info proceedings-not-published']);
        expect(found(`${forum}decision D { affects: C  taken by: F }`, 'proceedings-not-published')).toEqual(['warning proceedings-not-published']);
        expect(found('forum F { members: A  minutes: members-only  open to public: yes }', 'proceedings-not-published')).toEqual(['warning proceedings-not-published']);
    });

    it('who meets each month meets somewhere; a table that works in writing is told what the model adds', () => {
        expect(found('forum F { members: A  meets: monthly }', 'no-face-to-face-dialogue')).toEqual([]);
        expect(found('forum F { members: A  meets: as needed }', 'no-face-to-face-dialogue')).toEqual(['info no-face-to-face-dialogue']);
        expect(found('forum F { members: A  meets: asynchronously  setting: written }', 'no-face-to-face-dialogue')).toEqual(['info no-face-to-face-dialogue']);
        expect(found('forum F { members: A  setting: online }', 'no-face-to-face-dialogue')).toEqual(['warning no-face-to-face-dialogue']);
    });

    it('small wins are helpful, and crucial after conflict', () => {
        const wins = ['no-small-wins', 'no-early-win-after-conflict'];
        expect(found('forum F { members: A }', ...wins)).toEqual(['info no-small-wins']);
        expect(found('relationship { between: A, B  history: conflict }', ...wins)).toEqual(['warning no-early-win-after-conflict']);
    });

    it('values are welcome and not asked for', () => {
        expect(found('partnership P { stage: agreed  purpose: "p"  problem: "q" }', 'shared-understanding-incomplete')).toEqual([]);
        expect(found('partnership P { stage: agreed  problem: "q" }', 'shared-understanding-incomplete')).toEqual(['info shared-understanding-incomplete']);
    });

    it('the problem is asked for with the start, where that is not stated either, and by itself where it is', () => {
        const asks = ['shared-understanding-incomplete', 'starting-conditions-not-stated'];
        expect(found('partnership P { stage: agreed  purpose: "p" }\nforum F { members: A, B }', ...asks)).toEqual(['info starting-conditions-not-stated']);
        expect(found('partnership P { stage: agreed  purpose: "p" }\nforum F { members: D, E }\nstakeholder D { power: high  incentive: strong }\nstakeholder E { power: high  incentive: strong }', ...asks)).toEqual(['info shared-understanding-incomplete']);
    });

    it('a document of rules has no place for results, commitments or what partners think of each other', () => {
        const silent = ['no-small-wins', 'commitment-not-recorded', 'starting-conditions-not-stated', 'history-not-stated'];
        const text = (kinds: string[]) => `partnership P { stage: agreed }\nforum F { members: A, B }\n${kinds.map((kind, index) => `source S${index} { kind: ${kind} }`).join('\n')}`;
        for (const kinds of [['terms-of-reference'], ['policy'], ['legislation', 'agreement']]) expect(found(text(kinds), ...silent)).toEqual([]);
        for (const kinds of [[], ['strategy'], ['terms-of-reference', 'website'], ['report']]) expect(found(text(kinds), ...silent)).toEqual(['info commitment-not-recorded', 'info no-small-wins', 'info starting-conditions-not-stated']);
        expect(found('partnership P { stage: agreed  grew out of: "a working group" }\nforum F { members: A, B }\nsource S { kind: policy }', ...silent)).toEqual(['info history-not-stated']);
    });

    it('a strategic plan that partners decided together is an intermediate outcome', () => {
        const plan = (more: string) => `forum F { members: A, B }\nforum G { members: A }\ndecision D { about: planning  affects: A  ${more} }`;
        for (const more of ['taken by: F  stage: decided', 'taken by: F  stage: implemented', 'taken by: A, B  stage: decided']) expect(found(plan(more), 'no-small-wins')).toEqual([]);
        for (const more of ['taken by: F  stage: open', 'taken by: G  stage: decided', 'taken by: A  stage: decided', 'taken by: F']) expect(found(plan(more), 'no-small-wins')).toEqual(['info no-small-wins']);
    });

    it('who leads has a part, alone or with others', () => {
        const partner = 'role R { held by: A, B  duty: "it" }\nforum F { members: A, B, C }\n';
        expect(found(partner, 'member-without-role')).toEqual(['info member-without-role']);
        expect(found(`${partner}leader M { is: C, A }`, 'member-without-role')).toEqual([]);
        expect(found(`${partner}leader M { from: C  tasks: repair }`, 'member-without-role')).toEqual([]);
    });

    it('only a decision that can still include others is asked whom it affects', () => {
        const asked = (more: string) => found(`forum F { members: A, B }\ndecision D { taken by: F  ${more} }`, 'decision-without-affected');
        for (const more of ['', 'stage: open', 'about: governance, funding']) expect(asked(more)).toEqual(['info decision-without-affected']);
        for (const more of ['stage: recurring', 'stage: decided', 'stage: implemented', 'about: governance', 'about: membership, elections  stage: open']) expect(asked(more)).toEqual([]);
    });

    it('of rules that were read in part nobody can tell which topics they lack', () => {
        const rules = (more: string) => found(`ground rule R { about: conduct }\nsource S { ${more} }`, 'ground-rule-topic-missing');
        expect(rules('kind: agreement  read: part "the opening"')).toEqual([]);
        expect(rules('kind: agreement  read: whole')).toEqual(['info ground-rule-topic-missing']);
        expect(rules('kind: website  read: part "the opening"')).toEqual(['hint ground-rule-topic-missing']);
    });

    it('what is stated can make an absence matter, also where a source was read in part', () => {
        const read = 'source S { read: part "the opening" }\n';
        expect(found(`${read}forum F { members: A 3 seats, B 3 seats }`, 'forum-without-decision-rule')).toEqual(['warning forum-without-decision-rule']);
        expect(found(`${read}forum F { members: A 5 seats, C 1 seats, B 1 seats }`, 'forum-without-decision-rule')).toEqual(['warning forum-without-decision-rule']);
        expect(found(`${read}forum F { members: A 3 seats, B 2 seats }`, 'forum-without-decision-rule')).toEqual(['hint forum-without-decision-rule']);
        const place = (forum: string) => found(`partnership P { kind: place-partnership  stage: agreed }\n${read}${forum}`, 'no-patient-voice');
        expect(place('forum F { members: A, B }')).toEqual(['warning no-patient-voice']);
        expect(place('forum F { members: A, B }\nforum G')).toEqual(['hint no-patient-voice']);
        expect(place('forum F { members: A, B }\nforum G { part of: F }')).toEqual(['warning no-patient-voice']);
    });

    it('whoever chairs needs no other duty, and an office that is filled by a rule is not vacant', () => {
        expect(found('role R { held by: A }\nrole S { held by: B }\nforum F { chair: R  vice chair: S }', 'role-without-duty')).toEqual([]);
        expect(found('role R { held by: A }\nforum F { chair: L }', 'role-without-duty')).toEqual(['info role-without-duty']);
        expect(found('role R { duty: "it"  chosen by: A }', 'role-vacant')).toEqual([]);
        expect(found('role R { duty: "it" }', 'role-vacant')).toEqual(['warning role-vacant']);
    });

    it('a public body that takes part may have convened it; the self-governed are told once', () => {
        expect(found('forum F { members: A }', 'no-public-convenor')).toEqual([]);
        expect(found('partnership P { stage: agreed  mandate: statutory "an Act" }\nforum F { members: B }', 'no-public-convenor')).toEqual([]);
        expect(found('forum F { members: B }', 'no-public-convenor')).toEqual(['info no-public-convenor']);
    });

    it('a signed agreement is a commitment', () => {
        expect(found('partnership P { stage: agreed  mandate: agreement "a memorandum" }\nforum F { members: A }', 'commitment-not-recorded')).toEqual([]);
        expect(found('forum F { members: A }', 'commitment-not-recorded')).toEqual(['info commitment-not-recorded']);
    });

    it('half is not most', () => {
        const messages = checkText(`partnership P\nforum F { members: A, B }\nrole R { held by: A }\n${partners}`).findings.filter(({ rule }) => rule === 'member-without-role').map(({ message }) => message);
        expect(messages).toEqual(['The charter states no role for 1 of the 2 members of “F”.']);
    });
});

describe('seats are counted', () => {
    it.each<[string, string, string[]]>([
        ['13 of 25 seats of one stakeholder', 'forum F { members: A 25 seats  quorum: 13 }', []],
        ['more than there are', 'forum F { members: A 3 seats  quorum: 4 }', ['warning quorum-beyond-members']],
        ['votes of an open community', 'forum F { members: A, B  membership: open  quorum: 5 with A 2, B 2 }', []],
        ['two of one who has one seat', 'forum F { members: A, B 6 seats  quorum: 5 with A 2 }', ['warning quorum-beyond-members']],
        ['one who has no vote', 'forum F { members: B 6 seats  without vote: A  quorum: 3 with A 1 }', ['warning quorum-beyond-members']],
    ])('%s', (_, text, expected) => expect(found(text, 'quorum-beyond-members')).toEqual(expected));

    it('a large bloc without a vote, for whom unsaid', () => {
        const forum = 'forum F { members: A 3 seats, B 3 seats }\n';
        expect(found(`${forum}seat S { on: F  number: 11  vote: no }`, 'voteless-bloc')).toEqual(['warning voteless-bloc']);
        expect(found(`${forum}seat S { on: F  number: 11  vote: no  held by: C }`, 'voteless-bloc')).toEqual([]);
        expect(found(`${forum}seat S { on: F  number: 11  vote: no  held by: "the unions" }`, 'voteless-bloc')).toEqual([]);
    });
});

describe('one cause is one finding', () => {
    it.each<[string, string, string]>([
        ['priorities that nobody agreed', 'priority P1\npriority P2\npriority P3', 'priority-not-agreed'],
        ['decisions that do not say whom they affect', 'decision D { taken by: A }\ndecision E { taken by: B }', 'decision-without-affected'],
        ['measures of activity', 'measure M { counts: activity }\nmeasure N { counts: cost }', 'measure-without-priority'],
        ['measures of nobody', 'measure M\nmeasure N', 'measure-without-owner'],
        ['obligations that nobody bridges', 'obligation O { owed by: A  mode: hierarchy }\nobligation Q { owed by: B  mode: market }', 'obligation-unbridged'],
    ])('%s', (_, text, rule) => expect(found(`forum F { members: A, B }\n${text}`, rule)).toHaveLength(1));

    it('goals of the State that the partners did not agree are said once', () => {
        expect(found('priority X { origin: regional }\npriority Y { origin: regional }', 'no-local-priority', 'priority-not-agreed')).toEqual(['info no-local-priority']);
        expect(found('priority X { origin: local "within national policy" }', 'no-local-priority')).toEqual([]);
    });

    it('what a forum owes, and what a forum bridges, needs nobody else', () => {
        expect(found('forum F { members: A, B }\nobligation O { owed by: F  mode: hierarchy }\nobligation Q { owed by: A  mode: hierarchy  bridged by: F }', 'obligation-unbridged')).toEqual([]);
    });
});

describe('what expires is noticed, and is good practice', () => {
    it.each<[string, string, string[]]>([
        ['a period', 'partnership P { stage: agreed  period: 2020-01-01 to 2026-05-31 }', ['warning period-ended']],
        ['a review, by its rhythm', 'partnership P { stage: agreed  adopted: 2015-07-01  review: every 5 years }', ['warning review-overdue']],
        ['a review that was held', 'partnership P { stage: agreed  adopted: 2015-07-01  last review: 2022-01-01  review: every 5 years }', []],
        ['a term', 'role R { held by: A  since: 2024-01-01  term: 2 years }', ['warning term-expired']],
        ['a term that runs', 'seat S { held by: A  since: 2025-01-01  term: 2 years }', []],
        ['a decision', 'decision D { affects: A  taken by: A  stage: open  decided on: 2026-01-01 }', ['warning decision-overdue']],
    ])('%s', (_, text, expected) => expect(found(text, 'period-ended', 'review-overdue', 'term-expired', 'decision-overdue')).toEqual(expected));

    it('proxies without a limit, where a share of those present decides', () => {
        expect(found('forum F { members: A 25 seats  proxies: yes  threshold: 2/3 of those present }', 'proxies-without-cap')).toEqual(['info proxies-without-cap']);
        expect(found('forum F { members: A 25 seats  proxies: yes "at most one each"  threshold: 2/3 of those present }', 'proxies-without-cap')).toEqual([]);
        expect(found('forum F { members: A 25 seats  proxies: yes  threshold: 2/3 }', 'proxies-without-cap')).toEqual([]);
    });
});

it('what is absent where a source was read in part is not in what was read, and no more than a hint', () => {
    const text = (read: string) => `forum F { members: A, C }\nsource S { read: ${read} }\ndecision D { affects: B  taken by: F }`;
    const rules = ['forum-without-decision-rule', 'affected-stakeholder-excluded'];
    expect(found(text('whole'), ...rules)).toEqual(['warning forum-without-decision-rule', 'error affected-stakeholder-excluded']);
    for (const part of ['part "clause 3"', '"3.1 to 3.7"', 'part']) expect(found(text(part), ...rules)).toEqual(['hint forum-without-decision-rule', 'error affected-stakeholder-excluded']);
    expect(checkText(`partnership P { stage: agreed }\n${text('part')}\n${partners}`).findings.find(({ rule }) => rule === rules[0])?.message).toMatch(/ The sources were read only in part, so they may say more\.$/);
});
