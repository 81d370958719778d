import type { Citation, Declaration, Property } from '../generated/parser/ast.js';
import type { Accessors } from '../generated/accessors.js';
import type { SourceDocument } from '../syntax/document.js';
import type { Declarations } from '../vocabulary/declarations.js';
import type { ShareBase } from '../vocabulary/forms.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { Terms } from '../vocabulary/lookup.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import type { TermOf, VocabularyId } from '../vocabulary/terms/index.js';
import type { CitableWork, ImportLink } from './imports.js';
import type { Place } from './place.js';
import type { Settings } from './project-settings.js';
import type { Duration, IsoDate, Money, Period, PeriodOrLeast, Threshold } from './stated.js';
import type { PaperOutcome } from '../documents/paper.js';
import type { LockOutcome } from './lock.js';

// The types of facts refer to each other, so they are in one file: a declaration states values, values refer to declarations, and both belong to a document.

/** A declaration as facts: what it is called and what it states, with its names resolved. */
export interface Declared {
    readonly node: Declaration;
    readonly document: BoundDocument;
    /** Its name, in composed letters (NFC), however it is written. */
    readonly name: string | undefined;
    /** Its title, once that is written. */
    readonly title: string | undefined;
    /** How messages call it: by its title, its name, or what it lies between. */
    readonly called: string;
    /** Where it is named, or, where it has no name, its keyword. */
    readonly place: Place;
    /** The whole declaration, with its body. */
    readonly extent: Place;
    /** It parsed whole and every name in it is known; if not, what seems to be missing in it may have been there. */
    readonly isSound: boolean;
    /** What could not be understood in it. */
    readonly faults: readonly Fault[];
    /** The properties as they are written, by key; of one stated twice, the first. */
    readonly written: ReadonlyMap<string, Property>;
    /** Whether something may stand in it, or in one of its properties, that could not be understood. */
    hides(key?: string): boolean;
    /** What it states in a property, or `undefined` if it does not, or not in words that are understood. */
    stated(key: string): Stated<unknown> | undefined;
}

/** A declaration of kind K, with all that it states: `forum.takenBy`, `stakeholder.power` … */
export type Entity<K extends Kind = Kind> = K extends Kind ? Declared & { /** The word that declares it: `forum`, `ground rule` … */ readonly keyword: K } & Statements<K> : never;

/** All that declarations of a kind may state, by property; `undefined` where the charter does not say, or says it in words that are not understood. */
export type Statements<K extends Kind> = {
    readonly [A in keyof Accessors[K]]: Stated<ValueOf<Declarations[K]['properties'][Accessors[K][A] & keyof Declarations[K]['properties']]>> | undefined;
};

/** What a charter states in one property: the value, where it stands, and the reason and evidence given for it. */
export interface Stated<V> {
    readonly value: V;
    /** The property, from its name to the end of its values. */
    readonly place: Place;
    /** The values alone, each with its place; for names, with the declaration that it refers to. */
    readonly items: readonly Item[];
    /** Texts that stand where names may: someone or something outside the charter. */
    readonly texts: readonly string[];
    /** The word `everyone` stands among the names. */
    readonly everyone: boolean;
    readonly because: string | undefined;
    readonly citations: readonly Citation[];
}

/** One value of a property. */
export interface Item {
    readonly place: Place;
    readonly written: string;
    readonly refersTo?: Entity;
    /** The text that details a term: `merger "taken over in 2014"`. */
    readonly detail?: string;
    /** The limit of `published within 10 working days`. */
    readonly within?: Duration;
    /** How long before the meeting: `published 7 days before`. */
    readonly before?: Duration;
    /** How many seats follow a name, from 1; left out where no number does. */
    readonly seats?: number;
    /** The reason and the evidence for this value alone. */
    readonly because?: string;
    readonly citations?: readonly Citation[];
}

/** Who must be among those who are there, and how many of them, from 1. `chair` is whoever chairs the forum. */
export interface Required {
    readonly of: Entity | 'chair';
    readonly count: number;
    readonly place: Place;
}

/** How many voting members must be there: a number, a share, or more than half. */
export type Quorum = ({ readonly count: number } | { readonly percent: number; readonly of: ShareBase } | { readonly majority: true }) & { readonly required: readonly Required[] };

interface PlainValues {
    text: string; date: IsoDate; period: Period; 'period-or-least': PeriodOrLeast; duration: Duration; rhythm: string;
    'date-or-rhythm': { readonly date?: IsoDate; readonly rhythm?: string };
    money: Money; threshold: Threshold; quorum: Quorum; number: number; terms: number; year: number;
}

