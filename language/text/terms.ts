/** Terms whose hyphens are part of the word in plain English. */
const hyphenated = /^(face-to-face$|co-)/;

/** A term as a sentence holds it: `conflicts-of-interest` as `conflicts of interest`. */
export const termInWords = (term: string): string => (hyphenated.test(term) ? term : term.replaceAll('-', ' '));

/** `no trust`, `low power`: how much there is of something. */
export const levelOf = (level: string, of: string): string => `${level === 'none' ? 'no' : level} ${of}`;
