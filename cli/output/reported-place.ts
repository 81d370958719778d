import type { TextPlace } from '../../language/model/place.js';
import { fileOf } from '../../files/disk.js';
import { repositoryPath } from './repository-path.js';
import { shownPath } from '../input/find-charters.js';

/** A place as reports give it: lines and columns count from 1, columns in UTF-16 units; the end is behind the last. */
export interface ReportedPlace {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

export const reportedPlace = (place: TextPlace): ReportedPlace => placeIn(place, shownFile);

/** The same for services that know the repository: the file is named from its root. */
export const repositoryPlace = (place: TextPlace): ReportedPlace => placeIn(place, repositoryFile);

/** Places that follow each other are mostly in one file, whose name is worked out once. */
function remembering(named: (file: string) => string): (uri: string) => string {
    let last = { uri: '', name: '' };
    return uri => (last.uri === uri ? last : (last = { uri, name: named(fileOf(uri)) })).name;
}

const shownFile = remembering(shownPath);
const repositoryFile = remembering(repositoryPath);

const placeIn = ({ uri, range: { start, end } }: TextPlace, named: (uri: string) => string): ReportedPlace => ({
    file: named(uri), line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
});

/** A place as data, as reportedPlace() gives it. */
export function jsonPlace(place: TextPlace) {
    const { file, line, column, endLine, endColumn } = reportedPlace(place);
    return { file, start: { line, column }, end: { line: endLine, column: endColumn } };
}

/** A place for people: `line 12` of the file that is spoken of, else `charters/valley.concordat:12`. */
export function shownLine(place: TextPlace, spokenOf?: string): string {
    const { file, line } = reportedPlace(place);
    return file === spokenOf ? `line ${line}` : `${file}:${line}`;
}
