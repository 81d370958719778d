import { CodeActionKind, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { abilitiesOf } from './client-capabilities.js';
import { registerBeginning } from './features/first-draft.js';
import { fixAllKind, registerCodeActions } from './features/code-action.js';
import { registerDecoration, semanticTokens } from './features/semantic-tokens.js';
import { registerDiagnostics } from './features/diagnostics.js';
import { formatting, registerFormatting } from './features/formatting.js';
import { registerLenses } from './features/code-lens.js';
import { registerNavigation } from './features/definition.js';
import { registerPages } from './features/rule-page.js';
import { registerPictures } from './features/pictures.js';
import { registerReading } from './features/hover.js';
import { registerRename } from './features/rename.js';
import type { Host } from './host.js';
import { clientOptions, rulesIn } from './client-options.js';
import { Projects } from './projects.js';
import { followDays, keepInStep } from './document-sync.js';

/**
 * Serves a connection until it is closed.
 * @param fixedDay the day that counts as today, instead of the machine's; the client may name another one.
 */
export function startServer(connection: Connection, host: Host, fixedDay?: string): void {
    let today = () => fixedDay ?? new Date().toISOString().slice(0, 10);
    const projects = new Projects(connection, host, () => today());

    connection.onInitialize((params: InitializeParams): InitializeResult => {
        const options = clientOptions(params.initializationOptions);
        const { today: day } = options;
        if (day !== undefined) today = () => day;
        projects.setRules(options.rules);
        connection.onDidChangeConfiguration(({ settings }) => projects.setRules(rulesIn((settings as { readonly concordat?: unknown } | null)?.concordat)));
        const { capabilities: client } = params;
        const abilities = abilitiesOf(client);
        const diagnostics = registerDiagnostics(connection, projects, client, options);
        registerReading(connection, projects, abilities, options);
        registerNavigation(connection, projects, abilities);
        registerRename(connection, projects, client);
        registerCodeActions(connection, projects, client, abilities);
        registerDecoration(connection, projects);
        registerFormatting(connection, projects);
        registerLenses(connection, projects, options);
        registerPages(connection);
        registerPictures(connection, projects);
        registerBeginning(connection);
        keepInStep(connection, projects, params);
        connection.onShutdown(followDays(projects, () => today()));
        return { capabilities: { ...capabilities, ...diagnostics }, serverInfo: { name: 'concordat' } };
    });
    connection.listen();
}

const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [':', ',', '@', ' '] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    selectionRangeProvider: true,
    semanticTokensProvider: semanticTokens,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...formatting,
};
