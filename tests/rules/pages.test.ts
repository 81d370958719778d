import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../language/check/finding.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isCharterRule, severitiesOf } from '../../language/rules/rule.js';
import { applyFix, completed, shown, type CheckedText } from '../support/check.js';
import { examplesOn, foundMarks, readPage, writtenMark, type Fence } from '../support/page.js';

const pages = globSync('language/rules/*/*.md').sort().map(readPage);

it('there is one page for each rule', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual([...ruleIds]);
});

describe.each(pages)('$id', page => {
    const rule = ruleById(page.id)!;
    const { fences, inspect } = examplesOn(page);
    const inspected = new Map<Fence, CheckedText>();
    const found = (fence: Fence): CheckedText => inspected.get(fence) ?? inspected.set(fence, inspect(fence.text, fence)).get(fence)!;
    afterAll(() => inspected.clear());

    it('has a charter with the fault and one without', () => {
        const faulty = fences.filter(({ marks }) => marks.some(mark => mark.rule === page.id));
        if (isCharterRule(rule) || !rule.hasNoFaultyExample) expect(faulty, 'a faulty charter').not.toEqual([]);
        expect(fences.length, 'a clean charter').toBeGreaterThan(faulty.length);
    });

    it('shows each severity that its rule declares, and no other', () => {
        const isSoftened = (text: string) => !/stage: agreed/.test(text) || /read: part/.test(text);
        const shownSeverities = fences.flatMap(({ marks, text }) => marks.filter(mark => mark.rule === page.id && !(isSoftened(text) && isCharterRule(rule))).map(({ severity }) => severity));
        const own = new Set(shownSeverities.filter(severity => severity !== 'explained' && severity !== 'ignored'));
        if (own.size > 0) expect([...own].sort()).toEqual([...severitiesOf(rule)].sort());
    });

    it.each(fences)('finds just what is marked, line $line', fence => {
        const { findings } = found(fence);
        expect(foundMarks(fence, findings).map(writtenMark)).toEqual(fence.marks.map(writtenMark));
    });

    it.each(fences)('its fixes do what they say, line $line', fence => {
        const { findings, uri } = found(fence);
        const untried = new Set(fence.fixed.keys());
        for (const finding of findings.filter(({ rule }) => rule === page.id)) {
            for (const fix of finding.fixes()) {
                const after = applyFix(fence.text, uri, fix);
                const left = inspect(completed(after, fix), fence).findings;
                expect(after, `“${fix.title}” changes the text`).not.toBe(fence.text);
                expect(left.filter(other => isSame(other, finding) && !other.accepted).map(shown), `“${fix.title}” clears the finding`).toEqual([]);
                expect(newErrors(findings, left), `“${fix.title}” brings no error`).toEqual([]);
                const expected = fence.fixed.get(fix.title)?.text;
                if (expected === undefined) continue;
                expect(after.slice(0, fence.offset), `“${fix.title}” edits the example, and not the sound charter around it`).toBe(fence.text.slice(0, fence.offset));
                expect(after.slice(fence.offset), `the text after “${fix.title}”`).toBe(expected);
                untried.delete(fix.title);
            }
        }
        expect([...untried], 'fixes that the page shows and the rule does not offer').toEqual([]);
    });

    it('shows a fixed text for its first fix', () => {
        const offered = fences.some(fence => found(fence).findings.some(finding => finding.rule === page.id && finding.fixes().length > 0));
        const shownFix = page.fences.some(({ fixed }) => fixed.size > 0);
        expect({ offered, shownFix }).toEqual({ offered, shownFix: offered });
    });
});

it.each(pages)('$id is defined under its own name', ({ id }) => {
    expect(ruleById(id)?.id).toBe(id);
});

const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.message === b.message;

function newErrors(before: readonly Finding[], after: readonly Finding[]): string[] {
    const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(shown);
    const known = new Set(errors(before));
    return errors(after).filter(error => !known.has(error));
}
