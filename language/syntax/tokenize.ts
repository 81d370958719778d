import { ConcordatTerminals, type ConcordatTerminalNames } from '../generated/parser/ast.js';

/** What a token is: the name of its terminal in the grammar, or the mark that it is. */
export type TokenName = ConcordatTerminalNames | '{' | '}' | ':' | ',' | ';' | '[' | ']';

/** The tokens of a text, their kinds and places in lists of equal length; comments are among them, blanks are not. */
export interface Tokens {
    readonly names: readonly TokenName[];
    readonly starts: readonly number[];
    readonly ends: readonly number[];
}

type Matcher = readonly [name: ConcordatTerminalNames, pattern: RegExp];

const matchers = (...names: ConcordatTerminalNames[]): Matcher[] => names.map(name => [name, new RegExp(ConcordatTerminals[name].source, 'y')]);
const blank = matchers('WHITE_SPACE')[0]![1];
const word = matchers('WORD');

/** What may begin with a character, in the order of the grammar; anything else is a word or a blank. */
const beginnings = new Map<string, readonly Matcher[]>([
    ...['"', '“'].map(first => [first, matchers('STRING')] as const),
    ...[...'£€$¥'].map(first => [first, matchers('MONEY')] as const),
    ...[...'0123456789'].map(first => [first, matchers('DURATION', 'DATE', 'MONEY', 'SHARE', 'WORD', 'NUMBER')] as const),
    ['/', matchers('BLOCK_COMMENT', 'LINE_COMMENT')],
    ['@', matchers('CITATION_KEY')],
]);

const isMark = (first: string): first is Extract<TokenName, '{'> => '{}:,;[]'.includes(first);

/** The tokens of a text as Langium's lexer finds them; undefined where there is something that is none. */
export function tokenize(text: string): Tokens | undefined {
    const names: TokenName[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, at)) {
        const first = text[at]!;
        const name = isMark(first) ? first : nameAt(text, at, beginnings.get(first) ?? word);
        if (name === undefined || (name === 'BLOCK_COMMENT' && !isClosedComment(text.slice(at, end)))) return undefined;
        names.push(name);
        starts.push(at);
        at = isMark(first) ? at + 1 : end;
        ends.push(at);
    }
    return { names, starts, ends };
}

const isClosedComment = (image: string) => image.length >= '/**/'.length && image.endsWith('*/');

/** Where the token ends that was found last. */
let end = 0;

function nameAt(text: string, at: number, candidates: readonly Matcher[]): ConcordatTerminalNames | undefined {
    for (const [name, pattern] of candidates) {
        pattern.lastIndex = at;
        if (pattern.test(text)) {
            end = pattern.lastIndex;
            return name;
        }
    }
    return undefined;
}

function afterBlanks(text: string, at: number): number {
    blank.lastIndex = at;
    return blank.test(text) ? blank.lastIndex : at;
}
