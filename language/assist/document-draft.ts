import type { Paper } from '../documents/paper.js';
import { seatsIn } from '../documents/seats.js';
import { isOtherPaper } from '../documents/statements/occasions.js';
import { statementsIn, type Left } from '../documents/statements/read.js';
import { isTitleOfMany, nameAmong } from '../documents/title.js';
import { formatted } from '../format/format.js';
import { parseDocument } from '../syntax/document.js';
import { clean } from './document-citation.js';
import { declarationsOf } from './document-declarations.js';

/** A charter drafted from a document, and what there is to describe it. */
export interface Draft {
    /** What the partnership is called. */
    readonly title: string;
    readonly text: string;
    readonly statements: number;
    /** How many passages may matter and were not understood. */
    readonly left: number;
}

/** So many passages that were not understood are listed with their words. */
const mostListed = 80;

/** Where a draft is made from. */
export interface DraftedFrom {
    /** The path of the document from the charter. */
    readonly file: string;
    /** What the partnership is called, if not as the document is. */
    readonly title?: string;
}

/**
 * Drafts a charter: what the document surely states, each with the words that say so, and then what its reader has to decide.
 * Nothing is stated whose words are not in the document.
 */
export function draftFrom(paper: Paper, { file, title: wished }: DraftedFrom): Draft {
    const title = wished ?? partnershipOf(paper.document) ?? nameOf(file);
    const { statements, left: unread } = statementsIn(paper.document);
    const isThere = ({ quotation }: { readonly quotation: string }) => paper.find(quotation).kind === 'found';
    const [stated, seats] = [statements.filter(isThere), seatsIn(paper.document).filter(isThere)];
    const left = unread.filter(({ passage }) => !seats.some(each => each.passage === passage));
    const parts = [
        heading(file, paper.document.title),
        ...declarationsOf(paper, { title, stated, seats, file }),
        leftOver(paper, left),
    ];
    return { title, text: formatted(parseDocument('charter.concordat', `${parts.filter(part => part !== '').join('\n\n')}\n`)), statements: stated.length + seats.length, left: left.length };
}

/** What the document calls the partnership: in its title, or in its rules where the title is one that many documents have. */
function partnershipOf({ title, passages }: Paper['document']): string | undefined {
    return title !== undefined && !isTitleOfMany(title) ? partnershipIn(title) : nameAmong(passages.map(({ text }) => text)) ?? title;
}

/** “Constitution of the Harbour Partnership” is the constitution of “Harbour Partnership”. */
function partnershipIn(title: string): string {
    const [, name] = /^(?:(?:the )?(?:constitution|terms of reference|governance|charter|rules|standing orders|by-?laws|memorandum of understanding)\s*(?:of|for|[-–—:])?\s*(?:the )?)(\p{Lu}.*)$/iu.exec(title.trim()) ?? [];
    return name ?? title;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

const heading = (file: string, title = '') => `// The first draft of a charter, made from ${clean(file)}. Read each statement beside the words it quotes.\n// What the document does not surely state is not here; the passages at the end may matter.${isOtherPaper(title) ? `\n// It is called “${clean(title)}”, so it may not be the rules that are in force. Nothing was taken from its sentences.` : ''}`;

function leftOver(paper: Paper, left: readonly Left[]): string {
    if (left.length === 0) return '';
    const lines = left.slice(0, mostListed).map(({ passage, words, isRest }) => {
        const locator = paper.locatorOf(passage);
        return `// ${locator === '' ? '' : `${clean(locator)}: `}${isRest ? '… ' : ''}${words.map(each => short(clean(each))).join(' … ')}`;
    });
    const more = left.length > mostListed ? [`// And ${left.length - mostListed} more.`] : [];
    return ['// Passages to read: they may matter, and nothing was taken from these words.', ...lines, ...more].join('\n');
}

const short = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`);
