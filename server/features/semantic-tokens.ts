import { InlayHintKind, SemanticTokensBuilder, type Connection, type DocumentLink, type InlayHint, type Position, type SelectionRange } from 'vscode-languageserver';
import { hintsOf } from '../../language/assist/hints.js';
import { linksOf } from '../../language/assist/links.js';
import { targetAt } from '../../language/assist/target.js';
import { wordsOf, type MarkedWord } from '../../language/assist/marked-words.js';
import type { BoundDocument } from '../../language/model/binding.js';
import { rangeOf } from '../convert.js';
import { offsetIn } from '../positions.js';
import type { Projects } from '../projects.js';

const tokenTypes = ['namespace', 'class', 'interface', 'event', 'enumMember', 'variable'] as const;
export const semanticTokens = { legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] }, full: true };

const typeOf = ({ is }: MarkedWord): (typeof tokenTypes)[number] => {
    switch (is) {
        case 'partnership': return 'namespace';
        case 'stakeholder': case 'leader': return 'class';
        case 'forum': return 'interface';
        case 'decision': return 'event';
        case 'term': return 'enumMember';
        default: return 'variable';
    }
};

/** What an editor shows upon and beside the text: colours by meaning, hints, links, and the places that grow with a selection. */
export function registerDecoration(connection: Connection, projects: Projects): void {
    connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        const builder = new SemanticTokensBuilder();
        for (const word of document ? wordsOf(document) : []) {
            const { start, end } = rangeOf(word.place);
            if (start.line === end.line) builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(typeOf(word)), word.declares ? 1 : 0);
        }
        return builder.build();
    });

    connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
        const document = await projects.document(uri);
        return (document ? hintsOf(document) : [])
            .map(({ after, label, why }): InlayHint => ({ position: document!.source.rangeOf(after, after).start, label, tooltip: why, kind: InlayHintKind.Type, paddingLeft: true }))
            .filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
    });

    connection.onDocumentLinks(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        return (document ? linksOf(document) : []).map(({ place, target }): DocumentLink => ({ range: rangeOf(place), target }));
    });

    connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => {
        const document = await projects.document(uri);
        return document ? positions.map(position => selectionAt(document, position)) : null;
    });
}

/** The word, its property, its declaration, the whole charter. */
function selectionAt(document: BoundDocument, position: Position): SelectionRange {
    const { source } = document;
    const whole: SelectionRange = { range: source.rangeOf(0, source.text.length) };
    const target = targetAt(document, offsetIn(source.text, position));
    if (!target || !('entity' in target)) return whole;
    const declaration = { range: rangeOf(target.entity.extent), parent: whole };
    const stated = 'key' in target ? target.entity.stated(target.key) : undefined;
    return { range: rangeOf(target.place), parent: stated ? { range: rangeOf(stated.place), parent: declaration } : declaration };
}
