import { bibliography } from '../framework/bibliography.js';
import type { SourceDocument } from '../syntax/document.js';
import { isKind, type Kind } from '../vocabulary/kinds.js';
import type { CitableWork } from './imports.js';
import { nameAs } from '../text/names.js';
import { quotedDotsIn } from '../text/unwritten.js';
import { pathWithin } from '../text/uri.js';
import { entityOf } from './declared.js';
import type { BoundDocument, Citable, Entity } from './entity.js';
import type { ImportLink } from './imports.js';
import type { LockOutcome } from './lock.js';
import type { PaperOutcome } from '../documents/paper.js';
import type { Settings } from './project-settings.js';
import { isPlaceOfOne } from './unwritten-texts.js';

/** What binding needs to know about the texts around a document. */
export interface BindingContext {
    settingsOf(uri: string): Settings;
    /** The works that the configuration lets a charter cite. */
    bibliographyOf(uri: string): readonly CitableWork[];
    importsOf(source: SourceDocument): readonly ImportLink[];
    bind(source: SourceDocument): BoundDocument;
    /** What reading a cited document came to; undefined where nobody has looked for it. */
    paperAt(uri: string): PaperOutcome | undefined;
    /** The folder from which the lock names files. */
    readonly root: string;
    readonly lock: LockOutcome;
}

export function bindDocument(context: BindingContext, source: SourceDocument): BoundDocument {
    return new Binding(context, source);
}

class Binding implements BoundDocument {
    readonly imports: readonly ImportLink[];
    readonly declared: readonly Entity[];
    readonly partnership: Entity<'partnership'> | undefined;

    constructor(private readonly context: BindingContext, readonly source: SourceDocument, readonly isAsStated = false) {
        this.imports = context.importsOf(source);
        // While an author types `ground`, it is no kind of declaration yet.
        this.declared = source.tree.declarations.filter(node => isKind(node.keyword) && !(isAsStated && isPlaceOfOne(node))).map(node => entityOf(this, node));
        this.partnership = this.declared.find(isPartnership);
    }

    get asStated(): BoundDocument { return this.lazily('asStated', () => (this.isAsStated || ![...closureOf(this)].some(hasUnwritten) ? this : new Binding(this.context, this.source, true))); }
    get settings() { return this.lazily('settings', () => this.context.settingsOf(this.source.uri)); }
    get terms() { return this.settings.terms; }
    get parent() { return this.lazily('parent', () => this.findParent()); }
    get surroundings() { return this.lazily('surroundings', () => this.findSurroundings()); }
    get lastOfKind() { return this.lazily('lastOfKind', () => new Map(this.declared.map(entity => [entity.keyword, entity]))); }
    get libraries() { return this.lazily('libraries', () => this.findLibraries()); }
    /** The charters that this document and its libraries import. */
    private get charters() { return this.lazily('charters', () => this.findCharters()); }
    get scope() { return this.lazily('scope', () => this.findNames()); }
    get stakeholders() { return this.lazily('stakeholders', () => this.findStakeholders()); }
    get citable() { return this.lazily('citable', () => this.findCitable()); }
    get faults() { return this.lazily('faults', () => this.declared.flatMap(entity => [...entity.faults])); }

    private readonly known = new Map<string, unknown>();

    private lazily<T>(key: string, find: () => T): T {
        if (!this.known.has(key)) this.known.set(key, find());
        return this.known.get(key) as T;
    }

    find(word: string): Entity | undefined {
        return this.scope.get(nameAs(word));
    }

    paperAt(uri: string): PaperOutcome | undefined {
        return this.context.paperAt(uri);
    }

    get lock(): LockOutcome {
        return this.context.lock;
    }

    pathInWorkspace(uri: string): string {
        return pathWithin(this.context.root, uri);
    }

    private findStakeholders(): Entity<'stakeholder'>[] {
        const words = this.source.tree.declarations.flatMap(({ properties }) => properties.flatMap(({ values }) => values.flatMap(value => (value.$type === 'WordValue' ? value.word : []))));
        return [...new Set([...this.declared, ...words.flatMap(word => this.find(word) ?? [])].filter(isStakeholder))];
    }

