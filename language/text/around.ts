/** How many characters around a place are looked at, so that a long line does not slow reading down. */
export const lookAround = 100;

export const textBefore = (text: string, offset: number): string => text.slice(Math.max(0, offset - lookAround), offset);
export const textFrom = (text: string, offset: number): string => text.slice(offset, offset + lookAround);
