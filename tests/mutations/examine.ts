import { globSync } from 'tinyglobby';
import { check } from '../../language/check/check.js';
import type { RuleId } from '../../language/generated/rule-ids.js';
import { rules } from '../../language/rules/all.js';
import type { Rule } from '../../language/rules/rule.js';
import { applyFix, checkText, completed, today } from '../support/check.js';
import { edges, withPartnership } from '../truth/edges.js';
import { documentsOn } from '../support/documents.js';
import { foundMarks, readPage, writtenMark, type Fence, type Page } from '../support/page.js';

const pages = globSync('language/rules/*/*.md').sort().map(readPage);

const fences = pages.flatMap(page => page.fences.filter(({ options }) => !options.has('file')).map(fence => ({ page, fence, ...inspect(page, fence, fence.text) })));

/** Whether the examples notice that this rule is another one: all that its own page states, or what it finds in the examples of the others. A rule that cannot even run is noticed. */
export function examine(id: string, changed: Rule | undefined): boolean {
    if (!changed) return true;
    try {
        return !isAsStated(pages.find(page => page.id === id)!, rules.map(rule => (rule.id === id ? changed : rule)))
            || !isAsTheEdgesSay(id as RuleId, changed)
            || fences.some(each => foundBy(changed, each) !== foundBy(rules.find(rule => rule.id === id)!, each));
    } catch {
        return true;
    }
}

/** The charters at the edges of the rule, which tests/truth states. */
const isAsTheEdgesSay = (id: RuleId, changed: Rule): boolean => (edges[id] ?? []).every(([, text, found]) => {
    const { findings } = checkText(withPartnership(text), { rules: [changed] });
    return findings.map(({ severity }) => severity).join() === found.join();
});

type Inspected = (typeof fences)[number];

const known = new Map<Rule, Map<Fence, string>>();

/** What one rule finds in an example, without those that silence it. */
function foundBy(rule: Rule, { fence, workspace, uri }: Inspected): string {
    const found = known.get(rule) ?? new Map<Fence, string>();
    known.set(rule, found);
    const text = found.get(fence) ?? check(workspace, uri, { today: todayOf(fence), rules: [rule] }).map(({ severity, message, range }) => `${severity} ${message} ${JSON.stringify(range)}`).join('\n');
    found.set(fence, text);
    return text;
}

function todayOf({ options }: Fence): string {
    return options.get('today') ?? today;
}

function inspect(page: Page, fence: Fence, text: string, chosen: readonly Rule[] = []) {
    const files = Object.fromEntries(page.fences.filter(({ options }) => options.has('file')).map(({ options, own }) => [options.get('file')!, own]));
    return checkText(text, { files, documents: documentsOn(page.path), on: todayOf(fence), rules: chosen });
}

function isAsStated(page: Page, chosen: readonly Rule[]): boolean {
    return page.fences.filter(({ options }) => !options.has('file')).every(fence => {
        const { findings, uri } = inspect(page, fence, fence.text, chosen);
        if (foundMarks(fence, findings).map(writtenMark).join('\n') !== fence.marks.map(writtenMark).join('\n')) return false;
        return findings.filter(({ rule }) => rule === page.id).every(finding => finding.fixes().every(fix => {
            const after = applyFix(fence.text, uri, fix);
            const expected = fence.fixed.get(fix.title)?.text;
            return (expected === undefined || after.slice(fence.offset) === expected)
                && !inspect(page, fence, completed(after, fix), chosen).findings.some(other => other.rule === finding.rule && other.message === finding.message && !other.accepted);
        }));
    });
}
