import { propertiesOf, propertyAtEnd } from '../vocabulary/keys.js';
import type { Kind } from '../vocabulary/kinds.js';
import { placeElsewhere } from '../vocabulary/paraphrases.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { patternOf } from '../text/pattern.js';
import { keyPattern, wordPattern } from './declaration-head.js';

/** What stands after the colon of a property on one line, whether or not it is a value. */
export interface Phrase {
    readonly words: string;
    readonly start: number;
    readonly end: number;
    readonly key: string;
    readonly spec: PropertySpec;
}

/** Words before a colon that are no property of their declaration, and where what they mean is stated. */
export interface Misplaced {
    readonly key: string;
    readonly start: number;
    readonly end: number;
    readonly advice: string;
}

/** Characters; what is longer is no phrase. */
const longest = 200;
const keyAtEnd = patternOf(`(${keyPattern})[ \\t]*:[ \\t]*([^:{}"“[\\r\\n]*)$`);
const nextKey = patternOf(`(${keyPattern})[ \\t]*:`);
const lastWord = patternOf(`${wordPattern}[ \\t]*$`);

/** The property whose value, or the words behind it, an offset is in, on the same line. */
export function phraseAt(text: string, at: number, kind: Kind): Phrase | Misplaced | undefined {
    const before = text.slice(Math.max(0, at - longest), at);
    const [, words, begun] = keyAtEnd().exec(before) ?? [];
    if (words === undefined || begun === undefined) return undefined;
    const start = at - begun.length;
    const end = start + endOfPhrase(text.slice(start, start + longest), kind);
    const key = propertyAtEnd(words.split(/[ \t]+/), kind);
    if (end <= start) return undefined;
    if (key === undefined) return misplaced(text, words, start, end, kind);
    const spec = propertiesOf(kind)[key]!;
    // A full stop belongs to a text only, and is a mistake of its own elsewhere.
    const own = spec.form === 'text' ? text.slice(start, end) : text.slice(start, end).replace(/[ \t]*\.$/, '');
    return { words: own, start, end: start + own.length, key, spec };
}

function endOfPhrase(rest: string, kind: Kind): number {
    const [line] = /^[^{}"“[\]\r\n]*/.exec(rest)!;
    const own = line.replace(/(?:^|[ \t]+)because(?:[ \t].*)?$|\/\/.*$/, '');
    const [matched, words] = nextKey().exec(own) ?? [];
    if (matched === undefined) return own.trimEnd().length;
    const key = propertyAtEnd(words!.split(/[ \t]+/), kind);
    const isEnd = key === undefined ? lastWord() : new RegExp(`${key.replaceAll(' ', '[ \\t]+')}$`, 'u');
    return own.slice(0, own.indexOf(matched) + words!.replace(isEnd, '').length).trimEnd().length;
}

function misplaced(text: string, words: string, start: number, end: number, kind: Kind): Misplaced | undefined {
    const each = words.split(/[ \t]+/);
    for (let count = Math.min(3, each.length); count > 0; count--) {
        const key = each.slice(-count).join(' ');
        const advice = placeElsewhere(key, kind);
        if (advice !== undefined) return { key, start: text.slice(0, start).lastIndexOf(each.at(-count)!), end, advice };
    }
    return undefined;
}
