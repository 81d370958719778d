import { visible } from '../../language/text/visible.js';

/** Text from a charter as it may be printed: what a service of CI that reads the output would take for a command, wherever a line is broken, is parted by a space of no width. */
export const safeText = (text: string): string => visible(text).replace(/:(?=:)|##(?=\[|vso\[)/g, '$&\u200b');

/** The same of a text of several lines, which stay. */
export const safeLines = (text: string): string => text.split('\n').map(safeText).join('\n');
