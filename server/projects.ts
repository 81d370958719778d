import type { Connection } from 'vscode-languageserver';
import { check, findingsFrom, inspectDocument, type Inspection } from '../language/check/check.js';
import type { Finding } from '../language/check/finding.js';
import { isConfiguration } from '../language/configuration/configurations.js';
import type { ConfigurationProblem } from '../language/configuration/parse.js';
import { fixAll, type Mended } from '../language/check/fix-all.js';
import type { Paper } from '../language/documents/paper.js';
import type { BoundDocument } from '../language/model/entity.js';
import type { ReadOutcome } from '../language/text/read-outcome.js';
import { canonicalUri, folderOf, isMarkdownName, isWithin } from '../language/text/uri.js';
import type { Workspace } from '../language/workspace/workspace.js';
import { anyCharterOf, configure } from './configure.js';
import type { Host } from './host.js';
import { filesOrOpen, OpenDocuments } from './open-documents.js';
import { Project } from './project.js';
import { breather } from './pause.js';
import { settingsIn, type EditorSettings } from './settings.js';

/** Told of the documents of which something else may be found now, or which are shown no more; and of the one that the author edited, if it was that. */
export type Listener = (uris: ReadonlySet<string>, edited?: string) => void;

/**
 * All texts that the server knows: those open in the editor as they stand there, others as on disk. Each folder of the editor is
 * a project; a document outside of all folders belongs to a project of the folder that it stands in.
 */
export class Projects {
    readonly open: OpenDocuments;
    private folders = new Map<string, Project>();
    private readonly loose = new Map<string, Project>();
    private readonly checked = new WeakMap<BoundDocument, { readonly today: string; readonly inspection: Inspection; readonly findings: readonly Finding[] }>();
    /** What the author has set; and for some folders, what is set there. */
    settings: EditorSettings = settingsIn(undefined);
    private folderSettings: ReadonlyMap<string, EditorSettings> = new Map();
    private readonly listeners = new Set<Listener>();
    private listing: Promise<unknown>;
    private hasBegun!: () => void;

    /** @param today the day that counts as today, asked at each check. */
    constructor(connection: Connection, private readonly host: Host, readonly today: () => string) {
        this.open = new OpenDocuments(connection);
        this.listing = new Promise<void>(resolve => { this.hasBegun = resolve; });
    }

    /** Calls the listener until the function that it answers is called. */
    onConcerned(listener: Listener): () => void {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
    }

    /** The document, bound, with the newest texts of itself and of what it imports; undefined for one that is no charter. */
    async document(uri: string): Promise<BoundDocument | undefined> {
        const project = this.projectOf(canonicalUri(uri));
        if (isMarkdownName(uri)) await project?.settle(canonicalUri(uri));
        return project && !project.isPlainMarkdown(canonicalUri(uri)) ? project.document(canonicalUri(uri)) : undefined;
    }

    /** What is known of a long document in the editor before its newest words are parsed; see `Project`. */
    beforeChangeInLine(uri: string): ReturnType<Project['beforeChangeInLine']> {
        return this.projectOf(canonicalUri(uri))?.beforeChangeInLine(canonicalUri(uri), this.open.get(canonicalUri(uri))?.getText() ?? '');
    }

    /** A document that charters cite, or may come to cite. */
    async paper(uri: string): Promise<Paper | undefined> {
        const own = canonicalUri(uri);
        // Outside of all folders nothing is open that could cite it, and it is read by itself.
        return (this.projectOf(own) ?? this.project(folderOf(own))).paper(own);
    }

    /** The text of a file, as it is in the editor or on disk. */
    async textOf(uri: string): Promise<string | undefined> {
        return this.projectOf(canonicalUri(uri))?.textOf(canonicalUri(uri));
    }

    /** The texts among which a document is read. */
    workspaceOf(uri: string): Workspace | undefined {
        return this.projectOf(canonicalUri(uri))?.workspace;
    }

    async findings(uri: string): Promise<readonly Finding[]> {
        const document = await this.document(uri);
        return document ? this.findingsOf(document) : [];
    }

    /** What is found in a document, kept until its texts change or the day does. */
    findingsOf(document: BoundDocument): readonly Finding[] {
        return this.check(document).findings;
    }

    /** The same, with all that the check found out. */
    inspectionOf(document: BoundDocument): Inspection {
        return this.check(document).inspection;
    }

