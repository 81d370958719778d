import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';

const isOfLetters = ({ value }: GrammarAST.Keyword) => /^\p{L}/u.test(value);

/**
 * No word of the language is reserved: every keyword made of letters is also a WORD, so a stakeholder
 * may be called `power` or `explain`. Token categories say so once, for every rule of the grammar.
 */
export class UnreservedTokenBuilder extends DefaultTokenBuilder {
    protected override buildKeywordToken(keyword: GrammarAST.Keyword, terminals: TokenType[], caseInsensitive: boolean): TokenType {
        const token = super.buildKeywordToken(keyword, terminals, caseInsensitive);
        if (isOfLetters(keyword)) token.CATEGORIES = wordsOf(terminals);
        return token;
    }

    /** Trying every terminal on every keyword would take a fifth of the time in which the parser is built. */
    protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
        return isOfLetters(keyword) ? wordsOf(terminals) : super.findLongerAlt(keyword, terminals);
    }
}

const wordsOf = (terminals: readonly TokenType[]) => terminals.filter(({ name }) => name === 'WORD');
