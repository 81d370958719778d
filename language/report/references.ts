import { authorAndYear, citationsOf, citedIn, workOf } from '../citation/cited.js';
import { referenceTo } from '../citation/reference.js';
import { bibliography, type BibliographyKey } from '../framework/bibliography.js';
import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import type { Charter } from '../model/charter.js';
import type { CitableWork } from '../model/imports.js';
import { webLink, type Inline } from './blocks.js';

/** A citation in a sentence, by author and year: `(Solheim, 2026, evening 4)`. */
export function citedInText(document: BoundDocument, citation: Citation): Inline {
    const cited = citedIn(document, citation);
    const work = cited ? authorAndYear(workOf(cited)) : `source ${citation.key ?? ''} is not known`;
    return `(${[work, ...(citation.locator ? [citation.locator] : [])].join(', ')})`;
}

/** The works that a charter cites and those that the assessment is based on, by author and year, in the Harvard style. */
export function references(charter: Charter, fromModel: readonly BibliographyKey[]): Inline[][] {
    const works = new Map<string, CitableWork>();
    for (const key of fromModel) works.set(key, { id: key, ...bibliography[key] } as unknown as CitableWork);
    for (const { document, citation } of citationsOf(charter)) {
        const cited = citedIn(document, citation);
        if (cited) works.set(citation.key!.slice(1), workOf(cited));
    }
    return [...works.values()].map(work => ({ work, order: `${authorAndYear(work)} ${work.title ?? ''}`.toLowerCase() })).sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ work }) => inFull(work));
}

function inFull(work: CitableWork): Inline[] {
    const { parts, link } = referenceTo(work);
    return [...parts.map(({ text, isEmphasised }): Inline => (isEmphasised ? { is: 'emphasis', text } : text)), ...(link ? [' ', webLink(link, link)] : [])];
}
