import type { Passage } from '../documents/passage.js';
import type { CitedPassage } from '../model/papers.js';
import { escapeMarkdown } from '../text/markdown.js';

/** More of a document is left for its reader to open. */
const mostShown = 12;

/** A cited passage with all that belongs to it, as a quotation with its number and its page. */
export function passageNote(cited: CitedPassage | undefined): string {
    if (cited?.is === 'unchecked') return `The passage cannot be shown: ${escapeMarkdown(cited.reason)}.`;
    if (cited?.is !== 'passage' && cited?.is !== 'misquoted') return '';
    if (!cited.part) return '';
    const { start, end } = cited.part;
    const passages = cited.paper.document.passages.slice(start, Math.min(end, start + mostShown));
    const first = passages[0]!;
    const place = [cited.paper.locatorOf(start), first.page === undefined ? '' : `page ${first.page}`].filter(each => each !== '').join(', ');
    const lines = passages.map(passage => `> ${'&emsp;'.repeat(Math.max(0, passage.depth - first.depth))}${lineFor(passage)}`);
    return [place === '' ? '' : `**${escapeMarkdown(place)}**`, ...lines, ...(end - start > mostShown ? ['> …'] : [])].filter(line => line !== '').join('\n>\n').replace(/^(\*\*.*\*\*)\n>\n/, '$1\n\n');
}

function lineFor({ kind, label, text, cell }: Passage): string {
    const words = escapeMarkdown(text.replace(/\s*\n\s*/g, ' ').replace(/\t/g, ' · '));
    const shown = kind === 'heading' || cell?.row === 0 ? `**${words}**` : words;
    return label === undefined ? shown : `${escapeMarkdown(label)} ${shown}`;
}
