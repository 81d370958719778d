import { describe, expect, it } from 'vitest';
import { inForce, isSubordinate } from '../../language/model/facts/forums.js';
import { trustersOf } from '../../language/model/facts/offices.js';
import { seatingOf, votelessOf, votersOf, votingSeats } from '../../language/model/facts/seats.js';
import { voiceIn } from '../../language/model/facts/voice.js';
import { applyFix, checkText, shown } from '../support/check.js';
import { charterFrom } from '../support/model.js';

const partners = 'partnership P\nstakeholder A\nstakeholder B\nstakeholder C\nleader L { from: A }\n';
const charter = (text: string) => charterFrom(partners + text);
const forumOf = (text: string) => charter(`forum F { ${text} }`).forums[0]!;
const faultsOf = (text: string) => {
    const { document } = charter(text);
    return [...document.source.problems.map(({ message }) => message), ...document.faults.map(({ rule }) => rule)];
};
const names = (entities: readonly { readonly name: string | undefined }[]) => entities.map(({ name }) => name);

describe('what documents state can be written as they state it', () => {
    it.each<[string, string, unknown]>([
        ['a rhythm at least', 'meets: at least quarterly', 'at least quarterly'],
        ['so many times', 'meets: at least 4 times a year', 'at least 4 times a year'],
        ['at least every', 'meets: at least every  6 weeks', 'at least every 6 weeks'],
        ['no rhythm', 'meets: as needed', 'as needed'],
        ['never all at once', 'meets: asynchronously', 'asynchronously'],
    ])('%s', (_, text, expected) => expect([faultsOf(`forum F { ${text} }`), forumOf(text).meets?.value]).toEqual([[], expected]));

    it.each<[string, string, unknown]>([
        ['a fraction', '2/3', { percent: 66.67, of: 'members' }],
        ['of those present', '2/3 of those present because "it is usual"', { percent: 66.67, of: 'those present' }],
        ['of votes cast', '80% of votes cast', { percent: 80, of: 'votes cast' }],
        ['of voting members present', '2/3 of voting members present', { percent: 66.67, of: 'those present' }],
    ])('a threshold: %s', (_, text, expected) => expect([faultsOf(`forum F { threshold: ${text} }`), forumOf(`threshold: ${text}`).threshold?.value]).toEqual([[], expected]));

    it.each<[string, string, unknown]>([
        ['a majority', 'majority', [{ majority: true }, []]],
        ['a majority of the voting members', 'majority of voting members', [{ majority: true }, []]],
        ['a share with the chair', '50% including chair', [{ percent: 50, of: 'members' }, ['chair 1']]],
        ['a share with someone', '50% including L', [{ percent: 50, of: 'members' }, ['L 1']]],
        ['a number of some of each', '5 with A 2, B 2 because "no side decides alone"', [{ count: 5 }, ['A 2', 'B 2']]],
    ])('a quorum: %s', (_, text, expected) => {
        const { required, ...size } = forumOf(`members: A, B  quorum: ${text}`).quorum!.value;
        expect([faultsOf(`forum F { quorum: ${text} }`), [size, required.map(({ of, count }) => `${of === 'chair' ? of : of.name} ${count}`)]]).toEqual([[], expected]);
    });

    it('a period without an end, a shortest consultation, notice, papers before a meeting, a limit of terms', () => {
        const { partnership, forums: [forum], decisions: [decision], roles: [role] } = charterFrom(`partnership P { period: from 2015-07-01  adopted: 2015-06-01  revised: 2018-06-01, 2020-06-01  last review: 2020-01-01 }
            forum F { notice: 14 days  papers: published 7 working days before }
            decision D { consultation: at least 14 days  stage: recurring }
            role R { held by: "whoever opens a proposal"  limit: 2 terms  term: 2 years  since: 2024-01-01 }`);
        expect({
            period: partnership.period?.value, revised: partnership.revised?.value, notice: forum!.notice?.value, papers: forum!.papers?.items[0]?.before,
            consultation: decision!.consultation?.value, limit: role!.limit?.value, term: role!.term?.value, holders: role!.heldBy?.texts,
        }).toEqual({
            period: { from: '2015-07-01' }, revised: ['2018-06-01', '2020-06-01'], notice: { amount: 14, unit: 'day', working: false }, papers: { amount: 7, unit: 'day', working: true },
            consultation: { atLeast: { amount: 14, unit: 'day', working: false } }, limit: 2, term: { amount: 2, unit: 'year', working: false }, holders: ['whoever opens a proposal'],
        });
    });

    it('several sectors and mandates; what was read of a source; what a citation quotes', () => {
        const { partnership, stakeholders: [body], document } = charterFrom(`partnership P { mandate: statutory "an Act", contract "a scheme" [@S "3.2" says "binds in law"; @S says "in full"] }
            stakeholder B { sector: secondary-care, social-care }
            source S { read: "3.1 to 3.7" }`);
        expect([partnership.mandate?.value, body!.sector?.value, document.declared.at(-1)!.stated('read')?.value]).toEqual([['statutory', 'contract'], ['secondary-care', 'social-care'], '3.1 to 3.7']);
        expect(partnership.mandate?.citations.map(({ key, locator, quotation }) => [key, locator, quotation])).toEqual([['@S', '3.2', 'binds in law'], ['@S', undefined, 'in full']]);
    });

    it.each([
        ['a fraction with a comment right after it', 'forum G { threshold: 2/3// as always\n quorum: 1/3/* of all */ }'],
        ['one line of many properties', 'seat T { on: F  number: 2  limit: 2 terms  term: 3 years  held by: A }'],
        ['a property that begins like a unit', 'seat T { limit: 1 term  term: 3 years }'],
        ['a property that begins like the rest of a value', 'dialogue D { setting: online with: A, B }'],
        ['and another', 'concern N { kind: workload of: A }'],
        ['the chair of a quorum, where something else is called so', 'forum G { quorum: 50% including chair }\ndecision chair { affects: A }'],
    ])('%s', (_, text) => expect(faultsOf(`forum F\n${text}`)).toEqual([]));
});

