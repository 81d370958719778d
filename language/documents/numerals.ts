const romans = [['m', 1000], ['cm', 900], ['d', 500], ['cd', 400], ['c', 100], ['xc', 90], ['l', 50], ['xl', 40], ['x', 10], ['ix', 9], ['v', 5], ['iv', 4], ['i', 1]] as const;

/** A number in small Roman numerals. Word writes numbers that have none as they are. */
export function roman(number: number): string {
    if (number < 1 || number > 3_999) return String(number);
    let [left, text] = [number, ''];
    for (const [sign, value] of romans) {
        for (; left >= value; left -= value) text += sign;
    }
    return text;
}

/** The value of a Roman numeral, if the word is one in its usual form. */
export function romanValue(word: string): number | undefined {
    const lower = word.toLowerCase();
    if (!/^[ivxlcdm]{1,15}$/.test(lower)) return undefined;
    let [value, rest] = [0, lower];
    for (const [sign, worth] of romans) {
        for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
    }
    return rest === '' && roman(value) === lower ? value : undefined;
}

/** a to z, then aa, bb to zz, as word processors count with letters. */
export function letters(number: number): string {
    if (number < 1 || number > 26 * 30) return String(number);
    return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number in words; one of 1,000 or more in digits. */
export function cardinal(number: number): string {
    if (number < 20) return ones[number] ?? String(number);
    if (number < 100) return `${tens[Math.floor(number / 10)]}${number % 10 ? `-${ones[number % 10]}` : ''}`;
    if (number < 1_000) return `${ones[Math.floor(number / 100)]} hundred${number % 100 ? ` ${cardinal(number % 100)}` : ''}`;
    return String(number);
}

const irregular: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' };

/** A number as a word that orders: first, twenty-second. */
export function ordinalWord(number: number): string {
    if (number >= 1_000) return ordinal(number);
    return cardinal(number).replace(/[a-z]+$/, last => irregular[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

/** A number with its ending: 1st, 2nd, 11th. */
export function ordinal(number: number): string {
    const isTeen = number % 100 >= 11 && number % 100 <= 13;
    return `${number}${isTeen ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
