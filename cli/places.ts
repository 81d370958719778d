import type { TextPlace } from '../language/check/finding.js';
import { fileOf } from '../files/disk.js';
import { shownPath } from './files.js';

/** A place as data: a relative path with forward slashes, lines and columns from 1. */
export function jsonPlace({ uri, range: { start, end } }: TextPlace) {
    return { file: shownPath(fileOf(uri)), start: { line: start.line + 1, column: start.character + 1 }, end: { line: end.line + 1, column: end.character + 1 } };
}

/** A place for people: `line 12` of the file that is spoken of, else `charters/valley.concordat:12`. */
export function shownLine({ uri, range: { start } }: TextPlace, spokenOf?: string): string {
    const path = shownPath(fileOf(uri));
    return path === spokenOf ? `line ${start.line + 1}` : `${path}:${start.line + 1}`;
}
