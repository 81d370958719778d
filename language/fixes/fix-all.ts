import type { Finding, TextFix } from '../check/finding.js';

/** Rounds after which mending stops, should fixes undo each other. */
const mostRounds = 20;

/**
 * A text after all fixes that keep its meaning, applied until none is left.
 * @param find what is found in a text; only fixes that edit this text alone are applied.
 */
export function fixAll(text: string, uri: string, find: (text: string) => readonly Finding[]): string {
    let current = text;
    for (let round = 0; round < mostRounds; round++) {
        const fixes = find(current).flatMap(finding => finding.fixes().filter(({ keepsMeaning, edits }) => keepsMeaning && edits.every(edit => edit.uri === uri)).slice(0, 1));
        if (fixes.length === 0) return current;
        current = applied(current, fixes);
    }
    return current;
}

/** The text after the fixes that do not overlap one before them. */
function applied(text: string, fixes: readonly TextFix[]): string {
    const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    const offset = ({ line, character }: { readonly line: number; readonly character: number }) => starts[line]! + character;
    const edits = fixes.flatMap(fix => fix.edits).map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText })).sort((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    for (const { start, end, newText } of edits) {
        if (start < at) continue;
        result += text.slice(at, start) + newText;
        at = end;
    }
    return result + text.slice(at);
}
