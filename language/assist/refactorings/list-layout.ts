import type { BoundDocument, Entity, Stated } from '../../model/entity.js';
import { targetAt } from '../target.js';
import type { Refactoring, Selected } from './refactoring.js';

const ownLine = '\n        ';

/** Writes the values of a list each on a line of its own, or all on one line, whichever it is not yet. */
export function changeListLayout(document: BoundDocument, { start, end }: Selected): Refactoring[] {
    const target = start === end ? targetAt(document, start) : undefined;
    if (target?.is !== 'property' && target?.is !== 'item') return [];
    const stated = target.entity.stated(target.key);
    const gaps = stated && gapsOf(document, stated);
    if (!gaps || gaps.length === 0 || isOnOneLine(document, target.entity)) return [];
    const isSplit = gaps.some(({ text }) => text.includes('\n'));
    const text = isSplit ? ' ' : ownLine;
    return [{
        title: isSplit ? `Write “${target.key}” on one line` : `Write each value of “${target.key}” on a line of its own`,
        kind: 'rewrite',
        edits: gaps.map(({ start, end }) => ({ place: { document: document.source, start, end }, text })),
    }];
}

/** The white space after each comma between values; nothing where a comment stands in it. */
function gapsOf({ source: { text } }: BoundDocument, { items }: Stated<unknown>) {
    const gaps = items.slice(1).map(({ place: { start: end } }) => {
        const start = text.lastIndexOf(',', end - 1) + 1;
        return { start, end, text: text.slice(start, end) };
    });
    return gaps.every(gap => gap.text.trim() === '') ? gaps : undefined;
}

const isOnOneLine = ({ source: { text } }: BoundDocument, { extent: { start, end } }: Entity) => !text.slice(start, end).includes('\n');
