import type { Finding } from './findings.js';

/** A count with its noun, such as `3 findings`; nothing for none. */
export const counted = (count: number, noun: string): string => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);

/** How many findings there are. Hints are findings too, and are counted with them wherever findings are counted. */
export function findingsInWords(findings: readonly Finding[]): string {
    const hints = findings.filter(({ level }) => level === 'hint').length;
    if (findings.length === 0) return 'No problems found';
    if (hints === findings.length) return counted(hints, 'hint');
    return `${counted(findings.length, 'finding')}${hints === 0 ? '' : `, ${hints} of them ${hints === 1 ? 'a hint' : 'hints'}`}`;
}

/** What a draft from a document contains, as a sentence. */
export function draftInWords(statements: number): string {
    if (statements === 0) return 'Concordat found nothing in the document that it could turn into a statement.';
    return `It contains ${counted(statements, 'statement')}, ${statements === 1 ? 'with' : 'each with'} the words of the document it is based on.`;
}
