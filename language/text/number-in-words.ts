const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'] as const;

/** A number as running text holds it: in words up to twenty, in digits above; a broken one rounded to tenths. */
export const numberInWords = (number: number): string => words[number] ?? String(Math.round(number * 10) / 10);
