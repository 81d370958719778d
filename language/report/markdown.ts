import { marks } from '../assessment/states.js';
import { escapeMarkdown } from '../text/markdown.js';
import { visible } from '../text/visible.js';
import type { Block, Inline, Inlines, Report } from './blocks.js';

/** A report as Markdown. Pictures are left to the other formats; the tables below them say the same. */
export function reportAsMarkdown({ title, subtitle, blocks, appendix }: Report): string {
    return `${[`# ${text(title)}`, text(subtitle), ...[...blocks, ...appendix].map(blockAsMarkdown).filter(block => block !== '')].join('\n\n')}\n`;
}

/** Text on one line, without anything that Markdown would read. */
const text = (written: string) => escapeMarkdown(visible(written.replace(/\s+/g, ' ')));

function blockAsMarkdown(block: Block): string {
    switch (block.is) {
        case 'heading': return `${'#'.repeat(block.level + 1)} ${text(block.text)}${block.state ? `: ${marks[block.state]} ${block.state}` : ''}`;
        case 'paragraph': return inlines(block.inlines);
        case 'list': return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '-'} ${inlines(item)}`).join('\n');
        case 'picture': return '';
        case 'table': return [
            `**${text(block.caption)}**`, '', row(block.head.map(text)), row(block.head.map(() => '---')), ...block.rows.map(({ cells }) => row(cells.map(inlines))),
        ].join('\n');
    }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const inlines = (parts: Inlines) => parts.map(inline).join('').trim();

/** Emphasis goes around words and not around the blanks beside them. */
function wrapped(mark: string, written: string): string {
    const [, before, inside, after] = /^(\s*)(.*?)(\s*)$/s.exec(written)!;
    return inside === '' ? written : `${before}${mark}${text(inside!)}${mark}${after}`;
}

function inline(part: Inline): string {
    if (typeof part === 'string') return text(part);
    switch (part.is) {
        case 'strong': return wrapped('**', part.text);
        case 'emphasis': return wrapped('*', part.text);
        case 'quiet': return text(part.text);
        case 'link': return part.to.startsWith('#') ? text(part.text) : `<${part.to.replace(/[<>\s]/g, encodeURIComponent)}>`;
        case 'anchor': return '';
        case 'break': return '<br>';
        case 'state': return `${marks[part.state]} ${part.state}`;
    }
}
