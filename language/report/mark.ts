/** The last line of a report that is text, by which it is known again. */
export const reportMark = '<!-- Written by Concordat. The next report may replace this file. -->';
