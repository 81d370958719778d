import type { WordChange } from '../documents/quotation.js';

/** So many words around a difference say where it is. */
const context = 3;

/** What was quoted and what is written, from a little before the first difference to a little after the last. */
export function differenceIn(changes: readonly WordChange[]): { readonly quoted: string; readonly written: string } {
    const [first, last] = [changes.findIndex(({ kind }) => kind !== 'same'), changes.findLastIndex(({ kind }) => kind !== 'same')];
    const shown = changes.flatMap(({ kind, text }, index) => {
        const words = text.split(' ');
        if (index < first) return index === first - 1 ? [{ kind, text: words.slice(-context).join(' ') }] : [];
        if (index > last) return index === last + 1 ? [{ kind, text: words.slice(0, context).join(' ') }] : [];
        return [{ kind, text }];
    });
    return { quoted: withoutMark(joined(shown, 'written')), written: withoutMark(joined(shown, 'quoted')) };
}

/** A mark at the end belongs to the sentence that the words are shown in. */
const withoutMark = (text: string): string => text.replace(/[.,;:]$/, '');

/** The words of the document that stand where the quotation differs, with those that are the same. */
export const writtenIn = (changes: readonly WordChange[]): string => joined(changes, 'quoted');

const joined = (changes: readonly WordChange[], without: WordChange['kind']): string => changes.filter(({ kind }) => kind !== without).map(({ text }) => text).join(' ').replace(/ (?=[.,;:!?)\]])/g, '');

/** More of a difference is left for a person to compare. */
const longestDifference = 600;

/** A difference as one line: words that are gone in `[-…-]`, words that came in `{+…+}`, and a few words around each. */
export function markedDifference(changes: readonly WordChange[]): string {
    const marked = changes.map(({ kind, text }, index) => {
        if (kind === 'quoted') return `[-${text}-]`;
        if (kind === 'written') return `{+${text}+}`;
        return shortened(text, index === 0, index === changes.length - 1);
    }).join(' ').replace(/ (?=[.,;:!?)\]])/g, '').replaceAll('-] {+', '-]{+');
    return marked.length > longestDifference ? `${marked.slice(0, longestDifference)} …` : marked;
}

/** Fewer words take no more room than the mark that they were left out. */
const fewestLeftOut = 8;

/** Words that are the same are left out where they are far from all that changed. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
    const words = text.split(' ');
    const [before, after] = [isFirst ? 0 : context, isLast ? 0 : context];
    if (words.length <= before + after + fewestLeftOut) return text;
    return [...words.slice(0, before), '…', ...(after === 0 ? [] : words.slice(-after))].join(' ');
}

/** The beginning of a text, by whole words. */
export function beginningOf(text: string, length = 80): string {
    return text.length <= length ? withoutMark(text) : `${withoutMark(text.slice(0, text.lastIndexOf(' ', length)))} …`;
}