describe('a reason and a source behind each value of a list', () => {
    const supportOf = (text: string) => charterFrom(`partnership P { values: ${text} }\nsource S\nsource T`).partnership.values!;

    it('belong to the value that they follow', () => {
        expect(supportOf('"a" [@S], "b" because "why", "c"').items.map(({ because, citations }) => [because, citations?.map(({ key }) => key)])).toEqual([[undefined, ['@S']], ['why', undefined], [undefined, undefined]]);
    });

    it('behind the last value alone, they are about the whole list', () => {
        const { because, citations, items } = supportOf('"a", "b" because "why" [@T]');
        expect([because, citations.map(({ key }) => key), items.map(item => item.because ?? item.citations)]).toEqual(['why', ['@T'], [undefined, undefined]]);
    });
});

describe('seats', () => {
    it('count one each, or the number that is given; a declared seat with a listed holder only says more', () => {
        const forum = charter('forum F { members: A 3 seats, B  without vote: C 2 seats, "unions" }\nseat T { on: F  number: 9  held by: A  profession: medical }').forums[0]!;
        expect(seatingOf(forum).map(({ holder, seats, hasVote, profession }) => [holder?.name, seats, hasVote, profession])).toEqual([['A', 3, true, ['medical']], ['B', 1, true, []], ['C', 2, false, []], [undefined, 1, false, []]]);
        expect([votingSeats(forum), names(votersOf(forum)), names(votelessOf(forum))]).toEqual([4, ['A', 'B'], ['C']]);
    });

    it('that nobody is named for count too, and those that several share', () => {
        const forum = charter('forum F { members: A }\nseat T { on: F  number: 6 }\nseat U { on: F  number: 3  held by: B, C  vote: yes }\nseat V { on: F  held by: L  vote: no }').forums[0]!;
        expect([votingSeats(forum), names(votersOf(forum))]).toEqual([10, ['A', 'B', 'C']]);
    });

    it('cannot be counted where whoever wants to takes part', () => expect(votingSeats(forumOf('members: A, B  membership: open'))).toBeUndefined());

    it('everyone is all that the charter declares or names', () => expect(names(votersOf(forumOf('members: everyone')))).toEqual(['A', 'B', 'C']));
});

