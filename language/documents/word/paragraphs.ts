import { child, isOn, type Element } from './elements.js';

/** What a paragraph says, read as if all tracked changes were accepted. */
export interface Said {
    text: string;
    /** Ids of the footnotes and endnotes it refers to, in their order. */
    readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
    /** Paragraphs within it: the contents of text boxes. */
    readonly boxes: Element[];
    /** How many pages end before its first word, and in all. */
    pagesBefore: number;
    pages: number;
    /** How many tracked changes it has. */
    changes: number;
    hasHidden: boolean;
    hasStruck: boolean;
    /** Whether all its words are bold; undefined if it has none. */
    isBold?: boolean;
}

export const nothingSaid = (): Said => ({ text: '', notes: [], boxes: [], pagesBefore: 0, pages: 0, changes: 0, hasHidden: false, hasStruck: false });

/** What a style says of runs that do not say it themselves. */
export interface RunDefaults {
    readonly isBold?: boolean | undefined;
    readonly isHidden?: boolean | undefined;
}

/** Reads the contents of a paragraph into `said`, which may hold those of a paragraph that it continues. */
export function readRuns(paragraph: Element, defaults: RunDefaults, said: Said): Said {
    for (const each of paragraph.children) readPart(each, defaults, said);
    return said;
}

function readPart(element: Element, defaults: RunDefaults, said: Said): void {
    switch (element.name) {
        case 'pPr': case 'sdtPr': case 'rubyPr': case 'rt': return;
        case 'del': case 'moveFrom': said.changes++; return;
        case 'ins': case 'moveTo': said.changes++; break;
        case 'r': return readRun(element, defaults, said);
        case 'txbxContent': said.boxes.push(element); return;
        case 'mc:AlternateContent': return readPart(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback') ?? nothing, defaults, said);
    }
    readRuns(element, defaults, said);
}

const nothing: Element = { name: '', attributes: {}, children: [], text: '' };

function readRun(run: Element, defaults: RunDefaults, said: Said): void {
    const properties = child(run, 'rPr');
    const hasWords = run.children.some(({ name, text }) => name === 't' && text.trim() !== '');
    if (isOn(properties, 'vanish') ?? defaults.isHidden) {
        said.hasHidden ||= hasWords;
        return;
    }
    if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) {
        said.hasStruck ||= hasWords;
        return;
    }
    const isBold = isOn(properties, 'b') ?? defaults.isBold ?? false;
    for (const each of run.children) {
        const text = textOf(each);
        if (text !== undefined) {
            if (text.trim() !== '') said.isBold = isBold && (said.isBold ?? true);
            if (said.text === '') said.pagesBefore = said.pages;
            said.text += text;
        } else readMark(each, defaults, said);
    }
}

function textOf({ name, text }: Element): string | undefined {
    switch (name) {
        case 't': return text;
        case 'tab': case 'ptab': return '\t';
        case 'br': case 'cr': return '\n';
        case 'noBreakHyphen': return '\u2011';
        default: return undefined;
    }
}

function readMark(element: Element, defaults: RunDefaults, said: Said): void {
    switch (element.name) {
        case 'rPr': case 'softHyphen': return;
        case 'lastRenderedPageBreak': said.pages++; return;
        case 'footnoteReference': said.notes.push({ kind: 'footnote', id: element.attributes['id'] ?? '' }); return;
        case 'endnoteReference': said.notes.push({ kind: 'endnote', id: element.attributes['id'] ?? '' }); return;
        default: readPart(element, defaults, said);
    }
}

/** The paragraphs of a cell, a text box or a note, those of tables and content controls in it too. */
export function paragraphsIn(element: Element): Element[] {
    if (element.name === 'p') return [element];
    if (element.name === 'del' || element.name === 'moveFrom') return [];
    return element.children.flatMap(paragraphsIn);
}
