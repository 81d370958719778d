import type { Paper } from '../documents/paper.js';
import { ancestorsOf, type Document, type Passage } from '../documents/passage.js';
import { placeOf } from '../documents/place.js';
import { quoted } from '../syntax/values.js';
import { escapeMarkdown } from '../text/markdown.js';
import { quotable } from './quotable.js';
import type { Proposal } from './proposal.js';

/** In a document with more passages than this, each is shown by its first words only. */
const mostDescribed = 400;
const longestDetail = 80;
/** An editor looks no further for the words that are typed. */
const mostSearched = 128;

const known = new WeakMap<Document, readonly Proposal[]>();

/** The passages of a document that can be pointed at, in the order of the document, each with the heading it is under. */
export function locatorProposals(paper: Paper): readonly Proposal[] {
    const proposals = known.get(paper.document) ?? proposed(paper);
    known.set(paper.document, proposals);
    return proposals;
}

function proposed(paper: Paper): Proposal[] {
    const { passages } = paper.document;
    const isDescribed = passages.length <= mostDescribed;
    return passages.flatMap((passage, index): Proposal[] => {
        const label = isNamed(passage) ? paper.locatorOf(index) : '';
        if (label === '' || paper.resolve(label).kind !== 'one') return [];
        const detail = detailOf(paper.document, index);
        return [{ label, is: 'passage', detail, foundBy: `${label} ${wholeDetailOf(paper.document, index)}`.slice(0, mostSearched), snippet: inSnippet(inside(label)), ...(isDescribed ? { markdown: () => escapeMarkdown(wordsAt(paper.document, index)) } : {}) }];
    });
}

/** A paragraph without a number of its own is pointed at by the clause or the heading it belongs to. */
const isNamed = ({ kind, address, cell }: Passage): boolean => kind === 'heading' || kind === 'footnote' || address.length > 0 || cell !== undefined;

/** The nearest heading above, and the first words. */
function detailOf(document: Document, index: number): string {
    const whole = wholeDetailOf(document, index);
    return whole.length <= longestDetail ? whole : `${whole.slice(0, longestDetail).replace(/\s+\S*$/, '')} …`;
}

function wholeDetailOf(document: Document, index: number): string {
    const { kind, text } = document.passages[index]!;
    const heading = kind === 'heading' ? undefined : ancestorsOf(document, index).map(at => document.passages[at]!).findLast(each => each.kind === 'heading')?.text;
    const words = text.replace(/\s+/g, ' ');
    return heading === undefined || heading === '' ? words : `${heading}: ${words}`;
}

/** A clause of few words is understood by what belongs to it. */
function wordsAt(document: Document, index: number): string {
    const { start, end } = placeOf(document, index);
    return document.passages.slice(start, Math.min(end, start + 6)).map(({ label = '', text }) => `${label} ${text}`.trim().replace(/\s+/g, ' ')).join('\n\n');
}

/** What a passage says, sentence by sentence, to be quoted. */
export function quotationProposals(paper: Paper, locator: string | undefined): readonly Proposal[] {
    const resolution = locator === undefined ? undefined : paper.resolve(locator);
    if (resolution?.kind !== 'one') return [];
    return quotable(paper, resolution.place).map(text => ({ label: text, is: 'passage', detail: '', snippet: inSnippet(inside(text)) }));
}

/** A text as it is written between quotation marks that are there already. */
const inside = (text: string): string => quoted(text).slice(1, -1);

/** Taken as it is, where `$`, `}` and `\` would mean something. */
const inSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
