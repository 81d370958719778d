import { isLiterate } from '../syntax/literate.js';
import { configurationNames } from './names.js';
import type { RawConfiguration } from './shape.js';
import type { ReadOutcome } from '../text/read-outcome.js';
import { canonicalUri, folderOf, isMarkdownName, isWithin, resolveFrom } from '../text/uri.js';
import { parseConfiguration, usable, type ConfigurationFile, type ConfigurationProblem } from './parse.js';
import { extendsOf, problemsOf, type Unusable } from './problems.js';
import type { Settings } from '../model/project-settings.js';
import { matches, settingsFrom, termsFrom, type Layer } from './settings.js';

/** Whether a file can be a configuration of a project, by its name. */
export const isConfiguration = (uri: string): boolean => configurationNames.some(name => uri.endsWith(`/${name}`));

/** No project builds a configuration on more than so many others; to follow each of a chain without an end would take for ever. */
const mostConfigurations = 100;

type Entry = ConfigurationFile | 'none' | { readonly reason: string };

/**
 * The configurations of a workspace. For a charter the one in its own folder counts, or in the nearest folder around it, up to the
 * root. Like charters they are read by whoever owns the files: hand in what `missing` asks for until it asks for nothing.
 */
export class Configurations {
    private readonly entries = new Map<string, Entry>();
    private fallback: readonly Layer[] = [];
    private last: readonly Pick<RawConfiguration, 'rules'>[] = [];
    private readonly builtOn = new Set<string>();
    private readonly nearest = new Map<string, string | undefined>();
    private readonly settings = new Map<string, Settings>();

    private readonly root: string;

    constructor(root: string) {
        this.root = canonicalUri(root).replace(/\/$/, '');
    }

    /** Takes in what reading a configuration came to. */
    set(uri: string, outcome: ReadOutcome): void {
        const entry = entryOf(uri, outcome);
        this.entries.set(uri, entry);
        if (isFile(entry)) for (const path of extendsOf(entry.stated)) this.builtOn.add(resolveFrom(uri, path));
        this.nearest.clear();
        this.settings.clear();
    }

    /** What counts where no configuration is found. Entries that cannot count are left out. */
    setDefault(stated: unknown): void {
        this.fallback = [{ stated: usable(stated), bibliographies: [] }];
        this.settings.clear();
    }

    /** What counts more than any configuration, whatever that says. */
    setLast(rules: RawConfiguration['rules']): void {
        this.last = rules ? [{ rules }] : [];
        this.settings.clear();
    }

    /** Forgets what was read, so that it is asked for again. */
    delete(uri: string): void {
        this.entries.delete(uri);
        this.nearest.clear();
        this.settings.clear();
    }

    /** The configurations that there are, of those that were asked for. */
    known(): string[] {
        return [...this.entries].filter(([, entry]) => entry !== 'none').map(([uri]) => uri);
    }

    /** The files that say which configuration counts for a charter, whether they are there or not, and those on which it builds. */
    consulted(uri: string): string[] {
        const owner = this.ownerOf(uri);
        const candidates = this.candidates(folderOf(canonicalUri(uri)));
        return [...candidates.slice(0, owner === undefined ? undefined : candidates.indexOf(owner)), ...this.chainOf(owner)];
    }

    /** Whether a file is a configuration: by its name, or because another one builds on it. */
    isOne(uri: string): boolean {
        return isConfiguration(uri) || this.builtOn.has(uri);
    }

    /** The files to read before it is known what counts for a charter. */
    missing(uri: string): string[] {
        const wanted = this.candidates(folderOf(canonicalUri(uri))).find(each => !this.entries.has(each));
        if (wanted !== undefined) return [wanted];
        return [...this.chainOf(this.ownerOf(uri))].filter(each => !this.entries.has(each));
    }

    settingsOf(uri: string): Settings {
        const own = canonicalUri(uri);
        let settings = this.settings.get(own);
        if (!settings) {
            const owner = this.ownerOf(own);
            settings = owner === undefined ? settingsFrom(this.fallback, '', this.last) : settingsFrom(this.layersOf(owner), pathFrom(owner, own), this.last);
            this.settings.set(own, settings);
        }
        return settings;
    }

