import { Unreadable } from '../limits.js';

/** Takes the place of the PDF library in the server of a browser, which is one file and would be twice as large. */
export function getDocument(): never {
    throw new Unreadable('not-a-document', 'is a PDF, which cannot be read in a browser: check the charter with the command, or in an editor on a machine.');
}
