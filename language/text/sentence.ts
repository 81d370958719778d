/** A text as a sentence begins with it: with a capital letter in front. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text as it goes on after other words: with a small letter in front. */
export const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The first sentence of a text, which may be all of it. A full stop within a quotation ends none. */
export const firstSentence = (text: string): string => /^(?:“[^”]*”|[^“])*?[.!?](?=\s+\S)/u.exec(text)?.[0] ?? text;