    /** The configuration leaves the file out of what is checked. */
    isExcluded(uri: string): boolean {
        const own = canonicalUri(uri);
        const owner = this.ownerOf(own);
        return owner !== undefined && matches(this.layersOf(owner).flatMap(({ stated }) => stated.exclude ?? []), pathFrom(owner, own));
    }

    /** Whether a file is Markdown that holds a charter: by its name, or because the configuration says so. */
    isLiterate(uri: string): boolean {
        if (isLiterate(uri) || !isMarkdownName(uri)) return isLiterate(uri);
        const own = canonicalUri(uri);
        const owner = this.ownerOf(own);
        return owner !== undefined && matches(this.layersOf(owner).flatMap(({ stated }) => stated.literate ?? []), pathFrom(owner, own));
    }

    /** The configuration that counts for a charter. */
    ownerOf(uri: string): string | undefined {
        const folder = folderOf(canonicalUri(uri));
        if (!this.nearest.has(folder)) this.nearest.set(folder, this.candidates(folder).find(each => (this.entries.get(each) ?? 'none') !== 'none'));
        return this.nearest.get(folder);
    }

    /** The configurations that count for a charter, those first that count more. */
    chainFor(uri: string): string[] {
        return [...this.chainOf(this.ownerOf(uri))];
    }

    /**
     * What is wrong in a configuration; undefined for a file that is none.
     * @param unusable why a bibliography cannot be used, if it cannot.
     */
    problemsIn(uri: string, unusable: Unusable): readonly ConfigurationProblem[] | undefined {
        const entry = this.entries.get(uri);
        if (entry === undefined || entry === 'none') return undefined;
        if ('reason' in entry) return [{ message: `The configuration cannot be read: ${entry.reason}.`, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } }];
        const others = problemsOf(entry, { terms: termsFrom(this.layersOf(uri)), troubleWith: target => this.troubleWith(target, uri), unusable });
        return [...entry.problems, ...others].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
    }

    /** Why a configuration cannot build on another one. */
    private troubleWith(target: string, uri: string): string | undefined {
        if (!isWithin(this.root, target)) return 'leads out of the folder that is checked';
        if (this.entries.get(target) === 'none') return 'is not there';
        if (this.chainOf(target).has(uri)) return 'builds on this one';
        return this.chainOf(uri).size > mostConfigurations ? `builds on others without an end: more than ${mostConfigurations} are not read` : undefined;
    }

    /** The files that may be configurations for a folder, the nearest first. */
    private candidates(folder: string): string[] {
        if (folder !== this.root && !isWithin(this.root, folder)) return [];
        const own = configurationNames.map(name => `${folder}/${name}`);
        return folder === this.root ? own : [...own, ...this.candidates(folderOf(folder))];
    }

    /** A configuration and all those on which it builds, those first that count less. */
    private layersOf(uri: string): Layer[] {
        return [...this.chainOf(uri)].reverse().flatMap(each => {
            const entry = this.entries.get(each);
            return isFile(entry) ? [{ stated: entry.stated, bibliographies: (entry.stated.bibliography ?? []).map(path => resolveFrom(each, path)) }] : [];
        });
    }

    /** A configuration and all those on which it builds, those first that count more. */
    private chainOf(uri: string | undefined, chain = new Set<string>()): Set<string> {
        if (uri === undefined || chain.has(uri) || chain.size > mostConfigurations) return chain;
        chain.add(uri);
        const entry = this.entries.get(uri);
        const targets = isFile(entry) ? extendsOf(entry.stated).map(path => resolveFrom(uri, path)) : [];
        for (const target of targets.toReversed()) if (isWithin(this.root, target)) this.chainOf(target, chain);
        return chain;
    }
}

const isFile = (entry: Entry | undefined): entry is ConfigurationFile => typeof entry === 'object' && 'stated' in entry;

function entryOf(uri: string, outcome: ReadOutcome): Entry {
    switch (outcome.outcome) {
        case 'text': return parseConfiguration(uri, outcome.text) ?? 'none';
        case 'missing': return 'none';
        case 'outside': return { reason: 'it is a link that leads out of the folder that is checked' };
        case 'unreadable': return { reason: outcome.reason };
    }
}

/** The path of a charter from the folder of a configuration. */
const pathFrom = (configuration: string, uri: string) => decodeURIComponent(uri.slice(folderOf(configuration).length + 1));
