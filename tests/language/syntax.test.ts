import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { applyFix, checkText, shown } from '../support/check.js';
import { charterFrom } from '../support/model.js';
import { isThorough } from '../support/slow.js';

const problems = (text: string) => parseDocument('file:///w/a.concordat', text).problems.map(({ start, message }) => `${start}: ${message}`);
const declared = (text: string) => parseDocument('file:///w/a.concordat', text).tree.declarations.map(({ keyword, name }) => `${keyword} ${name ?? '-'}`);

describe('values', () => {
    const charter = charterFrom(`
partnership P "P" { mandate: statutory "An Act"  period: 2026-04-01 to 2029-03-31  review: every 6 months  values: "a", "b" because "we said so" [@jones-2023 "p. 1"; @x] [@y] }
forum F { meets: every 6 weeks  threshold: 66.5%  quorum: 4  minutes: published within 10 working days  setting: hybrid, online }
forum G { meets: monthly  quorum: 50 % }
trust building { time: 18 months  cost: £60,000  starts: 2026-05-01 }
trust building { time: 1 week  cost: 60000.50 GBP }
source S { year: 2024 }
ground rule R { binds: everyone }`);

    it.each<[string, unknown, unknown]>([
        ['a term with its detail', charter.partnership.mandate?.items[0]?.detail, 'An Act'],
        ['a period', charter.partnership.period?.value, { from: '2026-04-01', to: '2029-03-31' }],
        ['a rhythm where a date may be', charter.partnership.review?.value, { rhythm: 'every 6 months' }],
        ['texts', charter.partnership.values?.value, ['a', 'b']],
        ['a reason', charter.partnership.values?.because, 'we said so'],
        ['citations', charter.partnership.values?.citations.map(({ key, locator }) => [key, locator]), [['@jones-2023', 'p. 1'], ['@x', undefined], ['@y', undefined]]],
        ['a rhythm', charter.forums[0]!.meets?.value, 'every 6 weeks'],
        ['a share of the members', charter.forums[0]!.threshold?.value, { percent: 66.5, of: 'members' }],
        ['a number', charter.forums[0]!.quorum?.value, { count: 4, required: [] }],
        ['a share where a number may be', charter.forums[1]!.quorum?.value, { percent: 50, of: 'members', required: [] }],
        ['a limit', charter.forums[0]!.minutes?.items[0]?.within, { amount: 10, unit: 'day', working: true }],
        ['terms', charter.forums[0]!.setting?.value, ['hybrid', 'online']],
        ['a duration', charter.trustBuildings[0]!.time?.value, { amount: 18, unit: 'month', working: false }],
        ['money', charter.trustBuildings[0]!.cost?.value, { amount: 60000, currency: '£' }],
        ['money by its code', charter.trustBuildings[1]!.cost?.value, { amount: 60000.5, currency: 'GBP' }],
        ['a date', charter.trustBuildings[0]!.starts?.value, '2026-05-01'],
        ['a year', charter.document.declared.find(({ name }) => name === 'S')?.stated('year')?.value, 2024],
        ['everyone', charter.groundRules[0]!.binds?.everyone, true],
    ])('%s', (_, value, expected) => {
        expect(value).toEqual(expected);
    });

    it('texts in typographic quotation marks, with escapes, on Windows', () => {
        const { partnership } = charterFrom('\uFEFFpartnership P “P "one"” {\r\n    purpose: "a \\"quoted\\" word"\r\n    values: “it’s fair”,\r\n        "a \\\\ b"\r\n}\r\n');
        expect(partnership).toMatchObject({ title: 'P "one"', purpose: { value: 'a "quoted" word' }, values: { value: ['it’s fair', 'a \\ b'] } });
    });

    it('a text that says nothing is no statement, and gives no reason', () => {
        const { partnership } = charterFrom('partnership P "" { purpose: ""  values: "  " , "fairness"  mandate: statutory because "" }');
        expect({ title: partnership.title, purpose: partnership.purpose, values: partnership.values?.value, because: partnership.mandate?.because })
            .toEqual({ title: undefined, purpose: undefined, values: ['fairness'], because: undefined });
    });

    it('a misspelt property is read as the one that was meant, and one that is stated otherwise is not', () => {
        const { forums: [first, second] } = charterFrom('forum F { decids by: consensus }\nforum G { decids by: consensus  decides by: majority }');
        expect([first!.decidesBy?.value, second!.decidesBy?.value]).toEqual(['consensus', 'majority']);
    });
});

