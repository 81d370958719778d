const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `1 June 2026`. */
export const dateInWords = (date: string): string => days.format(new Date(`${date}T00:00:00Z`));

/** `June 2026`, of a day in it. */
export const monthInWords = (date: string): string => dateInWords(date).replace(/^\d+ /, '');
