import { workOf } from '../assist/citation.js';
import { referenceTo } from '../citation/reference.js';
import { bibliography, type BibliographyKey } from '../framework/bibliography.js';
import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/binding.js';
import type { Charter } from '../model/charter.js';
import type { CitableWork } from '../citation/work.js';
import { webLink, type Inline } from './blocks.js';

type Author = NonNullable<CitableWork['author']>[number];

/** A citation in a sentence, by author and year: `(Solheim, 2026, evening 4)`. */
export function citedInText(document: BoundDocument, { key, locator }: Citation): Inline {
    const cited = key === undefined ? undefined : document.citable.get(key.slice(1));
    const work = cited ? shortOf(workOf(cited)) : `source ${key ?? ''} is not known`;
    return `(${[work, ...(locator ? [locator] : [])].join(', ')})`;
}

function shortOf(work: CitableWork): string {
    const [first, second, third] = work.author ?? [];
    const family = (author: Author) => author.literal ?? author.family ?? '';
    const authors = !first ? work.title ?? work.id : third || work['others'] ? `${family(first)} et al.` : second ? `${family(first)} & ${family(second)}` : family(first);
    return `${authors}, ${yearOf(work)}`;
}

const yearOf = ({ issued }: CitableWork) => String(issued?.['date-parts']?.[0]?.[0] ?? 'no date');

/** The works that a charter cites and those that the assessment rests on, by author and year, in the Harvard style. */
export function references(charter: Charter, fromModel: readonly BibliographyKey[]): Inline[][] {
    const works = new Map<string, CitableWork>();
    for (const key of fromModel) works.set(key, { id: key, ...bibliography[key] } as unknown as CitableWork);
    for (const { document, citation } of citationsIn(charter)) {
        const key = citation.key?.slice(1) ?? '';
        const cited = document.citable.get(key);
        if (cited) works.set(key, workOf(cited));
    }
    return [...works.values()].map(work => ({ work, order: `${shortOf(work)} ${work.title ?? ''}`.toLowerCase() })).sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ work }) => inFull(work));
}

function citationsIn(charter: Charter): { document: BoundDocument; citation: Citation }[] {
    const held = Object.values(charter).filter(Array.isArray).flat() as Charter['stakeholders'][number][];
    return [...new Set([charter.partnership, ...held])].flatMap(entity => [...entity.written.keys()].flatMap(key => (entity.stated(key)?.citations ?? []).map(citation => ({ document: entity.document, citation }))));
}

function inFull(work: CitableWork): Inline[] {
    const { parts, link } = referenceTo(work);
    return [...parts.map(({ text, isEmphasised }): Inline => (isEmphasised ? { is: 'emphasis', text } : text)), ...(link ? [' ', webLink(link, link)] : [])];
}
