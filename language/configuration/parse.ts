import { createScanner, findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { TextDocument } from 'langium';
import * as v from 'valibot';
import { longestText } from '../syntax/limits.js';
import type { Range } from 'vscode-languageserver-types';
import { configurationShape, type RawConfiguration } from './shape.js';

/** Why a configuration cannot be used, and where. */
export interface ConfigurationProblem {
    readonly message: string;
    /** The configuration can be used all the same. */
    readonly isNotice?: true;
    /** The entry at this place is not used; the others are, by whoever uses a configuration that has problems. */
    readonly isLeftOut?: true;
    readonly range: Range;
    /** The text is no JSON there. */
    readonly isSyntax?: true;
}

/** A configuration as one file states it. Where there are problems, it is what could be used. */
export interface ConfigurationFile {
    readonly uri: string;
    readonly stated: RawConfiguration;
    readonly problems: readonly ConfigurationProblem[];
    /** Where the value stands that a path of keys and indexes leads to. */
    rangeOf(path: readonly (string | number)[], isKey?: boolean): Range;
}

/** Reads `concordat.json`, with comments and trailing commas if it has them; of a `package.json`, its key “concordat”: undefined without one. */
export function parseConfiguration(uri: string, text: string): ConfigurationFile | undefined {
    const lines = TextDocument.create(uri, 'jsonc', 0, text);
    const rangeAt = (start: number, length: number): Range => ({ start: lines.positionAt(start), end: lines.positionAt(start + length) });
    if (text.length > longestText) return { uri, stated: {}, problems: [{ message: `This configuration has more than the ${longestText / 1_000_000} million characters that Concordat reads.`, range: rangeAt(0, 0) }], rangeOf: () => rangeAt(0, 0) };
    const abyss = tooDeepAt(text);
    if (abyss !== undefined) return { uri, stated: {}, problems: [{ message: `Brackets are nested more than ${deepest} levels deep here.`, range: rangeAt(abyss, 1) }], rangeOf: () => rangeAt(0, 0) };
    const errors: ParseError[] = [];
    const whole = parseTree(text, errors, { allowTrailingComma: true });
    const isPackage = uri.endsWith('/package.json');
    const root = isPackage ? whole && findNodeAtLocation(whole, ['concordat']) : whole;
    if (isPackage && !root) return undefined;

    const rangeOf = (path: readonly (string | number)[], isKey = false) => {
        const { offset, length } = root ? nodeAt(root, path, isKey) : { offset: 0, length: 0 };
        return rangeAt(offset, length);
    };
    const found: ConfigurationProblem[] = isPackage ? [] : errors.slice(0, 1).map(({ error, offset, length }) => ({ message: syntaxMessages[printParseErrorCode(error)] ?? 'This cannot be read as JSON.', range: rangeAt(offset, length), isSyntax: true }));
    if (!root) return { uri, stated: {}, problems: found, rangeOf };
    const { output, issues } = read(getNodeValue(root));
    found.push(...issues.map(({ message, path, isKey }) => ({ message, range: rangeOf(path, isKey), ...(path.length > 0 ? { isLeftOut: true as const } : {}) })));
    const twice = [...(isPackage ? keysOf(whole!).filter(({ value }) => value === 'concordat').slice(1) : []), ...repeatedKeys(root)];
    found.push(...twice.slice(0, maxIssues).map(({ value, offset, length }) => ({ message: `The key “${value}” appears in these braces twice. Keep one of the two.`, range: rangeAt(offset, length) })));
    return { uri, stated: output, problems: found, rangeOf };
}

const keysOf = (node: Node): Node[] => (node.type === 'object' ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? []) : []);

/** The keys that their object has already. Of these JSON would keep the last, and nobody could tell which was meant. */
function repeatedKeys(node: Node): Node[] {
    const known = new Set<unknown>();
    const repeated = keysOf(node).filter(({ value }) => known.size === known.add(value).size);
    const values = (node.children ?? []).flatMap(each => (each.type === 'property' ? each.children?.[1] ?? [] : each));
    return [...repeated, ...values.flatMap(repeatedKeys)];
}

/** How deep brackets may be nested; what a configuration may say needs a tenth of that. */
const deepest = 50;

/** Where brackets are nested too deep for the parser, which calls itself for each. */
function tooDeepAt(text: string): number | undefined {
    const scanner = createScanner(text, true);
    let depth = 0;
    for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
        const first = text[scanner.getTokenOffset()]!;
        if ('{['.includes(first)) depth++;
        if ('}]'.includes(first)) depth--;
        if (depth > deepest) return scanner.getTokenOffset();
    }
    return undefined;
}

