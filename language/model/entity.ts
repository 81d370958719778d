import type { Declaration, Property } from '../generated/ast.js';
import type { Kind } from '../vocabulary/kinds.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import type { BoundDocument } from './binding.js';
import type { Fault } from './faults.js';
import { callName } from './naming.js';
import { placeOf, spanning, type Place } from './place.js';
import { PropertyReader } from './reading.js';
import { camelCase, type Stated, type Statements } from './stated.js';

/** A declaration as facts: what it is called and what it states, with its names resolved. */
export class Declared {
    private readonly read = new Map<string, Stated<unknown> | undefined>();
    private readonly faultsByProperty = new Map<string, Fault[]>();
    private found: readonly Fault[] | undefined;
    private sound: boolean | undefined;
    private shape: { written: Map<string, Property>; faults: Fault[] } | undefined;

    constructor(
        /** The word that declares it: `forum`, `ground rule` … */
        readonly keyword: Kind,
        readonly node: Declaration,
        readonly document: BoundDocument,
    ) {}

    get name(): string | undefined { return this.node.name; }
    get title(): string | undefined { return this.node.title || undefined; }
    /** How messages call it: by its title, its name, or what it lies between. */
    get called(): string { return callName(this as unknown as Entity); }

    /** Where it is named, or, where it has no name, its keyword. */
    get place(): Place {
        const { $cstNode, name } = this.node;
        if (!$cstNode) return placeOf(this.document.source, this.node);
        const text = this.document.source.text.slice($cstNode.offset, $cstNode.end);
        const keyword = /^[^\s"{]+(\s+(rule|building|win)\b)?/.exec(text)?.[0] ?? '';
        const start = name === undefined ? 0 : text.indexOf(name, keyword.length);
        return { document: this.document.source, start: $cstNode.offset + start, end: $cstNode.offset + start + (name ?? keyword).length };
    }

    /** The whole declaration, with its body. */
    get extent(): Place { return placeOf(this.document.source, this.node); }

    /** It parsed whole and every name in it is known; if not, what seems to be missing in it may have been there. */
    get isSound(): boolean {
        return (this.sound ??= !this.document.source.broken.has(this.node) && this.faults.every(({ rule }) => rule !== 'unresolved-name' && rule !== 'name-of-another-kind'));
    }

    /** What could not be understood in it. */
    get faults(): readonly Fault[] {
        return (this.found ??= this.findFaults());
    }

    private findFaults(): Fault[] {
        const { written, faults } = this.structure();
        for (const key of written.keys()) this.stated(key);
        return [...faults, ...[...written.keys()].flatMap(key => this.faultsByProperty.get(key) ?? [])];
    }

    /** The properties as they are written, by key; of one stated twice, the first. */
    get written(): ReadonlyMap<string, Property> { return this.structure().written; }

    /** What it states in a property, or `undefined` if it does not, or not in words that are understood. */
    stated(key: string): Stated<unknown> | undefined {
        if (!this.read.has(key)) this.read.set(key, this.readProperty(key));
        return this.read.get(key);
    }

    private readProperty(key: string): Stated<unknown> | undefined {
        const property = this.structure().written.get(key);
        const spec = specOf(this.keyword).properties[key];
        if (!property || !spec) return undefined;
        const faults: Fault[] = [];
        this.faultsByProperty.set(key, faults);
        return new PropertyReader(this.document, key, spec, faults).read(property, propertyPlace(this.document, property));
    }

    private structure() {
        return (this.shape ??= structureOf(this.document, this.keyword, this.node.properties));
    }
}

/** A declaration of kind K, with all that it states: `forum.takenBy`, `stakeholder.power` … */
export type Entity<K extends Kind = Kind> = K extends Kind ? Omit<Declared, 'keyword'> & { readonly keyword: K } & Statements<K> : never;

const specOf = (kind: Kind): DeclarationSpec => declarations[kind];

const classes = new Map<Kind, typeof Declared>();

/** The class of a kind has a getter for each of its properties; only the title of a source, which its heading may state too, is left to `stated`. */
function classOf(kind: Kind): typeof Declared {
    let made = classes.get(kind);
    if (!made) {
        made = class extends Declared {};
        for (const key of Object.keys(declarations[kind].properties).filter(key => !(key in Declared.prototype))) {
            Object.defineProperty(made.prototype, camelCase(key), { get(this: Declared) { return this.stated(key); } });
        }
        classes.set(kind, made);
    }
    return made;
}

export function entityOf(document: BoundDocument, node: Declaration): Entity {
    const kind = node.keyword as Kind;
    return new (classOf(kind))(kind, node, document) as unknown as Entity;
}

function propertyPlace({ source }: BoundDocument, property: Property): Place {
    const first = placeOf(source, property);
    const values = property.values.length > 0 ? spanning(source, property.values).end : first.end;
    return { document: source, start: first.start, end: values };
}

/** The properties by key. A property whose words only end in a known key is taken for that, and the words before it are a fault. */
function structureOf(document: BoundDocument, kind: Kind, properties: readonly Property[]) {
    const known = specOf(kind).properties;
    const written = new Map<string, Property>();
    const faults: Fault[] = [];
    for (const property of properties) {
        const key = longestKnownEnd(property.key, known);
        const removal = placeOf(document.source, property);
        const keyPlace = { ...removal, end: removal.start + keyText(document, property).length };
        if (key !== property.key.join(' ')) {
            const stray = key === undefined ? keyPlace : { ...keyPlace, end: keyPlace.end - lengthOfEnd(keyText(document, property), key) };
            const word = key === undefined ? property.key.join(' ') : property.key.slice(0, -key.split(' ').length).join(' ');
            faults.push({ rule: 'unknown-property', place: stray, word, kind, removal: key === undefined ? removal : stray });
        }
        const first = key === undefined ? undefined : written.get(key);
        if (first) faults.push({ rule: 'duplicate-property', place: keyPlace, property: key!, first: propertyPlace(document, first), removal });
        else if (key !== undefined) written.set(key, property);
    }
    return { written, faults };
}

function longestKnownEnd(words: readonly string[], known: Readonly<Record<string, unknown>>): string | undefined {
    return words.map((_, start) => words.slice(start).join(' ')).find(key => Object.hasOwn(known, key));
}

/** The words of the key as they stand in the text, up to its colon. */
function keyText({ source }: BoundDocument, property: Property): string {
    const text = source.text.slice(property.$cstNode?.offset, property.$cstNode?.end);
    const colon = text.indexOf(':');
    return (colon < 0 ? text : text.slice(0, colon)).trimEnd();
}

/** How many characters the words of `key` take at the end of `text`, whatever white space stands between them. */
function lengthOfEnd(text: string, key: string): number {
    return new RegExp(`\\s*${key.split(' ').join('\\s+')}$`).exec(text)?.[0].length ?? key.length;
}
