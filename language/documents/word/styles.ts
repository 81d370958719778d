import { child, isOn, valueOf, type Element } from './elements.js';

/** A style of paragraphs or of lists, with what it takes over from the style it is based on. */
export interface Style {
    readonly id: string;
    readonly name: string;
    /** The list that it counts in. The level is unknown where the list names the style instead. */
    readonly list?: { readonly number: string; readonly level?: number };
    /** The level of a heading, from 1. */
    readonly headingLevel?: number;
    readonly isBold?: boolean;
    readonly isHidden?: boolean;
    /** Its own id, and those of the styles it is based on. */
    readonly chain: readonly string[];
}

/** Styles are based on each other ten deep at most; a circle ends here. */
const deepest = 20;

export class Styles {
    private readonly elements: ReadonlyMap<string, Element>;
    private readonly known = new Map<string, Style>();
    /** The style of paragraphs that name none. */
    private readonly standard: string | undefined;

    constructor(part: Element | undefined) {
        const styles = (part?.children ?? []).filter(({ name }) => name === 'style');
        this.elements = new Map(styles.map(each => [each.attributes['styleId'] ?? '', each]));
        this.standard = styles.find(({ attributes }) => attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['default'] ?? ''))?.attributes['styleId'];
    }

    of(id: string | undefined): Style | undefined {
        const wanted = id ?? this.standard;
        return wanted === undefined ? undefined : this.styleOf(wanted, 0);
    }

    private styleOf(id: string, depth: number): Style | undefined {
        const known = this.known.get(id);
        const element = this.elements.get(id);
        if (known || !element || depth > deepest) return known;
        const base = valueOf(element, 'basedOn');
        const style = styleFrom(element, id, base === undefined ? undefined : this.styleOf(base, depth + 1));
        this.known.set(id, style);
        return style;
    }
}

function styleFrom(element: Element, id: string, base: Style | undefined): Style {
    const name = valueOf(element, 'name') ?? id;
    const list = listOf(child(element, 'pPr'));
    const headingLevel = levelFrom(child(element, 'pPr')) ?? levelByName(name) ?? base?.headingLevel;
    const [isBold, isHidden] = ['b', 'vanish'].map((property, index) => isOn(child(element, 'rPr'), property) ?? [base?.isBold, base?.isHidden][index]);
    const number = list?.number ?? base?.list?.number;
    const level = list?.level ?? (list?.number === undefined ? base?.list?.level : undefined);
    return {
        id, name, chain: [id, ...(base?.chain ?? [])],
        ...(number === undefined ? {} : { list: { number, ...(level === undefined ? {} : { level }) } }),
        ...(headingLevel === undefined ? {} : { headingLevel }),
        ...(isBold === undefined ? {} : { isBold }),
        ...(isHidden === undefined ? {} : { isHidden }),
    };
}

/** The list that the properties of a paragraph name, and the level in it. */
export function listOf(properties: Element | undefined): { readonly number?: string; readonly level?: number } | undefined {
    const list = child(properties, 'numPr');
    if (!list) return undefined;
    const [number, level] = [valueOf(list, 'numId'), Number(valueOf(list, 'ilvl') ?? Number.NaN)];
    return { ...(number === undefined ? {} : { number }), ...(Number.isInteger(level) && level >= 0 && level <= 8 ? { level } : {}) };
}

/** Word counts levels of the outline from 0, and 9 is that of running text. */
export function levelFrom(properties: Element | undefined): number | undefined {
    const level = Number(valueOf(properties, 'outlineLvl') ?? Number.NaN);
    return Number.isInteger(level) && level >= 0 && level < 9 ? level + 1 : undefined;
}

const levelByName = (name: string): number | undefined => {
    const level = /^heading (\d)$/i.exec(name)?.[1];
    return level === undefined ? undefined : Number(level);
};
