import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { checkText, shown } from '../support/check.js';
import { charterFrom } from '../support/model.js';

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
        ['a share', charter.forums[0]!.threshold?.value, { percent: 66.5 }],
        ['a number', charter.forums[0]!.quorum?.value, 4],
        ['a share where a number may be', charter.forums[1]!.quorum?.value, { percent: 50 }],
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
        expect(charterFrom('partnership P “P one” {\r\n    purpose: "a \\"quoted\\" word"\r\n}\r\n').partnership.purpose?.value).toBe('a "quoted" word');
    });
});

describe('what does not parse is said in plain words, and the rest is understood', () => {
    it.each([
        ['a missing closing brace', 'stakeholder A { power: high\nstakeholder B "B" { power: low }', ['27: The closing brace “}” is missing here.'], ['stakeholder A', 'stakeholder B']],
        ['a missing brace before two words', 'forum F { meets: monthly\nground rule R { about: conduct }', ['24: The closing brace “}” is missing here.'], ['forum F', 'ground rule R']],
        ['a missing closing brace at the end', 'stakeholder A { power: high', ['27: The text ends before the closing brace “}”.'], ['stakeholder A']],
        ['a missing quotation mark', 'stakeholder A "Open\nstakeholder B', ['14: The closing quotation mark is missing.'], ['stakeholder A', 'stakeholder B']],
        ['a comment that is not closed', 'stakeholder A\n/* to the end', ['14: This comment is not closed: “*/” is missing.'], ['stakeholder A']],
        ['a value that is missing', 'forum F { members: }\nforum G', ['19: A value is missing after “:”.'], ['forum F', 'forum G']],
        ['an unknown kind of declaration', 'stakehlder A { power: low }\nforum G', ['0: “stakehlder” is not a kind of declaration. Did you mean “stakeholder”?'], ['forum G']],
        ['something else at the top', '= x\nforum G', ['0: “=” has no meaning here.'], ['forum G']],
        ['an import without its file', 'import stakeholder A', ['7: After “import” the file to bring in is expected, in quotation marks: import "organisations.concordat".'], []],
    ])('%s', (_, text, expected, left) => {
        expect(problems(text)).toEqual(expected);
        expect(declared(text)).toEqual(expect.arrayContaining(left));
    });

    it('a missing colon is a finding of its own, and the property behind it is understood', () => {
        const { findings } = checkText('stakeholder A { power high incentive: strong }');
        expect(findings.map(shown)).toEqual(['error unknown-property: A colon is missing after “power”: a property is written “power: …”.']);
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

describe('the parser never goes silent', () => {
    const valid = 'stakeholder A "A" { power: high }';
    const openers = ['{', '[', '}', ']', '"', '“', '/*', '(', '<', 'stakeholder {', 'power: [', 'because ', ','];
    it.each(openers.flatMap(open => [10, 49, 51, 200, 1000, 100_000].map(times => [open, times] as const)))('after %j, %i times', (open, times) => {
        const broken = parseDocument('file:///w/a.concordat', open.repeat(times));
        expect(broken.problems.length).toBeGreaterThan(0);
        expect(broken.problems.map(({ rule }) => rule)).not.toContain('internal-error');
        const next = parseDocument('file:///w/b.concordat', valid);
        expect({ problems: next.problems, names: next.tree.declarations.map(({ name }) => name) }).toEqual({ problems: [], names: ['A'] });
    });
});
