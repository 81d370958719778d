import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

type Options<M extends keyof IParserErrorMessageProvider> = Parameters<IParserErrorMessageProvider[M]>[0];

/** Says in plain words what the parser stumbled over. */
export class SyntaxMessages implements IParserErrorMessageProvider {
    buildMismatchTokenMessage({ expected, actual, ruleName }: Options<'buildMismatchTokenMessage'>): string {
        if (isEnd(actual)) return endOfText(expected);
        if (expected.name === 'EOF') return this.buildNotAllInputParsedMessage({ firstRedundant: actual, ruleName });
        if (expected.name === '}') return notInBody(actual);
        if (plainName(ruleName) === 'Import') return 'Write the file to import after “import”, in quotation marks: import "organisations.concordat".';
        return `Write ${described(expected)} here instead of ${shown(actual)}.`;
    }

    buildNotAllInputParsedMessage({ firstRedundant }: Options<'buildNotAllInputParsedMessage'>): string {
        return `${shown(firstRedundant)} cannot be used here. Each part of a charter starts with a word such as “stakeholder” or “forum”.`;
    }

    buildNoViableAltMessage({ actual, previous, ruleName }: Options<'buildNoViableAltMessage'>): string {
        const token = actual[0]!;
        if (plainName(ruleName) === 'Value') {
            return isEnd(token) || token.image === '}'
                ? `A value is missing after “${previous.image}”.`
                : `${shown(token)} is not a value. Write a word, a name, a date, an amount, or text in quotation marks.`;
        }
        return this.buildNotAllInputParsedMessage({ firstRedundant: token, ruleName });
    }

    buildEarlyExitMessage({ actual }: Options<'buildEarlyExitMessage'>): string {
        return `Write a word here instead of ${shown(actual[0]!)}.`;
    }
}

const plainName = (ruleName: string) => ruleName.replace(/\u200B$/, '');
const isEnd = (token: IToken) => token.image === '';

function endOfText(expected: TokenType): string {
    return expected.name === '}' ? 'The text ends before the closing brace “}”.' : `The text ends here, but ${described(expected)} is missing.`;
}

function notInBody(token: IToken): string {
    switch (token.image) {
        case '[': return 'Cite evidence by the keys of sources, each after “@”: [@jones-2023], or [@jones-2023; @survey "p. 4"].';
        case '{': return '“{” cannot be used inside another pair of braces.';
        default: return `${shown(token)} cannot be used here. Start each line with a word and a colon, such as “purpose: …”.`;
    }
}

function shown(token: IToken): string {
    return isEnd(token) ? 'The end of the text' : `“${shortened(token.image)}”`;
}

/** Text of the author as a message shows it. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function described(token: TokenType): string {
    switch (token.name) {
        case 'STRING': return 'text in quotation marks';
        case 'WORD': return 'a word';
        case 'CITATION_KEY': return 'the key of a source, such as @jones-2023,';
        default: return `“${token.name}”`;
    }
}
