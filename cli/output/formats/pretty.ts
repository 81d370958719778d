import type { Colors } from 'picocolors/types.js';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import type { TextPlace } from '../../../language/model/place.js';
import { acceptedBecause, rankOf, type Finding } from '../../../language/check/finding.js';
import { introductionOf } from '../../../language/framework/claims/claim.js';
import type { Severity } from '../../../language/rules/rule.js';
import { claimInWords, sourcesOf } from '../../../language/framework/claims/in-words.js';
import { sentence } from '../../../language/text/sentence.js';
import { fileOf } from '../../../files/disk.js';
import { shownPath } from '../../input/find-charters.js';
import type { LintedFile } from '../../running/lint-files.js';
import { countedAs, countsOf } from '../../../language/check/counts.js';
import { counted } from '../../../language/text/counted.js';
import { countsInWords } from '../counts.js';
import { safeText } from '../safe-text.js';
import { rowOfPieces, type RenderOptions, type ReportFormat, type Summary } from './report-format.js';

/** Findings for people: grouped by file, the most severe first, each with the line it stands on and the place in the literature. */
export const format: ReportFormat = {
    pieceOf: fileGroup,
    begin: options => rowOfPieces({
        separator: '\n',
        end: (all, isEmpty) => (options.isQuiet || (all.files.length === 0 && all.unread.length > 0) ? '' : `${isEmpty ? '' : '\n'}${summary(all, options)}\n`),
    }),
};

const isShown = ({ severity }: Finding, { hints }: RenderOptions) => hints || severity !== 'hint';

function fileGroup(file: LintedFile, options: RenderOptions): string {
    const shown = file.findings.filter(finding => isShown(finding, options)).sort(bySeverity);
    if (shown.length === 0) return '';
    const { colors } = options;
    const heading = `${colors.bold(colors.underline(safeText(file.path)))}  ${colors.dim(countsInWords(countsOf(file.findings)))}\n`;
    const lines = file.text.split(/\r?\n/);
    const shownClaims = new Set<string>();
    return [heading, ...shown.map(finding => findingBlock(finding, file, lines, claimOf(finding, shownClaims), options))].join('\n');
}

function bySeverity(a: Finding, b: Finding): number {
    return Number(a.accepted !== undefined) - Number(b.accepted !== undefined) || rankOf(a.severity) - rankOf(b.severity);
}

function findingBlock(finding: Finding, file: LintedFile, lines: readonly string[], claim: string, options: RenderOptions): string {
    const { colors } = options;
    const place = `${safeText(file.path)}:${finding.range.start.line + 1}:${finding.range.start.character + 1}`;
    const { accepted } = finding;
    return [
        `  ${label(finding, colors)}  ${colors.bold(finding.rule)}  ${colors.dim(place)}`,
        wrapped(safeText(finding.message), options),
        ...excerpt(finding, lines[finding.range.start.line], options),
        ...finding.related.map(each => colors.dim(`    ${gutterOf(finding)} │ ${shownPlace(each, file)}  ${safeText(each.message)}`)),
        ...(claim === '' ? [] : [colors.dim(wrapped(claim, options))]),
        ...(accepted ? [colors.green(wrapped(safeText(acceptedBecause(accepted)), options))] : []),
        '',
    ].join('\n');
}

/** The claim that the finding's rule is based on, with its sources; where a finding above in the file has shown it, the sources alone. */
function claimOf({ claims: [claim] }: Finding, shown: Set<string>): string {
    if (!claim) return '';
    if (shown.has(claim.id)) return claim.strength === 'ours' ? `${introductionOf(claim)} (${sourcesOf(claim)})` : sourcesOf(claim);
    shown.add(claim.id);
    return claimInWords(claim);
}

function wrapped(text: string, { width }: RenderOptions): string {
    // Wrapping takes time by the square of the length of a word, and such a word fits into no line.
    const lines = /\S{1000}/.test(text) ? text : wrapAnsi(text, Math.max(40, Math.min(width, 110) - 4));
    return lines.split('\n').map(line => `    ${line}`).join('\n');
}

function label({ severity, accepted }: Finding, colors: Colors): string {
    if (accepted) return colors.green(countedAs[accepted.by].padEnd(9));
    return colors.bold(paintOf(severity, colors)(severity.padEnd(9)));
}

/** The line that the finding stands on, with the place underlined; of a line that is too long, the part around the place. */
function excerpt(finding: Finding, line: string | undefined, { colors, width }: RenderOptions): string[] {
    if (line === undefined || line.trim() === '') return [];
    const { range: { start, end }, severity } = finding;
    const number = String(start.line + 1);
    const room = Math.max(40, Math.min(width, 160) - number.length - 7);
    const indent = /^\s*/.exec(line)![0].length;
    const from = Math.max(start.character, indent);
    const to = Math.max(end.line === start.line ? end.character : line.trimEnd().length, from + 1);
    const first = to - indent <= room ? indent : Math.max(indent, Math.min(from - 20, to - room + 1));
    // Of a line of millions of characters no more is looked at than fits.
    const last = first + 4 * room;
    const [cut, before, marked] = [first > indent ? '…' : '', safeText(line.slice(first, from)), safeText(line.slice(from, Math.min(to, last)))];
    const shown = `${cut}${safeText(line.slice(first, last))}`;
    const carets = Math.max(1, Math.min(stringWidth(marked), room - stringWidth(cut + before)));
    const bar = colors.dim('│');
    return [
        `    ${colors.dim(number)} ${bar} ${shown.length > room ? `${shown.slice(0, room - 1)}…` : shown}`,
        `    ${gutterOf(finding)} ${bar} ${' '.repeat(stringWidth(cut + before))}${paintOf(severity, colors)('^'.repeat(carets))}`,
    ];
}

const paintOf = (severity: Severity, colors: Colors) => ({ error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim })[severity];

/** Blanks as wide as the number of the finding's line. */
const gutterOf = ({ range }: Finding) => ' '.repeat(String(range.start.line + 1).length);

function shownPlace({ uri, range: { start } }: TextPlace, file: LintedFile): string {
    const path = shownPath(fileOf(uri));
    const position = `${start.line + 1}:${start.character + 1}`;
    return path === file.path ? position : `${safeText(path)}:${position}`;
}

function summary({ files, counts }: Summary, { colors, hints }: RenderOptions): string {
    const checked = `${counted(files.length, 'file')} checked`;
    const found = countsInWords(counts);
    const paint = counts.error > 0 ? colors.red : counts.warning > 0 ? colors.yellow : colors.green;
    const unshown = counts.hint > 0 && !hints ? colors.dim(` (and ${counted(counts.hint, 'hint')}: --hints shows them)`) : '';
    const line = found === '' ? `No problems found, ${checked}.` : `${sentence(found)}, ${checked}.`;
    const next = found === '' ? '' : `\n${colors.dim('“concordat rule NAME” shows why a rule matters and how to fix its findings.')}`;
    return `${colors.bold(paint(line))}${unshown}${next}`;
}
