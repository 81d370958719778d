import type { Document, Passage } from './passage.js';

/** A document as plain text, for editors that cannot show the file itself. */
export interface Transcript {
    readonly text: string;
    /** For each passage the line that it begins on, from 0. */
    readonly lines: readonly number[];
}

const transcripts = new WeakMap<Document, Transcript>();

/** Characters on a line, so that a long clause can be read where lines are not wrapped. */
const longestLine = 100;

/** Each passage begins on a line of its own, indented by its depth; a line names each new page. */
export function transcriptOf(document: Document): Transcript {
    const known = transcripts.get(document) ?? written(document);
    transcripts.set(document, known);
    return known;
}

function written({ passages, remarks }: Document): Transcript {
    const text = remarks.map(remark => `[${remark}]`);
    const lines: number[] = [];
    passages.forEach((passage, index) => {
        const before = passages[index - 1];
        if (passage.page !== undefined && passage.page !== before?.page) text.push('', `— Page ${passage.page} —`);
        if (!before?.cell || before.cell.table !== passage.cell?.table) text.push('');
        lines.push(text.length);
        text.push(...linesFor(passage));
    });
    return { text: `${text.join('\n').trimStart()}\n`, lines: shifted(lines, text) };
}

function linesFor({ depth, label, text, kind, cell }: Passage): string[] {
    const shown = cell ? text.split('\t').join(' | ') : kind === 'heading' ? text.toUpperCase() : text;
    const indentation = '    '.repeat(Math.min(depth, 8));
    const lines: string[] = [];
    for (const word of [label ?? '', ...shown.split(/\s+/)].filter(each => each !== '')) {
        const last = lines.length - 1;
        if (last >= 0 && lines[last]!.length + word.length < longestLine) lines[last] += ` ${word}`;
        else lines.push(`${indentation}${last < 0 ? '' : '  '}${word}`);
    }
    return lines;
}

/** The text begins without the empty lines that the first passages brought. */
function shifted(lines: readonly number[], text: readonly string[]): readonly number[] {
    const empty = Math.max(0, text.findIndex(line => line !== ''));
    return lines.map(line => line - empty);
}
