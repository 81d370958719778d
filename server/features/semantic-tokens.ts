import { SemanticTokensBuilder, type Connection } from 'vscode-languageserver';
import { wordsOf, type MarkedWord } from '../../language/assist/marked-words.js';
import { rangeOf } from '../convert.js';
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

/** Colours by meaning. */
export function registerSemanticTokens(connection: Connection, projects: Projects): void {
    connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        const builder = new SemanticTokensBuilder();
        for (const word of document ? wordsOf(document) : []) {
            const { start, end } = rangeOf(word.place);
            if (start.line === end.line) builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(typeOf(word)), word.declares ? 1 : 0);
        }
        return builder.build();
    });
}
