import type { Nodes, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Extension } from 'micromark-util-types';
import { HtmlPieces } from './html.js';
import { outlineOf, type Block } from './outline.js';
import { limits, TooLarge } from './limits.js';
import { struckOut, type Document } from './passage.js';
import { blocksOfTable } from './tables.js';
import { titleAmong } from './title.js';

/** Reads a Markdown file by the rules of CommonMark, with the tables and footnotes of GitHub. */
export function readMarkdown(text: string): Document {
    if (nestsTooDeeply.test(text)) throw new TooLarge();
    const body = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/, matter => matter.replace(/[^\r\n]/g, ' '));
    const root = fromMarkdown(body, { extensions: [withoutAddresses(gfm())], mdastExtensions: [gfmFromMarkdown()] });
    const reader = new Reader();
    reader.all(root, []);
    const title = titleAmong(reader.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(each => each.text));
    return { format: 'markdown', ...(title === undefined ? {} : { title }), passages: outlineOf([...reader.blocks, ...reader.notes]), remarks: isStruck(root) || reader.hasStruck ? [struckOut] : [] };
}

/** GitHub tries each word for an address of mail, which takes half of the time of a long text. As text, an address is the same. */
function withoutAddresses({ text = {}, ...more }: Extension): Extension {
    const constructs = Object.entries(text).map(([code, tried]) => [code, [tried ?? []].flat().filter(({ name }) => name !== 'emailAutolink')] as const);
    return { ...more, text: Object.fromEntries(constructs.filter(([, tried]) => tried.length > 0)) };
}

/** A line with this many marks of quotations and lists is nothing that someone wrote; reading it takes time by the square of their number. */
const nestsTooDeeply = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){100}|(?:[[*_!(~][ \t]*){2000}/m;

/** The list that a paragraph is an item of. */
interface Item {
    readonly label: string;
    readonly list: { readonly id: string; readonly level: number };
}

class Reader {
    readonly blocks: Block[] = [];
    readonly notes: Block[] = [];
    private readonly pieces = new HtmlPieces();
    private tables = 0;
    private lists = 0;

    all(parent: Root | { readonly children: readonly RootContent[] }, lists: readonly string[]): void {
        for (const node of parent.children) this.one(node, lists);
    }

    private one(node: RootContent, lists: readonly string[], item?: Item): void {
        if (lists.length > limits.depth) throw new TooLarge();
        const line = node.position?.start.line ?? 1;
        switch (node.type) {
            case 'heading': this.blocks.push({ kind: 'heading', text: textOf(node), level: node.depth, line }); break;
            case 'paragraph': this.blocks.push({ kind: 'paragraph', text: textOf(node), line, endsLists: lists.length === 0, ...item }); break;
            // What a literate charter states in its fences is not what the document around them says.
            case 'code': if (!/^concordat\b/i.test(node.lang ?? '')) this.blocks.push({ kind: 'paragraph', text: node.value, line, endsLists: lists.length === 0, ...item }); break;
            case 'html': this.html(node.value, line, lists, item); break;
            case 'table': this.table(node, lists); break;
            case 'list': this.list(node, lists); break;
            case 'blockquote': this.all(node, lists); break;
            case 'footnoteDefinition': this.notes.push({ kind: 'footnote', label: node.label ?? node.identifier, text: node.children.map(textOf).join('\n'), line });
        }
    }

    get hasStruck(): boolean {
        return this.pieces.hasStruck;
    }

    /** Some texts are written in HTML, in a file that is called Markdown. Lists and tables are told from those of Markdown. */
    private html(value: string, line: number, lists: readonly string[], item?: Item): void {
        const numbers = new Map<number, number>();
        this.pieces.read(value).forEach(({ list, cell, ...block }, index) => {
            if (cell && !numbers.has(cell.table)) numbers.set(cell.table, ++this.tables);
            this.blocks.push({
                ...block, line, endsLists: lists.length === 0 && block.endsLists !== false,
                ...(list ? { list: { ...list, id: `HTML ${list.id}` } } : {}),
                ...(cell ? { cell: { ...cell, table: numbers.get(cell.table)! } } : {}),
                ...(index === 0 ? item : {}),
            });
        });
    }

    /** Only the first paragraph of an item has its number. */
    private list(node: RootContent & { type: 'list' }, lists: readonly string[]): void {
        // An item within another one is in a list of its own, but one that continues the outer list must close it.
        const id = lists[0] ?? `list ${++this.lists}`;
        const start = node.start ?? 1;
        node.children.forEach((item, index) => {
            const label = node.ordered ? `${start + index}.` : '•';
            item.children.forEach((each, position) => {
                const isFirst = position === 0;
                this.one(each, [...lists, id], isFirst ? { label, list: { id, level: lists.length } } : undefined);
            });
        });
    }

    private table(node: Table, lists: readonly string[]): void {
        const rows = node.children.map((row, index) => ({ cells: row.children.map(textOf), isHeading: index === 0, line: row.position?.start.line ?? 1 }));
        this.blocks.push(...blocksOfTable(rows, ++this.tables).map(row => ({ ...row, endsLists: lists.length === 0 })));
    }
}

/** The words of a node as a reader sees them. */
function textOf(node: Nodes): string {
    switch (node.type) {
        case 'text': case 'inlineCode': case 'code': return node.value;
        case 'break': return '\n';
        case 'image': return node.alt ?? '';
        case 'delete': return '';
        case 'html': return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
        default: return 'children' in node ? withoutStruck(node.children).map(textOf).join('') : '';
    }
}

/** The nodes without those between `<del>` and `</del>`. */
function withoutStruck(nodes: readonly Nodes[]): Nodes[] {
    let isOpen = false;
    return nodes.filter(node => {
        const mark = node.type === 'html' ? /^<(\/?)(?:del|s|strike)\b[^>]*>$/i.exec(node.value)?.[1] : undefined;
        if (mark !== undefined) isOpen = mark === '';
        return !isOpen;
    });
}

const isStruck = (node: Nodes): boolean => node.type === 'delete' || (node.type === 'html' && /^<(?:del|s|strike)\b/i.test(node.value)) || ('children' in node && node.children.some(isStruck));
