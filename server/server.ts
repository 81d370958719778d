import { CodeActionKind, TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { registerBeginning } from './features/beginning.js';
import { fixAllKind, registerCodeActions } from './features/code-actions.js';
import { registerDecoration, semanticTokens } from './features/decoration.js';
import { registerDiagnostics } from './features/diagnostics.js';
import { formatting, registerFormatting } from './features/formatting.js';
import { registerNavigation } from './features/navigation.js';
import { registerReading } from './features/reading.js';
import type { Host } from './host.js';
import { Projects } from './projects.js';
import { followDays, keepInStep } from './sync.js';

/**
 * Serves a connection until it is closed.
 * @param fixedDay the day that counts as today, instead of the machine's; the client may name another one.
 */
export function startServer(connection: Connection, host: Host, fixedDay?: string): void {
    let today = () => fixedDay ?? new Date().toISOString().slice(0, 10);
    const projects = new Projects(connection, host, () => today());

    connection.onInitialize((params: InitializeParams): InitializeResult => {
        const day = dayIn(params.initializationOptions);
        if (day !== undefined) today = () => day;
        const { capabilities: client } = params;
        const diagnostics = registerDiagnostics(connection, projects, client);
        registerReading(connection, projects, client);
        registerNavigation(connection, projects);
        registerCodeActions(connection, projects, client);
        registerDecoration(connection, projects);
        registerFormatting(connection, projects);
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
    selectionRangeProvider: true,
    semanticTokensProvider: semanticTokens,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...formatting,
};

/** `initializationOptions.today`, if it is a date. */
function dayIn(options: unknown): string | undefined {
    const day = (options as { readonly today?: unknown } | null | undefined)?.today;
    return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
