import { isLiterate } from '../syntax/literate.js';
import { configurationNames } from './names.js';
import type { ReadOutcome } from '../text/read-outcome.js';
import { canonicalUri, folderOf, isMarkdownName, isWithin, resolveFrom } from '../text/uri.js';
import { candidatesFor, mayBePackage } from './extending.js';
import { originsFor, type Origin } from './origins.js';
import { parseConfiguration, usable, type ConfigurationFile, type ConfigurationProblem } from './parse.js';
import { extendsOf, problemsOf, type Unusable } from './problems.js';
import { versionTrouble } from './required-version.js';
import type { Settings } from '../model/project-settings.js';
import { matches, settingsFrom, termsFrom, type Layer, type Part } from './settings.js';

/** Whether a file can be a configuration of a project, by its name. */
export const isConfiguration = (uri: string): boolean => configurationNames.some(name => uri.endsWith(`/${name}`));

/** No project builds a configuration on more than so many others; to follow each of a chain without an end would take for ever. */
const mostConfigurations = 100;
/** With the files in which packages might state one. */
const mostLooked = 20 * mostConfigurations;

type Entry = ConfigurationFile | 'none' | { readonly reason: string };

/**
 * The configurations of a workspace. For a charter the one in its own folder counts, or in the nearest folder around it, up to the
 * root. Like charters they are read by whoever owns the files: hand in what `missing` asks for until it asks for nothing.
 */
export class Configurations {
    private readonly entries = new Map<string, Entry>();
    private fallback: readonly Layer[] = [];
    private last: readonly Part[] = [];
    private readonly builtOn = new Set<string>();
    /** Files that are there, and state no configuration. */
    private readonly silent = new Set<string>();
    private readonly nearest = new Map<string, string | undefined>();
    private readonly settings = new Map<string, Settings>();

    private readonly root: string;
    /** The one configuration that counts for all charters, and the folder that what it builds on may not leave. */
    private chosen: { readonly uri: string; readonly root: string } | undefined;

    constructor(root: string) {
        this.root = withoutSlash(root);
    }

    /** Has one configuration count for all charters, in place of those that would be found around them; or, without one, has each be looked for again. It may be outside of the workspace. */
    choose(uri: string | undefined, root = this.root): void {
        if (uri === undefined && this.chosen === undefined) return;
        this.chosen = uri === undefined ? undefined : { uri: canonicalUri(uri), root: withoutSlash(root) };
        if (this.chosen) this.builtOn.add(this.chosen.uri);
        this.nearest.clear();
        this.settings.clear();
    }

    /** Takes in what reading a configuration came to. */
    set(uri: string, outcome: ReadOutcome): void {
        const entry = entryOf(uri, outcome);
        this.entries.set(uri, entry);
        if (entry === 'none' && outcome.outcome === 'text') this.silent.add(uri);
        else this.silent.delete(uri);
        if (isFile(entry)) for (const each of extendsOf(entry.stated).flatMap(path => this.candidatesFor(path, uri))) this.builtOn.add(each);
        this.nearest.clear();
        this.settings.clear();
    }

    /** What counts where no configuration is found. Entries that cannot count are left out. */
    setDefault(stated: unknown): void {
        this.fallback = [{ stated: usable(stated), bibliographies: [] }];
        this.settings.clear();
    }

    /** What counts more than any configuration, whatever that says. */
    setLast(last: Part): void {
        this.last = [last];
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

    /** The configurations that could be read. */
    readable(): ConfigurationFile[] {
        return [...this.entries.values()].filter(isFile);
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
            settings = owner === undefined ? settingsFrom(this.fallback, '', this.last) : settingsFrom(this.layersOf(owner), this.pathOf(own, owner), this.last);
            this.settings.set(own, settings);
        }
        return settings;
    }

    /** The configuration leaves the file out of what is checked. */
    isExcluded(uri: string): boolean {
        const own = canonicalUri(uri);
        const owner = this.ownerOf(own);
        return owner !== undefined && matches(this.layersOf(owner).flatMap(({ stated }) => stated.exclude ?? []), this.pathOf(own, owner));
    }

    /** Whether a file is Markdown that holds a charter: by its name, or because the configuration says so. */
    isLiterate(uri: string): boolean {
        if (isLiterate(uri) || !isMarkdownName(uri)) return isLiterate(uri);
        const own = canonicalUri(uri);
        const owner = this.ownerOf(own);
        return owner !== undefined && matches(this.layersOf(owner).flatMap(({ stated }) => stated.literate ?? []), this.pathOf(own, owner));
    }

    /** The configuration that counts for a charter. */
    ownerOf(uri: string): string | undefined {
        const folder = folderOf(canonicalUri(uri));
        if (!this.nearest.has(folder)) this.nearest.set(folder, this.candidates(folder).find(each => (this.entries.get(each) ?? 'none') !== 'none'));
        return this.nearest.get(folder);
    }

    /** Each value that counts for a charter, and where it is stated. */
    originsOf(uri: string): Origin[] {
        const own = canonicalUri(uri);
        const owner = this.ownerOf(own);
        return originsFor(owner === undefined ? [] : this.filesOf(owner).reverse(), owner === undefined ? '' : this.pathOf(own, owner), this.last);
    }

