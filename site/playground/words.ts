/** A count with its noun, such as `3 findings`; nothing for none. */
export const counted = (count: number, noun: string): string => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);

/** What a draft from a document contains, as a sentence. */
export function draftInWords(statements: number): string {
    if (statements === 0) return 'Concordat found nothing in the document that it could turn into a statement.';
    return `It contains ${counted(statements, 'statement')}, ${statements === 1 ? 'with' : 'each with'} the words of the document it is based on.`;
}
