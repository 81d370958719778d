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
    return { quoted: joined(shown, 'written'), written: joined(shown, 'quoted') };
}

/** The words of the document that stand where the quotation differs, with those that are the same. */
export const writtenIn = (changes: readonly WordChange[]): string => joined(changes, 'quoted');

const joined = (changes: readonly WordChange[], without: WordChange['kind']): string => changes.filter(({ kind }) => kind !== without).map(({ text }) => text).join(' ').replace(/ (?=[.,;:!?)\]])/g, '');
