import { authorAndYear, citationsOf, citedIn, workOf } from '../citation/cited.js';
import { referenceTo } from '../citation/reference.js';
import { bibliography, type BibliographyKey } from '../framework/bibliography.js';
import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import type { Charter } from '../model/charter.js';
import type { CitableWork } from '../model/imports.js';
import { webLink, type Inline } from './blocks.js';

/** The works of a report by their numbers in its references, by the key that cites them. */
export type Numbers = ReadonlyMap<string, number>;

/** A citation in a sentence, by the number of its work: `[3: evening 4]`. */
export function citedInText(document: BoundDocument, citation: Citation, numbers: Numbers): Inline {
    const cited = citedIn(document, citation);
    const number = citation.key === undefined ? undefined : numbers.get(citation.key.slice(1));
    const work = number !== undefined ? String(number) : cited ? authorAndYear(workOf(cited)) : `source ${citation.key ?? ''} is not known`;
    return inOneLine(`[${work}${citation.locator ? `: ${citation.locator}` : ''}]`);
}

/** A citation of so few letters does not end a line within it. */
const shortCitation = 24;
const inOneLine = (citation: string): string => (citation.length <= shortCitation ? citation.replaceAll(' ', '\u00a0') : citation);

interface Listed {
    readonly key: string;
    readonly work: CitableWork;
}

/** The works that a charter cites and those that the assessment rests on, by author and year. */
export function worksOf(charter: Charter, fromModel: readonly BibliographyKey[]): Listed[] {
    const works = new Map<string, CitableWork>();
    for (const key of fromModel) works.set(key, { id: key, ...bibliography[key] } as unknown as CitableWork);
    for (const { document, citation } of citationsOf(charter)) {
        const cited = citedIn(document, citation);
        if (cited) works.set(citation.key!.slice(1), workOf(cited));
    }
    return [...works].map(([key, work]) => ({ key, work, order: `${authorAndYear(work)} ${work.title ?? ''}`.toLowerCase() })).sort((a, b) => (a.order < b.order ? -1 : 1));
}

export const numbersOf = (works: readonly Listed[]): Numbers => new Map(works.map(({ key }, index) => [key, index + 1]));

/** The works in the Harvard style, in the order of their numbers. */
export const references = (works: readonly Listed[]): Inline[][] => works.map(({ work }) => inFull(work));

function inFull(work: CitableWork): Inline[] {
    const { parts, link } = referenceTo(work);
    return [...parts.map(({ text, isEmphasised }): Inline => (isEmphasised ? { is: 'emphasis', text } : text)), ...(link ? [' ', webLink(link, link)] : [])];
}
