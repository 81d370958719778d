import { Parser } from 'htmlparser2';
import { letters, roman } from './numerals.js';
import { limits, TooLarge } from './limits.js';
import { outlineOf, type Block } from './outline.js';
import { struckOut, type Document } from './passage.js';
import { blocksOfPlainText } from './plain-text.js';
import { blocksOfTable, type Row } from './tables.js';
import { isContentsHeading, titleAmong } from './title.js';

/** Reads a web page. What a page has beside its text, menus and scripts, is left out. */
export function readHtml(text: string): Document {
    const page = new Page();
    const parser = parserFor(page);
    parser.write(text);
    parser.end();
    page.end();
    const title = (isContentsHeading(page.title) ? '' : page.title.trim()) || titleAmong(page.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1).map(each => each.text));
    return { format: 'html', ...(title ? { title } : {}), passages: outlineOf(page.blocks), remarks: page.hasStruck ? [struckOut] : [] };
}

const parserFor = (page: Page): Parser => new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    ontext: words => page.say(words),
    onclosetag: name => page.close(name),
}, { decodeEntities: true, lowerCaseTags: true });

/** Reads the HTML that a text has here and there: a list that one piece opens may go on in the next. */
export class HtmlPieces {
    private readonly page = new Page();
    private readonly parser = parserFor(this.page);

    get hasStruck(): boolean {
        return this.page.hasStruck;
    }

    read(piece: string): Block[] {
        this.parser.write(piece);
        this.page.end();
        return this.page.blocks.splice(0);
    }
}

const leftOut = new Set(['script', 'style', 'nav', 'head', 'template', 'noscript', 'svg', 'math', 'button', 'select', 'textarea', 'iframe', 'object']);
const struck = new Set(['del', 's', 'strike']);
const breaking = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'blockquote', 'pre', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'address', 'details', 'summary', 'form', 'fieldset', 'hr', 'body', 'caption']);

/** A list that is open, and how it counts. */
interface List {
    readonly id: string;
    readonly isCounted: boolean;
    readonly type: string;
    readonly step: 1 | -1;
    next: number;
}

class Page {
    readonly blocks: Block[] = [];
    title = '';
    hasStruck = false;
    private text = '';
    private depth = 0;
    private readonly omitted: string[] = [];
    private readonly lists: List[] = [];
    private inTitle = false;
    private heading: number | undefined;
    private item: Pick<Block, 'label' | 'list'> | undefined;
    private listCount = 0;
    private tables = 0;
    /** The rows of the outermost table; tables in it are read as part of its cells. */
    private rows: { cells: string[]; isHeading: boolean }[] | undefined;
    private tableDepth = 0;
    /** Lines and indents are kept as they are written. */
    private isPreformatted = false;

    open(name: string, attributes: Readonly<Record<string, string>>): void {
        if (++this.depth > limits.depth * 10) throw new TooLarge();
        if (name === 'title' && this.title === '') this.inTitle = true;
        if (struck.has(name)) this.hasStruck = true;
        if (leftOut.has(name) || struck.has(name) || 'hidden' in attributes) this.omitted.push(name);
        if (this.omitted.length > 0) return;
        const level = /^h([1-6])$/.exec(name)?.[1];
        if (name === 'br') this.text += '\n';
        else if (name === 'table') this.openTable();
        else if (this.rows) this.openInTable(name);
        else if (level !== undefined) this.openHeading(Number(level));
        else if (name === 'ol' || name === 'ul' || name === 'menu') this.openList(name, attributes);
        else if (name === 'li') this.openItem(attributes);
        else if (breaking.has(name)) this.end();
        if (name === 'pre') this.isPreformatted = !this.rows;
    }

    say(words: string): void {
        if (this.inTitle) this.title += words;
        else if (this.omitted.length === 0) this.text += this.isPreformatted ? words : words.replace(/[ \t\r\n\f]+/g, ' ');
    }

