import type { ClientCapabilities } from 'vscode-languageserver';
import { commonActionKinds } from './kinds.js';

/** What Helix says that it can do (25.07, as in its log). It asks for diagnostics, says nothing of symbols, and spells one ability in its own way. */
export const helix: ClientCapabilities = {
    workspace: {
        applyEdit: true,
        configuration: true,
        ...{ diagnostic: { refreshSupport: true } },
        didChangeConfiguration: { dynamicRegistration: false },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
        executeCommand: { dynamicRegistration: false },
        inlayHint: { refreshSupport: false },
        symbol: { dynamicRegistration: false },
        workspaceEdit: { documentChanges: true, failureHandling: 'abort', normalizesLineEndings: false, resourceOperations: ['create', 'rename', 'delete'] },
        workspaceFolders: true,
    },
    textDocument: {
        codeAction: {
            codeActionLiteralSupport: { codeActionKind: { valueSet: commonActionKinds } }, dataSupport: true, disabledSupport: true, isPreferredSupport: true, resolveSupport: { properties: ['edit', 'command'] },
        },
        completion: {
            completionItem: { snippetSupport: true, deprecatedSupport: true, insertReplaceSupport: true, resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] }, tagSupport: { valueSet: [1] } },
            completionItemKind: {},
        },
        diagnostic: { dynamicRegistration: false, relatedDocumentSupport: true },
        formatting: { dynamicRegistration: false },
        hover: { contentFormat: ['markdown'] },
        inlayHint: { dynamicRegistration: false },
        publishDiagnostics: { tagSupport: { valueSet: [1, 2] }, versionSupport: true },
        rename: { dynamicRegistration: false, honorsChangeAnnotations: false, prepareSupport: true },
    },
    window: { workDoneProgress: true },
    general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
};
