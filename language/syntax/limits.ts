/** A charter longer than this many characters is not read: no partnership writes one, and a mistaken file may be any size. */
export const longestText = 5_000_000;

/** The parser takes all comments between two words at once, which ends it where there are a hundred thousand. */
export const maxComments = 50_000;

/** Brackets do not nest in this language; a text that opens this many without closing one is not a charter. */
export const deepestNesting = 50;
