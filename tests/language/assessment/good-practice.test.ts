import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { assessConditions } from '../../../language/assessment/condition-states.js';
import { inspect } from '../../../language/check/check.js';
import { ruleById } from '../../../language/rules/rule-by-id.js';
import { isCharterRule, isGoodPractice } from '../../../language/rules/rule.js';
import { examplesOn, readPage } from '../../support/page.js';

const pages = globSync('language/rules/*/*.md').sort().map(readPage).filter(({ id }) => isGoodPractice(ruleById(id)!));

it('some rules are good practice', () => {
    expect(pages.map(({ id }) => id)).toEqual(expect.arrayContaining(['no-review', 'review-overdue', 'partner-sector-missing']));
});

it.each(pages)('$id is good practice, and does not affect any condition', page => {
    const rule = ruleById(page.id)!;
    if (!isCharterRule(rule)) throw new Error(`“${page.id}” is a rule of the language`);
    const examples = examplesOn(page);
    const judged = examples.fences.map(fence => {
        const { workspace, uri } = examples.inspect(fence.text, fence);
        const { state, findings } = assessConditions(inspect(workspace, uri, { today: fence.options.get('today') ?? '2026-06-01' })!)![rule.condition];
        return { state, findings, severe: findings.filter(({ severity }) => severity === 'error' || severity === 'warning') };
    });
    expect(judged.some(({ findings }) => findings.some(({ finding }) => finding.rule === rule))).toBe(true);
    for (const { state, severe } of judged) {
        if (severe.every(({ finding }) => isGoodPractice(finding.rule))) expect(['at risk', 'unmet']).not.toContain(state);
    }
});
