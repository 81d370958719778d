/** A text that holds the place of one: nothing but dots, or nothing at all. */
export const isUnwritten = (text: string): boolean => /^[\s.…]*$/.test(text);
