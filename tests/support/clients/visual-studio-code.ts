import type { ClientCapabilities } from 'vscode-languageserver';
import { allProposalKinds, allSymbolKinds, commonActionKinds } from './kinds.js';

/** What Visual Studio Code says that it can do (1.106, as in its traces), with the pull of diagnostics that newer clients have. */
export const visualStudioCode: ClientCapabilities = {
    workspace: {
        applyEdit: true,
        workspaceEdit: { documentChanges: true, failureHandling: 'textOnlyTransactional', resourceOperations: ['create', 'rename', 'delete'], normalizesLineEndings: true, changeAnnotationSupport: { groupsOnLabel: true } },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
        symbol: { dynamicRegistration: true, symbolKind: { valueSet: allSymbolKinds }, tagSupport: { valueSet: [1] } },
        executeCommand: { dynamicRegistration: true },
        workspaceFolders: true,
        configuration: true,
        semanticTokens: { refreshSupport: true }, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true }, diagnostics: { refreshSupport: true },
    },
    textDocument: {
        synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
        completion: {
            dynamicRegistration: true,
            completionItem: {
                snippetSupport: true, commitCharactersSupport: true, documentationFormat: ['markdown', 'plaintext'], deprecatedSupport: true, preselectSupport: true, tagSupport: { valueSet: [1] },
                insertReplaceSupport: true, resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] }, insertTextModeSupport: { valueSet: [1, 2] }, labelDetailsSupport: true,
            },
            completionItemKind: { valueSet: allProposalKinds },
            contextSupport: true,
        },
        hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
        definition: { dynamicRegistration: true, linkSupport: true },
        references: { dynamicRegistration: true },
        documentHighlight: { dynamicRegistration: true },
        documentSymbol: { dynamicRegistration: true, symbolKind: { valueSet: allSymbolKinds }, hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] }, labelSupport: true },
        codeAction: {
            dynamicRegistration: true, codeActionLiteralSupport: { codeActionKind: { valueSet: commonActionKinds } }, isPreferredSupport: true, disabledSupport: true, dataSupport: true,
            resolveSupport: { properties: ['edit'] }, honorsChangeAnnotations: true,
        },
        codeLens: { dynamicRegistration: true },
        documentLink: { dynamicRegistration: true, tooltipSupport: true },
        formatting: { dynamicRegistration: true }, rangeFormatting: { dynamicRegistration: true }, onTypeFormatting: { dynamicRegistration: true },
        publishDiagnostics: { relatedInformation: true, versionSupport: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true, dataSupport: true },
        diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
        rename: { dynamicRegistration: true, prepareSupport: true, prepareSupportDefaultBehavior: 1, honorsChangeAnnotations: true },
        selectionRange: { dynamicRegistration: true },
        foldingRange: { dynamicRegistration: true, rangeLimit: 5000, lineFoldingOnly: true },
        semanticTokens: { dynamicRegistration: true, requests: { range: true, full: { delta: true } }, tokenTypes: ['namespace', 'class', 'interface', 'event', 'enumMember', 'variable'], tokenModifiers: ['declaration'], formats: ['relative'] },
        inlayHint: { dynamicRegistration: true, resolveSupport: { properties: ['tooltip', 'textEdits', 'label.tooltip', 'label.location', 'label.command'] } },
    },
    window: { workDoneProgress: true, showMessage: { messageActionItem: { additionalPropertiesSupport: true } }, showDocument: { support: true } },
    general: { positionEncodings: ['utf-16'], regularExpressions: { engine: 'ECMAScript', version: 'ES2020' }, markdown: { parser: 'marked', version: '1.1.0' } },
};
