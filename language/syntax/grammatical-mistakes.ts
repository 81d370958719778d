import { sentence } from '../text/sentence.js';
import type { IRecognitionException, IToken } from 'chevrotain';
import type { Declaration, Property } from '../generated/parser/ast.js';
import { isOneSlip, nearest } from '../text/nearest.js';
import { partitionPoint } from '../text/partition-point.js';
import { patternOf } from '../text/pattern.js';
import { propertiesOf, propertyAtBeginning } from '../vocabulary/keys.js';
import { isKind, kinds } from '../vocabulary/kinds.js';
import { declarations } from '../vocabulary/declarations.js';
import { paraphraseOf, writtenAs } from '../vocabulary/paraphrases.js';
import { keyPattern, wordPattern } from './declaration-head.js';
import { phraseAt } from './phrase.js';
import { shortened } from './messages.js';
import { lookAround, textBefore, textFrom } from '../text/around.js';
import { wordBefore, write, type Mistake, type Recognized } from './mistake.js';

export type ParserError = IRecognitionException & { readonly previousToken?: IToken };

/** A token that the parser did not expect. */
export interface UnexpectedToken {
    readonly text: string;
    readonly error: ParserError;
    /** Where it begins; at the end of the text, behind the last token. */
    readonly start: number;
    /** The declaration that the place belongs to, if it does to any. */
    readonly owner: Declaration | undefined;
    /** The last declaration that begins before the place. */
    readonly before: Declaration | undefined;
}

/** Words of a name as people write it: `St Mary’s`, `Health & Care`. */
const words = patternOf(`^${wordPattern}(?:['’]\\p{L}+)?(?:[ \\t]+(?:[&+][ \\t]*)?${wordPattern}(?:['’]\\p{L}+)?)+`);
const key = patternOf(`^\\s*(${keyPattern})[ \\t]*:`);
const commaBeforeKey = patternOf(`,\\s*(${keyPattern})[ \\t]*$`);

