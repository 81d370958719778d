/** Text that can stand in an address: half a character, which broken programs leave behind, becomes the mark for an unknown one. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
