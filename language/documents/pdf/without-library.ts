import { Unreadable } from '../limits.js';

/** Takes the place of the PDF library in the server of a browser, which is one file: the library is a file of its own there, and this is used where nobody hands it out. */
export function getDocument(): never {
    throw new Unreadable('not-a-document', 'is a PDF, which cannot be read here: check the charter with the command, or in an editor on a machine.');
}
