import type { Citation } from '../generated/parser/ast.js';
import type { Paper, WordingComparison } from '../documents/paper.js';
import type { Place as Part } from '../documents/place.js';
import type { BoundDocument } from './entity.js';
import { kept } from './kept.js';
import type { Confirmation, Lock } from './lock.js';
import { citationsInto, type CitedPassage } from './papers.js';
import { citationText, statementOf, type Statement } from './statements.js';

/** What became of a passage since someone confirmed what the charter says of it. */
export type Drift =
    /** What was confirmed is what the document and the charter say. */
    | { readonly is: 'confirmed'; readonly by: Confirmation }
    /** Nobody has confirmed it; `before` is what was confirmed of the same citation when the charter stated something else. */
    | { readonly is: 'unconfirmed'; readonly before?: Confirmation }
    /** The same words have another place. */
    | { readonly is: 'renumbered'; readonly by: Confirmation; readonly to: string }
    /** The passage has other words; `turned` where one of them can turn a rule round. */
    | { readonly is: 'reworded' | 'turned'; readonly by: Confirmation; readonly at: string; readonly comparison: WordingComparison }
    /** What was confirmed is no longer in the document; `near` is what is most like it, and how it differs. */
    | { readonly is: 'removed'; readonly by: Confirmation; readonly near?: { readonly at: string; readonly comparison: WordingComparison } }
    /** Nobody can tell here: the document cannot be read, or the citation leads to several passages. */
    | { readonly is: 'unchecked'; readonly by?: Confirmation };

/** A citation, where it leads, what it supports, and what became of that. */
export interface Checked {
    readonly citation: Citation;
    readonly cited: CitedPassage;
    readonly statement: Statement;
    readonly drift: Drift;
}

/** Every citation of a document that points into a paper, with what became of it since it was confirmed. Without a lock, nothing is confirmed. */
export const checkedCitations = kept((document: BoundDocument): readonly Checked[] => [...citationsInto(document)].map(({ citation, cited }) => {
    const statement = statementOf(document, citation);
    return { citation, cited, statement, drift: driftOf(document, citation, cited, statement) };
}));

/** What became of a citation, where there is a lock. */
export const driftFor = (document: BoundDocument, citation: Citation): Drift | undefined =>
    (document.lock.outcome === 'lock' ? checkedCitations(document).find(each => each.citation === citation)?.drift : undefined);

/** A citation that leads wrong because its passage was moved or removed is reported as that, and not once more as wrong. */
export function isReportedAsMoved(document: BoundDocument, citation: Citation): boolean {
    const drift = driftFor(document, citation);
    return drift?.is === 'renumbered' || drift?.is === 'removed';
}

function driftOf(document: BoundDocument, citation: Citation, cited: CitedPassage, statement: Statement): Drift {
    if (document.lock.outcome !== 'lock') return { is: 'unconfirmed' };
    const { lock } = document.lock;
    const wording = cited.is === 'unchecked' ? undefined : wordingCited(cited, citation);
    const { same, before } = confirmationOf(document, lock, citation, statement, wording);
    if (cited.is === 'unchecked' || cited.is === 'ambiguous') return { is: 'unchecked', ...(same ? { by: same } : {}) };
    if (!same) return { is: 'unconfirmed', ...(before ? { before } : {}) };
    if (wording && equal(wording, same.passage)) return { is: 'confirmed', by: same };
    // The document is the one that was confirmed, and only Concordat reads it in another way.
    const sha256 = lock.documents[same.document]?.sha256;
    if (sha256 !== undefined && sha256 === cited.paper.hash && same.document === document.pathInWorkspace(cited.uri)) return { is: 'confirmed', by: same };
    return changeOf(cited.paper, same, citation, wording);
}

function changeOf(paper: Paper, by: Confirmation, citation: Citation, wording: readonly string[] | undefined): Drift {
    const places = paper.placesWorded(by.passage);
    if (places.length > 0 && citation.locator !== undefined) return { is: 'renumbered', by, to: nearestTo(paper, places, by.at) };
    const here = wording && paper.compare(by.passage, wording);
    const place = paper.placeMostLike(by.passage);
    const near = place && { at: paper.locatorOf(place.start), comparison: paper.compare(by.passage, paper.wordingOf(place)) };
    const isElsewhere = near !== undefined && near.comparison.likeness > (here?.likeness ?? 0) + muchMore;
    if (here && here.likeness >= leastAlike && !isElsewhere) return changed(by, by.at, here);
    // A citation without a number leads wherever its words are.
    if (near && citation.locator === undefined && near.comparison.likeness >= leastAlike) return changed(by, near.at, near.comparison);
    return { is: 'removed', by, ...(near ? { near } : {}) };
}

function changed(by: Confirmation, at: string, comparison: WordingComparison): Drift {
    const { gone, come } = comparison.turning;
    return { is: gone.length + come.length > 0 ? 'turned' : 'reworded', by, at, comparison };
}

/** A passage is taken to have moved only if another one is that much more like it. */
const muchMore = 0.1;

/** Wordings that have less in common are those of two different passages. */
const leastAlike = 0.5;

/** Where the same words are in several places, those with the same number come first. */
function nearestTo(paper: Paper, places: readonly Part[], at: string): string {
    const named = places.map(({ start }) => paper.locatorOf(start));
    return named.find(each => each === at) ?? named[0]!;
}

/** A wide part is compared by the passage in it that has the quoted words: more of it would change for reasons of its own. */
const widest = 12;

/** What a citation relies on, as it is compared. */
export function wordingCited(cited: CitedPassage, { locator, quotation }: Citation): readonly string[] | undefined {
    const part = partCited(cited, locator, quotation);
    return part && 'paper' in cited ? cited.paper.wordingOf(part) : undefined;
}

/** Where that is. */
export function partCited(cited: CitedPassage, locator: string | undefined, quotation: string | undefined): Part | undefined {
    if (cited.is !== 'passage' && cited.is !== 'misquoted') return undefined;
    const { part, paper } = cited;
    if (cited.is === 'misquoted' || quotation === undefined) return part;
    const isWide = locator === undefined || cited.part.end - cited.part.start > widest || /^p/i.test(locator);
    const search = isWide ? paper.find(quotation, locator === undefined ? undefined : part) : undefined;
    return search?.kind === 'found' ? paper.placeOf(search.places[0]!.passage) : part;
}

/**
 * The confirmation of a citation: of the same statement and citation, else, since the locator may have been corrected, of the same statement
 * and words, else, since the declaration may have another name, of the same value, citation and words where its own statement is gone.
 */
function confirmationOf(document: BoundDocument, lock: Lock, citation: Citation, { name, value }: Statement, wording: readonly string[] | undefined): { readonly same?: Confirmation; readonly before?: Confirmation } {
    const all = lock.confirmed[document.pathInWorkspace(document.source.uri)] ?? [];
    const text = citationText(citation);
    const isWorded = ({ passage }: Confirmation) => wording !== undefined && equal(passage, wording);
    const own = all.filter(({ statement }) => statement === name);
    const same = own.find(each => each.citation === text && each.value === value) ?? own.find(each => each.value === value && isWorded(each))
        ?? all.find(each => each.citation === text && each.value === value && isWorded(each) && !statementsIn(document).has(each.statement));
    if (same) return { same };
    const before = own.find(each => each.citation === text);
    return before ? { before } : {};
}

const statementsIn = kept((document: BoundDocument): ReadonlySet<string> => new Set([...citationsInto(document)].map(({ citation }) => statementOf(document, citation).name)));

const equal = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((line, index) => line === other[index]);
