import type { ClientCapabilities, CodeAction, CompletionItem, CompletionList, Diagnostic, DocumentLink, DocumentSymbol, Hover, Location, LocationLink, MarkupContent, Registration, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';

// What the protocol lets a server send only to clients that say that they can take it.

/** What the protocol takes for granted of kinds where a client does not list them. */
const firstKinds = { completion: 18, symbol: 18 };

type Manner = (value: never, client: ClientCapabilities) => string[];

const when = (isRude: boolean, complaint: string): string[] => (isRude ? [complaint] : []);
const isMarkdown = (content: unknown) => (content as MarkupContent | undefined)?.kind === 'markdown';

function ofDiagnostics(diagnostics: readonly Diagnostic[], { textDocument }: ClientCapabilities): string[] {
    const { publishDiagnostics: pushed, diagnostic: pulled } = textDocument ?? {};
    return diagnostics.flatMap(({ relatedInformation, tags, codeDescription, data }) => [
        ...when(relatedInformation !== undefined && !(pushed?.relatedInformation ?? pulled?.relatedInformation), 'related information'),
        ...when(tags?.some(tag => !(pushed?.tagSupport ?? pulled?.tagSupport)?.valueSet.includes(tag)) ?? false, 'a tag of a diagnostic'),
        ...when(codeDescription !== undefined && !(pushed?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport), 'the description of a code'),
        ...when(data !== undefined && !(pushed?.dataSupport ?? pulled?.dataSupport), 'data of a diagnostic'),
    ]);
}

const ofEdit = (edit: WorkspaceEdit | null | undefined, { workspace }: ClientCapabilities) => when(edit?.documentChanges !== undefined && !workspace?.workspaceEdit?.documentChanges, 'changes of documents with their versions');

/** A client’s word on a method that is registered while it runs. */
function canRegister({ method }: Registration, client: ClientCapabilities): boolean {
    const [part, name] = method.split('/') as [keyof ClientCapabilities, string];
    const said = (client[part] as Record<string, { readonly dynamicRegistration?: boolean } | undefined> | undefined)?.[/^did(Open|Change|Close|Save)$/.test(name) ? 'synchronization' : name];
    return said?.dynamicRegistration === true;
}

const refreshes = Object.fromEntries((['semanticTokens', 'codeLens', 'inlayHint', 'inlineValue', 'foldingRange', 'diagnostics'] as const).map(part => [
    `workspace/${part === 'diagnostics' ? 'diagnostic' : part}/refresh`, ((_, client) => when(!(client.workspace?.[part] ?? (client.workspace as { readonly diagnostic?: { readonly refreshSupport?: boolean } } | undefined)?.diagnostic)?.refreshSupport, 'a call to ask again')) as Manner,
]));

const sent: Readonly<Record<string, Manner>> = {
    ...refreshes,
    'client/registerCapability': ({ registrations }: { readonly registrations: readonly Registration[] }, client) => registrations.flatMap(each => when(!canRegister(each, client), `a registration for ${each.method}`)),
    'workspace/configuration': (_, client) => when(!client.workspace?.configuration, 'a question about its configuration'),
    'workspace/applyEdit': (_, client) => when(!client.workspace?.applyEdit, 'an edit to apply'),
    'window/workDoneProgress/create': (_, client) => when(!client.window?.workDoneProgress, 'progress'),
    'window/showDocument': (_, client) => when(!client.window?.showDocument?.support, 'a document to show'),
    'textDocument/publishDiagnostics': ({ version, diagnostics }: { readonly version?: number; readonly diagnostics: readonly Diagnostic[] }, client) => [
        ...when(version !== undefined && !client.textDocument?.publishDiagnostics?.versionSupport, 'a version with diagnostics'), ...ofDiagnostics(diagnostics, client),
    ],
};

const answered: Readonly<Record<string, Manner>> = {
    'textDocument/diagnostic': ({ items = [] }: { readonly items?: readonly Diagnostic[] }, client) => ofDiagnostics(items, client),
    'workspace/diagnostic': ({ items }: { readonly items: readonly { readonly items?: readonly Diagnostic[] }[] }, client) => items.flatMap(({ items = [] }) => ofDiagnostics(items, client)),
    'textDocument/hover': (hover: Hover | null, { textDocument }) => when(isMarkdown(hover?.contents) && !textDocument?.hover?.contentFormat?.includes('markdown'), 'a hover in Markdown'),
    'textDocument/completion': (answer: readonly CompletionItem[] | CompletionList, { textDocument }) => {
        const { completionItem, completionItemKind } = textDocument?.completion ?? {};
        const items = 'items' in answer ? answer.items : answer;
        return items.flatMap(({ kind = 1, documentation, insertTextFormat }) => [
            ...when(isMarkdown(documentation) && !completionItem?.documentationFormat?.includes('markdown'), 'documentation of a proposal in Markdown'),
            ...when(insertTextFormat === 2 && !completionItem?.snippetSupport, 'a snippet'),
            ...when(!(completionItemKind?.valueSet?.includes(kind) ?? kind <= firstKinds.completion), `the kind ${kind} of proposals`),
        ]);
    },
    'textDocument/definition': (found: Location | readonly (Location | LocationLink)[] | null, { textDocument }) => when([found].flat().some(each => each !== null && 'targetUri' in each) && !textDocument?.definition?.linkSupport, 'a link as a definition'),
    'textDocument/rename': ofEdit as Manner,
    // A client that does not say that it takes code actions is sent them all the same: commands, the alternative, would do nothing in it.
    'textDocument/codeAction': (actions: readonly CodeAction[], client) => actions.flatMap(({ edit, isPreferred }) => [
        ...when(isPreferred !== undefined && !client.textDocument?.codeAction?.isPreferredSupport, 'a preference among code actions'),
        ...ofEdit(edit, client),
    ]),
    'textDocument/documentSymbol': (symbols: readonly (DocumentSymbol | SymbolInformation)[], { textDocument }) => symbols.flatMap(symbol => [
        ...when('selectionRange' in symbol && !textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport, 'symbols within symbols'),
        ...when(!(textDocument?.documentSymbol?.symbolKind?.valueSet?.includes(symbol.kind) ?? symbol.kind <= firstKinds.symbol), `the kind ${symbol.kind} of symbols`),
    ]),
    'workspace/symbol': (symbols: readonly SymbolInformation[], { workspace }) => symbols.flatMap(({ kind }) => when(!(workspace?.symbol?.symbolKind?.valueSet?.includes(kind) ?? kind <= firstKinds.symbol), `the kind ${kind} of symbols`)),
    'textDocument/documentLink': (links: readonly DocumentLink[], { textDocument }) => links.flatMap(({ tooltip }) => when(tooltip !== undefined && !textDocument?.documentLink?.tooltipSupport, 'a tooltip of a link')),
};

const complaints = (manners: Readonly<Record<string, Manner>>, method: string, value: unknown, client: ClientCapabilities) =>
    [...new Set(manners[method]?.(value as never, client))].map(what => `${method}: ${what}, which the client does not say it can take`);

/** What a client was sent, by itself, that it did not say it can take. */
export const rudeness = (method: string, params: unknown, client: ClientCapabilities): string[] => complaints(sent, method, params, client);
/** What it was answered that it did not say it can take. */
export const rudeAnswer = (method: string, result: unknown, client: ClientCapabilities): string[] => complaints(answered, method, result, client);
