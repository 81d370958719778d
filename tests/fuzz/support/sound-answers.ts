import { expect } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { assessConditions } from '../../../language/assessment/condition-states.js';
import { completionAt } from '../../../language/assist/completion.js';
import { hintsOf } from '../../../language/assist/hints.js';
import { hoverAt } from '../../../language/assist/hover.js';
import { lensesOf } from '../../../language/assist/lenses.js';
import { linksOf } from '../../../language/assist/links.js';
import { outlineOf } from '../../../language/assist/symbols.js';
import { targetAt } from '../../../language/assist/target.js';
import { wordsOf } from '../../../language/assist/marked-words.js';
import { check, findingsFrom, inspect } from '../../../language/check/check.js';
import type { Finding } from '../../../language/check/finding.js';
import { formatEdits } from '../../../language/format/format.js';
import type { Place } from '../../../language/model/place.js';
import type { Workspace } from '../../../language/workspace/workspace.js';
import { today } from '../../support/check.js';

/** The lengths of a text's lines, as editors count them. */
export const lengthsOf = (text: string) => text.split(/\r\n|\r|\n/).map(({ length }) => length);

export function isInside(lengths: readonly number[], { start, end }: Range): boolean {
    const exists = ({ line, character }: Range['start']) => line >= 0 && character >= 0 && character <= (lengths[line] ?? -1);
    return exists(start) && exists(end) && (start.line < end.line || (start.line === end.line && start.character <= end.character));
}

const data = (finding: Finding) => ({ ...finding, fixes: finding.fixes() });

/** Whatever the text is: an answer, the same each time, that is about places in the text and of no fault of Concordat's own. */
export function expectSoundFindings(workspace: Workspace, uri: string, fresh: Workspace): void {
    const options = { today };
    const found = check(workspace, uri, options).map(data);
    expect(found.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
    const places = found.flatMap(({ range, related, fixes }) => [{ uri, range }, ...related, ...fixes.flatMap(({ edits }) => edits)]);
    expect(places.filter(place => !isInside(lengthsOf(workspace.document(place.uri)!.text), place.range))).toEqual([]);
    expect(check(workspace, uri, options).map(data)).toEqual(found);
    expect(check(fresh, uri, options).map(data)).toEqual(found);
}

/** What an editor asks of any text, at some place in it. */
export function expectSoundAnswers(workspace: Workspace, uri: string, offset: number): void {
    const document = workspace.bind(workspace.document(uri)!);
    const { text } = document.source;
    const inspection = inspect(workspace, uri, { today })!;
    findingsFrom(inspection);
    assessConditions(inspection);
    const at = Math.min(offset, text.length);
    const { from } = completionAt(document, at);
    const target = targetAt(document, at);
    const own = (place: Place) => (place.document === document.source ? [place] : []);
    const places = [
        { start: from, end: at }, ...(target ? own(target.place) : []), ...own(hoverAt(document, at)?.place ?? { document: document.source, start: 0, end: 0 }),
        ...lensesOf(inspection).flatMap(({ at: { place } }) => own(place)), ...linksOf(document).flatMap(({ place }) => own(place)), ...wordsOf(document).flatMap(({ place }) => own(place)),
        ...outlineOf(document).flatMap(({ extent, name }) => [extent, name]), ...hintsOf(document).map(({ after }) => ({ start: after, end: after })), ...formatEdits(document.source),
    ];
    expect(places.filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length)).map(({ start, end }) => [start, end])).toEqual([]);
}
