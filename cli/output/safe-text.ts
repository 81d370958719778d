import { visible } from '../../language/text/visible.js';

/** Text from a charter as it may be printed: what a service of CI that reads the output would take for a command, wherever a line is broken, is parted by a space of no width. */
export const printed = (text: string): string => visible(text).replace(/:(?=:)|##(?=\[|vso\[)/g, '$&\u200b');

/** The same of a text of several lines, which stay. */
export const printedLines = (text: string): string => text.split('\n').map(printed).join('\n');
