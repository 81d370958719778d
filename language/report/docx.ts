import {
    AlignmentType, Bookmark, Document, ExternalHyperlink, Footer, HeadingLevel, ImageRun, InternalHyperlink, LevelFormat, LineRuleType, PageNumber, PageOrientation, Packer, Paragraph, SectionType,
    Table, TableCell, TableLayoutType, TableRow as DocxRow, TextRun, WidthType, type ISectionOptions, type ParagraphChild,
} from 'docx';
import { withSameBytes } from './same-bytes.js';
import type { ConditionState } from '../assessment/states.js';
import { keyOf, markOf } from '../pictures/states.js';
import { element } from '../text/markup.js';
import { visible } from '../text/visible.js';
import { forReaders, isHalf, isLow, pagesOf, sizeOf, type Block, type Inline, type Inlines, type Pages, type Report } from './blocks.js';
import { isItemKept, isKeptWithNext, isRowKept } from './keep.js';
import { letterWidths, titleHeight } from './measure.js';
import { onPaper } from './paper.js';
import { print } from './print-sizes.js';

/** Word measures lengths in twentieths of a point, and letters in halves. */
const twips = (points: number) => Math.round(points * 20);
const letters = (points: number) => Math.round(points * 2);
const a4 = { width: 11906, height: 16838 };
const margin = Math.round((a4.height - twips(print.page.height)) / 2);
/** Of the line at the foot of each page, which is within the margin. */
const footerMargin = 300;
/** Room for a picture, above its caption and below a heading, in pixels at 96 to the inch, which is how Word measures pictures. */
const roomOn = (isLandscape: boolean) => {
    const [across, down] = isLandscape ? [a4.height, a4.width] : [a4.width, a4.height];
    return { width: (across - 2 * margin) / 15, height: (down - 2 * margin) / 15 - 90 };
};

/** Makes a PNG copy of a drawing, whose view box begins at 0 0. Where there is a browser it can draw, elsewhere a library does. */
export type Rasterise = (svg: string) => Promise<Uint8Array>;

/** The copies of the drawings of a report, by the drawing. */
type Copies = ReadonlyMap<string, Uint8Array>;

/** A report as a Word document: real headings, lists and tables, and its pictures as drawings, each with a copy for programs that cannot draw SVG. */
export async function reportAsDocx({ title, subtitle, foot, day, blocks, appendix: whole }: Report, rasterise: Rasterise): Promise<Uint8Array> {
    const appendix = forReaders(whole);
    const pages = pagesOf(blocks).map((each, index) => (each.isLandscape ? each : { ...each, blocks: onPaper(each.blocks, { above: index === 0 ? titleHeight : 0, letters: letterWidths.word }) }));
    const all = [...pages.flatMap(({ blocks: own }) => own), ...appendix];
    const drawings = new Set([...all.flatMap(block => (block.is === 'picture' ? [block.svg] : [])), ...all.flatMap(statesIn).map(markDrawing)]);
    const copies: Copies = new Map(await Promise.all(Array.from(drawings, svg => rasterise(stillPicture(svg)).then((copy): [string, Uint8Array] => [svg, copy]))));
    const document = new Document({
        title: visible(title),
        description: visible(subtitle),
        creator: 'Concordat',
        lastModifiedBy: 'Concordat',
        styles: { default: {
            document: { run: { font: print.family, size: letters(print.text) }, paragraph: { spacing: { line: twips(print.line), lineRule: LineRuleType.AT_LEAST } } },
            title: { run: { font: print.family, size: letters(print.title.size), bold: true } },
            heading1: headingStyle(1), heading2: headingStyle(2), heading3: headingStyle(3),
            hyperlink: { run: { color: '0A58CA', underline: {} } },
        } },
        numbering: { config: all.flatMap((block, index) => (block.is === 'list' ? [numberingOf(block.isOrdered, index)] : [])) },
        sections: sectionsOf({ title, subtitle, foot, all, pages, appendix }, copies),
    });
    return withSameBytes(await Packer.pack(document, 'uint8array'), day);
}

const headingStyle = (level: 1 | 2 | 3) => ({ run: { font: print.family, size: letters(print.headings[level].size), bold: true, color: '1B1F24' } });

function numberingOf(isOrdered: boolean, index: number) {
    const style = { paragraph: { indent: { left: twips(print.indent), hanging: twips(print.indent) } } };
    return { reference: `list-${index}`, levels: [{ level: 0, format: isOrdered ? LevelFormat.DECIMAL : LevelFormat.BULLET, text: isOrdered ? '%1.' : '•', alignment: AlignmentType.LEFT, style }] };
}

