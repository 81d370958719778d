import { ancestorsOf, type Document, type Passage, withDescendants } from './passage.js';

/** A part of a document: passages that follow each other. */
export interface Place {
    readonly start: number;
    /** The first passage that is not part of it. */
    readonly end: number;
}

export const passagesAt = ({ passages }: Document, { start, end }: Place): readonly Passage[] => passages.slice(start, end);

export const wholeOf = ({ passages }: Document): Place => ({ start: 0, end: passages.length });

/** A passage with all that belongs to it. */
export const placeOf = (document: Document, index: number): Place => ({ start: index, end: index + withDescendants(document, index).length });

/** How a place is pointed at in words that lead back to it: `3.2.1(a)`, `table 1, row 2`, `Standing orders`. */
export function locatorOf(document: Document, index: number): string {
    const passage = document.passages[index]!;
    if (passage.kind === 'footnote') return `fn ${passage.label}`;
    if (passage.cell) return passage.cell.row === 0 ? `table ${passage.cell.table}` : `table ${passage.cell.table}, row ${passage.cell.row}`;
    if (passage.address.length > 0) return labelsTo(document, index);
    if (passage.kind === 'heading') return passage.text;
    return passage.parent === undefined ? (passage.page === undefined ? '' : `p. ${passage.page}`) : locatorOf(document, passage.parent);
}

/** The label, after those above it that it does not state itself. */
function labelsTo(document: Document, index: number): string {
    const chain = [...ancestorsOf(document, index), index].map(at => document.passages[at]!).filter(({ address }) => address.length > 0);
    return chain.reduce((text, { label = '', address }, position) => {
        const above = chain[position - 1]?.address ?? [];
        const plain = label.replace(/[.:]$/, '');
        const isComplete = position === 0 || address.length - above.length !== ownSegments(plain);
        if (isComplete) return plain;
        return /^\(/.test(plain) ? `${text}${plain}` : `${text}, ${plain}`;
    }, '');
}

/** How many parts of an address a label states, a word before it apart. */
const ownSegments = (label: string): number => (label.replace(/^\p{L}{3,}\s+/u, '').match(/\d+|\p{L}+/gu) ?? []).length;
