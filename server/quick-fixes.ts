import type { Diagnostic, Range } from 'vscode-languageserver';
import { explainFix } from '../language/check/explain-fix.js';
import { rankOf, type Finding, type TextFix } from '../language/check/finding.js';
import { ignoreFix } from '../language/check/ignore-fix.js';
import type { BoundDocument } from '../language/model/entity.js';
import { charterRuleById } from '../language/rules/rule-by-id.js';
import { isBefore } from './convert.js';
import { findingsOf } from './findings-of-diagnostic.js';

/** A fix, the finding that it was made for, and the diagnostics that it clears. */
export interface Offer {
    readonly fix: TextFix;
    readonly finding: Finding;
    readonly clears: readonly Diagnostic[];
    readonly isPreferred: boolean;
}

/** A way to accept a finding instead of fixing it. */
export type Way = 'explain' | 'ignore';

/** A finding that someone asks about, and the diagnostics that were made of it. */
export interface Asked {
    readonly finding: Finding;
    /** Which one of its rule's findings in the document it is. */
    readonly index: number;
    readonly clears: readonly Diagnostic[];
}

/** The findings that are asked about: those of the diagnostics, or else all at the place. The most severe comes first, and of those the narrowest. */
export function askedAbout(findings: readonly Finding[], range: Range, diagnostics: readonly Diagnostic[]): Asked[] {
    const meant = diagnostics.map(diagnostic => ({ diagnostic, findings: new Set(findingsOf(diagnostic, findings)) }));
    const asked = findings.filter(finding => meant.some(each => each.findings.has(finding)));
    return (asked.length > 0 ? asked : findings.filter(finding => touches(finding.range, range)))
        .toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity) || linesOf(a) - linesOf(b))
        .map(finding => ({ finding, index: findings.filter(({ rule }) => rule === finding.rule).indexOf(finding), clears: meant.filter(each => each.findings.has(finding)).map(({ diagnostic }) => diagnostic) }));
}

const linesOf = ({ range: { start, end } }: Finding) => end.line - start.line;
const touches = (a: Range, b: Range) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

/** The fixes of the findings, in their order; the first complete one of each is preferred. */
export const fixesFor = (asked: readonly Asked[]): Offer[] => merged(asked.flatMap(({ finding, clears }) => {
    const fixes = finding.fixes();
    const preferred = fixes.find(({ kind }) => kind === 'complete');
    return fixes.map((fix): Offer => ({ fix, finding, clears, isPreferred: fix === preferred }));
}));

/** How findings can be accepted. Of several, each is named. */
export const exceptionsFor = (document: BoundDocument, asked: readonly Asked[]): Offer[] => asked.flatMap(({ finding, clears }) =>
    waysFor(document, finding).map((way): Offer => {
        const fix = acceptingFix(document, finding, way)!;
        return { fix: asked.length === 1 ? fix : { ...fix, title: `${fix.title} (${finding.rule})` }, finding, clears, isPreferred: false };
    }));

/** The ways in which a finding can be accepted; none for one that is accepted already, or for a mistake in how something is written, which has no reason. */
export function waysFor(document: BoundDocument, finding: Finding): Way[] {
    if (!charterRuleById(finding.rule) || finding.accepted) return [];
    return [...(explainFix(document, finding) ? ['explain' as const] : []), 'ignore'];
}

/** The edit that accepts a finding; without a reason, the author has yet to write it. */
export const acceptingFix = (document: BoundDocument, finding: Finding, way: Way, reason?: string): TextFix | undefined =>
    (way === 'explain' ? explainFix(document, finding, reason) : ignoreFix(document, finding, reason));

/** Several findings may ask for the same fix; it is offered once. */
function merged(offers: readonly Offer[]): Offer[] {
    const byEdit = new Map<string, Offer>();
    for (const offer of offers) {
        const key = JSON.stringify([offer.fix.title, offer.fix.edits]);
        const same = byEdit.get(key);
        byEdit.set(key, same ? { ...same, clears: [...same.clears, ...offer.clears], isPreferred: same.isPreferred || offer.isPreferred } : offer);
    }
    return [...byEdit.values()];
}
