/** Joins the text of two lines. */
export type Join = (before: string, after: string) => string;

/** Beginnings that keep their hyphen: two-thirds, co-ordination, non-executive. */
const kept = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|co|self|cross|ex|vice|well|part|full|half|long|short|sub|e|by|decision|multi|inter)$/i;

/** A hyphen at the end of a line is dropped, unless the text has the word with a hyphen elsewhere, or such words keep theirs. */
export function wordJoiner(lines: readonly string[]): Join {
    const words = new Set(lines.flatMap(line => line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
    return (before, after) => {
        const [, start] = /(?:^|[^\p{L}-])(\p{L}+)[-\u2010\u00ad]$/u.exec(before) ?? [];
        const [end] = /^\p{Ll}+/u.exec(after) ?? [];
        if (start === undefined || end === undefined) return /[\p{L}\p{N}][-\u2010]$/u.test(before) ? `${before}${after}` : `${before} ${after}`;
        const [whole, hyphenated] = [`${start}${end}`.toLowerCase(), `${start}-${end}`.toLowerCase()];
        const keepsHyphen = words.has(hyphenated) || (!words.has(whole) && kept.test(start));
        return `${before.slice(0, -1)}${keepsHyphen ? '-' : ''}${after}`;
    };
}
