import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { check } from '../../language/check/check.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { isIgnorable } from '../../language/check/ignored-findings.js';
import type { Finding, TextFix } from '../../language/check/finding.js';
import { explainFix } from '../../language/check/explain-fix.js';
import { fixAll } from '../../language/check/fix-all.js';
import { ignoreFix } from '../../language/check/ignore-fix.js';
import { isCharterRule } from '../../language/rules/rule.js';
import type { Workspace } from '../../language/workspace/workspace.js';
import { applyFix, completed, shown, today } from '../support/check.js';
import { madeCharter, written } from './support/charters.js';
import { holds } from './support/holds.js';
import { findingsOf, formattedText, meaningOf, uri, workspaceOf } from './support/meaning.js';
import { mistyped, mutated } from './support/mutations.js';
import { corpus } from './support/corpus.js';
import { unfinished, type Unfinished } from './support/unfinished.js';

/** All that an editor offers for a finding. */
function offered(workspace: Workspace, finding: Finding): TextFix[] {
    const document = workspace.bind(workspace.document(uri)!);
    const rule = ruleById(finding.rule)!;
    if (finding.accepted) return finding.fixes();
    return [...finding.fixes(), ...(isCharterRule(rule) ? [explainFix(document, finding)].filter(fix => fix !== undefined) : []), ...(isIgnorable(rule) ? [ignoreFix(document, finding)] : [])];
}

const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.message === b.message && String(a.about) === String(b.about);
const unread = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'syntax-error').map(shown);
const languageErrors = (findings: readonly Finding[]) => findings.filter(({ rule, severity }) => severity === 'error' && !isCharterRule(ruleById(rule)!)).map(shown);

function expectNoHarm(text: string, { title }: TextFix, after: string, before: readonly Finding[], left: readonly Finding[]): void {
    expect({ title, text, after, unread: unread(left).length > unread(before).length ? unread(left) : [] }).toEqual({ title, text, after, unread: [] });
    const known = new Set(languageErrors(before));
    expect({ title, text, after, errors: languageErrors(left).filter(error => !known.has(error)) }).toEqual({ title, text, after, errors: [] });
}

/** One number for each choice that a test makes, so that it can be made again. */
const choices = fc.infiniteStream(fc.nat(10_000));

function chosen(text: string, choose: Iterator<number>): { finding: Finding; fix: TextFix; findings: Finding[] } | undefined {
    const findings = findingsOf(text);
    const finding = findings[choose.next().value! % Math.max(1, findings.length)];
    const fixes = finding ? offered(workspaceOf(text), finding) : [];
    const fix = fixes[choose.next().value! % Math.max(1, fixes.length)];
    return finding && fix ? { finding, fix, findings } : undefined;
}

describe('of a charter made from the vocabulary', () => {
    holds('each fix of each finding clears it, and harms nothing', madeCharter, 25, charter => {
        const text = written(charter);
        const before = findingsOf(text);
        for (const finding of before) {
            for (const fix of offered(workspaceOf(text), finding)) {
                const after = completed(applyFix(text, uri, fix), fix);
                const left = findingsOf(after);
                const alike = (findings: readonly Finding[]) => findings.filter(other => isSame(other, finding) && !other.accepted).map(shown);
                expect({ fix: fix.title, left: alike(left).slice(Math.max(0, alike(before).length - 1)), text, after }).toEqual({ fix: fix.title, left: [], text, after });
                expectNoHarm(text, fix, after, before, left);
            }
        }
    });

    holds('one fix after another does no harm', fc.tuple(madeCharter, choices), 60, ([charter, choose]) => {
        let text = written(charter);
        for (let step = 0; step < 4; step++) {
            const choice = chosen(text, choose);
            if (!choice) return;
            const after = completed(applyFix(text, uri, choice.fix), choice.fix);
            expectNoHarm(text, choice.fix, after, choice.findings, findingsOf(after));
            text = after;
        }
        expect(formattedText(formattedText(text))).toBe(formattedText(text));
    });
});

const library = uri.replace('charter', 'library');

function besideLibrary({ text, library: shared }: Unfinished) {
    const workspace = workspaceOf(text);
    workspace.setText(library, shared);
    return { workspace, findings: check(workspace, uri, { today }), all: [uri, library].flatMap(each => check(workspace, each, { today })) };
}

describe('of a charter that is not finished, beside a library', () => {
    holds('no fix of what a rule of the model finds makes an error in either', fc.tuple(madeCharter, choices), 25, ([charter, choose]) => {
        const before = unfinished(written(charter), choose);
        const { workspace, findings, all } = besideLibrary(before);
        for (const finding of findings.filter(({ rule }) => isCharterRule(ruleById(rule)!))) {
            for (const fix of offered(workspace, finding)) {
                const after = { text: completed(applyFix(before.text, uri, fix), fix), library: completed(applyFix(before.library, library, fix), fix) };
                const known = new Set(languageErrors(all));
                expect({ fix: fix.title, before, after, errors: languageErrors(besideLibrary(after).all).filter(error => !known.has(error)) }).toEqual({ fix: fix.title, before, after, errors: [] });
            }
        }
    });
});

const mended = (text: string) => fixAll(text, uri, candidate => check(workspaceOf(candidate), uri, { today }));

/** All that was understood is still stated, and nothing of it differently; what was not understood may be stated now. */
function expectMeaningKept(text: string, after: string): void {
    const [before, now] = [meaningOf(text), meaningOf(after)];
    expect(now.length).toBe(before.length);
    before.forEach((declaration, index) => {
        for (const [key, stated] of Object.entries(declaration).filter(([, stated]) => stated !== undefined)) {
            if (Array.isArray(stated)) expect({ text, after, key, left: now[index]![key] }).toEqual({ text, after, key, left: expect.arrayContaining(stated) });
            else expect({ text, after, key, is: now[index]![key] }).toEqual({ text, after, key, is: stated });
        }
    });
}

describe('all fixes that keep the meaning, at once', () => {
    holds('keep it, where all was read', mistyped(madeCharter.map(charter => written(charter))), 120, text => {
        const { text: after, edits } = mended(text);
        expect(edits.reduceRight((changed, { start, end, text: piece }) => changed.slice(0, start) + piece + changed.slice(end), text)).toBe(after);
        expect({ text, after, again: mended(after).edits }).toEqual({ text, after, again: [] });
        const [before, left] = [unread(findingsOf(text)), unread(findingsOf(after))];
        expect(left.length).toBeLessThanOrEqual(before.length);
        if (before.length === 0) expectMeaningKept(text, after);
    });

    holds('end, of any text', mutated(fc.constantFrom(...corpus)), 250, text => {
        const { text: after } = mended(text);
        expect(unread(findingsOf(after)).length).toBeLessThanOrEqual(unread(findingsOf(text)).length);
        expect({ text, after, again: mended(after).edits }).toEqual({ text, after, again: [] });
    });
});
