import { rules } from '../rules/all.js';
import { groupBy } from '../model/collections.js';
import type { BoundDocument } from '../model/entity.js';
import { charterOf, type Charter } from '../model/charter.js';
import type { Level } from '../model/project-settings.js';
import { isCharterRule, type LanguageRule, type Report, type Rule, type Severity } from '../rules/rule.js';
import type { Workspace } from '../workspace/workspace.js';
import { acceptedBy, explanationsFor, isInForce } from './explanations.js';
import type { Accepted, Finding } from './finding.js';
import { ignoringsIn, isIgnorable, type Ignoring } from './ignored-findings.js';
import { presented } from './presentation.js';
import { mayBeUnread, reportsAbsence } from './partly-read.js';
import type { RawFinding } from './raw.js';
import { isTrustworthy, withoutSilenced } from './silence.js';

/** What a check depends on beside the texts. */
export interface CheckOptions {
    /** The day that counts as today, `2026-11-23`; the core has no clock. */
    readonly today: string;
    /** The rules to check; all of them when left out. */
    readonly rules?: readonly Rule[];
}

/** All that a check found out about a document, before it is shown. */
export interface Inspection {
    readonly document: BoundDocument;
    readonly charter: Charter | undefined;
    readonly aboutCharter: readonly RawFinding[];
    /** What seems to be missing but may stand where the text was not understood: no findings, and no reason to call anything sound. */
    readonly withheld: readonly RawFinding[];
    readonly aboutLanguage: readonly RawFinding[];
    /** The findings that may stand, and why. */
    readonly accepted: ReadonlyMap<RawFinding, Accepted>;
}

/**
 * Holds a document against the model: all findings of all rules, in the order of the text. The document and its imports must
 * be in the workspace. Never throws: a rule that does becomes a finding of `internal-error`, and the others go on.
 */
export function check(workspace: Workspace, uri: string, options: CheckOptions): Finding[] {
    const inspection = inspect(workspace, uri, options);
    return inspection ? findingsFrom(inspection) : [];
}

/** What an inspection found, as it is shown, in the order of the text. */
export function findingsFrom({ document, charter, aboutCharter, aboutLanguage, accepted }: Inspection): Finding[] {
    return [...aboutLanguage, ...aboutCharter]
        .flatMap(finding => {
            const severity = shownSeverity(finding, document, charter);
            return severity === 'off' ? [] : [presented(finding, document, severity, accepted.get(finding))];
        })
        .sort(inTextOrder);
}

export function inspect(workspace: Workspace, uri: string, options: CheckOptions): Inspection | undefined {
    const source = workspace.document(uri);
    return source && inspectDocument(workspace.bind(source), options);
}

export function inspectDocument(document: BoundDocument, { today, rules: wanted = rules }: CheckOptions): Inspection {
    const chosen = wanted.filter(rule => rule.preview !== true || document.settings.isPreviewed(rule));
    const charter = charterOf(document, today, document.settings.options);
    const failures: RawFinding[] = [];
    const reportsOf = (rule: Rule, run: () => Iterable<Report>) => guarded(rule, document, run, failures);

    const { aboutCharter, withheld } = charter ? charterFindings(charter, chosen, reportsOf) : nothing;
    const explanations = charter ? explanationsFor(charter, aboutCharter) : undefined;
    const accepted = new Map<RawFinding, Accepted>();
    for (const [explanation, findings] of explanations ?? []) {
        if (isInForce(explanation, today)) for (const finding of findings) accepted.set(finding, acceptedBy(explanation));
    }
    const run = (rules: readonly LanguageRule[], ignorings: readonly Ignoring[]) =>
        rules.flatMap(rule => reportsOf(rule, () => rule.check(document, { today, explanations, explainable, languageRules, ignorable, ignorings })));
    const ofLanguage = chosen.filter(isLanguageRule);
    const aboutLanguage = run(ofLanguage.filter(({ comesLast }) => !comesLast), []);
    const ignorings = ignoringsIn(document, [...aboutLanguage, ...aboutCharter.filter(finding => !accepted.has(finding))]);
    for (const { comment: { reason }, findings } of ignorings) {
        if (reason !== undefined) for (const finding of findings) accepted.set(finding, { by: 'comment', reason });
    }
    aboutLanguage.push(...run(ofLanguage.filter(({ comesLast }) => comesLast), ignorings), ...failures);
    return { document, charter, aboutCharter, withheld, aboutLanguage, accepted };
}

