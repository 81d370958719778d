/**
 * Names for declarations, made of the first words of their titles; of two that would be the same, the second has a number.
 * @param taken names that are given already.
 */
export function namesFor(titles: readonly string[], taken: Iterable<string> = []): string[] {
    const given = new Set(taken);
    const last = new Map<string, number>();
    return titles.map(title => {
        const wanted = nameOf(title);
        let name = wanted;
        let number = last.get(wanted) ?? 1;
        while (given.has(name)) name = `${wanted}${++number}`;
        last.set(wanted, number);
        given.add(name);
        return name;
    });
}

/** The first three words; “Bath, Wells and Frome” is BathWells. Digits alone are a number, and digits before three capitals an amount of money. */
function nameOf(title: string): string {
    // “St Mary’s” is two words, and its name StMarys.
    const words = title.normalize('NFKC').replace(/(?<=\p{L})['’](?=\p{L})/gu, '').match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu) ?? [];
    const first = words.slice(0, 3);
    if (first.length > 1 && /^(and|of|the|for|in)$/i.test(first.at(-1)!)) first.pop();
    const name = first.map(word => word[0]!.toUpperCase() + word.slice(1)).join('');
    return name.replace(/^\d+(?:[A-Z]{3})?$/, 'Partner$&') || 'Partner';
}

/** A name as names are compared: in composed letters (NFC), since two spellings of one letter look the same. */
export const nameAs = (written: string): string => written.normalize('NFC');

/** A title as titles are compared: without what a reader hardly sees and does not hear, such as capitals, spaces, forms of letters and of quotation marks, and a full stop at the end. */
export const titleAs = (written: string): string => written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’`]/g, '\'')
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
