import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

type Options<M extends keyof IParserErrorMessageProvider> = Parameters<IParserErrorMessageProvider[M]>[0];

/** Says in plain words what the parser stumbled over. */
export class SyntaxMessages implements IParserErrorMessageProvider {
    buildMismatchTokenMessage({ expected, actual, ruleName }: Options<'buildMismatchTokenMessage'>): string {
        if (isEnd(actual)) return endOfText(expected);
        if (expected.name === 'EOF') return this.buildNotAllInputParsedMessage({ firstRedundant: actual, ruleName });
        if (expected.name === '}') return notInBody(actual);
        if (plainName(ruleName) === 'Import') return `After “import” the file to bring in is expected, in quotation marks: import "organisations.concordat".`;
        return `${shown(actual)} is not expected here; ${described(expected)} is.`;
    }

    buildNotAllInputParsedMessage({ firstRedundant }: Options<'buildNotAllInputParsedMessage'>): string {
        return `${shown(firstRedundant)} is not expected here; what a charter holds begins with a word such as “stakeholder” or “forum”.`;
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

function notInBody(token: IToken): string {
    switch (token.image) {
        case '[': return 'Evidence is cited by the keys of sources, each with “@”: [@jones-2023], or [@jones-2023; @survey "p. 4"].';
        case '{': return '“{” is not expected here: braces do not stand inside braces.';
        default: return `${shown(token)} is not expected here; a line begins with what it is about, and a colon, such as “purpose: …”.`;
    }
}

function shown(token: IToken): string {
    return isEnd(token) ? 'The end of the text' : `“${shortened(token.image)}”`;
}

/** Text of the author as a message shows it. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function described(token: TokenType): string {
    switch (token.name) {
        case 'STRING': return 'a text in quotation marks';
        case 'WORD': return 'a word';
        case 'CITATION_KEY': return 'the key of a source, such as @jones-2023,';
        default: return `“${token.name}”`;
    }
}
