import type { Document, Passage } from './passage.js';

/** A document as plain text, for editors that cannot show the file itself. */
export interface Transcript {
    readonly text: string;
    /** For each passage the line that it begins on, from 0. */
    readonly lines: readonly number[];
}

const transcripts = new WeakMap<Document, Transcript>();

/** Each passage is on a line of its own, indented by its depth; a line names each new page. */
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
        text.push(lineFor(passage));
    });
    return { text: `${text.join('\n').trimStart()}\n`, lines: shifted(lines, text) };
}

function lineFor({ depth, label, text, kind, cell }: Passage): string {
    const words = cell ? text.split('\t').join(' | ') : text;
    const shown = kind === 'heading' ? words.toUpperCase() : words;
    return `${'    '.repeat(Math.min(depth, 8))}${[label ?? '', shown.replace(/\s*\n\s*/g, ' ')].filter(each => each !== '').join(' ')}`;
}

/** The text begins without the empty lines that the first passages brought. */
function shifted(lines: readonly number[], text: readonly string[]): readonly number[] {
    const empty = Math.max(0, text.findIndex(line => line !== ''));
    return lines.map(line => line - empty);
}
