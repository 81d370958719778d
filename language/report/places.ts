import type { TextPlace } from '../model/place.js';
import type { Charter } from '../model/charter.js';
import { heading, linesOfFile, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import type { NumberedCondition } from './by-condition.js';

/** How many lines of one file are named before the rest is left to the reader. */
const linesNamed = 8;

/** For whoever corrects the charter: the lines of each finding. A board does not need them, so nothing else in a report names a line. */
export function placesOfFindings(charter: Charter, numbered: readonly NumberedCondition[], notUnderstood: readonly TextPlace[]): Block[] {
    const findings = numbered.flatMap(each => each.findings);
    if (findings.length === 0 && notUnderstood.length === 0) return [];
    const told: Inline[][] = [
        ...(notUnderstood.length > 0 ? [[strong('Not understood: '), placesInWords(notUnderstood, charter)]] : []),
        ...findings.map(({ number, first, others }) => [strong(`${number}: `), placesInWords([first, ...others.map(({ finding }) => finding)], charter)]),
    ];
    return [
        heading(1, 'Where each finding is in the charter', { id: linesOfFile }),
        paragraph(quiet(`By the number of the finding, for anyone who corrects the charter. Lines are those of ${fileName(charter.document.source.uri)} unless another file is named. `), ...told.flatMap((each, index) => [...(index === 0 ? [] : ['; ']), ...each]), '.'),
    ];
}

/** Places as people look them up: the lines of the charter's own file, and of others by the name of the file. */
export function placesInWords(places: readonly TextPlace[], charter: Charter, named = linesNamed): string {
    const lines = new Map<string, Set<number>>();
    for (const { uri, range } of places) lines.set(uri, (lines.get(uri) ?? new Set()).add(range.start.line + 1));
    return [...lines].map(([uri, numbers]) => `${uri === charter.document.source.uri ? '' : `${fileName(uri)}, `}${linesInWords([...numbers], named)}`).join(' and ');
}

/** The name of a file, without the folders of the machine on which it was read. */
export const fileName = (uri: string): string => decodeURIComponent(uri.split('/').at(-1)!);

function linesInWords(numbers: readonly number[], limit: number): string {
    const sorted = [...numbers].sort((a, b) => a - b);
    if (sorted.length === 1) return `line ${sorted[0]}`;
    const named = sorted.slice(0, limit);
    return sorted.length > limit ? `lines ${named.join(', ')} and ${sorted.length - limit} more` : `lines ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}