interface Placed extends Pick<Report, 'title' | 'subtitle' | 'foot' | 'appendix'> {
    readonly all: readonly Block[];
    readonly pages: readonly Pages[];
}

function sectionsOf({ title, subtitle, foot, all, pages: before, appendix }: Placed, copies: Copies): ISectionOptions[] {
    const heading = [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(visible(title))] }),
        new Paragraph({ spacing: { after: twips(print.gap) }, children: [new TextRun({ text: visible(subtitle), color: '515A64' })] }),
    ];
    const pages = [...before.map(each => ({ ...each, isAppendix: false })), { isLandscape: false, isAppendix: true, blocks: appendix }];
    const pageOf = (isLandscape: boolean) => ({ margin: { top: margin, bottom: margin, left: margin, right: margin, footer: footerMargin }, size: { ...a4, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } });
    const sections = pages.map(({ isLandscape, isAppendix, blocks: own }, page): ISectionOptions => ({
        properties: { ...(isAppendix ? { column: { count: 2, space: 400 } } : {}), page: pageOf(isLandscape) },
        footers: { default: footer(foot) },
        children: [...(page === 0 ? heading : []), ...own.flatMap((block, at) => blockAsDocx(block, { index: all.indexOf(block), keepNext: isKeptWithNext(own, at), isBelowTable: own[at - 1]?.is === 'table', isLandscape, isInColumns: isAppendix, copies }))],
    }));
    return [...sections, { properties: { type: SectionType.CONTINUOUS, page: pageOf(false) }, children: [endOfColumns()] }];
}

/** Word makes columns equally long only above something that is not in columns. */
const endOfColumns = () => new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });

const footer = (foot: string) => new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [`${visible(foot)}   `, PageNumber.CURRENT], color: '515A64' })] })] });

const headingLevels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

interface Setting {
    readonly index: number;
    /** It stands on one page with the beginning of what follows. */
    readonly keepNext: boolean;
    /** Word leaves no room below a table. */
    readonly isBelowTable: boolean;
    readonly isLandscape: boolean;
    /** LibreOffice ends columns with an empty page where it has to keep the lines of an item together. */
    readonly isInColumns: boolean;
    readonly copies: Copies;
}

function blockAsDocx(block: Block, { index, keepNext, isBelowTable, isLandscape, isInColumns, copies }: Setting): (Paragraph | Table)[] {
    switch (block.is) {
        case 'heading': {
            const runs = [new TextRun(visible(block.text)), ...(block.state ? [new TextRun(': '), ...inlineAsDocx({ is: 'state', state: block.state }, copies)] : [])];
            const children = block.id ? [new Bookmark({ id: bookmarkOf(block.id), children: runs })] : runs;
            const { before, after } = print.headings[block.level];
            return [new Paragraph({ heading: headingLevels[block.level], keepNext: true, spacing: { before: twips(before), after: twips(after) }, children })];
        }
        case 'paragraph': return [new Paragraph({ keepNext, spacing: { before: isBelowTable ? 60 : 0, after: twips(print.gap) }, children: inlinesAsDocx(block.inlines, copies) })];
        case 'list': return block.items.map((item, at) => new Paragraph({ numbering: { reference: `list-${index}`, level: 0 }, keepNext: isItemKept(block, at), keepLines: !isInColumns, spacing: { after: twips(print.itemGap) }, children: inlinesAsDocx(item, copies) }));
        case 'picture': return [new Paragraph({ keepNext: true, spacing: { before: 80 }, children: [pictureAsDocx(block, roomOn(isLandscape), copies)] }), captionOf(block.caption, false)];
        case 'table': return [captionOf(block.caption, true), tableAsDocx(block, copies)];
    }
}

/** The caption of a picture is below it, and that of a table above it. */
const captionOf = (caption: string, keepNext: boolean) => new Paragraph({ keepNext, spacing: { before: 40, after: 60 }, children: [new TextRun({ text: visible(caption), italics: true, color: '515A64' })] });