type Path = readonly (string | number)[];

interface Issue {
    readonly message: string;
    readonly path: Path;
    /** Not the value at the path is wrong, but its key. */
    readonly isKey: boolean;
}

/** What can be used of settings from elsewhere: of rules, each by itself. */
export function usable(stated: unknown): RawConfiguration {
    const { rules = {} } = (stated ?? {}) as { readonly rules?: Readonly<Record<string, unknown>> };
    return { rules: Object.assign({}, ...Object.entries(rules).map(([id, level]) => read({ rules: { [id]: level } }).output.rules)) };
}

/** More mistakes have one cause, and looking for the next one takes as long as for the first. */
const maxIssues = 100;

/** What can be used of a configuration: the entries in which nothing is wrong. */
function read(input: unknown): { output: RawConfiguration; issues: readonly Issue[] } {
    const issues: Issue[] = [];
    // Of the keys of an object, only the first that is unknown is told, so it is left out and all the others are looked at again.
    let rest = input;
    for (;;) {
        const result = v.safeParse(configurationShape, Array.isArray(rest) ? undefined : rest, { abortPipeEarly: true });
        if (result.success && issues.length === 0) return { output: result.output, issues };
        const found = (result.issues ?? []).map(({ message, path = [] }) => ({ message, path: path.map(({ key }) => key as string | number), isKey: path.at(-1)?.origin === 'key' }));
        const unknown = found.filter(({ path, isKey }) => isKey && isThere(rest, path));
        if (unknown.length === 0 || issues.length >= maxIssues) return { output: withoutWrong(rest), issues: [...issues, ...found] };
        issues.push(...unknown);
        rest = withoutAll(rest, unknown.map(({ path }) => path));
    }
}

/** What is left without the entries in which something is wrong: of rules the one that is, of overrides and words those that lack a key. */
function withoutWrong(input: unknown): RawConfiguration {
    let rest = input;
    for (let round = 0; ; round++) {
        const { success, output, paths } = tried(rest);
        if (success) return output;
        // A text made to be wrong in thousands of places loses whole keys.
        const wrong = round < maxRounds ? paths.map(path => (isThere(rest, path) ? path : path.slice(0, -1))) : paths.map(path => path.slice(0, 1));
        if (wrong.some(({ length }) => length === 0)) return {};
        rest = withoutAll(rest, wrong);
    }
}

const maxRounds = 10;

function tried(stated: unknown) {
    const { success, output, issues = [] } = v.safeParse(configurationShape, Array.isArray(stated) ? undefined : stated, { abortPipeEarly: true });
    return success ? { success, output, paths: [] } : { success, paths: issues.map(({ path = [] }): Path => path.map(({ key }) => key as string | number)) };
}

/** A key that is missing is told in the same way as one that is unknown. */
function isThere(value: unknown, [key, ...path]: Path): boolean {
    if (key === undefined) return true;
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) && isThere((value as Record<string | number, unknown>)[key], path);
}

/** A copy in which there is nothing at these paths. */
function withoutAll(value: unknown, paths: readonly Path[]): unknown {
    const inner = (key: string | number) => paths.filter(([first]) => first === key).map(([, ...path]) => path);
    const left = (key: string | number, each: unknown) => {
        const within = inner(key);
        return within.some(({ length }) => length === 0) ? [] : [within.length > 0 ? withoutAll(each, within) : each];
    };
    if (Array.isArray(value)) return value.flatMap((each: unknown, index) => left(index, each));
    return Object.fromEntries(Object.entries(value as object).flatMap(([key, each]) => left(key, each).map(kept => [key, kept])));
}

/** The value at a path, or its key; of a path that is not there, the value around it. */
function nodeAt(root: Node, path: readonly (string | number)[], isKey: boolean): Node {
    const node = findNodeAtLocation(root, [...path]);
    if (!node) return path.length === 0 ? root : nodeAt(root, path.slice(0, -1), false);
    return isKey ? node.parent!.children![0]! : node;
}

const syntaxMessages: Readonly<Record<string, string>> = {
    CommaExpected: 'A comma is missing here.',
    ColonExpected: 'A colon is missing here.',
    CloseBraceExpected: 'The closing brace “}” is missing here.',
    CloseBracketExpected: 'The closing bracket “]” is missing here.',
    PropertyNameExpected: 'A key is missing here, in double quotation marks.',
    ValueExpected: 'A value is missing here.',
    UnexpectedEndOfString: 'The closing quotation mark is missing here.',
    UnexpectedEndOfComment: 'This comment has no end. Close it with “*/”.',
    EndOfFileExpected: 'The configuration has ended before this.',
};