type Single<P> =
    P extends { form: 'term'; vocabulary: infer V extends VocabularyId } ? TermOf<V> | (string & {})
    : P extends { form: infer F extends keyof PlainValues } ? PlainValues[F]
    : never;

/** The type of a property's value: names are always a list, other values are one when `many` is set. */
export type ValueOf<P> =
    P extends { form: 'names'; of: infer K extends readonly Kind[] } ? readonly Entity<K[number]>[]
    : P extends { form: 'quorum' } ? Quorum
    : P extends { many: true } ? readonly Single<P>[]
    : Single<P>;

/** What could not be understood while the declarations of a document were read. Each kind of fault is reported by the rule of its name. */
export type Fault =
    | { readonly rule: 'unknown-term'; readonly place: Place; readonly word: string; readonly vocabulary: VocabularyId }
    | { readonly rule: 'unresolved-name'; readonly place: Place; readonly word: string; readonly of: readonly Kind[]; readonly orEveryone?: boolean }
    | { readonly rule: 'name-of-another-kind'; readonly place: Place; readonly found: Entity; readonly property: string; readonly of: readonly Kind[] }
    | { readonly rule: 'unexpected-value'; readonly place: Place; readonly property: string; readonly written: string; readonly expected: string; readonly spec: PropertySpec }
    /** `first` is the value that counts, `place` are those behind it. */
    | { readonly rule: 'several-values'; readonly place: Place; readonly property: string; readonly written: string; readonly first: Place }
    /** A number of seats that is no whole number, or that lacks the word `seats`. */
    | { readonly rule: 'unexpected-seats'; readonly place: Place; readonly list: Property; readonly name: string; readonly written: string; readonly isWhole: boolean }
    /** `before` is the known property that the words stand in front of, if they do; `meant` the one that they mean, if it is known. */
    | { readonly rule: 'unknown-property'; readonly place: Place; readonly word: string; readonly kind: Kind; readonly before?: string; readonly meant?: string }
    | { readonly rule: 'duplicate-property'; readonly place: Place; readonly property: string; readonly first: Place; readonly removal: Place };

export type FaultOf<R extends Fault['rule']> = Extract<Fault, { rule: R }>;

/** What `[@key]` may refer to: a work of the built-in bibliography or of an imported one, or a source that is declared. */
export type Citable = { readonly work: CitableWork } | { readonly declared: Entity<'source'> };

/** A document whose names can be looked up. Names are found by maps, so that binding takes linear time. */
export interface BoundDocument {
    readonly source: SourceDocument;
    /** The same document without what is still to be written: what it states. It is the document itself where nothing is. */
    readonly asStated: BoundDocument;
    /** What is still to be written is left out. */
    readonly isAsStated: boolean;
    readonly settings: Settings;
    readonly imports: readonly ImportLink[];
    /** The declarations of this document, in the order of the text. */
    readonly declared: readonly Entity[];
    /** The last declaration of each kind. */
    readonly lastOfKind: ReadonlyMap<Kind, Entity>;
    readonly partnership: Entity<'partnership'> | undefined;
    /** The wider partnership that `within` names, if its charter is imported. */
    readonly parent: Entity<'partnership'> | undefined;
    /** This document and those of the wider partnerships around it, or of the partnership that its survey asked, the nearest first; a circle ends where it began. */
    readonly surroundings: readonly BoundDocument[];
    /** The documents without a partnership that this one imports, directly or through others. */
    readonly libraries: readonly BoundDocument[];
    /** Every name that may be used here; of a name declared twice, the first. */
    readonly scope: ReadonlyMap<string, Entity>;
    /** The declaration that a word names here; a name in composed and in decomposed letters is one. */
    find(word: string): Entity | undefined;
    /** The stakeholders that `everyone` stands for: those that this file declares or names, in the order of the text. */
    readonly stakeholders: readonly Entity<'stakeholder'>[];
    /** Every key that may be cited here. */
    readonly citable: ReadonlyMap<string, Citable>;
    readonly faults: readonly Fault[];
    /** The words that may be used here: those of the language, and the project's own. */
    readonly terms: Terms;
    /** What reading a cited document came to; undefined where nobody has looked for it. */
    paperAt(uri: string): PaperOutcome | undefined;
    /** What people have confirmed of the citations of the workspace. */
    readonly lock: LockOutcome;
    /** A file as the lock names it. */
    pathInWorkspace(uri: string): string;
    /** The charter or library that an import brings in; undefined where it brings in neither. */
    importedBy(link: ImportLink): BoundDocument | undefined;
}
