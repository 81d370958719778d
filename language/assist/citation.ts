import type { Citation } from '../generated/parser/ast.js';
import type { BoundDocument, Citable } from '../model/binding.js';
import type { Entity } from '../model/entity.js';
import { escapeMarkdown } from '../text/markdown.js';
import { wellFormed } from '../text/well-formed.js';
import type { CitableWork } from '../workspace/bibliography.js';

/** The work that a citation refers to, as Markdown, or `undefined` for an unknown key. */
export function citedWork(document: BoundDocument, { key, locator }: Citation): string | undefined {
    const cited = key === undefined ? undefined : document.citable.get(key.slice(1));
    if (!cited) return undefined;
    return `${workReference(workOf(cited))}${locator ? `\n\nCited at: ${escapeMarkdown(locator)}` : ''}`;
}

/** The title of a work, for lists of what may be cited. */
export const titleOf = (cited: Citable): string => workOf(cited).title ?? workOf(cited).id;

const workOf = (cited: Citable): CitableWork => ('work' in cited ? cited.work : declaredWork(cited.declared));

/** A declared source in the field names of CSL-JSON. */
function declaredWork(source: Entity<'source'>): CitableWork {
    const title = source.title ?? (source.stated('title')?.value as string | undefined);
    return {
        id: source.name ?? '',
        ...(title ? { title } : {}),
        ...(source.author ? { author: source.author.value.map(literal => ({ literal })) } : {}),
        ...(source.year ? { issued: { 'date-parts': [[source.year.value]] } } : {}),
        ...(source.doi ? { DOI: source.doi.value } : {}),
        ...(source.url ? { URL: source.url.value } : {}),
    };
}

function workReference(work: CitableWork): string {
    const authors = (work.author ?? []).map(({ family, given, literal }) => literal ?? [family, given].filter(part => part).join(' ')).join(', ');
    const others = work['others'] ? ', et al.' : '';
    const year = work.issued?.['date-parts']?.[0]?.[0];
    const container = typeof work['container-title'] === 'string' ? ` *${escapeMarkdown(work['container-title'])}*` : '';
    const volume = typeof work['volume'] === 'string' ? `;${work['volume']}` : '';
    const pages = typeof work['page'] === 'string' ? `:${work['page']}` : '';
    const issued = year === undefined ? '' : ` ${year}${volume}${pages}`;
    const link = work.DOI ? `\n\n<https://doi.org/${encodeURI(wellFormed(work.DOI))}>` : work.URL ? `\n\n<${encodeURI(wellFormed(work.URL))}>` : '';
    return `${authors === '' ? '' : `${escapeMarkdown(authors)}${others}. `}${escapeMarkdown(work.title ?? work.id)}.${container}${issued}.${link}`;
}
