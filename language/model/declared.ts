import type { Declaration, Property } from '../generated/parser/ast.js';
import { PropertyAccessors } from '../generated/accessors.js';
import type { Kind } from '../vocabulary/kinds.js';
import { propertiesOf, propertyAtEnd, propertyMeant } from '../vocabulary/keys.js';
import { forms } from '../vocabulary/forms.js';
import { paraphraseOf, placeElsewhere } from '../vocabulary/paraphrases.js';
import { phraseAt } from '../syntax/phrase.js';
import { partitionPoint } from '../text/partition-point.js';
import { isUnwritten } from '../text/unwritten.js';
import { nameAs } from '../text/names.js';
import { nearestFew } from '../text/nearest.js';
import type { BoundDocument, Declared, Entity, Fault, FaultOf, Stated } from './entity.js';
import { callName } from './naming.js';
import { placeOf, placesOf, type Place } from './place.js';
import { PropertyReader } from './reading.js';
import { withoutUnwritten } from './unwritten-texts.js';

/** Reads what is asked for, and keeps it. */
class DeclarationFacts extends PropertyAccessors implements Declared {
    private readonly statements = new Map<string, Stated<unknown> | undefined>();
    private readonly faultsByProperty = new Map<string, Fault[]>();
    private found: readonly Fault[] | undefined;
    private sound: boolean | undefined;
    private shape: ReturnType<typeof structureOf> | undefined;
    private heading: Place | undefined;

    readonly name: string | undefined;

    constructor(readonly keyword: Kind, readonly node: Declaration, readonly document: BoundDocument) {
        super();
        this.name = node.name === undefined ? undefined : nameAs(node.name);
    }

    get title(): string | undefined { return isUnwritten(this.node.title ?? '') ? undefined : this.node.title; }
    get called(): string { return callName(this as unknown as Entity); }

    get place(): Place { return (this.heading ??= this.findHeading()); }

    private findHeading(): Place {
        const [heading] = placesOf(this.document.source, this.node, this.name === undefined ? 'keyword' : 'name');
        return heading ?? placeOf(this.document.source, this.node);
    }

    get extent(): Place { return placeOf(this.document.source, this.node); }

    get isSound(): boolean {
        return (this.sound ??= !this.document.source.broken.has(this.node) && !this.faults.some(hidesSomething));
    }

    hides(key?: string): boolean {
        if (this.document.source.broken.has(this.node)) return true;
        if (key === undefined) return !this.isSound;
        this.stated(key);
        return this.faultsByProperty.get(key)?.some(hidesSomething) ?? false;
    }

    get faults(): readonly Fault[] {
        return (this.found ??= this.findFaults());
    }

    private findFaults(): Fault[] {
        const { written, faults } = this.structure();
        for (const key of written.keys()) this.stated(key);
        return [...faults, ...[...written.keys()].flatMap(key => this.faultsByProperty.get(key) ?? [])];
    }

    get written(): ReadonlyMap<string, Property> { return this.structure().written; }

    stated(key: string): Stated<unknown> | undefined {
        const known = this.statements.get(key);
        // Most properties that rules ask for are not written, and of those nothing is kept.
        if (known !== undefined || !this.written.has(key) || this.statements.has(key)) return known;
        const read = this.readProperty(key);
        this.statements.set(key, read);
        return read;
    }

    private readProperty(key: string): Stated<unknown> | undefined {
        const property = this.structure().written.get(key);
        const spec = propertiesOf(this.keyword)[key];
        if (!property || !spec) return undefined;
        const faults: Fault[] = [];
        if (isReadWhole(this.document, property) && !this.structure().rephrased.has(property)) this.faultsByProperty.set(key, faults);
        return new PropertyReader(this.document, key, spec, faults).read(property, propertyPlace(this.document, property));
    }

    private structure() {
        return (this.shape ??= this.readStructure());
    }

    private readStructure() {
        const shape = structureOf(this.document, this.keyword, this.node.properties);
        return this.document.isAsStated ? onlyStated(shape) : shape;
    }
}

