import { kinds, type Kind } from '../vocabulary/kinds.js';
import { declarations, type Declarations } from '../vocabulary/declarations.js';
import type { BoundDocument } from './entity.js';
import type { Entity } from './entity.js';
import type { RuleOptions } from './rule-options.js';
import { kept } from './kept.js';
import type { IsoDate } from './stated.js';

type Collections = { readonly [K in Kind as Declarations[K]['plural']]: readonly Entity<K>[] };

/**
 * A partnership's charter as resolved facts: the declarations of its own file and of the libraries that it imports.
 * A stakeholder of a library or of a wider partnership counts only where the charter's own file names it.
 */
export interface Charter extends Collections {
    readonly document: BoundDocument;
    readonly partnership: Entity<'partnership'>;
    /** The partners have agreed it; without a stage it is a draft. */
    readonly isAgreed: boolean;
    /** Every import was found and parsed. If not, anything that seems to be missing may stand there. */
    readonly isWhole: boolean;
    readonly today: IsoDate;
    readonly options: RuleOptions;
}

/** The charter that a document holds, or `undefined` for a library. */
export function charterOf(document: BoundDocument, today: IsoDate, options: RuleOptions): Charter | undefined {
    const { partnership } = document;
    if (!partnership) return undefined;
    const stakeholders = countedStakeholders(document);
    const held = [...document.declared, ...document.libraries.flatMap(library => library.declared.filter(entity => concernsAny(entity, stakeholders)))];
    const byKind = new Map<Kind, Entity[]>(kinds.map(kind => [kind, []]));
    for (const entity of held) if (entity.keyword !== 'stakeholder') byKind.get(entity.keyword)!.push(entity);
    byKind.set('stakeholder', [...stakeholders]);
    const collections = Object.fromEntries(kinds.map(kind => [declarations[kind].plural, byKind.get(kind)])) as unknown as Collections;
    return { ...collections, document, partnership, today, options, isAgreed: partnership.stage?.value === 'agreed', isWhole: isWhole(document) };
}

/** Stakeholders that the file declares, then those that it names, in the order of the text. */
function countedStakeholders(document: BoundDocument): Set<Entity<'stakeholder'>> {
    const counted = new Set<Entity<'stakeholder'>>(document.declared.filter(isStakeholder));
    for (const entity of document.declared) for (const named of namedIn(entity)) if (isStakeholder(named)) counted.add(named);
    return counted;
}

/** The declarations that a declaration names, in any of its properties. */
export function* namedIn(entity: Entity): Generator<Entity> {
    for (const key of entity.written.keys()) {
        for (const { refersTo } of entity.stated(key)?.items ?? []) if (refersTo) yield refersTo;
    }
}

/** A library's declaration about stakeholders is held where it concerns one that counts; one about none is always held. */
function concernsAny(entity: Entity, stakeholders: ReadonlySet<Entity>): boolean {
    if (isStakeholder(entity)) return stakeholders.has(entity);
    const concerned = [...namedIn(entity)].filter(isStakeholder);
    return concerned.length === 0 || concerned.some(stakeholder => stakeholders.has(stakeholder));
}

const isStakeholder = (entity: Entity): entity is Entity<'stakeholder'> => entity.keyword === 'stakeholder';

/** All that a document imports was found, and parsed. */
export function isWhole(document: BoundDocument): boolean {
    return [...inReach(document)].every(each => (each === document || each.source.problems.length === 0) && each.imports.every(({ imported }) =>
        imported.outcome === 'bibliography' || (imported.outcome === 'charter' && imported.document.problems.length === 0)));
}

/** Everything in a document and in what it imports was understood, so that nothing that seems to be missing can stand there. */
export function isUnderstood(document: BoundDocument): boolean {
    return isWhole(document) && [document, ...document.libraries].every(({ source, faults }) => source.problems.length === 0 && faults.length === 0);
}

/** A document, its libraries, and those of the wider partnerships that it stands within. */
const inReach = (document: BoundDocument): Set<BoundDocument> => new Set(document.surroundings.flatMap(each => [each, ...each.libraries]));

/** A fact about a charter, computed when first asked for and then kept. */
export const derived = <T>(compute: (charter: Charter) => T): ((charter: Charter) => T) => kept(compute);

/** The charter without what is still to be written: rules ask an author about that once, and to everybody else it states nothing. */
export const asStated: (charter: Charter) => Charter = derived(({ document, today, options }) => charterOf(document.asStated, today, options)!);
