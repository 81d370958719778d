import { readFileSync } from 'node:fs';
import { ruleById } from '../../language/rules/rule-by-id.js';
import type { Finding } from '../../language/check/finding.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { parseDocument } from '../../language/syntax/document.js';
import { fencesIn } from '../../language/syntax/literate.js';
import { checkText, shown } from './check.js';

/**
 * A page of the guides. Its charter grows from fence to fence, as a reader is told to do it: a declaration takes the place of the one
 * with the same name, and any other is added at the end. A fence of plain text right behind one says what is found then.
 */
export interface Step {
    /** Line of the page on which the fence begins, from 1. */
    readonly line: number;
    readonly own: string;
    /** The charter as it is after this step. */
    readonly charter: string;
    readonly findings: readonly Finding[];
    /** What the page says is found, a line each, where it does. */
    readonly told?: readonly string[];
    /** Where that stands in the page. */
    readonly toldAt?: { readonly start: number; readonly end: number };
}

export function stepsOf(path: string): Step[] {
    const page = readFileSync(path, 'utf8');
    let charter = '';
    const fences = fencesIn(page);
    return fences.map(({ start, end }, index) => {
        const own = page.slice(start, end);
        charter = grown(charter, own);
        const mark = /^```text\n/m.exec(page.slice(end, fences[index + 1]?.start));
        const from = mark && end + mark.index + mark[0].length;
        const to = from && page.indexOf('```', from);
        return {
            line: page.slice(0, start).split('\n').length, own, charter, findings: checkText(charter).findings,
            ...(from && to ? { told: page.slice(from, to).split('\n').filter(line => line !== ''), toldAt: { start: from, end: to } } : {}),
        };
    });
}

function grown(charter: string, own: string): string {
    const name = ({ keyword, name }: { keyword: string; name?: string }) => (name === undefined ? undefined : `${keyword} ${name}`);
    const before = parseDocument('charter.concordat', charter);
    const added = parseDocument('own.concordat', own);
    const replaced = new Map(added.tree.declarations.map(each => [name(each), each.$cstNode!.text]));
    replaced.delete(undefined);
    let text = charter;
    for (const each of [...before.tree.declarations].reverse()) {
        const instead = replaced.get(name(each));
        if (instead === undefined) continue;
        const { offset, end } = each.$cstNode!;
        text = text.slice(0, offset) + instead + text.slice(end);
        replaced.delete(name(each));
    }
    const left = added.tree.declarations.filter(each => name(each) === undefined || replaced.has(name(each))).map(({ $cstNode }) => $cstNode!.text);
    const imports = added.tree.imports.map(({ $cstNode }) => $cstNode!.text);
    return [...imports, text.trimEnd(), ...left].filter(part => part !== '').join('\n\n') + '\n';
}

/** Findings as the guides tell them: hints are not shown, as the command does not show them, and the worst come first. */
export const toldFindings = (findings: readonly Finding[]): string[] => ['explained', 'error', 'warning', 'info'].flatMap(wanted => findings
    .filter(({ severity, accepted }) => (accepted ? 'explained' : severity) === wanted)
    .map(finding => (finding.accepted ? shown(finding).replace(/^\w+/, 'explained') : shown(finding))));

/** Mistakes of language that no page may show by accident. */
export const mistakes = (findings: readonly Finding[]): string[] => findings.filter(({ rule, severity }) => severity === 'error' && !isCharterRule(ruleById(rule)!)).map(shown);
