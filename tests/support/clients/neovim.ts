import type { ClientCapabilities } from 'vscode-languageserver';
import { allProposalKinds, allSymbolKinds, commonActionKinds } from './kinds.js';

/** What Neovim says that it can do (0.11.5 on Linux, as in its log). It watches no files there, and asks for diagnostics. */
export const neovim: ClientCapabilities = {
    workspace: {
        applyEdit: true,
        workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
        didChangeConfiguration: { dynamicRegistration: false },
        didChangeWatchedFiles: { dynamicRegistration: false, relativePatternSupport: true },
        symbol: { dynamicRegistration: false, symbolKind: { valueSet: allSymbolKinds } },
        workspaceFolders: true,
        configuration: true,
        semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true },
    },
    textDocument: {
        synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
        completion: {
            dynamicRegistration: false,
            completionItem: {
                snippetSupport: true, commitCharactersSupport: false, documentationFormat: ['markdown', 'plaintext'], deprecatedSupport: true, preselectSupport: false, tagSupport: { valueSet: [1] },
                insertReplaceSupport: true, resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits', 'command', 'data'] }, insertTextModeSupport: { valueSet: [1] }, labelDetailsSupport: true,
            },
            completionItemKind: { valueSet: allProposalKinds },
            completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'] },
            contextSupport: true,
        },
        hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
        definition: { dynamicRegistration: true, linkSupport: true },
        references: { dynamicRegistration: false },
        documentHighlight: { dynamicRegistration: false },
        documentSymbol: { dynamicRegistration: false, symbolKind: { valueSet: allSymbolKinds }, hierarchicalDocumentSymbolSupport: true },
        codeAction: { dynamicRegistration: true, codeActionLiteralSupport: { codeActionKind: { valueSet: commonActionKinds } }, isPreferredSupport: true, dataSupport: true, resolveSupport: { properties: ['edit', 'command'] } },
        codeLens: { dynamicRegistration: false },
        formatting: { dynamicRegistration: true }, rangeFormatting: { dynamicRegistration: true, rangesSupport: true },
        publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true },
        diagnostic: { dynamicRegistration: false, tagSupport: { valueSet: [1, 2] } },
        rename: { dynamicRegistration: true, prepareSupport: true },
        foldingRange: { dynamicRegistration: false, lineFoldingOnly: true, foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] }, foldingRange: { collapsedText: true } },
        semanticTokens: { dynamicRegistration: false, requests: { range: false, full: { delta: true } }, tokenTypes: ['namespace', 'class', 'interface', 'event', 'enumMember', 'variable'], tokenModifiers: ['declaration'], formats: ['relative'] },
        inlayHint: { dynamicRegistration: true, resolveSupport: { properties: ['textEdits', 'tooltip', 'location', 'command'] } },
    },
    window: { workDoneProgress: true, showMessage: { messageActionItem: { additionalPropertiesSupport: true } }, showDocument: { support: true } },
    general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
};