    close(name: string): void {
        this.depth--;
        if (name === 'title') this.inTitle = false;
        if (this.omitted.length > 0) {
            if (this.omitted.at(-1) === name) this.omitted.pop();
            return;
        }
        if (this.rows) return this.closeInTable(name);
        if (/^h[1-6]$|^li$/.test(name) || breaking.has(name)) this.end();
        if (/^h[1-6]$/.test(name)) this.heading = undefined;
        if (name === 'pre') this.isPreformatted = false;
        if (name === 'li') this.item = undefined;
        if ((name === 'ol' || name === 'ul' || name === 'menu')) {
            this.end();
            this.lists.pop();
        }
    }

    /** Ends the paragraph that is open. */
    end(): void {
        const written = this.text;
        this.text = '';
        if (this.isPreformatted && /\n[ \t]*\n/.test(written.trim())) return this.endPlainText(written);
        const text = written.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
        if (text === '' && (this.item?.label ?? '•') === '•') return;
        this.blocks.push({ kind: this.heading === undefined ? 'paragraph' : 'heading', text, ...(this.heading === undefined ? {} : { level: this.heading }), endsLists: this.lists.length === 0, ...this.item });
        this.item = undefined;
    }

    /** A text that was written with spaces and empty lines, and put into a page as it was. */
    private endPlainText(text: string): void {
        const endsLists = this.lists.length === 0;
        this.blocks.push(...blocksOfPlainText(text).map(({ line: _, ...block }) => ({ ...block, endsLists })));
        this.item = undefined;
    }

    private openHeading(level: number): void {
        this.end();
        this.heading = level;
    }

    private openList(name: string, attributes: Readonly<Record<string, string>>): void {
        this.end();
        const id = this.lists[0]?.id ?? `list ${++this.listCount}`;
        const start = Number(attributes['start'] ?? 1);
        this.lists.push({ id, isCounted: name === 'ol', type: attributes['type'] ?? '1', step: 'reversed' in attributes ? -1 : 1, next: Number.isSafeInteger(start) ? start : 1 });
    }

    private openItem(attributes: Readonly<Record<string, string>>): void {
        this.end();
        const list = this.lists.at(-1);
        if (!list) return;
        const value = Number(attributes['value'] ?? Number.NaN);
        const number = Number.isSafeInteger(value) ? value : list.next;
        list.next = number + list.step;
        this.item = { label: list.isCounted ? `${counted(number, list.type)}.` : '•', list: { id: list.id, level: this.lists.length - 1 } };
    }

    private openTable(): void {
        if (this.tableDepth++ > 0) return;
        this.end();
        this.rows = [];
    }

    private openInTable(name: string): void {
        const row = this.rows!.at(-1);
        if (this.tableDepth > 1) this.text += breaking.has(name) || name === 'td' || name === 'th' ? ' ' : '';
        else if (name === 'tr') this.rows!.push({ cells: [], isHeading: true });
        else if (name === 'td' || name === 'th') {
            this.text = '';
            if (row && name === 'td') row.isHeading = false;
        } else if (breaking.has(name) || name === 'li') this.text += '\n';
    }

    private closeInTable(name: string): void {
        if (name === 'table' && --this.tableDepth === 0) {
            const rows: Row[] = this.rows!.filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
            this.blocks.push(...blocksOfTable(rows, ++this.tables).map(row => ({ ...row, endsLists: this.lists.length === 0 })));
            this.rows = undefined;
            this.text = '';
        } else if (this.tableDepth === 1 && (name === 'td' || name === 'th')) {
            this.rows!.at(-1)?.cells.push(this.text.trim());
            this.text = '';
        }
    }
}

function counted(number: number, type: string): string {
    switch (type) {
        case 'a': return letters(number);
        case 'A': return letters(number).toUpperCase();
        case 'i': return roman(number);
        case 'I': return roman(number).toUpperCase();
        default: return String(number);
    }
}
