/** The last line of the page of a register, by which it is known again. */
export const registerMark = '<!-- Written by Concordat. The next register may replace this file. -->';
