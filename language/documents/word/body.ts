import { limits, TooLarge } from '../limits.js';
import { roman } from '../numerals.js';
import type { Block } from '../outline.js';
import { struckOut } from '../passage.js';
import { blocksOfTable, type Row } from '../tables.js';
import { isContentsHeading } from '../title.js';
import { child, isOn, valueOf, type Element } from './elements.js';
import type { Counted, Numbering } from './numbering.js';
import { nothingSaid, paragraphsIn, readRuns, type Said } from './paragraphs.js';
import { levelFrom, listOf, type Style, type Styles } from './styles.js';

/** The body of a document, taken in one paragraph or row at a time. */
export class Body {
    /** The first thing that is formatted as a title. */
    title: string | undefined;
    /** Whether anything was read that only a document has. */
    isDocument = false;
    private readonly found: Block[] = [];
    private readonly noted: Block[] = [];
    private readonly noteCounts = { footnote: 0, endnote: 0 };
    private rows: Row[] | undefined;
    private tables = 0;
    private page = 1;
    private changes = 0;
    private hasHidden = false;
    private hasStruck = false;
    /** What a paragraph says whose end was deleted: the next one continues it. */
    private continued: Said | undefined;

    constructor(
        private readonly styles: Styles,
        private readonly numbering: Numbering,
        readonly notes: Readonly<Record<'footnote' | 'endnote', ReadonlyMap<string, Element>>>,
    ) {}

    open(name: string): void {
        this.isDocument ||= name === 'body';
        if (name === 'tbl') this.rows = [];
    }

    close(name: string): void {
        if (name !== 'tbl' || !this.rows) return;
        this.found.push(...blocksOfTable(this.rows, ++this.tables));
        this.rows = undefined;
    }

    take(element: Element): void {
        if (this.found.length > limits.passages) throw new TooLarge();
        if (element.name === 'p') this.paragraph(element);
        else this.row(element);
    }

    /** All that was found, with footnotes and endnotes last. Pages are known only where Word has marked where they end. */
    blocks(): Block[] {
        const blocks = [...this.found, ...this.noted];
        return this.page > 1 ? blocks : blocks.map(({ page: _, ...block }) => block);
    }

    get remarks(): string[] {
        return [
            ...(this.changes > 0 ? [`The document has ${this.changes === 1 ? 'a tracked change, which was' : `${this.changes} tracked changes, which were`} read as accepted.`] : []),
            ...(this.hasHidden ? ['The document has hidden text, which was not read.'] : []),
            ...(this.hasStruck ? [struckOut] : []),
        ];
    }

    private paragraph(element: Element): void {
        const properties = child(element, 'pPr');
        const style = this.styles.of(valueOf(properties, 'pStyle'));
        const said = this.said(element, style);
        if (isDeleted(properties)) {
            this.changes++;
            this.continued = said;
            return;
        }
        this.continued = undefined;
        const isHidden = said.text === '' && (isOn(child(properties, 'rPr'), 'vanish') ?? style?.isHidden ?? false);
        const page = this.page - said.pages + said.pagesBefore;
        if (!isContents(style) && !isHidden) this.add(said, properties, style, page);
        this.note(said, page);
        for (const box of said.boxes.splice(0)) for (const each of paragraphsIn(box)) this.paragraph(each);
    }

    private add(said: Said, properties: Element | undefined, style: Style | undefined, page: number): void {
        const counted = this.counted(properties, style);
        const level = levelFrom(properties) ?? style?.headingLevel ?? (looksLikeHeading(said, counted) ? lowestHeading : undefined);
        if (this.title === undefined && style?.name.toLowerCase() === 'title' && said.text.trim() !== '' && !isContentsHeading(said.text)) this.title = said.text.trim();
        this.found.push({
            kind: level === undefined || said.text.trim() === '' ? 'paragraph' : 'heading',
            text: said.text, page,
            ...(level === undefined ? {} : { level }),
            ...counted,
        });
    }

    /** What a paragraph says; its pages, changes and hidden text are counted for the whole document. */
    private said(element: Element, style: Style | undefined): Said {
        const before = this.continued ?? nothingSaid();
        const [pages, changes] = [before.pages, before.changes];
        const said = readRuns(element, { isBold: style?.isBold, isHidden: style?.isHidden }, before);
        this.page += said.pages - pages;
        this.changes += said.changes - changes;
        this.hasHidden ||= said.hasHidden;
        this.hasStruck ||= said.hasStruck;
        return said;
    }

    private counted(properties: Element | undefined, style: Style | undefined): Counted | undefined {
        const direct = listOf(properties);
        const number = direct?.number ?? style?.list?.number;
        if (number === undefined || number === '0') return undefined;
        const styleLevel = direct?.number === undefined ? style?.list?.level : undefined;
        return this.numbering.next(number, direct?.level ?? styleLevel ?? this.numbering.levelFor(number, style?.chain ?? []) ?? 0);
    }

    private row(element: Element): void {
        const properties = child(element, 'trPr');
        if (child(properties, 'del')) {
            this.changes++;
            return;
        }
        const page = this.page;
        const cells = cellsOf(element).map(cell => this.cell(cell, page));
        const row = { cells, page, isHeading: isOn(properties, 'tblHeader') ?? false };
        if (cells.some(cell => cell.trim() !== '')) (this.rows ??= []).push(row);
    }

    /** The paragraphs of a cell, each with its number. */
    private cell(cell: Element, page: number): string {
        return paragraphsIn(cell).map(each => {
            const properties = child(each, 'pPr');
            const style = this.styles.of(valueOf(properties, 'pStyle'));
            const said = this.said(each, style);
            this.note(said, page);
            const label = this.counted(properties, style)?.label;
            return label === undefined ? said.text : `${label} ${said.text}`;
        }).join('\n');
    }

    private note({ notes }: Said, page: number): void {
        for (const { kind, id } of notes.splice(0)) {
            const note = this.notes[kind].get(id);
            if (!note) continue;
            const count = ++this.noteCounts[kind];
            const text = paragraphsIn(note).map(each => this.said(each, undefined).text.trim()).join('\n');
            this.noted.push({ kind: 'footnote', label: kind === 'footnote' ? String(count) : roman(count), text, page });
        }
    }
}

/** A heading by its looks alone belongs below all that are headings by their style. */
const lowestHeading = 9;

/** The mark at the end of a paragraph was deleted, or moved away. */
const isDeleted = (properties: Element | undefined): boolean => {
    const mark = child(properties, 'rPr');
    return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
};

/** A table of contents says again what is said elsewhere. */
const isContents = (style: Style | undefined): boolean => /^(?:toc \d|table of figures)$/i.test(style?.name ?? '');

/** Short and bold, without an end to a sentence, and not within a list. */
const looksLikeHeading = ({ text, isBold }: Said, counted: Counted | undefined): boolean =>
    isBold === true && text.trim().length <= 80 && /\p{L}{2}/u.test(text) && !/[.;:,]\s*$/.test(text) && (counted?.list.level ?? 0) === 0 && counted?.label !== '•' && !/^\s*[([]/.test(text);

function cellsOf(element: Element): Element[] {
    return element.children.flatMap(each => (each.name === 'tc' ? [each] : each.name === 'tbl' || each.name === 'del' ? [] : cellsOf(each)));
}
