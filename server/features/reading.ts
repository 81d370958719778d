import { CompletionItemKind, InsertTextFormat, MarkupKind, type ClientCapabilities, type CompletionItem, type Connection, type MarkupContent, type TextDocumentPositionParams } from 'vscode-languageserver';
import { completionAt, type Proposal } from '../../language/assist/completion.js';
import { hoverAt } from '../../language/assist/hover.js';
import { ruleNote } from '../../language/assist/rule-note.js';
import { contains, plain, rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

const itemKinds: Readonly<Record<Proposal['is'], CompletionItemKind>> = {
    declaration: CompletionItemKind.Class, property: CompletionItemKind.Property, term: CompletionItemKind.EnumMember, name: CompletionItemKind.Reference,
    source: CompletionItemKind.File, rule: CompletionItemKind.Constant, value: CompletionItemKind.Value,
};

/** Hover and completion: what a word means, why something was found there, and what may be written. */
export function registerReading(connection: Connection, projects: Projects, { textDocument }: ClientCapabilities): void {
    const hasMarkdown = textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false;
    const hasLabelDetails = textDocument?.completion?.completionItem?.labelDetailsSupport ?? false;
    const hasSnippets = textDocument?.completion?.completionItem?.snippetSupport ?? false;
    const content = (markdown: string): MarkupContent => (hasMarkdown ? { kind: MarkupKind.Markdown, value: markdown } : { kind: MarkupKind.PlainText, value: plain(markdown) });

    connection.onHover(async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        if (!document) return null;
        const hover = hoverAt(document, offsetIn(document.source.text, position));
        const rules = new Set(projects.findingsOf(document).filter(({ range }) => contains(range, position)).map(({ rule }) => rule));
        const notes = [...(hover ? [hover.markdown] : []), ...[...rules].map(ruleNote)];
        return notes.length > 0 ? { contents: content(notes.join('\n\n---\n\n')), ...(hover ? { range: rangeOf(hover.place) } : {}) } : null;
    });

    connection.onCompletion(async ({ textDocument: { uri }, position }: TextDocumentPositionParams) => {
        const document = await projects.document(uri);
        if (!document) return [];
        const { from, proposals } = completionAt(document, offsetIn(document.source.text, position));
        const range = { start: document.source.rangeOf(from, from).start, end: position };
        return proposals.map(({ label, is, detail, markdown, snippet }, index): CompletionItem => ({
            label, kind: itemKinds[is],
            ...(hasLabelDetails ? { labelDetails: { description: detail } } : { detail }),
            // In the order of the vocabulary, which is the order in which one thinks of things.
            sortText: String(index).padStart(5, '0'),
            ...(markdown ? { documentation: content(markdown) } : {}),
            insertTextFormat: hasSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range, newText: hasSnippets ? snippet : snippet.replace(/\$\{\d+:([^}]*)\}|\$\d/g, '$1') },
        }));
    });
}
