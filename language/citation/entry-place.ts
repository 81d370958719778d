import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { lineAndCharacter } from '../text/line-and-character.js';

/** Where a bibliography has the entry of a key: the line and the character, from 0. */
export function entryPlace(uri: string, text: string, key: string): { readonly line: number; readonly character: number } | undefined {
    const offset = uri.endsWith('.bib') ? inBibTeX(text, key) : inCslJson(text, key);
    return offset === undefined ? undefined : lineAndCharacter(text, offset);
}

function inBibTeX(text: string, key: string): number | undefined {
    for (const { 0: head, 1: written, index } of text.matchAll(/@\w+\s*[{(]\s*([^\s,{}()"]+)\s*,/g)) {
        if (written === key) return index + head.lastIndexOf(written);
    }
    return undefined;
}

function inCslJson(text: string, key: string): number | undefined {
    const works = parseTree(text)?.children ?? [];
    return works.map(work => findNodeAtLocation(work, ['id'])).find(id => id !== undefined && String(id.value) === key)?.offset;
}
