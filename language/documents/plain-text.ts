import { outlineOf, type Block } from './outline.js';
import { splitHeadingLabel, splitLabel } from './labels.js';
import type { Document } from './passage.js';

/** Reads a plain text: paragraphs by empty lines, and clauses by the numbers that were typed. */
export function readPlainText(text: string): Document {
    return { format: 'text', passages: outlineOf(blocksOfPlainText(text)), remarks: [] };
}

/** Lines that belong together; a line that begins with a label begins a block. */
export function blocksOfPlainText(text: string): Block[] {
    const lines = text.split(/\r\n?|\n|\u2028|\u2029|\f/);
    const blocks: Block[] = [];
    let current: { lines: string[]; line: number } | undefined;
    const end = () => {
        if (current) blocks.push(blockOf(current.lines, current.line));
        current = undefined;
    };
    lines.forEach((line, index) => {
        if (isUnderline(line) && current?.lines.length === 1) {
            blocks.push({ kind: 'heading', text: current.lines[0]!, line: current.line, level: line.trim().startsWith('=') ? 1 : 2 });
            current = undefined;
            return;
        }
        if (line.trim() === '' || splitLabel(line)) end();
        if (line.trim() === '') return;
        if (current) current.lines.push(line.trim());
        else current = { lines: [line.trimStart()], line: index + 1 };
    });
    end();
    return blocks;
}

const isUnderline = (line: string): boolean => /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.test(line);

function blockOf(lines: readonly string[], line: number): Block {
    const text = lines.join(' ');
    return looksLikeHeading(text, lines.length) ? { kind: 'heading', text, line, level: levelOf(text) } : { kind: 'paragraph', text, line };
}

/** A line of its own in capitals, or one with a number and a few words that are no sentence. */
export function looksLikeHeading(text: string, lines: number): boolean {
    if (lines > 1 || text.length > 80 || !/\p{L}{2}/u.test(text)) return false;
    const split = splitHeadingLabel(text);
    const words = split ? split.text : text;
    const isInCapitals = !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);
    const isNumberedTitle = split !== undefined && /^(?:\d+[.)]?|[A-Z]\.|\p{L}{4,} \S+|[\d.]+)$/u.test(split.label) && !/[.;:,]$/.test(words) && words.split(/\s+/).length <= 8 && /^\p{Lu}/u.test(words) && !/\b(?:shall|will|must|may|is|are|has|have)\b/.test(words);
    return (isInCapitals && !/[.;,]$/.test(words)) || isNumberedTitle;
}

/** The level of a heading by the parts of its number; one without a number is at the top. */
export function levelOf(text: string): number {
    const label = splitHeadingLabel(text)?.label;
    return label === undefined || /^\p{L}{3,}\s/u.test(label) ? 1 : 1 + (label.match(/\d+|\p{L}+/gu)?.length ?? 1);
}
