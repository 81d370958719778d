import { SaxesParser, type SaxesTagNS } from 'saxes';
import { limits, TooLarge } from '../limits.js';
import { damaged, type Archive } from './archive.js';

/** An element of a part, with what it holds. */
export interface Element {
    /** Its name, without a prefix if it belongs to the language of Word documents, else with that of its own. */
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Element[];
    readonly text: string;
}

/** The namespaces of Word documents, in either edition of the standard, and of what says the same for older programs. */
const prefixes: Readonly<Record<string, string>> = {
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': '',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': '',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
    'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
};

interface Growing extends Element {
    readonly attributes: Record<string, string>;
    readonly children: Growing[];
    text: string;
}

/** What a reader of a part waits for. */
export interface Wanted {
    /** The elements to hand over whole. Those within another one are part of it. */
    readonly whole: ReadonlySet<string>;
    take(element: Element): void;
    /** Called where any other element begins and ends. */
    open?(name: string): void;
    close?(name: string): void;
}

/** Reads a part of a document; false if the archive has none of this name. Only one element at a time is kept. */
export function readElements(archive: Archive, part: string, wanted: Wanted): boolean {
    const parser = parserFor(wanted);
    const decoder = new TextDecoder();
    let isEmpty = true;
    const isThere = archive.inflate(part, (piece, isLast) => {
        const text = decoder.decode(piece, { stream: !isLast });
        if (text === '') return;
        isEmpty = false;
        parser.write(text);
    });
    if (isThere && !isEmpty) parser.close();
    return isThere;
}

/** A part that is small by nature, as one element. */
export function readWhole(archive: Archive, part: string, root: string): Element | undefined {
    let whole: Element | undefined;
    readElements(archive, part, { whole: new Set([root]), take: element => { whole ??= element; } });
    return whole;
}

function parserFor({ whole, take, open, close }: Wanted): SaxesParser<{ xmlns: true }> {
    const parser = new SaxesParser({ xmlns: true });
    const growing: Growing[] = [];
    let [depth, elements] = [0, 0];
    parser.on('error', () => { throw damaged(); });
    parser.on('opentag', tag => {
        if (++depth > limits.depth) throw new TooLarge();
        const element: Growing = { name: nameOf(tag), attributes: attributesOf(tag), children: [], text: '' };
        if (growing.length === 0 && !whole.has(element.name)) return open?.(element.name);
        if (++elements > limits.elements && !whole.has('styles') && !whole.has('numbering')) throw new TooLarge();
        growing.at(-1)?.children.push(element);
        growing.push(element);
    });
    parser.on('text', text => {
        const last = growing.at(-1);
        if (last) last.text += text;
    });
    parser.on('closetag', tag => {
        depth--;
        const element = growing.pop();
        if (!element) return close?.(nameOf(tag));
        if (growing.length > 0) return;
        elements = 0;
        take(element);
    });
    return parser;
}

const nameOf = ({ uri, local, prefix }: SaxesTagNS): string => `${prefixes[uri] ?? (prefix === '' ? 'other:' : `${prefix}:`)}${local}`;

const attributesOf = ({ attributes }: SaxesTagNS): Record<string, string> => Object.fromEntries(Object.values(attributes).map(({ local, value }) => [local, value]));

export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find(each => each.name === name);

/** The value of a property: `<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>`. */
export const valueOf = (element: Element | undefined, name: string): string | undefined => child(element, name)?.attributes['val'];

/** Whether a property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not. Undefined where nothing is said. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
    const property = child(element, name);
    return property && !/^(?:0|false|off|none)$/.test(property.attributes['val'] ?? '1');
}
