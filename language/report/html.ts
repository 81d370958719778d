import { keyOf, markOf } from '../pictures/states.js';
import { htmlPage } from '../text/html-page.js';
import { element, escaped } from '../text/markup.js';
import { pictureCss } from '../pictures/theme.js';
import { isHalf, isLow, pagesOf, type Block, type Inline, type Inlines, type Pages, type Report, type TableRow } from './blocks.js';
import { isItemKept, isKeptWithNext, isRowKept } from './keep.js';
import { isWhole, letterWidths, titleHeight } from './measure.js';
import { onPaper } from './paper.js';
import { print } from './print-sizes.js';
import { reportCss } from './style.js';

/** A report as one page that needs nothing else: no network, no scripts. It prints on A4, and follows light and dark. */
export function reportAsHtml({ title, subtitle, foot, blocks, appendix }: Report): string {
    const contents = [...blocks, ...appendix].flatMap(block => (block.is === 'heading' && block.level === 1 && block.id ? [`<li><a href="#${block.id}">${escaped(block.text)}</a></li>`] : []));
    return htmlPage({ title, policy: "default-src 'none'; style-src 'unsafe-inline'", styles: [reportCss, footOfPages(foot), pictureCss], body: `<header><h1>${escaped(title)}</h1><p class="subtitle">${escaped(subtitle)}</p></header>
<nav aria-label="Contents"><ul>${contents.join('')}</ul></nav>
<main>
${pagesOf(blocks).map((pages, index) => pagesAsHtml(pages, index === 0 ? titleHeight : 0)).join('\n')}
<div class="appendix">
${blocksAsHtml(appendix)}
</div>
</main>` });
}

/** On paper, each page says of what it is one, and which. */
const footOfPages = (foot: string) => `@page{@bottom-right{content:${inCss(foot)} '\\2003' counter(page);font:7.5pt ${print.families};color:#515A64}}`;
const inCss = (text: string) => `"${text.replace(/[^\p{L}\p{N} .,:’‘“”–-]/gu, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`;

const pagesAsHtml = ({ isLandscape, blocks }: Pages, above: number) => `<div class="${isLandscape ? 'landscape' : 'portrait'}">\n${blocksAsHtml(isLandscape ? blocks : onPaper(blocks, { above, letters: letterWidths.html }))}\n</div>`;

const blocksAsHtml = (blocks: readonly Block[]) => blocks.map((block, index) => blockAsHtml(block, isKeptWithNext(blocks, index))).join('\n');

/** What is kept on one page with what follows it. */
const keep = (isKept: boolean) => ({ class: isKept ? 'keep' : undefined });

function blockAsHtml(block: Block, isKept: boolean): string {
    switch (block.is) {
        case 'heading': {
            const { level, text, id, state } = block;
            return element(`h${level + 1}`, { id, class: state && `state-${keyOf(state)}` }, escaped(text), ...(state ? [': ', stateAsHtml(state)] : []));
        }
        case 'paragraph': return element('p', keep(isKept), inlinesAsHtml(block.inlines));
        case 'list': {
            const tag = block.isOrdered ? 'ol' : 'ul';
            return element(tag, {}, ...block.items.map((item, index) => element('li', keep(isItemKept(block, index)), inlinesAsHtml(item))));
        }
        case 'picture': return `<figure class="${isLow(block.svg) ? 'low' : isHalf(block.svg) ? 'half' : 'whole'}">${block.svg}<figcaption>${escaped(block.caption)}</figcaption></figure>`;
        case 'table': return element(
            'div', { class: ['table', ...(block.isWide ? ['wide'] : []), ...(isWhole(block) ? ['whole'] : [])].join(' '), tabindex: 0, role: 'region', 'aria-label': block.caption },
            `<table><caption>${escaped(block.caption)}</caption><colgroup>${block.widths.map(width => `<col style="width:${width}%">`).join('')}</colgroup><thead><tr>${block.head.map(cell => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${block.rows.map((row, index) => rowAsHtml(row, isRowKept(block, index))).join('')}</tbody></table>`,
        );
    }
}

const rowAsHtml = ({ id, cells }: TableRow, isKept: boolean) => element('tr', { id, ...keep(isKept) }, ...cells.map(cell => `<td>${inlinesAsHtml(cell)}</td>`));

const inlinesAsHtml = (inlines: Inlines) => inlines.map(inlineAsHtml).join('');

function inlineAsHtml(inline: Inline): string {
    if (typeof inline === 'string') return escaped(inline);
    switch (inline.is) {
        case 'strong': return `<strong>${escaped(inline.text)}</strong>`;
        case 'emphasis': return `<em>${escaped(inline.text)}</em>`;
        case 'quiet': return `<small>${escaped(inline.text)}</small>`;
        case 'link': return element('a', { href: inline.to }, escaped(inline.text));
        case 'anchor': return element('span', { id: inline.id });
        case 'break': return '<br>';
        case 'state': return stateAsHtml(inline.state);
    }
}

/** A state in mark and word. */
const stateAsHtml = (state: Parameters<typeof keyOf>[0]) => `<span class="state"><svg class="concordat-picture" width="16" height="16" viewBox="-11 -11 22 22" aria-hidden="true">${markOf(keyOf(state), 0, 0)}</svg> ${escaped(state)}</span>`;
