import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { check } from '../language/check/check.js';
import type { Finding } from '../language/check/finding.js';
import { fixAll } from '../language/fixes/fix-all.js';
import type { BoundDocument } from '../language/model/binding.js';
import { loadImports, type ReadOutcome } from '../language/workspace/load.js';
import { Workspace } from '../language/workspace/workspace.js';
import type { Host } from './host.js';

/** A folder of the editor, with the texts of its charters: those open in the editor as they stand there, others as on disk. */
export interface Project {
    readonly root: string;
    readonly workspace: Workspace;
}

/** Keeps texts and folders in step with the editor and the disk, and says which documents a change concerns. */
export class Projects {
    readonly open = new TextDocuments(TextDocument);
    private readonly projects = new Map<string, Project>();
    private folders: readonly string[] = [];
    /** One text is taken in after the other, with its imports, so that nobody sees a document without them. */
    private lastRefresh: Promise<unknown> = Promise.resolve();

    constructor(connection: Connection, private readonly host: Host) {
        this.open.listen(connection);
    }

    /** Opens the folders of the editor and reads their charters; answers their URIs. */
    async setFolders(folders: readonly string[]): Promise<string[]> {
        this.folders = folders.map(folder => folder.replace(/\/$/, ''));
        for (const root of [...this.projects.keys()]) if (!this.folders.includes(root)) this.projects.delete(root);
        const listed = await Promise.all(this.folders.map(async root => (await this.host.listCharters(root)).map(uri => ({ root, uri }))));
        for (const { uri } of listed.flat()) await this.refresh(uri);
        return listed.flat().map(({ uri }) => uri);
    }

    /** Takes in the newest text of a document, from the editor if it is open there, else from disk; answers whom that concerns. */
    refresh(uri: string): Promise<string[]> {
        const refreshed = this.lastRefresh.then(() => this.takeIn(uri));
        this.lastRefresh = refreshed;
        return refreshed;
    }

    private async takeIn(uri: string): Promise<string[]> {
        const { workspace, root } = this.projectOf(uri);
        const concerned = workspace.dependents(uri);
        const read = await this.readText(uri, root);
        if (read.outcome === 'text') workspace.setText(uri, read.text);
        else workspace.delete(uri);
        await this.loadImports(uri);
        return [...concerned];
    }

    /** The document, bound, with the newest text of the editor. */
    async document(uri: string): Promise<BoundDocument | undefined> {
        await this.lastRefresh;
        const { workspace } = this.projectOf(uri);
        const text = this.open.get(uri)?.getText();
        if (text !== undefined && workspace.document(uri)?.text !== text) await this.refresh(uri);
        const source = workspace.document(uri);
        return source && workspace.bind(source);
    }

    async findings(uri: string): Promise<Finding[]> {
        await this.document(uri);
        return check(this.projectOf(uri).workspace, uri, { today: this.host.today() });
    }

    /** The text of a document after all fixes that keep its meaning. */
    mended(uri: string): string {
        const { workspace } = this.projectOf(uri);
        const text = workspace.document(uri)?.text ?? '';
        const find = (candidate: string) => {
            workspace.setText(uri, candidate);
            return check(workspace, uri, { today: this.host.today() });
        };
        const mended = fixAll(text, uri, find);
        workspace.setText(uri, text);
        return mended;
    }

    projectOf(uri: string): Project {
        const around = this.folders.filter(folder => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
        const root = around ?? this.host.rootOf(uri);
        let project = this.projects.get(root);
        if (!project) this.projects.set(root, (project = { root, workspace: new Workspace(root) }));
        return project;
    }

    all(): Project[] {
        return [...this.projects.values()];
    }

    private async loadImports(uri: string): Promise<void> {
        const { workspace, root } = this.projectOf(uri);
        await loadImports(workspace, uri, each => this.readText(each, root));
    }

    private async readText(uri: string, root: string): Promise<ReadOutcome> {
        const open = this.open.get(uri);
        return open ? { outcome: 'text', text: open.getText() } : this.host.read(uri, root);
    }
}
