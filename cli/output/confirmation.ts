import type { Colors } from 'picocolors/types.js';
import { wrapAnsi } from 'fast-wrap-ansi';
import { whyNotConfirmable } from '../../language/model/confirm.js';
import { partCited, type Checked } from '../../language/model/drift.js';
import { markedDifference } from '../../language/model/word-difference.js';
import { citationText } from '../../language/model/statements.js';
import { dateInWords } from '../../language/text/date-in-words.js';
import type { CitedCharter } from '../running/cited-charters.js';
import { safeText } from './safe-text.js';

/** More of a passage is left for the document. */
const mostShown = 12;

/** A statement beside the passage that it cites, and what changed since it was confirmed. */
export function statementBesidePassage({ path, document }: CitedCharter, checked: Checked, { colors, width }: { readonly colors: Colors; readonly width: number }): string {
    const { citation, cited, statement, drift } = checked;
    const line = document.source.rangeOf(citation.$cstNode?.offset ?? 0, citation.$cstNode?.end ?? 0).start.line + 1;
    const reason = whyNotConfirmable(checked);
    const wrapped = (text: string) => wrapAnsi(text, Math.max(40, width - 4), { trim: false }).split('\n').map(each => `    ${each}`);
    return [
        `${colors.bold(safeText(statement.name))}  ${colors.dim(`${safeText(path)}:${line}`)}`,
        `  states  ${safeText(statement.value)}`,
        `  cites   ${safeText(citationText(citation))}`,
        ...passageLines(checked).flatMap((text, index) => (index === 0 ? [`  ${colors.dim(text)}`] : wrapped(text))),
        ...whatChanged(document.pathInWorkspace(cited.uri), drift).flatMap(text => wrapped(colors.yellow(text))),
        ...(reason === undefined ? [] : wrapped(colors.red(`It cannot be confirmed: ${safeText(reason)}.`))),
    ].join('\n');
}

function passageLines({ citation, cited }: Checked): string[] {
    const part = partCited(cited, citation.locator, citation.quotation);
    if (!part || !('paper' in cited)) return [];
    const passages = cited.paper.document.passages.slice(part.start, part.end);
    const at = cited.paper.locatorOf(part.start);
    const page = passages[0]?.page;
    const heading = `${at === '' ? '' : `${safeText(at)} of `}${safeText(cited.called)}${page === undefined ? '' : `, page ${page}`}:`;
    const shown = passages.slice(0, mostShown).map(({ label, text }) => safeText(`${label === undefined ? '' : `${label} `}${text.replace(/\s+/g, ' ')}`));
    return [heading, ...shown, ...(passages.length > mostShown ? ['…'] : [])];
}

function whatChanged(file: string, drift: Checked['drift']): string[] {
    switch (drift.is) {
        case 'unconfirmed': return drift.before ? [`It was confirmed as “${safeText(drift.before.value)}” by ${safeText(drift.before.by)} on ${dateInWords(drift.before.on)}.`] : [];
        case 'unchecked': return [];
        case 'confirmed': return drift.by.document === file ? [] : [`It was confirmed in “${safeText(drift.by.document)}”, by ${safeText(drift.by.by)} on ${dateInWords(drift.by.on)}. The words are the same.`];
        case 'renumbered': return [`What was confirmed is now ${safeText(drift.to)}, with the same words.`];
        case 'reworded': case 'turned': return [`Changed since ${safeText(drift.by.by)} confirmed it on ${dateInWords(drift.by.on)}: ${safeText(markedDifference(drift.comparison.changes))}`];
        case 'removed': return [`What ${safeText(drift.by.by)} confirmed on ${dateInWords(drift.by.on)} is no longer in the document: ${safeText(drift.by.passage.join(' '))}`];
    }
}
