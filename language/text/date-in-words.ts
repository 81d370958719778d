/** Written out here, because it takes 10 ms to load what Node has for the dates of every language. */
export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `1 June 2026`. */
export const dateInWords = (date: string): string => `${Number(date.slice(8, 10))} ${monthInWords(date)}`;

/** `June 2026`, of a day in it. */
export const monthInWords = (date: string): string => `${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