describe('a part of a forum', () => {
    it.each(['part of: F', 'set up by: F', 'reports to: "the minister", F'])('has what its whole states: %s', parent => {
        const [, part] = charter(`forum F { decides by: consensus  meets: monthly }\nforum G { ${parent}  meets: weekly }`).forums;
        expect([inForce(part!, 'decidesBy')?.value, inForce(part!, 'meets')?.value, inForce(part!, 'minutes')]).toEqual(['consensus', 'weekly', undefined]);
    });

    it('of a circle has what the circle states', () => {
        const [one] = charter('forum F { part of: G }\nforum G { part of: F  decides by: majority }').forums;
        expect([inForce(one!, 'decidesBy')?.value, inForce(one!, 'meets')]).toEqual(['majority', undefined]);
    });
});

describe('a forum is subordinate to those who set it up', () => {
    it.each([
        ['unless they are its own voting members', 'members: A, B  set up by: A, B', false],
        ['all of them', 'members: A, B  set up by: A, C', true],
        ['with a vote', 'members: A  without vote: B  set up by: A, B', true],
        ['and nobody outside of it', 'members: A, B  set up by: A, "the minister"', true],
        ['and unless it reports to someone', 'members: A, B  set up by: A, B  reports to: "the minister"', true],
    ])('%s', (_, text, expected) => expect(isSubordinate(forumOf(text))).toBe(expected));
});

describe('voice in a decision', () => {
    const voices = (text: string) => {
        const { decisions: [decision], stakeholders } = charter(text);
        return stakeholders.map(each => `${each.name} ${voiceIn(decision!, each)}`);
    };

    it.each([
        ['without a vote', 'forum F { members: A  without vote: B }\ndecision D { taken by: F }', ['A decides', 'B advises', 'C none']],
        ['by the partners themselves', 'decision D { taken by: A, B }', ['A decides', 'B decides', 'C none']],
        ['by everyone', 'decision D { taken by: everyone }', ['A decides', 'B decides', 'C decides']],
        ['where it is only recommended', 'forum F { members: A, B }\ndecision D { recommended by: F  taken by: "the minister" }', ['A recommends', 'B recommends', 'C none']],
        ['in a forum that only advises', 'forum F { members: A  authority: advises }\ndecision D { taken by: F }', ['A advises', 'B none', 'C none']],
        ['where it needs approval', 'forum F { members: A }\ndecision D { taken by: F  approved by: B }', ['A decides', 'B decides', 'C none']],
        ['where the chair decides', 'forum F { members: A, B  chair: L  decides by: chair }\ndecision D { taken by: F }', ['A decides', 'B advises', 'C none']],
        ['where the chair comes from', 'forum F { members: B  chair: L }\ndecision D { taken by: F }', ['A decides', 'B decides', 'C none']],
        ['where anyone may join', 'forum F { members: A  membership: open }\ndecision D { taken by: F  consults: B }', ['A decides', 'B may join', 'C may join']],
        ['of a whole whose part sits', 'stakeholder Part { part of: C }\nforum F { members: Part }\ndecision D { taken by: F }', ['A none', 'B none', 'C decides', 'Part decides']],
    ])('%s', (_, text, expected) => expect(voices(text)).toEqual(expected));
});

describe('trust', () => {
    it.each([
        ['by an election', 'role R { held by: L  chosen by: B, C  chosen how: election }', ['B', 'C']],
        ['by a forum that appoints', 'forum F { members: A, B }\nseat T { held by: L  chosen by: F  chosen how: appointment }', ['B']],
        ['not by a call for applications', 'role R { held by: L  chosen by: B  chosen how: open-call }', []],
    ])('%s', (_, text, expected) => {
        const made = charter(text);
        expect(names(trustersOf(made, made.leaders[0]!))).toEqual(expected);
    });
});

