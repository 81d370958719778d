import { CompletionItemKind, CompletionRequest, InsertTextFormat, type ClientCapabilities, type CompletionItem, type CompletionParams, type Connection, type Position } from 'vscode-languageserver';
import type { BoundDocument } from '../../language/model/entity.js';
import type { Proposal } from '../../language/assist/proposal.js';
import { citedDocumentAt, completionAt } from '../../language/assist/completion.js';
import { pathContextAt } from '../../language/assist/path-completion.js';
import type { Abilities } from '../client-capabilities.js';
import type { ClientOptions } from '../client-options.js';
import { markupContent, unmarked } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';
import { completion } from '../server-capabilities.js';

const itemKinds: Readonly<Record<Proposal['is'], CompletionItemKind>> = {
    declaration: CompletionItemKind.Class, property: CompletionItemKind.Property, term: CompletionItemKind.EnumMember, name: CompletionItemKind.Reference,
    source: CompletionItemKind.File, rule: CompletionItemKind.Constant, value: CompletionItemKind.Value,
    block: CompletionItemKind.Snippet, passage: CompletionItemKind.Text, file: CompletionItemKind.File,
};

/** Whether a client is asked to register completion by itself for literate charters, where it must propose while one types. */
export const registersFences = ({ textDocument }: ClientCapabilities, { literateIsMarkdown }: ClientOptions): boolean => literateIsMarkdown && (textDocument?.completion?.dynamicRegistration ?? false);

/** VS Code proposes nothing by itself in Markdown; in the fences of a literate charter each letter asks for it, and in its prose nothing comes of that. */
export async function askInFences(connection: Connection): Promise<void> {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].flatMap(letter => [letter, letter.toUpperCase()]);
    await connection.client.register(CompletionRequest.type, { documentSelector: [{ language: 'concordat' }], ...completion });
    await connection.client.register(CompletionRequest.type, { documentSelector: [{ pattern: '**/*.concordat.md' }], triggerCharacters: [...completion.triggerCharacters ?? [], ...letters] });
}

/** What may be written at a place. */
export function registerCompletion(connection: Connection, projects: Projects, client: Abilities, { proposesAgain }: ClientOptions): void {
    connection.onCompletion(async ({ textDocument: { uri }, position, context }: CompletionParams) => {
        const document = await documentForCompletion(uri, position, projects);
        if (!document) return [];
        const found = () => new Set(projects.findingsOf(document).map(({ rule }) => rule));
        const offset = offsetIn(document.source.text, position);
        const files = pathContextAt(document, offset) ? await projects.files(document.source.uri) : [];
        const { from, proposals } = completionAt(document, offset, { found, unasked: /^[ "/]$/.test(context?.triggerCharacter ?? ''), files });
        const range = { start: document.source.rangeOf(from, from).start, end: position };
        return proposals.map(({ label, is, detail, markdown, foundBy, snippet, leadsOn }, index): CompletionItem => ({
            label, kind: client.proposalKind(itemKinds[is]),
            ...(client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
            // In the order of the vocabulary, which is the order in which one thinks of things.
            sortText: String(index).padStart(5, '0'),
            ...(foundBy === undefined ? {} : { filterText: foundBy }),
            ...(markdown ? { documentation: markupContent(markdown, client.proposalMarkdown) } : {}),
            insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range, newText: client.snippets ? snippet : unmarked(snippet) },
            ...(leadsOn && proposesAgain ? { command: { title: 'What may follow', command: 'editor.action.triggerSuggest' } } : {}),
        }));
    });
}

/** The document, once what it is about to cite a passage of has been read. */
async function documentForCompletion(uri: string, position: Position, projects: Projects): Promise<BoundDocument | undefined> {
    const document = await projects.document(uri);
    const cited = document && citedDocumentAt(document, offsetIn(document.source.text, position));
    if (cited === undefined || document!.paperAt(cited)) return document;
    await projects.paper(cited);
    return projects.document(uri);
}