    importedBy({ imported }: ImportLink): BoundDocument | undefined {
        if (imported.outcome !== 'charter') return undefined;
        const document = this.context.bind(imported.document);
        return this.isAsStated ? document.asStated : document;
    }

    private findLibraries(): BoundDocument[] {
        const reached = new Set<BoundDocument>([this]);
        for (const each of reached) {
            for (const other of importedInto(each)) if (!other.partnership) reached.add(other);
        }
        reached.delete(this);
        return [...reached];
    }

    private findCharters(): BoundDocument[] {
        return [this, ...this.libraries].flatMap(importedInto).filter(({ partnership }) => partnership !== undefined);
    }

    private findParent(): Entity<'partnership'> | undefined {
        const named = this.partnership?.node.properties.find(({ key }) => key.join(' ') === 'within')?.values[0]?.$cstNode?.text;
        return this.importedPartnership(named);
    }

    /** The partnership whose partners were asked, where this document holds the answers to a survey: their names are used here. */
    private findSurveyed(): Entity<'partnership'> | undefined {
        if (this.partnership) return undefined;
        const survey = this.source.tree.declarations.find(({ keyword }) => keyword === 'survey');
        return this.importedPartnership(survey?.properties.find(({ key }) => key.join(' ') === 'of')?.values[0]?.$cstNode?.text);
    }

    private importedPartnership(named: string | undefined): Entity<'partnership'> | undefined {
        return this.charters.map(({ partnership }) => partnership!).find(({ name }) => name !== undefined && named !== undefined && name === nameAs(named));
    }

    private findSurroundings(): Binding[] {
        const around = new Set<Binding>([this]);
        for (const each of around) {
            const wider = each.parent ?? each.findSurveyed();
            if (wider) around.add(wider.document as Binding);
        }
        return [...around];
    }

    private findNames(): Map<string, Entity> {
        const names = new Map<string, Entity>();
        const add = (entity: Entity) => {
            if (entity.name !== undefined && sharesNames(entity.keyword) && !names.has(entity.name)) names.set(entity.name, entity);
        };
        for (const { declared, libraries, charters } of this.surroundings) {
            declared.forEach(add);
            for (const library of libraries) library.declared.forEach(add);
            for (const { partnership } of charters) add(partnership!);
        }
        return names;
    }

    private findCitable(): Map<string, Citable> {
        const keys = new Map<string, Citable>();
        const add = (key: string | undefined, cited: Citable) => key !== undefined && !keys.has(key) && keys.set(key, cited);
        for (const document of this.surroundings.flatMap(each => [each, ...each.libraries])) {
            for (const entity of document.declared) if (entity.keyword === 'source') add(entity.name, { declared: entity });
            for (const { imported } of document.imports) if (imported.outcome === 'bibliography') imported.works.forEach(work => add(work.id, { work }));
            for (const work of this.context.bibliographyOf(document.source.uri)) add(work.id, { work });
        }
        for (const cited of builtIn) add(cited.work.id, cited);
        return keys;
    }
}

/** The charters and libraries that a document imports itself. */
const importedInto = (document: BoundDocument): BoundDocument[] => document.imports.flatMap(link => document.importedBy(link) ?? []);

/** A document and all those that it imports, directly or through others. */
export function closureOf(document: BoundDocument): Set<BoundDocument> {
    const reached = new Set([document]);
    for (const each of reached) for (const imported of importedInto(each)) reached.add(imported);
    return reached;
}

const hasUnwritten = ({ source }: BoundDocument): boolean => !quotedDotsIn(source.text).next().done;

/** The works that every charter can cite. */
const builtIn = Object.entries(bibliography).map(([id, work]) => ({ work: { id, ...work } as CitableWork }));

const isStakeholder = (entity: Entity): entity is Entity<'stakeholder'> => entity.keyword === 'stakeholder';
const isPartnership = (entity: Entity): entity is Entity<'partnership'> => entity.keyword === 'partnership';

/** Sources are cited by key and explanations name rules, so neither takes part in the one space of names. */
export const sharesNames = (kind: Kind): boolean => kind !== 'source' && kind !== 'explain';
