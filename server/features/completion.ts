import { CompletionItemKind, CompletionRequest, InsertTextFormat, type ClientCapabilities, type CompletionItem, type CompletionParams, type Connection, type Position, type Range } from 'vscode-languageserver';
import type { BoundDocument } from '../../language/model/entity.js';
import type { Proposal } from '../../language/assist/proposal.js';
import { citedDocumentAt, completionAt } from '../../language/assist/completion.js';
import { pathContextAt } from '../../language/assist/path-completion.js';
import type { Written } from '../../language/syntax/document.js';
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
    let last: readonly Proposal[] = [];
    let count = 0;
    const described = ({ markdown }: Proposal) => (markdown ? { documentation: markupContent(markdown(), client.proposalMarkdown) } : {});

    connection.onCompletionResolve((item: CompletionItem): CompletionItem => {
        const { list, index } = (item.data ?? {}) as Partial<ProposalData>;
        const proposal = list === count && index !== undefined ? last[index] : undefined;
        return proposal ? { ...item, ...described(proposal) } : item;
    });

    connection.onCompletion(async ({ textDocument: { uri }, position, context }: CompletionParams) => {
        const reading = await readingFor(uri, position, projects);
        if (!reading) return [];
        const { document, written } = reading;
        const found = () => new Set(projects.findingsOf(document).map(({ rule }) => rule));
        const offset = offsetIn(written.text, position);
        const files = pathContextAt(written.read, offset) ? await projects.files(document.source.uri) : [];
        const { from, to, proposals } = completionAt(document, offset, { found, unasked: /^[ "/]$/.test(context?.triggerCharacter ?? ''), files, written });
        // What is replaced is in the line of the position.
        const range = { start: { line: position.line, character: position.character - (offset - from) }, end: { line: position.line, character: position.character + (to - offset) } };
        const likely = likeliest(proposals, written.text.slice(from, offset).trimStart());
        [last, count] = [likely, count + 1];
        const items = likely.map((proposal, index): CompletionItem => itemFor(proposal, index, range));
        return likely.length < proposals.length ? { isIncomplete: true, items } : items;
    });

    function itemFor(proposal: Proposal, index: number, range: Range): CompletionItem {
        const { label, is, detail, markdown, foundBy, snippet, leadsOn } = proposal;
        return {
            label, kind: client.proposalKind(itemKinds[is]),
            ...(client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
            // In the order of the vocabulary, which is the order in which one thinks of things.
            sortText: String(index).padStart(5, '0'),
            ...(foundBy === undefined ? {} : { filterText: foundBy }),
            ...(client.resolvesDocumentation ? (markdown ? { data: { list: count, index } satisfies ProposalData } : {}) : described(proposal)),
            insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range, newText: client.snippets ? snippet : unmarked(snippet) },
            ...(leadsOn && proposesAgain ? { command: { title: 'What may follow', command: 'editor.action.triggerSuggest' } } : {}),
        };
    }
}

/** No author looks through more; the next letter asks again. */
const mostProposals = 500;

/** Of very many proposals those that the typed letters may mean, as editors match them: the letters occur in this order. Those that begin with them come first. */
function likeliest(proposals: readonly Proposal[], typed: string): readonly Proposal[] {
    if (proposals.length <= mostProposals) return proposals;
    const letters = [...typed.toLowerCase()];
    const searched = proposals.map(proposal => ({ proposal, text: (proposal.foundBy ?? proposal.label).toLowerCase() }));
    const matching = searched.filter(({ text }) => {
        let at = -1;
        return letters.every(letter => (at = text.indexOf(letter, at + 1)) >= 0);
    });
    const beginning = matching.filter(({ text }) => text.startsWith(typed.toLowerCase()));
    return [...new Set([...beginning, ...matching])].slice(0, mostProposals).map(({ proposal }) => proposal);
}

/** By which a proposal is known again: only the newest list is, because an author looks at no other. */
interface ProposalData { readonly list: number; readonly index: number }

interface Reading { readonly document: BoundDocument; readonly written: Written }

/** The document, once what it is about to cite a passage of has been read; and its text, which may be a few words newer. */
async function readingFor(uri: string, position: Position, projects: Projects): Promise<Reading | undefined> {
    const reading = projects.beforeChangeInLine(uri) ?? await current(uri, projects);
    const cited = reading && citedDocumentAt(reading.document, offsetIn(reading.written.text, position), reading.written);
    if (cited === undefined || reading!.document.paperAt(cited)) return reading;
    await projects.paper(cited);
    return current(uri, projects);
}

async function current(uri: string, projects: Projects): Promise<Reading | undefined> {
    const document = await projects.document(uri);
    return document && { document, written: document.source };
}
