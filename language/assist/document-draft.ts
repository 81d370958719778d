import type { Paper } from '../documents/paper.js';
import { seatsIn, type Seats } from '../documents/seats.js';
import { statementsIn, type Statement } from '../documents/statements.js';
import { formatted } from '../format/format.js';
import { parseDocument } from '../syntax/document.js';
import { quoted } from '../syntax/values.js';
import { namesFor } from '../text/names.js';

/** A charter drafted from a document, and what there is to tell of it. */
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
    const title = wished ?? partnershipIn(paper.document.title ?? nameOf(file));
    const { statements, left } = statementsIn(paper.document);
    const isThere = ({ quotation }: { readonly quotation: string }) => paper.find(quotation).kind === 'found';
    const [stated, seats] = [statements.filter(isThere), seatsIn(paper.document).filter(isThere)];
    // Whether there is a forum of which the document says no name.
    const isOfOne = seats.length > 0 || stated.every(({ body }) => body === undefined) || stated.some(({ of, body }) => of === 'forum' && body === undefined);
    const [partnership, ...names] = namesFor([title, ...seats.map(each => each.title), ...bodiesIn(stated)], [...(isOfOne ? ['Board'] : []), 'Document', 'ConflictsOfInterest']);
    const cited = (passage: number, quotation: string) => citation(paper, passage, quotation);
    const seated = (hasVote: boolean) => seats.flatMap((each, index) => (each.hasVote === hasVote ? [`${names[index]} ${each.number} ${each.number === 1 ? 'seat' : 'seats'} ${cited(each.passage, each.quotation)}`] : [])).join(',\n        ');
    const bodies = bodiesIn(stated);
    const linesOf = (of: Statement['of'], body?: string) => stated.filter(each => each.of === of && each.body === body).map(({ property, value, passage, quotation }) => `${property}: ${value} ${cited(passage, quotation)}`);
    const lines = [
        seated(true) && `members: ${seated(true)}`,
        seated(false) && `without vote: ${seated(false)}`,
        ...linesOf('forum'),
    ].filter(line => line !== '');
    const parts = [
        heading(file),
        `partnership ${partnership} ${quoted(clean(title))} {\n    stage: draft\n${linesOf('partnership').map(line => `    ${line}\n`).join('')}}`,
        `source Document ${quoted(clean(paper.document.title ?? title))} {\n    file: ${quoted(file)}\n    read: whole\n}`,
        ...seats.map((each, index) => stakeholder(each, names[index]!)),
        ...(isOfOne ? [forum('Board', 'The board', lines)] : []),
        ...bodies.map((body, index) => forum(names[seats.length + index]!, body, linesOf('forum', body))),
        ...stated.filter(({ of }) => of === 'ground rule').map(rule => groundRule(rule, cited)),
        leftOver(paper, left),
    ];
    return { title, text: formatted(parseDocument('charter.concordat', `${parts.filter(part => part !== '').join('\n\n')}\n`)), statements: stated.length + seats.length, left: left.length };
}

/** “Constitution of the Harbour Partnership” is the constitution of “Harbour Partnership”. */
function partnershipIn(title: string): string {
    const [, name] = /^(?:(?:the )?(?:constitution|terms of reference|governance|charter|rules|standing orders|by-?laws|memorandum of understanding)\s*(?:of|for|[-–—:])?\s*(?:the )?)(\p{Lu}.*)$/iu.exec(title.trim()) ?? [];
    return name ?? title;
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

const heading = (file: string) => `// The first draft of a charter, made from ${clean(file)}. Read each statement beside the words it quotes.\n// What the document does not surely state is not here; the passages at the end may matter.`;

const stakeholder = ({ title }: Seats, name: string) => `stakeholder ${name} ${quoted(clean(title))}`;

const bodiesIn = (stated: readonly Statement[]): readonly string[] => [...new Set(stated.flatMap(({ body }) => body ?? []))];

const forum = (name: string, title: string, lines: readonly string[]): string => `forum ${name} ${quoted(clean(title))}${lines.length === 0 ? '' : ` {\n${lines.map(line => `    ${line}`).join('\n')}\n}`}`;

/** A rule of conduct stands in the words of the document. */
const groundRule = ({ property, value, passage, quotation }: Statement, cited: (passage: number, quotation: string) => string) =>
    `ground rule ${value.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')} ${quoted(clean(quotation))} {\n    ${property}: ${value} ${cited(passage, quotation)}\n}`;

/** The place, where words lead to it alone, and the words. */
function citation(paper: Paper, passage: number, quotation: string): string {
    const locator = paper.locatorOf(passage);
    const resolution = locator === '' ? undefined : paper.resolve(locator);
    const leads = resolution?.kind === 'one' && passage >= resolution.place.start && passage < resolution.place.end;
    return `[@Document${leads ? ` ${quoted(locator)}` : ''} says ${quoted(clean(quotation))}]`;
}

function leftOver(paper: Paper, left: readonly number[]): string {
    if (left.length === 0) return '';
    const lines = left.slice(0, mostListed).map(index => {
        const locator = paper.locatorOf(index);
        const { text } = paper.document.passages[index]!;
        return `// ${locator === '' ? '' : `${clean(locator)}: `}${short(clean(text))}`;
    });
    const more = left.length > mostListed ? [`// And ${left.length - mostListed} more.`] : [];
    return ['// Passages to read: they may matter, and nothing was taken from them.', ...lines, ...more].join('\n');
}

const short = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 157).replace(/\s+\S*$/, '')} …`);

/** One line, without control characters and without those that are not seen. */
const clean = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd').trim();
