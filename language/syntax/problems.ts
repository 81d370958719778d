import type { ILexingError, IRecognitionException, IToken } from 'chevrotain';
import type { Declaration, Property } from '../generated/parser/ast.js';
import { isOneSlip, nearest } from '../text/nearest.js';
import { propertyAtBeginning } from '../vocabulary/keys.js';
import { isKind, kinds } from '../vocabulary/kinds.js';
import type { OwnLexingError } from './lexer.js';
import { shortened } from './messages.js';

/** Why a text, or a part of it, could not be read. */
export interface SyntaxProblem {
    readonly rule: 'syntax-error' | 'nesting-too-deep' | 'file-too-large' | 'internal-error';
    readonly message: string;
    readonly start: number;
    readonly end: number;
    readonly remedy?: Remedy;
}

/** What to write in place of the text that a problem marks. */
export interface Remedy {
    /** What that does: `Write “}” here`. */
    readonly title: string;
    readonly text: string;
    /** It can only have been meant so. */
    readonly isSure: boolean;
}

/** How many characters around a problem are looked at, so that a long line does not slow the reading down. */
const lookAround = 100;
const textBefore = (text: string, offset: number) => text.slice(Math.max(0, offset - lookAround), offset);

/** The word that ends in front of an offset, on the same line, with the space behind it. */
const wordBefore = (text: string, offset: number) => /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*[ \t]+$/u.exec(textBefore(text, offset))?.[0] ?? '';

export type ParserError = IRecognitionException & { readonly previousToken?: IToken };

/** Where the parser stumbled: at a token, or, at the end of the text, behind the last one. */
export function offsetOf({ token, previousToken }: ParserError, text: string): number {
    return token.startOffset >= 0 ? token.startOffset : (previousToken?.endOffset ?? text.length - 1) + 1;
}

export function lexicalProblem(text: string, error: ILexingError | OwnLexingError): SyntaxProblem {
    const { offset: start, length, message } = error;
    if ('isOwn' in error) return { rule: 'syntax-error', message, start, end: start + length, ...(error.remedy ? { remedy: error.remedy } : {}) };
    return dashOfPeriod(text, start) ?? misspeltDate(text, start) ?? { rule: 'syntax-error', message: unknownMark(text.slice(start, start + Math.min(length, 20))), start, end: start + length };
}

