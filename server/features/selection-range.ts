import type { Connection, Position, SelectionRange } from 'vscode-languageserver';
import { targetAt } from '../../language/assist/target.js';
import type { BoundDocument } from '../../language/model/entity.js';
import { rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

/** The places to which a selection grows. */
export function registerSelectionRange(connection: Connection, projects: Projects): void {
    connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
        const document = await projects.document(uri);
        return document ? positions.map(position => selectionAt(document, position)) : null;
    });
}

/** The word, its property, its declaration, the whole charter. */
function selectionAt(document: BoundDocument, position: Position): SelectionRange {
    const { source } = document;
    const whole: SelectionRange = { range: source.rangeOf(0, source.text.length) };
    const target = targetAt(document, offsetIn(source.text, position));
    if (!target || !('entity' in target)) return whole;
    const declaration = { range: rangeOf(target.entity.extent), parent: whole };
    const stated = 'key' in target ? target.entity.stated(target.key) : undefined;
    return { range: rangeOf(target.place), parent: stated ? { range: rangeOf(stated.place), parent: declaration } : declaration };
}
