import {
    DidChangeWatchedFilesNotification, FileChangeType, WatchKind, type Connection, type FileEvent, type FileSystemWatcher, type InitializeParams,
} from 'vscode-languageserver';
import { URI } from 'langium';
import { isConfiguration } from '../language/configuration/configurations.js';
import { canonicalUri, charterPattern, isRead } from '../language/text/uri.js';
import { literateMarkdown } from './literate-markdown.js';
import type { Projects } from './projects.js';

/** How long to wait for more files to come or go before the folders are looked through again, in milliseconds. */
const settling = 50;
/** How often, at most, a client that watches no files has the imports read again while the author types, in milliseconds. */
const rereading = 1_000;
/** How often to look whether a new day has begun, in milliseconds. */
const dayCheck = 60_000;

const watchers: FileSystemWatcher[] = [
    { globPattern: charterPattern },
    { globPattern: '**/*.{bib,json,jsonc}' },
    { globPattern: '**/*.{docx,pdf,md,markdown,htm,html,txt}' },
    { globPattern: '**/.gitignore' },
    // Of a folder that is removed or moved, editors tell its own name only.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

/**
 * Keeps the projects in step with what is open in the editor, with its folders, and with the files on disk.
 * @param begin what else is to be done once the client is ready.
 * @param askSettings asks for the settings of each folder.
 */
export function keepInStep(connection: Connection, projects: Projects, { capabilities, workspaceFolders, rootUri, rootPath }: InitializeParams, begin: () => Promise<void>, askSettings: () => Promise<void>): void {
    const watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    followDocuments(projects, watches);
    const list = followFiles(connection, projects, literateMarkdown(connection, capabilities));

    const root = rootUri ?? (rootPath ? URI.file(rootPath).toString() : undefined);
    let folders = workspaceFolders?.map(({ uri }) => uri) ?? (root ? [root] : []);
    projects.setFolders(folders);
    const ask = () => askSettings().catch((thrown: unknown) => connection.console.error(String(thrown)));
    connection.onInitialized(async () => {
        ask();
        if (capabilities.workspace?.workspaceFolders) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                const gone = new Set(removed.map(({ uri }) => uri));
                folders = [...folders.filter(uri => !gone.has(uri)), ...added.map(({ uri }) => uri)];
                projects.setFolders(folders);
                list(undefined);
                ask();
            });
        }
        list(undefined);
        if (watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
        await begin();
    });
}

/** Opened, changed and closed documents; and, where nobody says what changes on disk, the files that they import. */
function followDocuments(projects: Projects, watches: boolean): void {
    const { open } = projects;
    let lastReread = 0;
    const reread = (uri: string) => {
        if (!watches || projects.isLoose(uri)) projects.reread(uri);
        lastReread = Date.now();
    };
    open.onChanged(uri => {
        projects.edited(uri);
        if (Date.now() - lastReread > rereading) reread(uri);
    });
    open.onOpened(reread);
    open.onSaved(uri => {
        reread(uri);
        if (projects.settingsOf(uri).run === 'onSave') projects.touch([uri]);
    });
    open.onClosed(uri => {
        projects.touch([uri]);
        projects.releaseLoose(uri);
    });
}

/** Files that come, change and go on disk. Answers a function that has the folders looked through around some files. */
function followFiles(connection: Connection, projects: Projects, serveLiterate: (projects: Projects) => Promise<void>): (around: readonly string[] | undefined) => void {
    let waiting: readonly string[] | undefined = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    let listing = Promise.resolve();
    const list = (around: readonly string[] | undefined) => {
        waiting = waiting && around && waiting.concat(around);
        timer ??= setTimeout(() => {
            const found = waiting;
            [timer, waiting] = [undefined, []];
            listing = listing.then(() => projects.list(found)).then(() => serveLiterate(projects)).catch((thrown: unknown) => connection.console.error(String(thrown)));
        }, around ? settling : 0);
    };
    connection.onDidChangeWatchedFiles(({ changes }) => {
        const events = changes.map(({ uri, type }) => ({ uri: canonicalUri(uri), type })).filter(({ uri }) => !isForeign(uri));
        const moved = events.filter(event => mayChangeList(event) || projects.isConfiguration(event.uri)).map(({ uri }) => uri);
        projects.touch(events.filter(({ uri }) => isRead(uri)).map(({ uri }) => uri));
        projects.touchWithin(new Set(events.filter(({ uri, type }) => !isRead(uri) && type !== FileChangeType.Changed).map(({ uri }) => uri)));
        if (moved.length > 0) list(moved);
    });
    return list;
}

/** In folders that no charter is looked for in, much may come and go. */
const isForeign = (uri: string) => /\/(node_modules|\.git)(\/|$)/.test(uri);
const mayChangeList = ({ uri, type }: FileEvent) => uri.endsWith('/.gitignore') || isConfiguration(uri) || (type !== FileChangeType.Changed && !/\.(bib|jsonc?|docx|pdf|html?|txt)$/.test(uri));

/** An explanation may run out overnight. */
export function followDays(projects: Projects, today: () => string): () => void {
    let day = today();
    const timer = setInterval(() => {
        if (today() === day) return;
        day = today();
        projects.reconsider();
    }, dayCheck);
    return () => clearInterval(timer);
}
