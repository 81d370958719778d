import { sentence } from '../text/sentence.js';

/** What someone who starts a charter is asked. */
export interface Beginning {
    /** The title of the partnership. */
    readonly title: string;
    /** A kind of partnership; left open where nobody says. */
    readonly kind?: string;
    /** The titles of those who take part, the convenor first. */
    readonly partners: readonly string[];
}

/** A kind of partnership to choose from. */
export interface PartnershipKind {
    readonly word: string;
    readonly meaning: string;
}

/** The three questions, in the same words wherever they are asked. */
export const charterQuestions = {
    title: { question: 'What is the partnership called?', example: 'Riverside Partnership' },
    kind: { question: 'What kind of partnership is it?', later: 'Decide later', laterMeaning: 'The draft leaves the kind open' },
    partners: {
        question: 'Who takes part?',
        help: 'Start with the one who convened the others. Separate names by commas, or by semicolons where a name has a comma.',
        example: 'Riverside Council, Riverside Practices, Riverside Carers',
    },
} as const;

/** The titles in an answer that lists them: separated by semicolons or lines, or else by commas. An “and” after the last of these belongs to the list. */
export const listedTitles = (answer: string): string[] =>
    answer.split(/[;\n]/.test(answer) ? /[;\n]/ : ',').map(each => each.trim().replace(/^(and|&) /, '')).filter(each => each !== '');

/** Whether a title may be two, joined by “and”: on both sides stands what could be a name of its own, of two capitalised words or more. “Bath, Wells and Frome Council” lists places. */
export const perhapsTwo = (title: string): boolean => {
    const sides = title.split(' and ');
    return sides.length > 1 && [sides.slice(0, -1).join(' '), sides.at(-1)!].every(side => !side.includes(',') && (side.match(/(?<!\p{L})\p{Lu}/gu) ?? []).length > 1);
};

/** `place-partnership` as people write it: “Place partnership”. */
export const kindInWords = (word: string): string => sentence(word).replaceAll('-', ' ');

/** The name of the file of a charter, without its ending: “St Mary’s Partnership” becomes `st-marys-partnership`. */
export const fileStemFor = (title: string): string =>
    title.normalize('NFKC').toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'charter';
