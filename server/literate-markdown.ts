import {
    CodeActionRequest, CompletionRequest, DefinitionRequest, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification,
    DocumentHighlightRequest, DocumentLinkRequest, DocumentSymbolRequest, FoldingRangeRequest, InlayHintRequest, RenameRequest, TextDocumentSyncKind,
    type ClientCapabilities, type Connection, type Disposable, type DocumentFilter,
} from 'vscode-languageserver';
import { URI } from 'langium';
import { isCharterName, isMarkdownName } from '../language/text/uri.js';
import type { Projects } from './projects.js';
import { codeActions, completion } from './server-capabilities.js';

/**
 * Has a client that attaches the server to charters by their names attach it to the Markdown files that a configuration names too.
 * What is found comes with the findings of the whole workspace. Formatting is left to the command there: an editor has other formatters of Markdown. Hovers, lenses and references are asked for in all Markdown.
 */
export function literateMarkdown(connection: Connection, { textDocument = {} }: ClientCapabilities): (projects: Projects) => Promise<void> {
    const { synchronization } = textDocument;
    let known = '';
    let registered: Disposable | undefined;
    return async projects => {
        if (!synchronization?.dynamicRegistration) return;
        const uris = projects.all().flatMap(({ charters }) => [...charters]).filter(uri => isMarkdownName(uri) && !isCharterName(uri)).sort();
        if (known === uris.join('\n')) return;
        known = uris.join('\n');
        registered?.dispose();
        registered = uris.length === 0 ? undefined : await register(connection, textDocument, uris.map(filterFor));
    };
}

/** A pattern that matches one path: marks that mean something in a pattern are put in brackets. */
const filterFor = (uri: string): DocumentFilter => ({ language: 'markdown', pattern: URI.parse(uri).fsPath.replaceAll('\\', '/').replace(/[*?[\]{}]/g, '[$&]') });

async function register(connection: Connection, textDocument: NonNullable<ClientCapabilities['textDocument']>, documentSelector: DocumentFilter[]): Promise<Disposable> {
    const { client } = connection;
    const disposables = [
        await client.register(DidOpenTextDocumentNotification.type, { documentSelector }),
        await client.register(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: TextDocumentSyncKind.Incremental }),
        await client.register(DidCloseTextDocumentNotification.type, { documentSelector }),
    ];
    const requests = [
        [textDocument.completion, () => client.register(CompletionRequest.type, { documentSelector, ...completion })],
        [textDocument.definition, () => client.register(DefinitionRequest.type, { documentSelector })],
        [textDocument.documentHighlight, () => client.register(DocumentHighlightRequest.type, { documentSelector })],
        [textDocument.documentSymbol, () => client.register(DocumentSymbolRequest.type, { documentSelector })],
        [textDocument.documentLink, () => client.register(DocumentLinkRequest.type, { documentSelector })],
        [textDocument.foldingRange, () => client.register(FoldingRangeRequest.type, { documentSelector })],
        [textDocument.inlayHint, () => client.register(InlayHintRequest.type, { documentSelector })],
        [textDocument.codeAction, () => client.register(CodeActionRequest.type, { documentSelector, ...codeActions })],
        [textDocument.rename, () => client.register(RenameRequest.type, { documentSelector, prepareProvider: true })],
    ] as const;
    for (const [ability, registering] of requests) if (ability?.dynamicRegistration) disposables.push(await registering());
    return { dispose: () => disposables.forEach(each => each.dispose()) };
}