function isLanguageRule(rule: Rule): rule is LanguageRule {
    return !isCharterRule(rule);
}

type Runner = (rule: Rule, run: () => Iterable<Report>) => RawFinding[];

const nothing = { aboutCharter: [], withheld: [] };

function charterFindings(charter: Charter, chosen: readonly Rule[], reportsOf: Runner): Pick<Inspection, 'aboutCharter' | 'withheld'> {
    const found = chosen.filter(isCharterRule).flatMap(rule => reportsOf(rule, () => rule.check(charter)));
    const byTrust = groupBy(found, finding => isTrustworthy(charter, finding));
    return { aboutCharter: withoutSilenced(byTrust.get(true) ?? []), withheld: byTrust.get(false) ?? [] };
}

function guarded(rule: Rule, document: BoundDocument, run: () => Iterable<Report>, failures: RawFinding[]): RawFinding[] {
    const found: RawFinding[] = [];
    try {
        for (const report of run()) {
            if (found.length === maxFindingsOfRule) {
                failures.push(tooMany(rule, document));
                break;
            }
            found.push({ rule, report });
        }
        return found;
    } catch (thrown) {
        const internal = rules.find(({ id }) => id === 'internal-error')!;
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        const message = `The rule “${rule.id}” failed here (${reason}), so its findings are missing; the other rules were checked. Please report this.`;
        failures.push({ rule: internal, report: { at: { document: document.source, start: 0, end: 0 }, message } });
        return [];
    }
}

/** What a rule may find in one file. A file of millions of characters can hold hundreds of thousands of mistakes, and each takes time to word and to print. */
const maxFindingsOfRule = 1_000;

function tooMany({ id }: Rule, document: BoundDocument): RawFinding {
    const message = `“${id}” finds more than ${maxFindingsOfRule} things in this file. Only the first ${maxFindingsOfRule} are shown; most likely they have one cause.`;
    return { rule: rules.find(each => each.id === 'too-many-findings')!, report: { at: { document: document.source, start: 0, end: 0 }, message } };
}

/** The severity of a finding in an agreed charter. */
export const severityOf = ({ rule, report }: RawFinding): Severity => report.severity ?? rule.severity;

/**
 * The severity in an agreed charter, as the project sets it. Where a source was not read, or only in part, all that seems to be absent
 * is a hint, unless what the charter does state makes it matter.
 */
export function severityWhenAgreed(finding: RawFinding, document: BoundDocument): Level {
    const severity = document.settings.levelOf(finding.rule) ?? severityOf(finding);
    return severity !== 'off' && finding.report.matters !== true && mayBeUnread(finding, document) ? 'hint' : severity;
}

/** Drafts are told gently what they do not say yet: warnings and errors of mere absence become information, and information a hint. */
function shownSeverity(finding: RawFinding, document: BoundDocument, charter: Charter | undefined): Level {
    const severity = severityWhenAgreed(finding, document);
    if (severity === 'off' || charter === undefined || charter.isAgreed || !reportsAbsence(finding)) return severity;
    return severity === 'info' || severity === 'hint' ? 'hint' : 'info';
}

function inTextOrder(a: Finding, b: Finding): number {
    const [x, y] = [a.range, b.range];
    return x.start.line - y.start.line || x.start.character - y.start.character || x.end.line - y.end.line || x.end.character - y.end.character
        || compare(a.rule, b.rule) || compare(a.message, b.message);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const explainable: ReadonlySet<string> = new Set(rules.filter(isCharterRule).map(({ id }) => id));
const languageRules: ReadonlySet<string> = new Set(rules.filter(isLanguageRule).map(({ id }) => id));

const ignorable: ReadonlySet<string> = new Set(rules.filter(isIgnorable).map(({ id }) => id));
