import type { TextPlace } from '../../../language/model/place.js';
import { join } from 'node:path';
import { uriOf as uriOfFile } from '../../../files/disk.js';
import { acceptedBecause, type Finding, type TextFix } from '../../../language/check/finding.js';
import { claimInWords } from '../../../language/framework/claims/in-words.js';
import { rules } from '../../../language/rules/all.js';
import type { RuleId } from '../../../language/generated/rule-ids.js';
import { claimsBehind, isCharterRule, type Rule, type Severity } from '../../../language/rules/rule.js';
import { safeText } from '../safe-text.js';
import type { LintedFile } from '../../running/lint-files.js';
import { itemsInJson, listInJson, type RenderOptions, type ReportFormat } from './report-format.js';
import { fingerprints } from './fingerprint.js';
import { repositoryRootOf } from '../repository-path.js';
import { repositoryPlace } from '../reported-place.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };
const indexes = new Map<RuleId, number>(rules.map(({ id }, index) => [id, index]));

/** Text in which viewers find no link, which SARIF lets a message hold, and nothing else that is not to be seen. */
const plain = (text: string) => safeText(text).replaceAll('](', ']\u200b(');

const indent = '    ';

/** SARIF 2.1.0. What may stand is kept as suppressed, with its reason; what could not be read as a notification. */
export const format: ReportFormat = {
    pieceOf: file => itemsInJson(resultsIn(file), indent),
    begin: options => listInJson({ head: head(options), indent, end: ({ unread }) => `,\n      "invocations": ${JSON.stringify([invocation(unread)])}\n    }\n  ]\n}\n` }),
};

/** What comes before the results. */
const head = ({ version, rulePage, part }: RenderOptions) => `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
${Object.entries({
    tool: { driver: { name: 'Concordat', version, semanticVersion: version, rules: rules.map(rule => descriptor(rule, rulePage)) } },
    automationDetails: { id: `concordat/${part === undefined ? '' : `${part}/`}` },
    originalUriBaseIds: { [sourceRoot]: { uri: rootUri(), description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
}).map(([key, value]) => `      "${key}": ${JSON.stringify(value)},\n`).join('')}      "results": `;

const invocation = (unread: readonly string[]) => ({
    executionSuccessful: unread.length === 0,
    ...(unread.length > 0 ? { toolExecutionNotifications: unread.map(text => ({ level: 'error', message: { text: plain(text) } })) } : {}),
});

/** The base from which files are named. */
const sourceRoot = '%SRCROOT%';
const rootUri = () => `${uriOfFile(repositoryRootOf(join(process.cwd(), 'charter.concordat')) ?? process.cwd()).replace(/\/$/, '')}/`;

function descriptor(rule: Rule, rulePage: string | undefined) {
    const why = [...claimsBehind(rule).map(claimInWords), ...(rule.rationale === undefined ? [] : [rule.rationale])];
    return {
        id: rule.id,
        name: nameOf(rule.id),
        shortDescription: { text: rule.summary },
        fullDescription: { text: why.join(' ') },
        ...(rulePage === undefined ? {} : { helpUri: rulePage.replace('{rule}', rule.id) }),
        help: {
            text: [...why, `concordat rule ${rule.id} shows examples.`].join('\n\n'),
            markdown: [`**${rule.summary}**`, ...why, `\`concordat rule ${rule.id}\` shows examples.`].join('\n\n'),
        },
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: ['governance', isCharterRule(rule) ? rule.condition : 'language'] },
    };
}

/** `no-review` as some services ask for the names of rules: `NoReview`. */
const nameOf = (id: string) => id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function resultsIn(file: LintedFile) {
    const identities = fingerprints(file);
    return file.findings.map(finding => ({
        ruleId: finding.rule,
        ruleIndex: indexes.get(finding.rule)!,
        level: levels[finding.severity],
        message: { text: plain(finding.message) },
        locations: [location(finding)],
        ...(finding.related.length > 0 ? { relatedLocations: finding.related.map((each, id) => ({ id, ...location(each), message: { text: plain(each.message) } })) } : {}),
        partialFingerprints: { 'concordat/v1': identities.get(finding)! },
        ...withFixes(finding),
        ...(finding.accepted ? { suppressions: [{ kind: finding.accepted.by === 'baseline' ? 'external' : 'inSource', status: 'accepted', justification: plain(acceptedBecause(finding.accepted)) }] } : {}),
    }));
}

function location(place: TextPlace) {
    return { physicalLocation: { artifactLocation: { uri: uriOf(place), uriBaseId: sourceRoot }, region: region(place) } };
}

/** Relative, with the characters escaped that have a meaning in a URI. */
const uriOf = (place: TextPlace) => encodeURI(repositoryPlace(place).file).replace(/[?#:]/g, encodeURIComponent);

function region(place: TextPlace) {
    const { line, column, endLine, endColumn } = repositoryPlace(place);
    return { startLine: line, startColumn: column, endLine, endColumn };
}

/** Only fixes that leave nothing to the author. */
function withFixes(finding: Finding) {
    const complete = finding.fixes().filter(({ kind }) => kind === 'complete');
    return complete.length > 0 ? { fixes: complete.map(sarifFix) } : {};
}

function sarifFix({ title, edits }: TextFix) {
    const files = [...new Set(edits.map(uriOf))];
    return {
        description: { text: plain(title) },
        artifactChanges: files.map(uri => ({
            artifactLocation: { uri, uriBaseId: sourceRoot },
            replacements: edits.filter(edit => uriOf(edit) === uri).map(edit => ({ deletedRegion: region(edit), insertedContent: { text: edit.newText } })),
        })),
    };
}
