import { sentence } from '../../text/sentence.js';
import { cardinal, letters, ordinal, ordinalWord, roman } from '../numerals.js';
import { child, isOn, valueOf, type Element } from './elements.js';
import type { Styles } from './styles.js';

/** How one level of a list counts. */
interface Level {
    readonly start: number;
    readonly format: string;
    /** `%1.%2` stands for the numbers of the first two levels. */
    readonly template: string;
    /** All numbers in digits, whatever their own format. */
    readonly isLegal: boolean;
    /** The level, from 1, after which it starts again; 0 if it never does. */
    readonly restartsAfter?: number;
    /** The style whose paragraphs are counted here. */
    readonly style?: string;
}

/** A list of the document: what counts it, and what it changes of that. */
interface List {
    readonly definition: string;
    readonly overrides: ReadonlyMap<number, { readonly level?: Level; readonly start?: number }>;
}

export interface Counted {
    readonly label: string;
    /** The list, and the level in it. Lists of one definition count together. */
    readonly list: { readonly id: string; readonly level: number };
}

/** Counts the paragraphs of a document as Word does. Paragraphs must be handed over in their order. */
export class Numbering {
    private readonly definitions: ReadonlyMap<string, ReadonlyMap<number, Level>>;
    private readonly lists: ReadonlyMap<string, List>;
    /** For each definition how far each of its levels has counted. */
    private readonly counts = new Map<string, (number | undefined)[]>();
    /** Where a list begins anew when it first comes to a level. */
    private readonly starts = new Map<string, Map<number, number>>();

    constructor(part: Element | undefined, styles: Styles) {
        const children = part?.children ?? [];
        const definitions = new Map(children.filter(({ name }) => name === 'abstractNum').map(each => [each.attributes['abstractNumId'] ?? '', each]));
        const lists = new Map(children.filter(({ name }) => name === 'num').map(each => [each.attributes['numId'] ?? '', listFrom(each)]));
        this.definitions = new Map([...definitions].map(([id, each]) => [id, levelsOf(each)]));
        this.lists = new Map([...lists].map(([id, list]) => [id, { ...list, definition: linked(list.definition, definitions, lists, styles) }]));
    }

    /** The level that a list counts paragraphs of a style at, if it names one. */
    levelFor(list: string, styles: readonly string[]): number | undefined {
        const { levels } = this.find(list) ?? {};
        for (const style of styles) {
            for (const [index, level] of levels ?? []) if (level.style === style) return index;
        }
        return undefined;
    }

    /** The label of the next paragraph of a list; none for a list that is not there. */
    next(number: string, level: number): Counted | undefined {
        const found = this.find(number);
        const own = found && levelAt(found, level);
        if (!found || !own) return undefined;
        const { definition } = found.list;
        const counts = this.counts.get(definition) ?? [];
        this.counts.set(definition, counts);
        counts[level] = this.count(number, found.list, level, counts[level], own.start);
        // A level that is skipped has counted one paragraph that is not there.
        for (let above = 0; above < level; above++) counts[above] ??= startAt(found, above);
        restart(counts, found, level);
        return { label: labelOf(found, level, counts), list: { id: definition, level } };
    }

    private find(number: string): Found | undefined {
        const list = this.lists.get(number);
        const levels = list && this.definitions.get(list.definition);
        return list && levels && { list, levels };
    }

    private count(number: string, list: List, level: number, before: number | undefined, start: number): number {
        const starts = this.starts.get(number) ?? new Map([...list.overrides].flatMap(([at, { start }]) => (start === undefined ? [] : [[at, start]])));
        this.starts.set(number, starts);
        const anew = starts.get(level);
        starts.delete(level);
        return anew ?? (before === undefined ? start : before + 1);
    }
}

interface Found {
    readonly list: List;
    readonly levels: ReadonlyMap<number, Level>;
}

const levelAt = ({ list, levels }: Found, level: number): Level | undefined => list.overrides.get(level)?.level ?? levels.get(level);

/** Where a level starts that no paragraph has counted yet. */
const startAt = (found: Found, level: number): number => found.list.overrides.get(level)?.start ?? levelAt(found, level)?.start ?? 1;

/** What is deeper starts again, but for levels that say otherwise. */
function restart(counts: (number | undefined)[], found: Found, level: number): void {
    for (let deeper = level + 1; deeper < counts.length; deeper++) {
        const after = levelAt(found, deeper)?.restartsAfter;
        if (after === undefined || level < after) counts[deeper] = undefined;
    }
}

function labelOf(found: Found, level: number, counts: readonly (number | undefined)[]): string {
    const { template, format, isLegal } = levelAt(found, level)!;
    if (format === 'bullet') return '•';
    if (format === 'none' && !template.includes('%')) return template.trim();
    return template.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = levelAt(found, at);
        const isDigits = isLegal && of?.format !== 'decimalZero';
        return of ? written(counts[at] ?? startAt(found, at), isDigits ? 'decimal' : of.format) : '';
    }).trim();
}

/** A number in a format of Word. Formats of other scripts are written in digits. */
function written(number: number, format: string): string {
    switch (format) {
        case 'lowerLetter': return letters(number);
        case 'upperLetter': return letters(number).toUpperCase();
        case 'lowerRoman': return roman(number);
        case 'upperRoman': return roman(number).toUpperCase();
        case 'decimalZero': return String(number).padStart(2, '0');
        case 'ordinal': return ordinal(number);
        case 'cardinalText': return sentence(cardinal(number));
        case 'ordinalText': return sentence(ordinalWord(number));
        case 'none': return '';
        default: return String(number);
    }
}


function levelsOf(definition: Element): Map<number, Level> {
    return new Map(definition.children.filter(({ name }) => name === 'lvl').map(each => [Number(each.attributes['ilvl'] ?? 0), levelFrom(each)]));
}

function levelFrom(element: Element): Level {
    const [restart, style] = [valueOf(element, 'lvlRestart'), valueOf(element, 'pStyle')];
    return {
        start: numberIn(valueOf(element, 'start')) ?? 0,
        format: valueOf(element, 'numFmt') ?? 'decimal',
        template: valueOf(element, 'lvlText') ?? '',
        isLegal: isOn(element, 'isLgl') ?? false,
        ...(restart === undefined ? {} : { restartsAfter: numberIn(restart) ?? 0 }),
        ...(style === undefined ? {} : { style }),
    };
}

function listFrom(element: Element): List {
    const overrides = element.children.filter(({ name }) => name === 'lvlOverride').map(each => {
        const [level, start] = [child(each, 'lvl'), numberIn(valueOf(each, 'startOverride'))];
        return [Number(each.attributes['ilvl'] ?? 0), { ...(level ? { level: levelFrom(level) } : {}), ...(start === undefined ? {} : { start }) }] as const;
    });
    return { definition: valueOf(element, 'abstractNumId') ?? '', overrides: new Map(overrides) };
}

/** A definition may name a style of lists that has the levels. */
function linked(id: string, definitions: ReadonlyMap<string, Element>, lists: ReadonlyMap<string, List>, styles: Styles): string {
    const definition = definitions.get(id);
    const style = valueOf(definition, 'numStyleLink');
    const list = style === undefined ? undefined : lists.get(styles.of(style)?.list?.number ?? '');
    return list && list.definition !== id && definitions.has(list.definition) ? list.definition : id;
}

const numberIn = (text: string | undefined): number | undefined => (text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined);
