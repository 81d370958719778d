import { CstUtils } from 'langium';
import type { BoundDocument } from '../model/entity.js';
import { placeOf, type Place } from '../model/place.js';

/** Lines that can be folded away, from 0; the first stays. */
export interface Fold {
    readonly startLine: number;
    readonly endLine: number;
    readonly is: 'declaration' | 'comment' | 'imports';
}

/** Declarations, comments over several lines, and imports that follow one another. */
export function foldsOf(document: BoundDocument): Fold[] {
    const { source, declared } = document;
    const lines = ({ start, end }: Place): Lines => {
        const range = source.rangeOf(start, end);
        return { startLine: range.start.line, endLine: range.end.line };
    };
    const folds = (is: Fold['is'], found: readonly Lines[]) => found.filter(({ startLine, endLine }) => endLine > startLine).map(each => ({ ...each, is }));
    return [
        ...folds('imports', joined(source.tree.imports.map(node => lines(placeOf(source, node))))),
        ...folds('comment', joined(commentsIn(document).map(lines))),
        ...folds('declaration', declared.map(({ extent }) => lines(extent))),
    ].sort((a, b) => a.startLine - b.startLine);
}

interface Lines { readonly startLine: number; readonly endLine: number }

/** Those that have nothing in front of them on their line. */
function commentsIn({ source }: BoundDocument): Place[] {
    const { text, tree: { $cstNode } } = source;
    const startsLine = (offset: number) => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
    return $cstNode ? [...CstUtils.flattenCst($cstNode)].filter(({ hidden, offset, text }) => hidden && text.startsWith('/') && startsLine(offset)).map(node => placeOf(source, node)) : [];
}

/** What ends on one line and begins on the next is one. */
function joined(all: readonly Lines[]): Lines[] {
    const result: Lines[] = [];
    for (const next of all) {
        const last = result.at(-1);
        if (last && next.startLine <= last.endLine + 1) result[result.length - 1] = { startLine: last.startLine, endLine: Math.max(last.endLine, next.endLine) };
        else result.push(next);
    }
    return result;
}