export function entityOf(document: BoundDocument, node: Declaration): Entity {
    return new DeclarationFacts(node.keyword as Kind, node, document) as unknown as Entity;
}

function propertyPlace({ source }: BoundDocument, property: Property): Place {
    const last = property.values.at(-1) ?? property;
    return { document: source, start: property.$cstNode?.offset ?? 0, end: last.$cstNode?.end ?? 0 };
}

/** A name that is not known, or a property whose colon is missing, so that it was read as the beginning of another one. */
const hidesSomething = (fault: Fault): boolean =>
    fault.rule === 'unresolved-name' || fault.rule === 'name-of-another-kind' || (fault.rule === 'unknown-property' && fault.before !== undefined);

/** What is wrong with a property in which a mistake of syntax stands, or directly behind it, is that mistake. */
function isReadWhole({ source: { problems, text } }: BoundDocument, { $cstNode }: Property): boolean {
    if (problems.length === 0 || !$cstNode) return true;
    const from = partitionPoint(problems, ({ start }) => start < $cstNode.offset);
    const next = problems[from]?.isApart ? problems[from + 1] : problems[from];
    if (next === undefined || next.start < $cstNode.end) return next === undefined;
    return !/^[ \t]*[^\s\p{L}\p{N}}]/u.test(text.slice($cstNode.end, next.end));
}

/**
 * The properties by key. A property whose words only end in a known key is taken for that, and the words before it are a fault.
 * So is one that is misspelt, where it can only be one that is not stated otherwise: then nothing else seems to be missing.
 * Words without a colon and a value are a mistake of syntax, which is reported as such.
 */
function structureOf(document: BoundDocument, kind: Kind, properties: readonly Property[]) {
    const written = new Map<string, Property>();
    const faults: Fault[] = [];
    const misspelt = new Map<Property, string>();
    const rephrased = new Set<Property>();
    for (const [index, property] of properties.entries()) {
        const key = keyOf(document, kind, property);
        const { strays, known } = key;
        const isAsItShouldBe = strays === 0 && known === key.words;
        if (!isAsItShouldBe && hasColon(document, property) && !isSyntaxProblem(document, property)) {
            if (strays > 0) {
                const fault = strayWords(document, kind, property, key);
                const isEcho = followsProblem(document, fault.place.start);
                if (isEcho && known !== undefined) continue;
                const phrase = isEcho ? undefined : inOtherWords(document, kind, fault.place.start);
                if (phrase) rephrased.add(properties[index - 1]!);
                // What follows the value of a property that is not known says nothing more.
                if (!isEcho && !misspelt.has(properties[index - 1]!)) faults.push(phrase ?? fault);
            }
            if (known !== key.words) faults.push(unknownProperty(document, kind, property, key));
        }
        const first = known === undefined ? undefined : written.get(known);
        if (first && !hasColon(document, property)) continue;
        if (first) faults.push({ rule: 'duplicate-property', place: keyPlace(document, property), property: known!, first: placeOf(document.source, first), removal: placeOf(document.source, property) });
        else if (known !== undefined) written.set(known, property);
        else misspelt.set(property, key.words);
    }
    for (const [property, words] of misspelt) {
        const [meant, ...others] = nearestFew(words, Object.keys(propertiesOf(kind)));
        if (meant !== undefined && others.length === 0 && !written.has(meant)) written.set(meant, property);
    }
    return { written, faults, rephrased };
}

function onlyStated({ written, ...more }: ReturnType<typeof structureOf>): ReturnType<typeof structureOf> {
    return { ...more, written: new Map([...written].flatMap(([key, property]) => {
        const stated = withoutUnwritten(property);
        return stated ? [[key, stated] as const] : [];
    })) };
}

/** Words behind a mistake of syntax, on its line, are the rest of it. */
function followsProblem({ source: { problems, text } }: BoundDocument, at: number): boolean {
    const before = problems[partitionPoint(problems, ({ start }) => start <= at) - 1];
    return before !== undefined && !before.isApart && !/[\r\n]/.test(text.slice(before.start, Math.min(at, before.start + longestLine))) && at - before.start < longestLine;
}

