import type { ClientCapabilities } from 'vscode-languageserver';
import { allSymbolKinds, commonActionKinds } from './kinds.js';

/** What Eglot, the client that comes with Emacs, says that it can do (1.19, as in its log). It is sent diagnostics, and takes nothing beside their places and words. */
export const eglot: ClientCapabilities = {
    workspace: {
        applyEdit: true,
        executeCommand: { dynamicRegistration: false },
        workspaceEdit: { documentChanges: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        symbol: { dynamicRegistration: false },
        semanticTokens: { refreshSupport: true },
        configuration: true,
        workspaceFolders: true,
    },
    textDocument: {
        synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
        completion: {
            dynamicRegistration: false,
            completionItem: { snippetSupport: true, deprecatedSupport: true, resolveSupport: { properties: ['documentation', 'details', 'additionalTextEdits'] }, tagSupport: { valueSet: [1] }, insertReplaceSupport: true },
            contextSupport: true,
        },
        hover: { dynamicRegistration: false, contentFormat: ['markdown', 'plaintext'] },
        references: { dynamicRegistration: false },
        definition: { dynamicRegistration: false, linkSupport: true },
        documentSymbol: { dynamicRegistration: false, hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: allSymbolKinds } },
        documentHighlight: { dynamicRegistration: false },
        codeAction: { dynamicRegistration: false, codeActionLiteralSupport: { codeActionKind: { valueSet: commonActionKinds.slice(1) } }, isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
        formatting: { dynamicRegistration: false }, rangeFormatting: { dynamicRegistration: false },
        rename: { dynamicRegistration: false },
        inlayHint: { dynamicRegistration: false },
        publishDiagnostics: { relatedInformation: false, versionSupport: true, codeDescriptionSupport: false, tagSupport: { valueSet: [1, 2] } },
    },
    window: { workDoneProgress: true, showMessage: { messageActionItem: { additionalPropertiesSupport: true } }, showDocument: { support: true } },
    general: { positionEncodings: ['utf-32', 'utf-8', 'utf-16'] },
};