    private check(document: BoundDocument) {
        const today = this.today();
        let known = this.checked.get(document);
        if (known?.today !== today) {
            const inspection = inspectDocument(document, { today });
            known = { today, inspection, findings: findingsFrom(inspection) };
            this.checked.set(document, known);
        }
        return known;
    }

    /** What is wrong in a configuration; undefined for any other file. */
    configurationProblems(uri: string): readonly ConfigurationProblem[] | undefined {
        return this.projectConfiguredBy(uri)?.workspace.configurationProblems(uri);
    }

    /** Why a charter could not be read, if it could not. */
    failure(uri: string): Exclude<ReadOutcome, { outcome: 'text' }> | undefined {
        return this.projectOf(uri)?.failure(uri);
    }

    /** Waits until the configuration that counts for a document is read. */
    async settled(uri: string): Promise<void> {
        await this.projectOf(uri)?.settle(uri);
    }

    /** Findings are shown of open documents and of all charters of the folders, but those that are excluded; and of their configurations. */
    isShown(uri: string): boolean {
        const project = this.projectOf(uri);
        if (!project || this.projectConfiguredBy(uri)) return this.projectConfiguredBy(uri) !== undefined;
        return project.charters.has(uri) || (this.open.has(uri) && !project.isPlainMarkdown(uri) && !project.workspace.configurations.isExcluded(uri));
    }

    /** All documents of which findings are shown, those that are open first. */
    shown(): Set<string> {
        return new Set([...this.open.uris(), ...this.all().flatMap(({ charters, workspace }) => [...charters, ...workspace.configurations.known()])]);
    }

    /** Every project, with all of its charters taken in. */
    async whole(): Promise<Project[]> {
        await this.listed();
        const breathe = breather();
        for (const uri of this.shown()) {
            await this.document(uri);
            await breathe();
        }
        return this.all();
    }

    /** Waits until it is known which charters there are. */
    async listed(): Promise<void> {
        for (let listing; listing !== this.listing;) await (listing = this.listing);
    }

    /** The files that a document can name: charters, bibliographies and documents of its folder, and of the others in the window. */
    async files(uri: string): Promise<string[]> {
        await this.listed();
        const own = this.projectOf(canonicalUri(uri));
        const projects = [...new Set([...own ? [own] : [], ...this.folders.values()])];
        const listed = await Promise.all(projects.map(async ({ root, charters }) => [...charters, ...await this.host.listCitable(root)]));
        return listed.flat();
    }

    all(): Project[] {
        return [...this.folders.values(), ...this.loose.values()];
    }

    /** The author changed an open document. */
    edited(uri: string): void {
        this.tell(this.concernedBy([uri]), uri);
    }

    /** Texts may have changed, in the editor or on disk. */
    touch(uris: Iterable<string>): void {
        this.tell(this.concernedBy(uris));
    }

    private concernedBy(uris: Iterable<string>): Set<string> {
        const concerned = new Set<string>();
        for (const uri of uris) {
            const owner = this.projectOf(uri);
            for (const project of this.all()) {
                if (project.needs(uri) || (project === owner && this.open.has(uri))) project.touch(uri).forEach(each => concerned.add(each));
                else project.release(uri);
            }
            concerned.add(uri);
        }
        return concerned;
    }

    /** Folders came or went on disk, and with them what is in them. */
    touchWithin(folders: ReadonlySet<string>): void {
        const known = new Set(this.all().flatMap(project => project.knownWithin(folders)));
        if (known.size > 0) this.touch(known);
    }

    /** Says that any import may have changed on disk, where the editor does not watch files. */
    reread(uri: string): void {
        this.touch((this.projectOf(uri)?.imported() ?? []).filter(each => !this.open.has(each)));
    }

    /** It stands outside of all folders. */
    isLoose(uri: string): boolean { return this.folderAround(uri) === undefined; }

    /** Drops the project of a closed document that stood outside of all folders, once it is the last one. */
    releaseLoose(uri: string): void {
        const root = folderOf(uri);
        if (!this.open.uris().some(each => folderOf(each) === root)) this.loose.delete(root);
    }

    /** The folders that are open in the editor now. Their charters are listed by `list`. */
    setFolders(uris: readonly string[]): void {
        const before = this.shown();
        const roots = uris.map(rootOf);
        this.folders = new Map(roots.map(root => [root, this.folders.get(root) ?? this.project(root)]));
        for (const root of this.loose.keys()) if (this.folderAround(`${root}/`)) this.loose.delete(root);
        // A charter may import from another folder of the same window.
        const boundaries = [...this.folders.values()].map(({ workspace }) => workspace.root);
        for (const { workspace } of this.folders.values()) workspace.allow(boundaries);
        this.tell(new Set([...before, ...this.shown()]));
    }