describe('names compare as people see them', () => {
    it('composed and decomposed', () => {
        const { document, forums: [forum] } = charterFrom('partnership P\nstakeholder B\u00E4cker\nforum F { members: Ba\u0308cker }');
        expect([document.faults, names(forum!.members!.value)]).toEqual([[], ['B\u00E4cker']]);
    });
});

describe('what people write first is one finding, with the way out', () => {
    const head = 'partnership P\nstakeholder A "A" { sector: business }\nstakeholder B "B" { sector: business }\nleader L\n';
    it.each([
        ['deputy chair: L', 'forum F { members: A, B  chair: L  deputy chair: L }', 'vice chair: L'],
        ['non-voting members: B', 'forum F { members: A  non-voting members: B }', 'without vote: B'],
        ['members: A 3, B 3', 'forum F { members: A 3, B 3 }', 'members: A 3 seats, B 3 seats'],
        ['chosen how: draw', 'role R "R" { held by: L  chosen how: draw }', 'chosen how: lot'],
        ['chosen how: volunteering', 'role R "R" { held by: L  chosen how: volunteering }', 'chosen how: self-nomination'],
        ['a ground rule about behaviour', 'ground rule G "G" { about: behaviour }', 'about: conduct'],
        ['a ground rule about attendance', 'ground rule G "G" { about: attendance }', 'about: participation'],
        ['a ground rule about the constitution', 'ground rule G "G" { about: constitution }', 'about: review'],
        ['a decision about the constitution', 'decision D "D" { about: constitution }', 'about: governance'],
        ['a constitution as a source', 'source S "S" { kind: constitution }', 'kind: terms-of-reference'],
        ['sector: parent', 'stakeholder T "T" { sector: parent }', 'sector: parents'],
        ['sector: technology', 'stakeholder T "T" { sector: technology }', 'sector: software'],
        ['members: 3 A, 2 B', 'forum F { members: 3 A, 2 B }', 'members: A 3 seats, B 2 seats'],
        ['members: A (3)', 'forum F { members: A (3), B }', 'members: A 3 seats, B'],
        ['members: A two votes', 'forum F { members: A two votes, B }', 'members: A 2 seats, B'],
        ['members: A and B', 'forum F { members: A and B  chair: L }', 'members: A, B  chair: L'],
        ['members: all', 'forum F { members: all }', 'members: everyone'],
        ['meets: twice a year', 'forum F { meets: twice a year  chair: L }', 'meets: 2 times a year  chair: L'],
        ['meets: at least twice a year', 'forum F { meets: at least twice a year }', 'meets: at least 2 times a year'],
        ['meets: every two months', 'forum F { meets: every two months }', 'meets: every 2 months'],
        ['meets: annually', 'forum F { meets: annually }', 'meets: yearly'],
        ['quorum: two thirds', 'forum F { quorum: two thirds\n chair: L }', 'quorum: 2/3\n chair: L'],
        ['quorum: 5 members including the chair', 'forum F { quorum: 5 members including the chair }', 'quorum: 5 including chair'],
        ['quorum: half plus one', 'forum F { quorum: half plus one }', 'quorum: majority'],
        ['threshold: two-thirds of members present and voting', 'forum F { threshold: two-thirds of members present and voting }', 'threshold: 2/3 of votes cast'],
        ['decides by: simple majority', 'forum F { decides by: simple majority }', 'decides by: majority'],
        ['decides by: two-thirds majority', 'forum F { decides by: two-thirds majority }', 'decides by: supermajority'],
        ['minutes: published within two weeks', 'forum F { minutes: published within two weeks }', 'minutes: published within 2 weeks'],
        ['proxies: not allowed', 'forum F { proxies: not allowed }', 'proxies: no'],
        ['sector: local authority', 'stakeholder T "T" { sector: local authority }', 'sector: local-authority'],
        ['term: 2 years, renewable once', 'role R "R" { held by: L  term: 2 years, renewable once }', 'term: 2 years  limit: 2 terms'],
        ['term: annual', 'role R "R" { held by: L  term: annual }', 'term: 1 year'],
        ['chosen how: election by Condorcet', 'role R "R" { held by: L  chosen how: election by Condorcet }', 'chosen how: election "by Condorcet"'],
        ['decides by: lazy consensus', 'forum F { decides by: lazy consensus }', 'decides by: consensus'],
        ['term: two years', 'role R "R" { held by: L  term: two years }', 'term: 2 years'],
        ['limit: 2', 'role R "R" { held by: L  limit: 2 }', 'limit: 2 terms'],
        ['duty: keep the minutes', 'role R "R" { held by: L  duty: keep the minutes }', 'duty: "keep the minutes"'],
        ['decided on: 1 July 2025', 'decision D "D" { decided on: 1 July 2025 }', 'decided on: 2025-07-01'],
    ])('%s', (_, text, fixed) => {
        const { findings, uri } = checkText(head + text);
        const errors = findings.filter(({ severity, rule }) => severity === 'error' && /^(un|syntax)/.test(rule));
        expect(errors.map(shown)).toHaveLength(1);
        expect(applyFix(head + text, uri, errors[0]!.fixes()[0]!)).toContain(fixed);
    });

    it.each([
        ['casting vote: Chair', 'forum F { members: A  casting vote: Chair }', /^A forum has no “casting vote”\. Write what happens when votes are equal as a ground rule/],
        ['tie: the chair decides', 'forum F { members: A  tie: the chair decides }', /^A forum has no “tie”\. Write what happens when votes are equal as a ground rule/],
        ['called by: L', 'forum F { members: A  called by: L }', /^A forum has no “called by”\. Write who calls its meetings as a duty of a role/],
        ['amended by: A', 'forum F { members: A  amended by: A }', /^A forum has no “amended by”\. Write how the rules are changed as a ground rule/],
        ['amended by: A, of the partnership', 'partnership Q { amended by: A }', /^A partnership has no “amended by”\. Write how the rules are changed as a ground rule/],
        ['dissolution: by the members', 'forum F { dissolution: by the members  meets: monthly }', /^A forum has no “dissolution”\. Write how it comes to an end as a ground rule/],
        ['co-opted: B', 'forum F { members: A  co-opted: B }', /^A forum has no “co-opted”\. Give members that the forum itself brings in a seat of their own/],
        ['agenda: L', 'forum F { agenda: L  members: A }', /^A forum has no “agenda”\. Write who sets the agenda as a ground rule/],
        ['agenda: published', 'forum F { agenda: published  members: A }', /^“agenda” is written “papers” in a charter\.$/],
        ['threshold: majority of members', 'forum F { threshold: majority of members  chair: A }', /more than half of all members, write “threshold: 51% of members”\.$/],
        ['votes: one each', 'forum F { votes: one each  members: A }', /^A forum has no “votes”\. Each seat has one vote/],
        ['threshold: simple majority', 'forum F { threshold: simple majority }', /^For more than half of the votes, write “decides by: majority”/],
        ['chair: elected by members', 'forum F { chair: elected by members  meets: monthly }', /^Write how someone is chosen in their own declaration/],
        ['members: everyone else', 'forum F { members: everyone else }', /^Name each of those that “everyone else” means/],
        ['secretary: L', 'forum F { secretary: L }', /^A forum has no “secretary”\. Declare a post as a role of its own/],
        ['term of chair: 2 years', 'forum F { chair: A  term of chair: 2 years }', /^A forum has no “term of chair”\. Write how long someone holds a post/],
        ['limit: none', 'role R "R" { held by: L  limit: none }', /^If there is no limit on terms/],
        ['chosen how: rotation', 'role R "R" { held by: L  chosen how: rotation }', /^“rotation” is not a way of choosing\. (?!Did you mean)/],
        ['meets: regularly', 'forum F { meets: regularly }', /^This does not say how often/],
        ['threshold: simple majority of all members', 'forum F { threshold: simple majority of all members  chair: A }', /^For more than half of the votes/],
        ['limit: 6 years', 'role R "R" { held by: L  limit: 6 years }', /^“limit” counts terms/],
    ])('%s: the message says where to write it', (_, text, expected) => {
        const errors = checkText(head + text).findings.filter(({ severity, rule }) => severity === 'error' && /^(un|syntax|duplicate)/.test(rule));
        expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(expected)]);
    });
});
