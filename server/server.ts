import { CodeActionKind, DidChangeWatchedFilesNotification, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { registerBeginning } from './features/beginning.js';
import { fixAllKind, registerCodeActions } from './features/code-actions.js';
import { registerDecoration, semanticTokens } from './features/decoration.js';
import { Diagnostics } from './features/diagnostics.js';
import { registerFormatting } from './features/formatting.js';
import { registerNavigation } from './features/navigation.js';
import { registerReading } from './features/reading.js';
import type { Host } from './host.js';
import { Projects } from './projects.js';

/** Serves a connection until it is closed. */
export function startServer(connection: Connection, host: Host): void {
    const projects = new Projects(connection, host);

    connection.onInitialize((params: InitializeParams): InitializeResult => {
        const diagnostics = new Diagnostics(connection, projects, params.capabilities);
        registerReading(connection, projects, params.capabilities);
        registerNavigation(connection, projects);
        registerCodeActions(connection, projects);
        registerDecoration(connection, projects);
        registerFormatting(connection, projects);
        registerBeginning(connection);
        keepFresh(connection, projects, diagnostics, params);
        return { capabilities, serverInfo: { name: 'concordat' } };
    });
    connection.listen();
}

const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ',', '@', ' '] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    selectionRangeProvider: true,
    semanticTokensProvider: semanticTokens,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** Sees to it that what is found is never stale, whether texts, files or folders change. */
function keepFresh(connection: Connection, projects: Projects, diagnostics: Diagnostics, { capabilities, workspaceFolders, rootUri }: InitializeParams): void {
    const refresh = async (uri: string) => diagnostics.schedule(await projects.refresh(uri));
    projects.open.onDidChangeContent(({ document: { uri } }) => void refresh(uri));
    projects.open.onDidClose(({ document: { uri } }) => void refresh(uri));
    connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri }) => void refresh(uri)));

    let folders = (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => uri);
    const openFolders = async () => diagnostics.schedule(await projects.setFolders(folders));
    connection.onInitialized(async () => {
        if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
            await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.{concordat,bib,json}' }] });
        }
        if (capabilities.workspace?.workspaceFolders) {
            connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
                folders = [...folders.filter(uri => !removed.some(folder => folder.uri === uri)), ...added.map(({ uri }) => uri)];
                void openFolders();
            });
        }
        await openFolders();
    });
}
