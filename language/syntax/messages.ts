import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { nearest } from '../text/nearest.js';
import { kinds } from '../vocabulary/kinds.js';

type Options<M extends keyof IParserErrorMessageProvider> = Parameters<IParserErrorMessageProvider[M]>[0];

/** Says in plain words what the parser stumbled over. */
export class SyntaxMessages implements IParserErrorMessageProvider {
    buildMismatchTokenMessage({ expected, actual, previous, ruleName }: Options<'buildMismatchTokenMessage'>): string {
        if (isEnd(actual)) return endOfText(expected);
        if (expected.name === 'EOF') return this.buildNotAllInputParsedMessage({ firstRedundant: actual, ruleName });
        const rule = plainName(ruleName);
        if (rule === 'Property' && expected.name === ':') {
            return `A colon is missing after “${previous.image}”: a property is written “${previous.image}: …”.`;
        }
        if (rule === 'Import') return `After “import” the file to bring in is expected, in quotation marks: import "organisations.concordat".`;
        return `${shown(actual)} is not expected here; ${described(expected)} is.`;
    }

    buildNotAllInputParsedMessage({ firstRedundant }: Options<'buildNotAllInputParsedMessage'>): string {
        const suggestion = nearest(firstRedundant.image, kinds);
        if (suggestion) return `“${firstRedundant.image}” is not a kind of declaration. Did you mean “${suggestion}”?`;
        return `${shown(firstRedundant)} is not expected here; a declaration is, such as “stakeholder” or “forum”.`;
    }

    buildNoViableAltMessage({ actual, previous, ruleName }: Options<'buildNoViableAltMessage'>): string {
        const token = actual[0]!;
        if (plainName(ruleName) === 'Value') {
            return isEnd(token) || token.image === '}'
                ? `A value is missing after “${previous.image}”.`
                : `${shown(token)} is not a value; write a word, a name, a date, an amount, or a text in quotation marks.`;
        }
        return this.buildNotAllInputParsedMessage({ firstRedundant: token, ruleName });
    }

    buildEarlyExitMessage({ actual }: Options<'buildEarlyExitMessage'>): string {
        return `${shown(actual[0]!)} is not expected here; a word is.`;
    }
}

const plainName = (ruleName: string) => ruleName.replace(/\u200B$/, '');
const isEnd = (token: IToken) => token.image === '';

function endOfText(expected: TokenType): string {
    return expected.name === '}' ? 'The text ends before the closing brace “}”.' : `The text ends here; ${described(expected)} is expected.`;
}

function shown(token: IToken): string {
    return isEnd(token) ? 'The end of the text' : `“${token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image}”`;
}

function described(token: TokenType): string {
    switch (token.name) {
        case 'STRING': return 'a text in quotation marks';
        case 'WORD': return 'a word';
        case 'CITATION_KEY': return 'the key of a source, such as @jones-2023,';
        default: return `“${token.name}”`;
    }
}
