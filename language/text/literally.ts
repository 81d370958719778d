/** A text as the part of a regular expression that matches it letter by letter. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
