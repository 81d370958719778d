import type { OffsetEdit } from '../text/offset-edit.js';
import type { Finding, TextFix } from './finding.js';

/** Rounds after which fixing stops, should fixes undo each other. */
const mostRounds = 20;

/** A text after all fixes that keep its meaning, and the changes that lead there, in order and apart from each other. */
export interface Mended {
    readonly text: string;
    readonly edits: readonly OffsetEdit[];
}

/** A stretch of the text as it was, or what was written instead. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Applies the fixes that keep the meaning of a text until none is left. A round after which less of the text can be read is undone.
 * @param find what is found in a text; only fixes that edit this text alone are applied.
 */
export function fixAll(text: string, uri: string, find: (text: string) => readonly Finding[]): Mended {
    let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
    let current = text;
    let findings = find(text);
    for (let round = 0; round < mostRounds; round++) {
        const edits = editsOf(findings, uri, current);
        if (edits.length === 0) break;
        const next = edits.reduceRight((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), current);
        const found = find(next);
        if (unreadable(found) > unreadable(findings)) break;
        pieces = edits.reduceRight(replaced, pieces);
        [current, findings] = [next, found];
    }
    return { text: current, edits: changesIn(pieces, text) };
}

const unreadable = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'syntax-error').length;

/** The edits of the first such fix of each finding, in the order of the text; a fix that meets one before it waits for the next round. */
function editsOf(findings: readonly Finding[], uri: string, text: string): OffsetEdit[] {
    const offset = offsetsIn(text);
    const chosen: OffsetEdit[] = [];
    for (const finding of findings) {
        const fix = finding.fixes().find(({ kind, keepsMeaning, edits }) => kind === 'complete' && keepsMeaning && edits.every(edit => edit.uri === uri));
        const edits = (fix?.edits ?? []).map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), text: newText }));
        if (!edits.some(edit => chosen.some(other => edit.start <= other.end && other.start <= edit.end))) chosen.push(...edits);
    }
    return chosen.sort((a, b) => a.start - b.start);
}

function offsetsIn(text: string): (position: TextFix['edits'][number]['range']['start']) => number {
    const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: lineBreak }) => index + lineBreak.length)];
    return ({ line, character }) => (starts[line] ?? text.length) + character;
}

const lengthOf = (piece: Piece) => ('text' in piece ? piece.text.length : piece.end - piece.start);

/** The pieces after an edit by offsets in the text that they make. */
function replaced(pieces: readonly Piece[], { start, end, text }: OffsetEdit): Piece[] {
    return [...part(pieces, 0, start), { text }, ...part(pieces, end, Infinity)];
}

function part(pieces: readonly Piece[], from: number, to: number): Piece[] {
    let at = 0;
    return pieces.flatMap((piece): Piece[] => {
        const [first, last] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))];
        at += lengthOf(piece);
        if (first >= last) return [];
        return ['text' in piece ? { text: piece.text.slice(first, last) } : { start: piece.start + first, end: piece.start + last }];
    });
}

/** What was written between the stretches that stayed, and what it stands in place of. */
function changesIn(pieces: readonly Piece[], text: string): OffsetEdit[] {
    const edits: OffsetEdit[] = [];
    let [at, written] = [0, ''];
    for (const piece of [...pieces, { start: text.length, end: text.length }]) {
        if ('text' in piece) {
            written += piece.text;
            continue;
        }
        if (written !== '' || piece.start > at) edits.push({ start: at, end: piece.start, text: written });
        [at, written] = [piece.end, ''];
    }
    return edits;
}