describe('what does not parse is said in plain words, and the rest is understood', () => {
    it.each([
        ['a missing closing brace', 'stakeholder A { power: high\nstakeholder B "B" { power: low }', ['27: The closing brace “}” is missing here.'], ['stakeholder A', 'stakeholder B']],
        ['a missing brace before two words', 'forum F { meets: monthly\nground rule R { about: conduct }', ['24: The closing brace “}” is missing here.'], ['forum F', 'ground rule R']],
        ['a missing closing brace at the end', 'stakeholder A { power: high', ['27: The text ends before the closing brace “}”.'], ['stakeholder A']],
        ['a missing brace before a line without a body', 'stakeholder A { power: high\nstakeholder B "B"\nstakeholder C\nforum F { meets: monthly }', ['27: The closing brace “}” is missing here.'], ['stakeholder A', 'stakeholder B', 'stakeholder C', 'forum F']],
        ['a missing brace before the last line', 'forum F { meets: monthly\nrole R', ['24: The closing brace “}” is missing here.'], ['forum F', 'role R']],
        ['a missing quotation mark in front of a body', 'stakeholder A "Open { power: low }\nforum G', ['14: The closing quotation mark is missing.'], ['stakeholder A', 'forum G']],
        ['a missing typographic quotation mark', 'stakeholder A “Open\nforum G', ['14: The closing quotation mark is missing.'], ['stakeholder A', 'forum G']],
        ['other quotation marks', "stakeholder A 'A'\nforum G", ['14: Use double quotation marks around text: "…" or “…”.'], ['stakeholder A', 'forum G']],
        ['a missing quotation mark', 'stakeholder A "Open\nstakeholder B', ['14: The closing quotation mark is missing.'], ['stakeholder A', 'stakeholder B']],
        ['a comment that is not closed', 'stakeholder A\n/* to the end', ['14: This comment has no end. Close it with “*/”.'], ['stakeholder A']],
        ['a value that is missing', 'forum F { members: }\nforum G', ['10: A value is missing after “members:”. Write one name, or several with commas between them.'], ['forum F', 'forum G']],
        ['an unknown kind of declaration', 'stakehlder A { power: low }\nforum G', ['0: A charter has no “stakehlder”. Did you mean “stakeholder”?'], ['forum G']],
        ['a kind of two words', 'ground rul R "R" { about: conduct }\nforum G', ['0: A charter has no “ground rul”. Did you mean “ground rule”?'], ['forum G']],
        ['a name of two words', 'stakeholder acute trust "Acute Trust" { power: low }\nforum G', ['12: A name is one word. Write “AcuteTrust”, then its title in quotation marks.'], ['stakeholder acute', 'forum G']],
        ['a missing colon at the end', 'stakeholder A { power high }', ['16: A colon is missing after “power”: write “power: …”.'], ['stakeholder A']],
        ['a missing colon after several words', 'stakeholder A { power: low  depends on B }', ['28: A colon is missing after “depends on”: write “depends on: …”.'], ['stakeholder A']],
        ['a missing colon before a text', 'forum F { meets: monthly }\npartnership P { purpose "better: care" }', ['43: A colon is missing after “purpose”: write “purpose: …”.'], ['forum F', 'partnership P']],
        ['words behind a value', 'forum F { members: A B }', ['21: “B” cannot follow this value. Put text in quotation marks, and a comma between two values.'], ['forum F']],
        ['words without a value', 'forum F { anyone }', ['10: “anyone” cannot be used here. Start each line with a word and a colon, such as “purpose: …”.'], ['forum F']],
        ['a reason without quotation marks', 'stakeholder A { power: low because of money }', ['27: Put the reason in quotation marks: because "…".'], ['stakeholder A']],
        ['a comma too many', 'stakeholder A { power: low,\n incentive: weak }', ['26: Remove the comma before “incentive”. Commas only separate the values of a list.'], ['stakeholder A']],
        ['a comma too many at the end', 'stakeholder A { power: low, }', ['26: Remove the comma. Commas only separate the values of a list.'], ['stakeholder A']],
        ['a semicolon for a comma', 'forum F { members: A; B }', ['20: A charter does not use “;”. Separate the values of a list with commas; lines need no mark between them.'], ['forum F']],
        ['a key without its sign', 'stakeholder A { power: low [jones-2023] }', ['27: Write “@” before the key of a source: [@jones-2023].'], ['stakeholder A']],
        ['a word that goes on with a mark of no script', 'forum F\npart\u{3347A}nership', ['8: “part\u{3347A}nership” cannot be used here. Each part of a charter starts with a word such as “stakeholder” or “forum”.'], ['forum F']],
        ['a year of five digits', 'small win W { due: 22026-04-01 }', ['19: “22026-04-01” is not read as a date. Write year, month and day, such as 2027-04-01.'], ['small win W']],
        ['a date that is not written as one', 'small win W { due: 1/4/2027 }', ['19: “1/4/2027” is not read as a date. Write year, month and day, such as 2027-04-01.'], ['small win W']],
        ['a dash in a period', 'partnership P { period: 2026-04-01 – 2029-03-31 }', ['35: Write “to” between the dates of a period, such as 2026-04-01 to 2029-03-31.'], ['partnership P']],
        ['a text that begins with “because”', 'explain x {\nbecause: because: "y" }', ['12: A value is missing after “because:”. Write text in quotation marks.'], ['explain x']],
        ['something else at the top', '= x\nforum G', ['0: “=” cannot be used here.'], ['forum G']],
        ['an import without its file', 'import stakeholder A', ['7: Write the file to import after “import”, in quotation marks: import "organisations.concordat".'], []],
    ])('%s', (_, text, expected, left) => {
        expect(problems(text)).toEqual(expected);
        expect(declared(text)).toEqual(expect.arrayContaining(left));
    });

    it('a missing colon is a finding of its own, and the property behind it is understood', () => {
        const { findings } = checkText('stakeholder A { power high incentive: strong }');
        expect(findings.map(shown)).toEqual(['error unknown-property: A colon is missing after “power”: write “power: …”.']);
    });

    it.each([
        'stakeholder A { power high }', 'stakeholder A { purpose better care }', 'forum F { members: A; B }', 'small win W { due: 01/04/2027 }', 'small win W { due: 2027-4-1 }',
        'partnership P { purpose: \'Better care\' }', 'partnership P { period: 2026-04-01 until 2029-03-31 }', 'stakeholder A { power: high\nstakeholder B "B"\nforum F { members: A, B }',
    ].map(text => [text]))('one mistake of syntax is one error, and no echo of it: %s', text => {
        const errors = checkText(`stakeholder A\nstakeholder B\n${text.replace('stakeholder A {', 'stakeholder C {')}`).findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'unexpected-value' && rule !== 'duplicate-name');
        expect(errors.map(({ rule }) => rule)).toEqual(['syntax-error']);
    });

    it.each([
        ['stakehlder A { power: low }', 'stakeholder A { power: low }'],
        ['forum F {\n    meets: monthly\n\nforum G {\n    meets: weekly\n}', 'forum F {\n    meets: monthly\n}\n\nforum G {\n    meets: weekly\n}'],
        ['forum F { meets: monthly', 'forum F { meets: monthly\n}'],
        ['forum F "Open\nforum G', 'forum F "Open"\nforum G'],
        ['stakeholder A { power low }', 'stakeholder A { power: low }'],
        ['forum F { meets: monthly, setting: online }', 'forum F { meets: monthly setting: online }'],
        ['trust building { cost: £5,000, starts: 2026-05-01 }', 'trust building { cost: £5,000 starts: 2026-05-01 }'],
        ['forum F { setting: hybrid; online }', 'forum F { setting: hybrid, online }'],
        ['forum F { meets: monthly; setting: online }', 'forum F { meets: monthly setting: online }'],
        ['forum F { setting: hybrid,, ,\n, }', 'forum F { setting: hybrid }'],
        ['small win W { due: 2027-4-1 }', 'small win W { due: 2027-04-01 }'],
        ['small win W { due: 2027-04-01status: planned }', 'small win W { due: 2027-04-01 status: planned }'],
        ['partnership P { period: 2026-04-01 - 2029-03-31 }', 'partnership P { period: 2026-04-01 to 2029-03-31 }'],
        ['stakeholder A { power = high }', 'stakeholder A { power: high }'],
        ['stakeholder A { power; high }', 'stakeholder A { power: high }'],
        ['forum F { decides by ; consensus }', 'forum F { decides by: consensus }'],
    ])('%s is fixed unasked', (text, mended) => {
        const { findings, uri } = checkText(text);
        const fix = findings.find(({ rule }) => rule === 'syntax-error')!.fixes()[0]!;
        expect({ text: applyFix(text, uri, fix), keepsMeaning: fix.keepsMeaning }).toEqual({ text: mended, keepsMeaning: true });
        expect(problems(mended)).toEqual([]);
    });

    it.each(["role R { duty: 'the carers' voice' }", 'stakeholder acute trust "Acute Trust"', 'stakeholder A "Open { power: low }', 'role R { duty: "to care: always }'])('%s is not fixed unasked', text => {
        expect(checkText(text).findings.find(({ rule }) => rule === 'syntax-error')!.fixes().map(({ keepsMeaning }) => keepsMeaning)).toEqual([false]);
    });

    it('what seems to be missing in a broken text is not reported', () => {
        const rules = (text: string) => checkText(`partnership P "P" { stage: agreed }\n${text}`).findings.map(({ rule }) => rule);
        expect(rules('')).toContain('missing-ground-rules');
        expect(rules('grnd rule X { about: conduct }')).not.toContain('missing-ground-rules');
        expect(rules('forum F { meets: monthly }')).toContain('forum-without-decision-rule');
        expect(rules('forum F { meets: monthly decides by consensus ] }')).not.toContain('forum-without-decision-rule');
        expect(rules('decision D { affects: A, B }\nstakeholder A')).not.toContain('decision-without-forum');
        expect(rules('decision D { affects: A }\nstakeholder A')).toContain('decision-without-forum');
        expect(rules('import "gone.concordat"')).not.toContain('missing-ground-rules');
    });
});