/** Word reads SVG since 2016; what does not is shown the copy. */
function pictureAsDocx({ svg, caption }: Extract<Block, { is: 'picture' }>, room: { width: number; height: number }, copies: Copies): ImageRun {
    const { width, height } = sizeOf(svg);
    const isSmall = isLow(svg) || (room.width < room.height && isHalf(svg));
    const scale = Math.min(room.width / width, (isSmall ? room.height / 2 - 20 : room.height) / height, 1);
    return drawing(svg, { width: Math.round(width * scale), height: Math.round(height * scale) }, caption, copies);
}

const drawing = (svg: string, transformation: { width: number; height: number }, says: string, copies: Copies) => new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(stillPicture(svg)),
    transformation,
    fallback: { type: 'png', data: copies.get(svg)! },
    altText: { name: visible(says), title: visible(says), description: visible(says) },
});

/** How wide and high the mark of a state is beside its word, in pixels. */
const markSize = 13;

/** The mark of a state as the figure draws it. */
const markDrawing = (state: ConditionState): string => element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 22 22', width: 22, height: 22 }, markOf(keyOf(state), 11, 11));

/** The states whose marks a block has. */
function statesIn(block: Block): ConditionState[] {
    const inlines = block.is === 'paragraph' ? block.inlines : block.is === 'list' ? block.items.flat() : block.is === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : [];
    return [...(block.is === 'heading' && block.state ? [block.state] : []), ...inlines.flatMap(inline => (typeof inline !== 'string' && inline.is === 'state' ? [inline.state] : []))];
}

/** A picture without its links, which lead to places that a document on paper does not have. Attributes hold no `>`: they are escaped. */
const stillPicture = (svg: string) => `<?xml version="1.0" encoding="UTF-8"?>${svg.replace(/<a [^>]*>/g, '<g>').replaceAll('</a>', '</g>')}`;

function tableAsDocx(table: Extract<Block, { is: 'table' }>, copies: Copies): Table {
    const { head, rows, widths, isWide } = table;
    const cell = (children: ParagraphChild[], column: number, { keepNext, isHead = false }: { keepNext: boolean; isHead?: boolean }) => new TableCell({
        width: { size: widths[column]!, type: WidthType.PERCENTAGE },
        margins: { top: 20, bottom: 20, left: 60, right: 60 }, children: [new Paragraph({ keepNext, children })], ...(isHead ? { shading: { fill: 'E9ECEF' } } : {}),
    });
    return new Table({
        width: { size: 100, type: WidthType.PERCENTAGE },
        columnWidths: widths.map(width => Math.round(width / 100 * ((isWide ? a4.height : a4.width) - 2 * margin))),
        layout: TableLayoutType.FIXED,
        rows: [
            new DocxRow({ tableHeader: true, cantSplit: true, children: head.map((each, column) => cell([new TextRun({ text: visible(each), bold: true })], column, { keepNext: true, isHead: true })) }),
            ...rows.map(({ cells }, row) => new DocxRow({ cantSplit: true, children: cells.map((inlines, column) => cell(inlinesAsDocx(inlines, copies), column, { keepNext: isRowKept(table, row) })) })),
        ],
    });
}

const inlinesAsDocx = (inlines: Inlines, copies: Copies): ParagraphChild[] => inlines.flatMap(inline => inlineAsDocx(inline, copies));

function inlineAsDocx(inline: Inline, copies: Copies): ParagraphChild[] {
    const run = (text: string, more: object = {}) => new TextRun({ text: visible(text), ...more });
    if (typeof inline === 'string') return [run(inline)];
    switch (inline.is) {
        case 'strong': return [run(inline.text, { bold: true })];
        case 'emphasis': return [run(inline.text, { italics: true })];
        case 'quiet': return [run(inline.text, { color: '515A64' })];
        case 'anchor': return [new Bookmark({ id: bookmarkOf(inline.id), children: [] })];
        case 'break': return [new TextRun({ break: 1 })];
        case 'state': return [drawing(markDrawing(inline.state), { width: markSize, height: markSize }, inline.state, copies), run(` ${inline.state}`, { bold: true })];
        case 'link': {
            // A place within the document needs no line below it, which means nothing on paper.
            if (inline.to.startsWith('#')) return [new InternalHyperlink({ anchor: bookmarkOf(inline.to.slice(1)), children: [run(inline.text)] })];
            return [new ExternalHyperlink({ link: inline.to, children: [run(inline.text, { style: 'Hyperlink' })] })];
        }
    }
}

/** Word allows letters, digits and underscores in the names of bookmarks. */
const bookmarkOf = (id: string) => id.replace(/[^A-Za-z0-9]/g, '_').slice(0, 40);