/** Mistakes outside of bodies, in the order in which they are tried. */
export const headMistakes: readonly Mistake<UnexpectedToken>[] = [
    {
        name: 'name of several words',
        example: 'stakeholder Acute Trust',
        recognize({ text, start: at }) {
            const first = wordBefore(text, at);
            const start = at - first.length;
            const [written] = words().exec(textFrom(text, start)) ?? [];
            if (first === '' || written === undefined) return undefined;
            const name = written.replace(/['’&+]/g, '').split(/\s+/).map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
            const after = textFrom(text, start + written.length);
            // The opening mark of the title may be what is missing.
            const mark = /^["”](?=[ \t]*(?:[{\r\n]|$))/.test(after) ? 1 : 0;
            const instead = mark === 0 && /^[ \t]*["“]/.test(after) ? name : `${name} "${written}"`;
            return { message: `A name is one word. Write “${name}”, then its title in quotation marks.`, start, end: start + written.length + mark, remedy: write(instead, false) };
        },
    },
    {
        name: 'brace too many',
        example: 'stakeholder A { power: high } }',
        recognize({ start, error: { token } }) {
            if (token.image !== '}') return undefined;
            return { message: 'This closing brace “}” has no opening brace.', start, end: start + 1, remedy: { title: 'Remove “}”', text: '', isSure: false } };
        },
    },
    {
        name: 'properties without braces', isVague: true,
        example: 'stakeholder A\n    power: high',
        recognize({ text, start, before }) {
            const kind = before?.keyword;
            const [, words] = key().exec(textFrom(text, start)) ?? [];
            if (before === undefined || before.open || !isKind(kind) || words === undefined || !Object.hasOwn(propertiesOf(kind), words.trim().toLowerCase())) return undefined;
            return { message: `Put what is said of ${before.name ?? `the ${kind}`} in braces: “{” before it, and “}” after it.`, start, end: start + words.trimEnd().length };
        },
    },
    {
        name: 'misspelt keyword',
        example: 'stakehlder A',
        recognize({ text, start }) {
            const begins = /(^|[\n\r}]|\*\/)[ \t]*$/.test(textBefore(text, start));
            const [two = '', one = ''] = /^([\p{L}_-]+)(?:[ \t]+[\p{L}_-]+)?(?![^\s\p{P}\p{S}])/u.exec(textFrom(text, start)) ?? [];
            if (!begins || one === '') return undefined;
            const ofTwo = kinds.find(kind => kind.includes(' ') && isOneSlip(two, kind));
            const kind = ofTwo ?? nearest(one, kinds);
            if (kind === undefined) return undefined;
            const written = ofTwo === undefined ? one : two;
            return { message: `A charter has no “${written}”. Did you mean “${kind}”?`, start, end: start + written.length, remedy: write(kind) };
        },
    },
];

/** Mistakes inside of bodies, in the order in which they are tried. */
export const bodyMistakes: readonly Mistake<UnexpectedToken>[] = [
    {
        name: 'address without quotation marks',
        example: 'stakeholder A { represents: info@council.example }',
        recognize({ text, start: at }) {
            const [before] = /[^\s:,"“]*$/.exec(textBefore(text, at))!;
            const start = at - before.length;
            const [written] = /^(?:[^\s@:,"“]+@[^\s@,"“{}]+\.[^\s@,"“{}]*[^\s@,"“{}.]|https?:\/\/[^\s"“{}]+|www\.[^\s"“{}]+)/.exec(textFrom(text, start)) ?? [];
            return written === undefined ? undefined : { message: `Put the address in quotation marks: "${written}".`, start, end: start + written.length, remedy: { title: 'Put it in quotation marks', text: `"${written}"`, isSure: true } };
        },
    },
    {
        name: 'value in other words',
        example: 'forum F { meets: twice a year }',
        recognize: inOtherWords,
    },
    {
        name: 'missing colon',
        example: 'stakeholder A { power high }',
        recognize(place) {
            const { start, written, property } = wordsWithoutColon(place) ?? {};
            const known = property && isKind(place.owner!.keyword) ? propertyAtBeginning(property.key, place.owner!.keyword) : undefined;
            if (start === undefined || known === undefined) return undefined;
            const [{ length } = written!] = new RegExp(`^${known.replaceAll(' ', '\\s+')}(?:[ \t]*;)?`).exec(textFrom(place.text, start)) ?? [];
            return {
                message: `A colon is missing after “${known}”: write “${known}: …”.`, start, end: start + length,
                remedy: { title: `Write “${known}:”`, text: `${known}:`, isSure: true },
            };
        },
    },
    {
        name: 'words after a value', isVague: true,
        example: 'forum F { members: A B }',
        recognize: place => strayWords(place, (shown, before) =>
            (/[^\s{][ \t]*$/.test(before) ? `“${shown}” cannot follow this value. Put text in quotation marks, and a comma between two values.` : undefined)),
    },
    {
        name: 'words without a colon', isVague: true,
        example: 'forum F { anyone }',
        recognize: place => strayWords(place, shown => `“${shown}” cannot be used here. Start each line with a word and a colon, such as “purpose: …”.`),
    },
    {
        name: 'semicolon',
        example: 'forum F { members: A; B }',
        recognize({ text, start, error: { token } }) {
            if (token.image !== ';') return undefined;
            const isBeforeKey = key().test(textFrom(text, start + 1));
            return {
                message: 'A charter does not use “;”. Separate the values of a list with commas; lines need no mark between them.', start, end: start + 1,
                remedy: isBeforeKey ? { title: 'Remove “;”', text: '', isSure: true } : write(','),
            };
        },
    },
    {
        name: 'comma before a key',
        example: 'stakeholder A { power: low, colour: blue }',
        recognize({ text, start, error: { token } }) {
            const [written, words] = token.image === ':' ? commaBeforeKey().exec(textBefore(text, start)) ?? [] : [];
            return written === undefined ? undefined : needlessComma(text, start - written.length, `Remove the comma before “${words}”. Commas only separate the values of a list.`);
        },
    },
    {
        name: 'citation without its end',
        example: 'stakeholder A { power: low [@jones-2023\n incentive: weak }',
        recognize({ text, start }) {
            const [written] = /^\[[ \t]*@[^\]{}\r\n]*(?=[\r\n}])/.exec(text.slice(start, start + longestCitation)) ?? [];
            return written === undefined ? undefined : { message: 'The closing bracket “]” is missing.', start, end: start + written.trimEnd().length, remedy: { title: 'Write “]” here', text: `${written.trimEnd()}]`, isSure: true } };
        },
    },
    {
        name: 'key of a source without its sign',
        example: 'stakeholder A { power: low [jones-2023] }',
        recognize({ text, start }) {
            const [written, source] = /^\[[ \t]*([\p{L}\p{N}_-]+)[ \t]*\]/u.exec(textFrom(text, start)) ?? [];
            return written === undefined ? undefined : { message: `Write “@” before the key of a source: [@${source}].`, start, end: start + written.length, remedy: write(`[@${source}]`) };
        },
    },
    {
        name: 'body without an end',
        example: 'stakeholder A { power: high',
        recognize: ({ start, error: { token, message, context } }) =>
            (!(token.startOffset >= 0) && context.ruleStack.at(-1)?.startsWith('Declaration') ? { message, start, end: start, remedy: write('\n}') } : undefined),
    },
];

/** Characters of a citation that are looked at. */
const longestCitation = 500;

/** A value that says what it means in words that are not the language's, such as `twice a year`, or a property that belongs elsewhere. */
function inOtherWords(place: UnexpectedToken): Recognized | undefined {
    const { text, start, owner } = place;
    if (!owner || !isKind(owner.keyword)) return undefined;
    const phrase = phraseAt(text, wordsWithoutColon(place)?.start ?? start, owner.keyword);
    if (phrase === undefined) return undefined;
    if ('advice' in phrase) return { message: `${sentence(declarations[owner.keyword].noun)} has no “${phrase.key}”. ${phrase.advice}`, start: phrase.start, end: phrase.end };
    const meant = paraphraseOf(phrase.spec, phrase.words);
    if (meant === undefined) return undefined;
    const at = { start: phrase.start, end: phrase.end };
    return 'advice' in meant ? { message: meant.advice, ...at } : { message: writtenAs(phrase.words, meant.write), ...at, remedy: phrase.spec.form === 'text' ? { title: 'Put it in quotation marks', text: meant.write, isSure: true } : write(meant.write, meant.isSure) };
}


/** Words in a body that the parser took for the key of a property, and found no colon after. */
function wordsWithoutColon({ text, error: { name, context, previousToken }, owner }: UnexpectedToken): { property: Property; start: number; written: string } | undefined {
    if (name !== 'MismatchedTokenException' || !context.ruleStack.at(-1)?.startsWith('Property') || !previousToken || !owner) return undefined;
    const property = lastUpTo(owner.properties, previousToken.startOffset);
    if (!property?.$cstNode) return undefined;
    const start = property.$cstNode.offset;
    return { property, start, written: text.slice(start, previousToken.endOffset! + 1) };
}

function strayWords(place: UnexpectedToken, messageFor: (shown: string, before: string) => string | undefined) {
    const { start, written } = wordsWithoutColon(place) ?? {};
    if (start === undefined) return undefined;
    const message = messageFor(shortened(written!.replace(/\s+/g, ' ')), textBefore(place.text, start));
    return message === undefined ? undefined : { message, start, end: start + written!.length };
}

/** A comma with those that stand around it. */
function needlessComma(text: string, comma: number, message: string) {
    const before = /(,\s*)*$/.exec(textBefore(text, comma))![0].length;
    const behind = /^(\s*,)*/.exec(text.slice(comma + 1, comma + lookAround))![0].length;
    return { message, start: comma - before, end: comma + 1 + behind, remedy: { title: 'Remove “,”', text: '', isSure: true } };
}

/** The last node of a list, in the order of the text, that begins at or before `offset`. */
export const lastUpTo = <T extends Declaration | Property>(nodes: readonly T[], offset: number): T | undefined => nodes[countUpTo(nodes, offset) - 1];

/** How many nodes of a list begin at or before `offset`. */
export const countUpTo = (nodes: readonly (Declaration | Property)[], offset: number): number => partitionPoint(nodes, ({ $cstNode }) => ($cstNode?.offset ?? 0) <= offset);
