import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

/**
 * No word of the language is reserved: every keyword made of letters is also a WORD, so a stakeholder
 * may be called `power` or `explain`. Token categories say so once, for every rule of the grammar.
 */
export class UnreservedTokenBuilder extends DefaultTokenBuilder {
    protected override buildKeywordToken(keyword: GrammarAST.Keyword, terminals: TokenType[], caseInsensitive: boolean): TokenType {
        const token = super.buildKeywordToken(keyword, terminals, caseInsensitive);
        const word = terminals.find(terminal => terminal.name === 'WORD');
        if (word && /^\p{L}/u.test(keyword.value)) {
            token.CATEGORIES = [word];
            token.LONGER_ALT = word;
        }
        return token;
    }
}
