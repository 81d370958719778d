const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6 };

const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** `seventy-five`, and `sixty` of hundred. */
const overTwenty = new RegExp(`\\b(twenty|${tens.join('|')})(?:[ -](${units.slice(1, 10).join('|')}))?(?= ?per ?cent\\b)`, 'g');
const number = new RegExp(`\\b(?:${units.join('|')})\\b`, 'g');
const fraction = new RegExp(`\\b([a-z]+|\\d+)[ -](${Object.keys(parts).join('|')})s?\\b`, 'g');

/** A phrase in small letters with its numbers in digits: `two thirds` is `2/3`, `sixty per cent` is `60%`. */
export function inDigits(phrase: string): string {
    return phrase.toLowerCase()
        .replace(overTwenty, (_, ten: string, unit: string | undefined) => String((['twenty', ...tens].indexOf(ten) + 2) * 10 + (unit === undefined ? 0 : units.indexOf(unit))))
        .replace(fraction, (written, over: string, part: string) => {
            const count = /^\d+$/.test(over) ? Number(over) : over === 'a' ? 1 : units.indexOf(over);
            return count > 0 ? `${count}/${parts[part]}` : written;
        })
        .replace(number, word => String(units.indexOf(word)))
        .replace(/\bonce\b/g, '1 times').replace(/\btwice\b/g, '2 times').replace(/\bthrice\b/g, '3 times')
        .replace(/ ?\bper ?cent\b/g, '%');
}
