/** Text as it is compared, and where each of its characters comes from. */
export interface Comparable {
    readonly text: string;
    /** For each character of `text` its offset in the original, and at the end the length of the original. */
    readonly offsets: readonly number[];
}

/**
 * Text without what differs between two copies of the same words: forms of letters, soft hyphens, characters of no width,
 * kinds of spaces, quotation marks and dashes. Words, numbers, capitals and punctuation stay as they are.
 */
export function comparable(original: string): Comparable {
    const characters: string[] = [];
    const offsets: number[] = [];
    for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}/gsu)) {
        const plain = unified(cluster);
        if (plain === ' ' && (characters.length === 0 || characters.at(-1) === ' ')) continue;
        for (const each of plain) {
            characters.push(each);
            for (let unit = 0; unit < each.length; unit++) offsets.push(index);
        }
    }
    if (characters.at(-1) === ' ') {
        characters.pop();
        offsets.pop();
    }
    offsets.push(original.length);
    return { text: characters.join(''), offsets };
}

/** One character with its marks. */
function unified(cluster: string): string {
    const first = cluster.codePointAt(0)!;
    if (first > 0x20 && first < 0x7f && cluster.length === 1) return cluster === '`' ? "'" : cluster;
    return cluster
        .normalize('NFKC')
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .replace(/[“”„‟«»″]/g, '"')
        .replace(/[‘’‚‛′´]/g, "'")
        .replace(/[‐‑‒–—―−]/g, '-');
}

/** A word, with the marks within it: `two-thirds`, `Board's`, `3.2`. */
export const wordPattern = /[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu;

/** Only the words, in small letters: for finding what is alike, never for calling two texts the same. */
export const wordsOf = (text: string): string[] => comparable(text).text.toLowerCase().match(wordPattern) ?? [];
