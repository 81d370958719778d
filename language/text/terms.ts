/** Terms whose hyphens are part of the word in plain English. */
const hyphenated = /^(face-to-face$|co-)/;

/** A term as a sentence holds it: `conflicts-of-interest` as `conflicts of interest`. */
export const termInWords = (term: string): string => (hyphenated.test(term) ? term : term.replaceAll('-', ' '));
