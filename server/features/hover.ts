import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem, type CompletionParams, type Connection, type MarkupContent, type TextDocumentPositionParams } from 'vscode-languageserver';
import { completionAt, type Proposal } from '../../language/assist/completion.js';
import { rankOf } from '../../language/check/finding.js';
import { hoverAt } from '../../language/assist/hover.js';
import { ruleNote } from '../../language/assist/rule-note.js';
import type { Abilities } from '../client-capabilities.js';
import { contains, plain, rangeOf, unmarked } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { ClientOptions } from '../client-options.js';
import type { Projects } from '../projects.js';

const itemKinds: Readonly<Record<Proposal['is'], CompletionItemKind>> = {
    declaration: CompletionItemKind.Class, property: CompletionItemKind.Property, term: CompletionItemKind.EnumMember, name: CompletionItemKind.Reference,
    source: CompletionItemKind.File, rule: CompletionItemKind.Constant, value: CompletionItemKind.Value,
    block: CompletionItemKind.Snippet,
};

/** Of how many rules a hover tells, where many found something at one place. */
const mostRules = 3;

/** Hover and completion: what a word means, why something was found there, and what may be written. */
export function registerReading(connection: Connection, projects: Projects, client: Abilities, { languagePage, proposesAgain }: ClientOptions): void {
    const more = (page: string | undefined) => (languagePage && page ? [`[More of this](${languagePage.replace('{page}', page)})`] : []);

    connection.onHover(async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        if (!document) return null;
        const hover = hoverAt(document, offsetIn(document.source.text, position), projects.inspectionOf(document).charter);
        const found = projects.findingsOf(document).filter(({ range }) => contains(range, position)).toSorted((a, b) => rankOf(a.severity) - rankOf(b.severity));
        const rules = [...new Set(found.map(({ rule }) => rule))].slice(0, mostRules);
        const notes = [...rules.map(rule => ruleNote(rule)), ...(hover ? [[hover.markdown, ...more(hover.page)].join('\n\n')] : [])];
        return notes.length > 0 ? { contents: content(notes.join('\n\n---\n\n'), client.hoverMarkdown), ...(hover ? { range: rangeOf(hover.place) } : {}) } : null;
    });

    connection.onCompletion(async ({ textDocument: { uri }, position, context }: CompletionParams) => {
        const document = await projects.document(uri);
        if (!document) return [];
        const found = new Set(projects.findingsOf(document).map(({ rule }) => rule));
        const { from, proposals } = completionAt(document, offsetIn(document.source.text, position), { found, unasked: context?.triggerCharacter === ' ' });
        const range = { start: document.source.rangeOf(from, from).start, end: position };
        return proposals.map(({ label, is, detail, markdown, snippet, leadsOn }, index): CompletionItem => ({
            label, kind: client.proposalKind(itemKinds[is]),
            ...(client.labelDetails ? { labelDetails: { description: detail } } : { detail }),
            // In the order of the vocabulary, which is the order in which one thinks of things.
            sortText: String(index).padStart(5, '0'),
            ...(markdown ? { documentation: content(markdown, client.proposalMarkdown) } : {}),
            insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range, newText: client.snippets ? snippet : unmarked(snippet) },
            ...(leadsOn && proposesAgain ? { command: { title: 'What may follow', command: 'editor.action.triggerSuggest' } } : {}),
        }));
    });
}

const content = (markdown: string, takesMarkdown: boolean): MarkupContent =>
    (takesMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plain(markdown) });
