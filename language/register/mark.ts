/** The last line of the page of a register, by which it is known again. */
export const registerMark = '<!-- Written by Concordat. The next register may replace this file. -->';

/** Whether Concordat wrote a text as the page, the feed or the data of a register. */
export const isRegister = (text: string): boolean => text.trimEnd().endsWith(registerMark) || /^\{\s*"version": 1,\s*"kind": "register"/.test(text);
