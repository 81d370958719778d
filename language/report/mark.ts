const mark = '<!-- Written by Concordat. The next report may replace this file. -->';

/** A report that is text, with a last line by which it is known again. */
export const asReport = (content: string): string => `${content.trimEnd()}\n${mark}\n`;

/** Whether Concordat wrote a text as a report. */
export const isReport = (text: string): boolean => text.trimEnd().endsWith(mark);
