import { SemanticTokensBuilder, type Connection } from 'vscode-languageserver';
import { allWordsOf, wordsOf, type MarkedWord } from '../../language/assist/marked-words.js';
import { rangeOf } from '../convert.js';
import type { ClientOptions } from '../client-options.js';
import type { Projects } from '../projects.js';

const tokenTypes = ['namespace', 'class', 'interface', 'event', 'enumMember', 'variable', 'keyword', 'property', 'string', 'number', 'comment'] as const;
export const semanticTokens = { legend: { tokenTypes: [...tokenTypes], tokenModifiers: ['declaration'] }, full: true };

const typeOf = ({ is }: MarkedWord): (typeof tokenTypes)[number] => {
    switch (is) {
        case 'partnership': return 'namespace';
        case 'stakeholder': case 'leader': return 'class';
        case 'forum': return 'interface';
        case 'decision': return 'event';
        case 'term': return 'enumMember';
        case 'keyword': case 'property': case 'number': case 'comment': return is;
        case 'text': return 'string';
        default: return 'variable';
    }
};

/** Colours by meaning; and of every word, where the editor has no grammar of the language that gives them colours. */
export function registerSemanticTokens(connection: Connection, projects: Projects, { hasGrammar }: ClientOptions): void {
    const words = hasGrammar ? wordsOf : allWordsOf;
    connection.languages.semanticTokens.on(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        const builder = new SemanticTokensBuilder();
        for (const word of document ? words(document) : []) {
            const { start, end } = rangeOf(word.place);
            if (start.line === end.line) builder.push(start.line, start.character, end.character - start.character, tokenTypes.indexOf(typeOf(word)), word.declares ? 1 : 0);
        }
        return builder.build();
    });
}
