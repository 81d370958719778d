/** A text that holds the place of one: nothing but dots, or nothing at all. */
export const isUnwritten = (text: string): boolean => /^[\s.…]*$/.test(text);

/** A quoted text of nothing but dots. */
const quotedDots = String.raw`["“][\s.…]*[.…][\s.…]*["”]`;

export const isQuotedDots = (written: string): boolean => new RegExp(`^${quotedDots}$`).test(written);

export const quotedDotsIn = (text: string): RegExpStringIterator<RegExpExecArray> => text.matchAll(new RegExp(quotedDots, 'g'));