    /** The configurations that are there and count for a charter, those first that count more. */
    statedFor(uri: string): string[] {
        const owner = this.ownerOf(uri);
        return owner === undefined ? [] : this.filesOf(owner).map(each => each.uri);
    }

    /** The configurations that count for a charter, those first that count more, and those that would if they came. */
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
        const required = entry.stated['required-version'];
        const trouble = required === undefined ? undefined : versionTrouble(required);
        // What another version understands is not for this one to judge.
        if (trouble !== undefined) return [{ message: trouble, range: entry.rangeOf(['required-version']) }];
        const others = problemsOf(entry, { terms: termsFrom(this.layersOf(uri)), troubleWith: path => this.troubleWith(path, uri), unusable });
        return [...entry.problems, ...others].sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
    }

    /** Why a configuration cannot build on what an entry of “extends” names. */
    private troubleWith(path: string, uri: string): string | undefined {
        const candidates = this.candidatesFor(path, uri);
        const target = candidates.find(each => this.isThere(each));
        if (target === undefined) return candidates.length === 0 ? 'leads out of the folder that is checked' : this.whyNotThere(path, candidates);
        if (this.chainOf(target).has(uri)) return 'builds on this one';
        return this.filesOf(uri).length > mostConfigurations ? `builds on others without an end: more than ${mostConfigurations} are not read` : undefined;
    }

    /** What is said of a package that states no configuration, and of one that is not installed, is not the same. */
    private whyNotThere(path: string, candidates: readonly string[]): string {
        if (candidates.some(each => this.silent.has(each))) return 'is a package that states no configuration: it has neither a “concordat.json” nor a key “concordat” in its package.json';
        if (!mayBePackage(path) || (/\.jsonc?$/.test(path) && !path.startsWith('@'))) return 'is not there';
        const [scope, name, ...file] = path.split('/');
        if (path.startsWith('@')) return file.length === 0 ? `is not installed. Install the package: npm install --save-dev ${path}` : `was not found. Install the package “${scope}/${name}”, or check the path in it`;
        return 'is neither a file here nor an installed package';
    }

    private readonly isThere = (uri: string) => (this.entries.get(uri) ?? 'none') !== 'none';

    /** The files that an entry of “extends” may name, as far as they may be read. */
    private candidatesFor(path: string, uri: string): string[] {
        const root = this.chosen && !isWithin(this.root, uri) ? this.chosen.root : this.root;
        return candidatesFor(path, uri, root).filter(each => isWithin(root, each));
    }

    /** The files that may be configurations for a folder, the nearest first. */
    private candidates(folder: string): string[] {
        if (this.chosen) return [this.chosen.uri];
        if (folder !== this.root && !isWithin(this.root, folder)) return [];
        const own = configurationNames.map(name => `${folder}/${name}`);
        return folder === this.root ? own : [...own, ...this.candidates(folderOf(folder))];
    }

    /** A configuration and all those on which it builds, those first that count less. */
    private layersOf(uri: string): Layer[] {
        return this.filesOf(uri).reverse().map(({ uri: each, stated }) => ({ stated, bibliographies: (stated.bibliography ?? []).map(path => resolveFrom(each, path)) }));
    }

    /** The same, those first that count more, without files that are not there. */
    private filesOf(uri: string): ConfigurationFile[] {
        return [...this.chainOf(uri)].map(each => this.entries.get(each)).filter(isFile);
    }

    /** A configuration, all those on which it builds, and the files that would count in their place if they came; those first that count more. */
    private chainOf(uri: string | undefined, chain = new Set<string>()): Set<string> {
        if (uri === undefined || chain.has(uri) || [...chain].filter(each => this.entries.get(each) !== 'none').length > mostConfigurations) return chain;
        chain.add(uri);
        const entry = this.entries.get(uri);
        for (const path of isFile(entry) ? extendsOf(entry.stated).toReversed() : []) {
            if (chain.size > mostLooked) return chain;
            const candidates = this.candidatesFor(path, uri);
            const known = candidates.findIndex(each => this.entries.get(each) !== 'none');
            for (const each of candidates.slice(0, known < 0 ? undefined : known)) chain.add(each);
            this.chainOf(candidates[known], chain);
        }
        return chain;
    }

    /** The path by which patterns know a charter: from the folder of its configuration, or, where it is not below that, from the root. */
    private pathOf(uri: string, owner: string): string {
        const folder = folderOf(owner);
        return decodeURIComponent(uri.slice((isWithin(folder, uri) ? folder : this.root).length + 1));
    }
}

const withoutSlash = (uri: string) => canonicalUri(uri).replace(/\/$/, '');

const isFile = (entry: Entry | undefined): entry is ConfigurationFile => typeof entry === 'object' && 'stated' in entry;

function entryOf(uri: string, outcome: ReadOutcome): Entry {
    switch (outcome.outcome) {
        case 'text': return parseConfiguration(uri, outcome.text) ?? 'none';
        case 'missing': return 'none';
        case 'outside': return { reason: 'it is a link that leads out of the folder that is checked' };
        case 'unreadable': return { reason: outcome.reason };
    }
}
