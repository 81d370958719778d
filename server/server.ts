import { TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { localDay } from '../language/text/local-day.js';
import { abilitiesOf } from './client-capabilities.js';
import { registerCodeActions } from './features/code-action.js';
import { registerCodeLens } from './features/code-lens.js';
import { askInFences, registerCompletion, registersFences } from './features/completion.js';
import { registerDefinition } from './features/definition.js';
import { registerDiagnostics } from './features/diagnostics.js';
import { registerDocumentHighlight } from './features/document-highlight.js';
import { registerDocumentLink } from './features/document-link.js';
import { registerDocumentSymbol } from './features/document-symbol.js';
import { registerDocumentText } from './features/document-text.js';
import { fileOperations, registerFileOperations } from './features/file-operations.js';
import { registerDraftFromDocument } from './features/draft-from-document.js';
import { registerFirstDraft } from './features/first-draft.js';
import { registerFoldingRange } from './features/folding-range.js';
import { formatting, registerFormatting } from './features/formatting.js';
import { registerHover } from './features/hover.js';
import { registerInlayHint } from './features/inlay-hint.js';
import { registerPictures } from './features/pictures.js';
import { registerQuestionnaire } from './features/questionnaire.js';
import { registerReferences } from './features/references.js';
import { registerRegister } from './features/register.js';
import { registerRefresh } from './features/refresh.js';
import { registerReport } from './features/report.js';
import { registerRename } from './features/rename.js';
import { registerRulePage } from './features/rule-page.js';
import { registerSelectionRange } from './features/selection-range.js';
import { registerSemanticTokens, semanticTokens } from './features/semantic-tokens.js';
import { registerTools } from './features/tools.js';
import { registerWholeWorkspace } from './features/whole-workspace.js';
import { registerWorkspaceSymbol } from './features/workspace-symbol.js';
import type { Host } from './host.js';
import { askAboutDocuments, registeredAtOnce } from './cited-documents.js';
import { clientOptions } from './client-options.js';
import { speak } from './messages.js';
import { followSettings } from './settings-sync.js';
import { codeActions, completion } from './server-capabilities.js';
import { Projects } from './projects.js';
import { followDays, keepInStep } from './document-sync.js';

/**
 * Serves a connection until it is closed.
 * @param fixedDay the day that counts as today, instead of the machine's; the client may name another one.
 */
export function startServer(connection: Connection, host: Host, fixedDay?: string): void {
    let today = () => fixedDay ?? localDay();
    const projects = new Projects(connection, host, () => today());

    connection.onInitialize((params: InitializeParams): InitializeResult => {
        const options = clientOptions(params.initializationOptions);
        const { today: day } = options;
        if (day !== undefined) today = () => day;
        speak(options.texts);
        const askSettings = followSettings(connection, projects, params);
        const { capabilities: client } = params;
        const abilities = abilitiesOf(client);
        const diagnostics = registerDiagnostics(connection, projects, client, options);
        registerHover(connection, projects, abilities, options);
        registerCompletion(connection, projects, abilities, options);
        registerDefinition(connection, projects, options);
        registerReferences(connection, projects);
        registerDocumentHighlight(connection, projects);
        registerDocumentSymbol(connection, projects, abilities);
        registerWorkspaceSymbol(connection, projects, abilities);
        registerFoldingRange(connection, projects);
        registerSelectionRange(connection, projects);
        registerSemanticTokens(connection, projects, options);
        registerInlayHint(connection, projects);
        registerDocumentText(connection, projects);
        registerDocumentLink(connection, projects);
        registerCodeLens(connection, projects, options);
        registerRefresh(connection, projects, abilities);
        registerCodeActions(connection, projects, client, abilities, options);
        registerRename(connection, projects, client);
        registerFormatting(connection, projects);
        registerFileOperations(connection, projects, client);
        registerWholeWorkspace(connection, projects, client);
        registerRulePage(connection);
        registerPictures(connection, projects);
        registerQuestionnaire(connection, projects, host);
        registerReport(connection, projects, host);
        registerRegister(connection, projects);
        registerFirstDraft(connection);
        registerDraftFromDocument(connection, projects);
        registerTools(connection, projects);
        const inFences = registersFences(client, options);
        keepInStep(connection, projects, params, async () => {
            await askAboutDocuments(connection, client, options);
            if (inFences) await askInFences(connection);
        }, askSettings);
        connection.onShutdown(followDays(projects, () => today()));
        const later = Object.fromEntries(registeredAtOnce(client, options).map(each => [each, undefined]));
        return { capabilities: { ...capabilities, ...diagnostics, ...later, ...(inFences ? {} : { completionProvider: completion }) }, serverInfo: { name: 'concordat' } };
    });
    connection.listen();
}

const capabilities: InitializeResult['capabilities'] = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
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
    codeActionProvider: codeActions,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
    ...formatting,
};