    /** Looks which charters the folders hold around these files; all of them when left out. */
    async list(around: readonly string[] | undefined): Promise<void> {
        const look = this.look(around);
        this.listing = Promise.allSettled([this.listing, look]).then(() => undefined);
        this.hasBegun();
        await look;
    }

    private async look(around: readonly string[] | undefined): Promise<void> {
        const projects = [...this.folders.values()].filter(({ root }) => !around || around.some(uri => isWithin(root, uri)));
        await Promise.all(projects.map(async project => {
            const uris = (await this.host.listCharters(project.root)).map(canonicalUri);
            const own = uris.filter(uri => this.folderAround(uri) === project);
            await project.settle(anyCharterOf(project.root));
            // Whether Markdown holds a charter is said by the configuration of its folder, for all files there.
            const folders = new Map(own.map(uri => [folderOf(uri), uri]));
            for (const uri of folders.values()) await project.settle(uri);
            this.tell(new Set([...project.list(own.filter(uri => !project.isPlainMarkdown(uri))), ...project.workspace.configurations.known()]));
        }));
    }

    /** Takes in what the author has set. */
    setSettings(settings: EditorSettings, ofFolders: ReadonlyMap<string, EditorSettings> = this.folderSettings): void {
        this.settings = settings;
        this.folderSettings = new Map(Array.from(ofFolders, ([uri, each]) => [rootOf(uri), each]));
        for (const project of this.all()) configure(project, this.settingsOf(`${project.root}/`));
        this.reconsider();
    }

    /** The settings that count for a document: those of its folder, if that has any. */
    settingsOf(uri: string): EditorSettings {
        const folder = this.folderAround(canonicalUri(uri));
        return (folder && this.folderSettings.get(folder.root)) ?? this.settings;
    }

    folderUris(): string[] { return [...this.folders.keys()]; }

    /** What is found may differ everywhere: the day has changed, say. */
    reconsider(): void {
        this.tell(this.shown());
    }

    /** The text of a document after all fixes that keep its meaning. */
    mended({ source: { uri, text } }: BoundDocument): Mended {
        const workspace = this.workspaceOf(uri);
        return workspace ? fixAll(text, uri, candidate => check(workspace.with(uri, candidate), uri, { today: this.today() })) : { text, edits: [] };
    }

    private tell(uris: ReadonlySet<string>, edited?: string): void {
        if (uris.size > 0) this.listeners.forEach(listener => listener(uris, edited));
    }

    /** A configuration of any folder, by its name or by what the author has set. */
    isConfiguration(uri: string): boolean { return this.projectConfiguredBy(uri) !== undefined; }

    /** A project for which this file is a configuration. */
    private projectConfiguredBy(uri: string): Project | undefined {
        return this.all().find(({ root, workspace: { configurations } }) => configurations.known().includes(uri) && (isConfiguration(uri) || configurations.ownerOf(anyCharterOf(root)) === uri));
    }

    /** The project that a document belongs to. One outside of all folders has none unless it is open. */
    private projectOf(uri: string): Project | undefined {
        const folder = this.folderAround(uri);
        if (folder || !this.open.has(uri)) return folder;
        const root = folderOf(uri);
        let project = this.loose.get(root);
        if (!project) this.loose.set(root, (project = this.project(root)));
        return project;
    }

    /** The innermost folder of the editor that a file stands in. */
    private folderAround(uri: string): Project | undefined {
        let innermost: Project | undefined;
        for (const project of this.folders.values()) {
            if (isWithin(project.root, uri) && project.root.length > (innermost?.root.length ?? -1)) innermost = project;
        }
        return innermost;
    }

    private project(root: string): Project {
        const boundary = canonicalUri(this.host.boundaryOf(root)).replace(/\/$/, '');
        const boundaryAround = (uri: string) => (isWithin(boundary, uri) ? boundary : this.folderAround(uri)?.workspace.root ?? boundary);
        const { read, readBytes } = filesOrOpen(this.host, this.open, boundaryAround);
        const project = new Project(root, boundary, read, readBytes);
        configure(project, this.settingsOf(`${root}/`));
        return project;
    }
}

const rootOf = (uri: string) => canonicalUri(uri).replace(/\/$/, '');