/** Characters; on a line that is longer, words are not taken for the rest of a mistake. */
const longestLine = 1000;

/** A property that does not belong there is reported once, also where its value is none. */
const isSyntaxProblem = ({ source: { problems } }: BoundDocument, { $cstNode }: Property): boolean =>
    $cstNode !== undefined && problems[partitionPoint(problems, ({ start }) => start < $cstNode.offset)]?.start === $cstNode.offset;

/** Words behind a value that, together with it, say what it should be: `meets: twice a year` in front of another property. */
function inOtherWords({ source }: BoundDocument, kind: Kind, at: number): Fault | undefined {
    const phrase = phraseAt(source.text, at, kind);
    if (!phrase || 'advice' in phrase || source.problems.some(problem => problem.start === phrase.start) || !paraphraseOf(phrase.spec, phrase.words)) return undefined;
    const { words, start, end, spec, key } = phrase;
    return { rule: 'unexpected-value', place: { document: source, start, end }, property: key, written: words, expected: spec.form in forms ? forms[spec.form as keyof typeof forms].expects : 'a name', spec };
}

function hasColon({ source: { text } }: BoundDocument, { values, $cstNode }: Property): boolean {
    return text.slice($cstNode?.offset, values[0]?.$cstNode?.offset ?? $cstNode?.end).includes(':');
}

/** The words in front of the colon of a property. */
interface Key {
    /** How many of them belong to what is before the property. */
    readonly strays: number;
    /** The others, and the property that they are or mean, if any. */
    readonly words: string;
    readonly known: string | undefined;
}

function keyOf(document: BoundDocument, kind: Kind, property: Property): Key {
    const whole = understood(property, kind, 0);
    if (whole) return whole;
    const strays = wordsOnLinesBefore(document, property);
    const lastLine = understood(property, kind, strays);
    if (lastLine) return lastLine;
    const end = propertyAtEnd(property.key, kind);
    if (end !== undefined) return { strays: property.key.length - end.split(' ').length, words: end, known: end };
    return { strays, words: property.key.slice(strays).join(' '), known: undefined };
}

/** The key without so many words in front, if that is a property, or it is known what it means. */
function understood({ key, values }: Property, kind: Kind, strays: number): Key | undefined {
    const words = key.slice(strays).join(' ');
    const known = Object.hasOwn(propertiesOf(kind), words) ? words : propertyMeant(words, kind, values[0]?.$cstNode?.text);
    return known === undefined && placeElsewhere(words, kind) === undefined ? undefined : { strays, words, known };
}

/** How many words of a key are on lines before that of its colon. */
function wordsOnLinesBefore({ source }: BoundDocument, property: Property): number {
    const places = placesOf(source, property, 'key');
    return Math.max(0, places.findLastIndex(({ start }, index) => index > 0 && /[\r\n]/.test(source.text.slice(places[index - 1]!.end, start))));
}

function strayWords(document: BoundDocument, kind: Kind, property: Property, { strays, words }: Key): FaultOf<'unknown-property'> {
    const places = placesOf(document.source, property, 'key');
    return { rule: 'unknown-property', place: { ...places[0]!, end: places[strays - 1]!.end }, word: property.key.slice(0, strays).join(' '), kind, before: words };
}

function unknownProperty(document: BoundDocument, kind: Kind, property: Property, { strays, words, known }: Key): Fault {
    const place = { ...keyPlace(document, property), start: placesOf(document.source, property, 'key')[strays]!.start };
    return { rule: 'unknown-property', place, word: words, kind, ...(known === undefined ? {} : { meant: known }) };
}

/** The words of the key, without their colon. */
export function keyPlace({ source }: BoundDocument, property: Property): Place {
    const place = placeOf(source, property);
    return { ...place, end: placesOf(source, property, 'key').at(-1)?.end ?? place.end };
}