describe('a text of any shape is read in a time that grows with its length', () => {
    const thousands = 40_000;
    it.each([
        ['a long title', `stakeholder A "${'a'.repeat(4_000_000)}"`], ['a title that never ends', `stakeholder A "${'a'.repeat(4_000_000)}`], ['escapes', `stakeholder A "${'\\"'.repeat(1_000_000)}"`],
        ['a long name', `stakeholder ${'a'.repeat(4_000_000)}`], ['a comment that never ends', `/*${'a'.repeat(4_000_000)}`], ['comments in a comment', '/* '.repeat(1_000_000)],
        ['numbers', `stakeholder A { power: ${'1,'.repeat(thousands)}1 }`], ['groups of digits', '111,'.repeat(thousands)], ['digits', '1'.repeat(1_000_000)],
        ['words', `stakeholder A { ${'a '.repeat(thousands)}}`], ['a key of many words', `stakeholder A { ${'a '.repeat(thousands)}: b }`], ['a list', `forum F { members: ${'a, '.repeat(thousands)}a }`],
        ['open bodies', 'stakeholder A { power: high\n'.repeat(thousands)], ['one line of nonsense', 'foo bar '.repeat(thousands)],
    ])('%s', (_, text) => {
        // What grew with the square of the length would be stopped by the time limit of tests.
        const { problems } = parseDocument('file:///w/a.concordat', text);
        expect(problems.map(({ rule }) => rule)).not.toContain('internal-error');
    });
});

it('a text of more than five million characters is told, and not read', () => {
    const { problems, tree } = parseDocument('file:///w/a.concordat', `stakeholder A "A"\n${' '.repeat(5_000_000)}`);
    expect({ told: problems.map(({ rule }) => rule), read: tree.declarations.length }).toEqual({ told: ['file-too-large'], read: 0 });
});

describe('the parser never goes silent', () => {
    const valid = 'stakeholder A "A" { power: high }';
    const openers = ['{', '[', '}', ']', '"', '“', '/*', '(', '<', 'stakeholder {', 'power: [', 'because ', ','];
    it.each(openers.flatMap(open => [10, 49, 51, 200, 1000, ...(isThorough ? [100_000] : [])].map(times => [open, times] as const)))('after %j, %i times', (open, times) => {
        const broken = parseDocument('file:///w/a.concordat', open.repeat(times));
        expect(broken.problems.length).toBeGreaterThan(0);
        expect(broken.problems.map(({ rule }) => rule)).not.toContain('internal-error');
        const next = parseDocument('file:///w/b.concordat', valid);
        expect({ problems: next.problems, names: next.tree.declarations.map(({ name }) => name) }).toEqual({ problems: [], names: ['A'] });
    });
});
