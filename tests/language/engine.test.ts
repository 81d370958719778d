import { describe, expect, it } from 'vitest';
import type { Finding } from '../../language/check/finding.js';
import { rules } from '../../language/rules/all.js';
import { defineRule } from '../../language/rules/rule.js';
import { checkText, shown } from '../support/check.js';

const charter = 'partnership P "P" { stage: agreed }\nforum F "F"';

it('a rule that throws is named, and the others go on', () => {
    const broken = defineRule({
        ...rules.find(({ id }) => id === 'missing-ground-rules') as Parameters<typeof defineRule>[0],
        check: () => { throw new Error('out of ink'); },
    });
    const lines = (findings: readonly Finding[]) => findings.map(shown).filter(line => !/ (missing-ground-rules|ground-rule-topic-missing|internal-error):/.test(line));
    const failure = 'error internal-error: The rule “missing-ground-rules” failed here (out of ink), so its findings are missing; the other rules were checked. Please report this.';
    const { findings } = checkText(charter, { rules: rules.map(rule => (rule.id === broken.id ? broken : rule)) });
    expect(findings.map(shown)).toContain(failure);
    expect(lines(findings)).toEqual(lines(checkText(charter).findings));
});

describe('explanations', () => {
    const explained = (text: string, on?: string) => checkText(`${charter} { members: A }\nstakeholder A "A"\n${text}`, on ? { on } : {}).findings.filter(finding => finding.accepted).map(({ rule, accepted }) => [rule, accepted]);

    it('say why, who agreed, and until when', () => {
        expect(explained('explain meetings-not-stated { because: "Settled in June."  agreed by: F, "the council"  until: 2026-06-30 }')).toEqual([
            ['meetings-not-stated', { by: 'explanation', reason: 'Settled in June.', agreedBy: 'F, the council', until: '2026-06-30' }],
        ]);
    });

    it.each([
        ['on the last day', 'explain meetings-not-stated { because: "x"  until: 2026-06-01 }', 1],
        ['after the last day', 'explain meetings-not-stated { because: "x"  until: 2026-05-31 }', 0],
        ['without a reason', 'explain meetings-not-stated { until: 2026-06-30 }', 0],
        ['for what it is about', 'explain meetings-not-stated { for: F  because: "x" }', 1],
        ['for something else', 'explain meetings-not-stated { for: A  because: "x" }', 0],
        ['a name that is not known', 'explain meetings-not-stated { for: G  because: "x" }', 0],
    ])('%s', (_, text, count) => {
        expect(explained(text).length).toBe(count);
    });

    it('a finding that is explained still silences others', () => {
        const found = checkText(`${charter}\nexplain missing-ground-rules { because: "In June." }`).findings.map(({ rule }) => rule);
        expect(found).toContain('missing-ground-rules');
        expect(found).not.toContain('ground-rule-topic-missing');
    });
});

it('a draft is told gently what it does not say, and as firmly as others what it does', () => {
    const severities = (stage: string) => Object.fromEntries(checkText(`partnership P "P" { stage: ${stage} }\nstakeholder A "A"\nforum F "F" { members: A  minutes: none }`).findings.map(({ rule, severity }) => [rule, severity]));
    expect(severities('agreed')).toMatchObject({ 'no-facilitative-leader': 'warning', 'missing-ground-rules': 'warning', 'meetings-not-stated': 'info', 'proceedings-not-published': 'warning' });
    expect(severities('draft')).toMatchObject({ 'no-facilitative-leader': 'info', 'missing-ground-rules': 'info', 'meetings-not-stated': 'hint', 'proceedings-not-published': 'warning' });
});

it('findings come in the order of the text, the same each time', () => {
    const lines = () => checkText(charter).findings.map(({ range, rule }) => [range.start.line, range.start.character, rule]);
    expect(lines()).toEqual(lines());
    expect(lines().map(([line]) => line)).toEqual(lines().map(([line]) => line).sort());
});

it('places findings about those whom “everyone” includes at the whole property', () => {
    const { findings } = checkText('partnership P "P" { stage: agreed }\nstakeholder A "A" { power: low }\nforum F "F" { members: B }\nstakeholder B "B" { power: high }\ndecision D "D" {\n    affects: everyone\n    taken by: F\n    informs: A\n}');
    expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
    expect(findings.filter(({ rule }) => rule === 'symbolic-participation').map(({ range }) => range)).toEqual([{ start: { line: 5, character: 4 }, end: { line: 5, character: 21 } }]);
});