function unknownMark(marks: string): string {
    if (/^['‘’„«]/.test(marks)) return 'A text stands in double quotation marks: "…" or “…”.';
    if (marks.startsWith('#')) return `“${marks}” has no meaning here; a comment begins with “//”.`;
    return `“${marks}” has no meaning here.`;
}

/** `2026-04-01 – 2029-03-31` */
function dashOfPeriod(text: string, start: number): SyntaxProblem | undefined {
    const dash = /^[-–—]/.exec(text.slice(start, start + 1));
    if (!dash || !/\d{4}-\d{2}-\d{2}[ \t]*$/.test(textBefore(text, start))) return undefined;
    return { rule: 'syntax-error', message: 'Between the dates of a period stands “to”, such as 2026-04-01 to 2029-03-31.', start, end: start + 1, remedy: { title: 'Write “to” here', text: 'to', isSure: true } };
}

/** `2027-4-1` or `01/04/2027`, of which only the digits up to the first mark were read. */
function misspeltDate(text: string, at: number): SyntaxProblem | undefined {
    const from = at - (/(?<!\d)\d{1,8}$/.exec(text.slice(Math.max(0, at - 9), at))?.[0].length ?? 0);
    const [written, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)|^\d+[-/.]\d{1,4}[-/.]\d{1,4}(?!\d)/.exec(text.slice(from, from + 20)) ?? [];
    if (written === undefined || from === at) return undefined;
    const date = year === undefined ? undefined : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
    return {
        rule: 'syntax-error', message: `“${written}” is not read as a date: write year, month and day, such as ${date ?? '2027-04-01'}.`, start: from, end: from + written.length,
        ...(date === undefined ? {} : { remedy: { title: `Write “${date}” here`, text: date, isSure: true } }),
    };
}

/** @param owner the declaration that the place belongs to, if it does to any. */
export function grammaticalProblem(text: string, error: ParserError, owner: Declaration | undefined): SyntaxProblem {
    const start = offsetOf(error, text);
    const isAtEnd = !(error.token.startOffset >= 0);
    const { ruleStack } = error.context;
    const head = ruleStack.length <= 1 ? start : ruleStack.at(-1)!.startsWith('Keyword') ? start - wordBefore(text, start).length : undefined;
    const known = head === undefined ? missingColon(text, error, owner) ?? strayMark(text, error) : nameOfSeveralWords(text, head) ?? misspeltKind(text, head);
    if (known) return known;
    const isInBody = ruleStack.at(-1)?.startsWith('Declaration');
    return {
        rule: 'syntax-error', message: error.message, start, end: isAtEnd ? start : error.token.endOffset! + 1,
        ...(isAtEnd && isInBody ? { remedy: { title: 'Write “}” here', text: '\n}', isSure: true } } : {}),
    };
}

/** `stakeholder Acute Trust`: the name ends with its first word. */
function nameOfSeveralWords(text: string, offset: number): SyntaxProblem | undefined {
    const first = wordBefore(text, offset);
    const start = offset - first.length;
    const [written] = /^[\p{L}\p{M}\p{N}_-]+(?:[ \t]+[\p{L}\p{M}\p{N}_-]+)+/u.exec(text.slice(start, start + lookAround)) ?? [];
    if (first === '' || written === undefined) return undefined;
    const name = written.split(/\s+/).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    return {
        rule: 'syntax-error', message: `A name is one word: write “${name}”, and what people call it behind that, in quotation marks.`, start, end: start + written.length,
        remedy: { title: `Write “${name}” here`, text: name, isSure: false },
    };
}

/** A word that begins a line, or follows a body, where one of the words that begin a declaration should. */
function misspeltKind(text: string, start: number): SyntaxProblem | undefined {
    const begins = /(^|[\n\r}]|\*\/)[ \t]*$/.test(textBefore(text, start));
    const [two = '', one = ''] = /^([\p{L}_-]+)(?:[ \t]+[\p{L}_-]+)?(?![^\s\p{P}\p{S}])/u.exec(text.slice(start, start + lookAround)) ?? [];
    if (!begins || one === '') return undefined;
    const ofTwo = kinds.find(kind => kind.includes(' ') && isOneSlip(two, kind));
    const kind = ofTwo ?? nearest(one, kinds);
    if (kind === undefined) return undefined;
    const written = ofTwo === undefined ? one : two;
    return {
        rule: 'syntax-error', message: `A charter has no “${written}”. Did you mean “${kind}”?`, start, end: start + written.length,
        remedy: { title: `Write “${kind}” here`, text: kind, isSure: true },
    };
}

/** Words in a body without a colon: a property that lacks it, or what is left of a value. */
function missingColon(text: string, { name, context, previousToken }: ParserError, owner: Declaration | undefined): SyntaxProblem | undefined {
    if (name !== 'MismatchedTokenException' || !context.ruleStack.at(-1)?.startsWith('Property') || !previousToken || !owner) return undefined;
    const property = lastUpTo(owner.properties, previousToken.startOffset);
    if (!property?.$cstNode) return undefined;
    const start = property.$cstNode.offset;
    const written = text.slice(start, previousToken.endOffset! + 1);
    const beginning = isKind(owner.keyword) ? propertyAtBeginning(property.key, owner.keyword) : undefined;
    if (beginning === undefined) return { rule: 'syntax-error', message: strayWords(written, textBefore(text, start)), start, end: start + written.length };
    const length = new RegExp(`^${beginning.replaceAll(' ', '\\s+')}`).exec(written)?.[0].length ?? written.length;
    return {
        rule: 'syntax-error', message: `A colon is missing after “${beginning}”: write “${beginning}: …”.`, start, end: start + length,
        remedy: { title: `Write “${beginning}:”`, text: `${beginning}:`, isSure: true },
    };
}

function strayWords(written: string, before: string): string {
    const words = shortened(written.replace(/\s+/g, ' '));
    if (words.startsWith('because')) return 'A reason stands in quotation marks: because "…".';
    const isBehindValue = /[^\s{][ \t]*$/.test(before);
    if (isBehindValue) return `“${words}” is not expected here: a text stands in quotation marks, and commas stand between several values.`;
    return `“${words}” says nothing here: a line begins with what it is about, and a colon, such as “purpose: …”.`;
}

/** A comma or a semicolon too many, or a semicolon in place of a comma. */
function strayMark(text: string, { token, previousToken }: ParserError): SyntaxProblem | undefined {
    const start = token.startOffset;
    if (token.image === ';') {
        const isProperty = /^\s*\p{L}[\p{L} -]*:/u.test(text.slice(start + 1, start + lookAround));
        const remedy = isProperty ? { title: 'Remove “;”', text: '', isSure: true } : { title: 'Write “,” here', text: ',', isSure: true };
        return { rule: 'syntax-error', message: '“;” is not expected here: commas stand between the values of a list, and nothing between one line and the next.', start, end: start + 1, remedy };
    }
    const [gap, words] = token.image === ':' ? /,\s*([\p{L}\p{M}\p{N}_ -]+)$/u.exec(textBefore(text, start)) ?? [] : [];
    const comma = gap === undefined ? previousToken?.image === ',' ? previousToken.startOffset : undefined : start - gap.length;
    if (comma === undefined) return undefined;
    const message = words === undefined ? 'A value is missing after “,”.' : `No comma stands in front of “${words.trim()}”: only the values of a list are separated by commas.`;
    const before = /(,\s*)*$/.exec(textBefore(text, comma))![0].length;
    const behind = /^(\s*,)*/.exec(text.slice(comma + 1, comma + lookAround))![0].length;
    return { rule: 'syntax-error', message, start: comma - before, end: comma + 1 + behind, remedy: { title: 'Remove “,”', text: '', isSure: true } };
}

/** The last node of a list, in the order of the text, that begins at or before `offset`. */
export function lastUpTo<T extends Declaration | Property>(nodes: readonly T[], offset: number): T | undefined {
    return nodes[countUpTo(nodes, offset) - 1];
}

/** How many nodes of a list begin at or before `offset`. */
export function countUpTo(nodes: readonly (Declaration | Property)[], offset: number): number {
    let low = 0;
    let high = nodes.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((nodes[middle]!.$cstNode?.offset ?? 0) <= offset) low = middle + 1;
        else high = middle;
    }
    return low;
}
