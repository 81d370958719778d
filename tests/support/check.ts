import { check } from '../../language/check/check.js';
import type { Finding, TextFix } from '../../language/check/finding.js';
import type { Paper, PaperOutcome } from '../../language/documents/paper.js';
import type { Rule } from '../../language/rules/rule.js';
import { Workspace } from '../../language/workspace/workspace.js';

export const today = '2026-06-01';

export interface CheckedText {
    readonly workspace: Workspace;
    readonly uri: string;
    readonly findings: Finding[];
}

/** Checks a text among other files, by name, of the same folder. */
export function checkText(text: string, { files = {}, documents, on = today, rules }: { files?: Record<string, string>; documents?: ReadonlyMap<string, Paper>; on?: string; rules?: readonly Rule[] } = {}): CheckedText {
    const workspace = new Workspace('file:///w');
    for (const [name, content] of Object.entries(files)) workspace.setText(`file:///w/${name}`, content);
    const uri = 'file:///w/charter.concordat';
    workspace.setText(uri, text);
    // Where a page has documents, one that it does not have is not there; elsewhere nobody has looked for any.
    if (documents && documents.size > 0) for (const each of workspace.needs.papersOf(uri)) workspace.setPaper(each, paperOf(documents.get(each.slice('file:///w/'.length))));
    return { workspace, uri, findings: check(workspace, uri, { today: on, ...(rules ? { rules } : {}) }) };
}

const paperOf = (paper: Paper | undefined): PaperOutcome => (paper ? { outcome: 'paper', paper } : { outcome: 'missing' });

/** The text of a file after the edits of a fix that concern it. */
export function applyFix(text: string, uri: string, { edits }: TextFix): string {
    const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const offset = ({ line, character }: { line: number; character: number }) => lineStarts[line]! + character;
    return edits
        .filter(edit => edit.uri === uri)
        .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
        .sort((a, b) => b.start - a.start)
        .reduce((changed, { start, end, newText }) => changed.slice(0, start) + newText + changed.slice(end), text);
}

/** The text after a fix, with words where the fix leaves dots to the author; a value to choose stays open. */
export const completed = (text: string, { kind }: TextFix): string =>
    (kind === 'template' ? text.replace(/"…"(?! \/\/ to choose)/g, '"Words"').replace(/: … \/\/ to complete: .*/g, ': words') : text);

/** `warning some-rule: The message.`, for comparisons that a reader can follow. */
export const shown = ({ severity, rule, message }: Finding): string => `${severity} ${rule}: ${message}`;

/** The errors in a text: line and column, what is marked there, and what is said of it. */
export function errorsIn(text: string): string[] {
    const lines = text.split('\n');
    return checkText(text).findings.filter(({ severity }) => severity === 'error').map(({ range: { start, end }, message }) => {
        const marked = start.line === end.line ? lines[start.line]!.slice(start.character, end.character) : '…';
        return `${start.line + 1}:${start.character + 1} ${marked} → ${message}`;
    });
}
