import { CompletionItemKind, MarkupKind, SymbolKind, type ClientCapabilities } from 'vscode-languageserver';

/** What a client says that it can take, with what the protocol takes for granted where it says nothing. */
export interface Abilities {
    readonly hoverMarkdown: boolean;
    readonly proposalMarkdown: boolean;
    readonly snippets: boolean;
    /** It asks what a proposal means when the author comes to it. */
    readonly resolvesDocumentation: boolean;
    readonly labelDetails: boolean;
    readonly preferredActions: boolean;
    /** Edits may be snippets, whose tab stops lead the author to what is left to fill in. */
    readonly snippetEdits: boolean;
    /** An edit may create a file. */
    readonly createsFiles: boolean;
    readonly nestedSymbols: boolean;
    /** It asks for diagnostics, and wants to be told when what it was answered is no longer so. */
    readonly diagnosticRefresh: boolean;
    /** The same of lines above declarations. */
    readonly codeLensRefresh: boolean;
    /** The same of notes inside the text. */
    readonly inlayHintRefresh: boolean;
    /** The kind, or one that every client knows. */
    proposalKind(kind: CompletionItemKind): CompletionItemKind;
    documentSymbolKind(kind: SymbolKind): SymbolKind;
    workspaceSymbolKind(kind: SymbolKind): SymbolKind;
}

export function abilitiesOf({ textDocument, workspace }: ClientCapabilities): Abilities {
    const { completion, hover, codeAction, documentSymbol } = textDocument ?? {};
    // The library by which Helix speaks spells it in the singular.
    const { diagnostics, diagnostic } = (workspace ?? {}) as Record<'diagnostics' | 'diagnostic', NonNullable<ClientCapabilities['workspace']>['diagnostics']>;
    return {
        hoverMarkdown: hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
        proposalMarkdown: completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
        snippets: completion?.completionItem?.snippetSupport ?? false,
        resolvesDocumentation: completion?.completionItem?.resolveSupport?.properties.includes('documentation') ?? false,
        labelDetails: completion?.completionItem?.labelDetailsSupport ?? false,
        preferredActions: codeAction?.isPreferredSupport ?? false,
        snippetEdits: (workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.snippetEditSupport) ?? false,
        createsFiles: (workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.resourceOperations?.includes('create')) ?? false,
        nestedSymbols: documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
        diagnosticRefresh: (textDocument?.diagnostic && (diagnostics ?? diagnostic)?.refreshSupport) ?? false,
        codeLensRefresh: workspace?.codeLens?.refreshSupport ?? false,
        inlayHintRefresh: workspace?.inlayHint?.refreshSupport ?? false,
        proposalKind: knownOf(completion?.completionItemKind, CompletionItemKind.Reference, CompletionItemKind.Value),
        documentSymbolKind: knownOf(documentSymbol?.symbolKind, SymbolKind.Array, SymbolKind.Variable),
        workspaceSymbolKind: knownOf(workspace?.symbol?.symbolKind, SymbolKind.Array, SymbolKind.Variable),
    };
}

/** A client that lists no kinds knows those of the first edition of the protocol, up to the last of them. */
const knownOf = <K extends number>(said: { readonly valueSet?: readonly K[] } | undefined, last: K, instead: K) => (kind: K): K =>
    ((said?.valueSet?.includes(kind) ?? kind <= last) ? kind : instead);
