import type { BoundDocument } from '../../model/entity.js';
import { citedPassage } from '../../model/papers.js';
import { placesOf } from '../../model/place.js';
import { quoted } from '../../syntax/values.js';
import { quotable } from '../quotable.js';
import { targetAt } from '../target.js';
import type { Refactoring, Selected } from './refactoring.js';

/** So many sentences are offered. Completion after `says` offers the others. */
const mostOffered = 3;
const longestTitle = 70;

/** For a citation that names a passage and does not quote it: its sentences, to be quoted after the locator. */
export function quotePassage(document: BoundDocument, { start }: Selected): Refactoring[] {
    const target = targetAt(document, start);
    if (target?.is !== 'citation' || target.citation.quotation !== undefined || target.citation.locator === undefined) return [];
    const cited = citedPassage(document, target.citation);
    const [locator] = placesOf(document.source, target.citation, 'locator');
    if (cited?.is !== 'passage' || !locator) return [];
    return quotable(cited.paper, cited.part).slice(0, mostOffered).map(words => ({
        title: `Quote “${words.length <= longestTitle ? words : `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`}”`,
        kind: 'rewrite',
        edits: [{ place: { ...locator, start: locator.end }, text: ` says ${quoted(words)}` }],
    }));
}
