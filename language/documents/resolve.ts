import { literally } from '../text/literally.js';
import { nearestFew } from '../text/nearest.js';
import { comparable } from './comparable.js';
import { segmentsOf } from './labels.js';
import { partsOf, stepOf, type Step } from './locator.js';
import type { Document, Passage } from './passage.js';
import { placeOf, wholeOf, type Place } from './place.js';

/** Where a locator leads: to one place, to several, or to none, with those that may have been meant, the nearest first. */
export type Resolution =
    | { readonly kind: 'one'; readonly place: Place }
    | { readonly kind: 'several'; readonly places: readonly Place[] }
    | { readonly kind: 'none'; readonly near: readonly Place[] };

/** So many places are offered in place of one that is not there. */
const mostOffered = 3;

/** Finds what a locator points at: the longest heading it begins with, then labels below it, then numbers in running text. */
export function resolveLocator(document: Document, locator: string): Resolution {
    const places = placesFor(document, locator);
    if (places.length === 0) return { kind: 'none', near: nearTo(document, locator).slice(0, mostOffered) };
    return places.length === 1 ? { kind: 'one', place: places[0]! } : { kind: 'several', places };
}

function placesFor(document: Document, locator: string): Place[] {
    const direct = walked(document, partsOf(locator));
    return direct.length > 0 ? direct : rangeOf(document, locator);
}

/** `3.1 to 3.7`: all from one place to another. */
function rangeOf(document: Document, locator: string): Place[] {
    const [, from, to] = /^(.+?)(?:\s+(?:to|until)\s+|\s*[–—]\s*)(.+)$/.exec(locator.trim()) ?? [];
    if (from === undefined || to === undefined) return [];
    const [[first, ...otherFirsts], [last, ...otherLasts]] = [walked(document, partsOf(from)), walked(document, partsOf(to))];
    if (!first || !last || otherFirsts.length > 0 || otherLasts.length > 0 || first.start > last.start) return [];
    return [{ start: first.start, end: last.end }];
}

/** Follows the parts of a locator from the whole document to ever smaller places. */
function walked(document: Document, parts: readonly string[]): Place[] {
    for (let length = parts.length; length > 0; length--) {
        const headings = headingsCalled(document, parts.slice(0, length).join(', '));
        const found = headings.flatMap(heading => stepped(document, heading, parts.slice(length), true));
        if (found.length > 0) return distinct(found);
    }
    return distinct(stepped(document, wholeOf(document), parts, false));
}

/** @param isPart whether the scope is a part of the document, and not all of it. */
function stepped(document: Document, scope: Place, parts: readonly string[], isPart: boolean): Place[] {
    const steps = parts.map(stepOf);
    if (steps.some(step => step === undefined)) return [];
    return (steps as Step[]).reduce<Place[]>((scopes, step, index) => scopes.flatMap(each => within(document, each, step, isPart || index > 0)), [scope]);
}

function within(document: Document, scope: Place, step: Step, isPart: boolean): Place[] {
    const all = (test: (passage: Passage) => boolean) => indexesIn(document, scope, test);
    switch (step.kind) {
        case 'heading': return headingsCalled(document, step.text).filter(({ start }) => start >= scope.start && start < scope.end);
        case 'anchor': return all(({ kind }) => kind === 'heading').filter(index => slugs(document).get(index) === step.slug).map(index => placeOf(document, index));
        case 'footnote': return all(({ kind, label }) => kind === 'footnote' && label?.toLowerCase() === step.label).map(index => placeOf(document, index));
        case 'page': return span(all(({ page }) => page !== undefined && page >= step.first && page <= step.last));
        case 'table': return span(all(({ cell }) => cell?.table === step.table));
        case 'row': return all(({ cell }) => cell?.row === step.row).map(index => ({ start: index, end: index + 1 }));
        case 'label': return labelled(document, scope, step, isPart);
    }
}

const indexesIn = ({ passages }: Pick<Document, 'passages'>, { start, end }: Place, test: (passage: Passage) => boolean): number[] => passages.slice(start, end).flatMap((passage, index) => (test(passage) ? [start + index] : []));

/** One place from the first of these to the last. */
const span = (indexes: readonly number[]): Place[] => (indexes.length === 0 ? [] : [{ start: indexes[0]!, end: indexes.at(-1)! + 1 }]);

type LabelStep = Step & { readonly kind: 'label' };

/** Passages with exactly this address; else with this label; else with an address that ends so; else the paragraph of this number; else one whose text has the number. */
function labelled(document: Document, scope: Place, step: LabelStep, isPart: boolean): Place[] {
    const base = isPart ? document.passages[scope.start]?.address ?? [] : [];
    const searches = [
        () => addressed(document, scope, step, address => equal(address, step.address) || (base.length > 0 && equal(address, [...base, ...step.address]))),
        () => addressed(document, scope, step, (_, own) => equal(own, step.address)),
        () => addressed(document, scope, step, address => equal(address.slice(-step.address.length), step.address)),
        () => (isPart ? counted(document, scope, step) : []),
        () => indexesIn(document, scope, ({ text }) => saysNumber(text, step.text)),
    ];
    for (const search of searches) {
        const found = search();
        if (found.length > 0) return found.map(index => placeOf(document, index));
    }
    return [];
}

/** Where the locator says `Article`, passages whose label says so come first, and `(a)` is no `Schedule A`. */
function addressed({ passages }: Document, scope: Place, { word, text }: LabelStep, test: (address: readonly string[], own: readonly string[]) => boolean): number[] {
    const found = indexesIn({ passages }, scope, ({ address, label = '' }) => address.length > 0 && test(address, segmentsOf(label)));
    if (text.startsWith('(')) return found.filter(index => passages[index]!.label!.startsWith('('));
    const called = word === undefined ? [] : found.filter(index => passages[index]!.label!.toLowerCase().startsWith(word));
    return called.length > 0 ? called : found;
}

/** Below a heading without numbers, `para 4` is the fourth paragraph. */
function counted(document: Document, scope: Place, { address: [number, ...more] }: LabelStep): number[] {
    if (more.length > 0 || !/^\d+$/.test(number ?? '')) return [];
    const depth = document.passages[scope.start]!.depth + 1;
    const paragraphs = indexesIn(document, scope, passage => passage.depth === depth && passage.kind !== 'heading');
    const isNumbered = paragraphs.some(index => document.passages[index]!.address.length > 0);
    return isNumbered ? [] : paragraphs.slice(Number(number) - 1, Number(number));
}

/** A number at the start of a cell or a sentence, and not one that the text refers to: `see clause 3.2`. */
function saysNumber(text: string, label: string): boolean {
    return new RegExp(String.raw`(?:^|[\t\n]|[.;:]\s)\s*${literally(label)}(?:[.):]?\s)`, 'iu').test(`${text} `);
}

const equal = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((each, index) => each === other[index]);

const distinct = (places: readonly Place[]): Place[] => [...new Map(places.map(place => [`${place.start} ${place.end}`, place])).values()];

/** Headings, and clauses that are a title, by their words, with the label or without it. */
function headingsCalled(document: Document, text: string): Place[] {
    const wanted = plain(text);
    return indexesIn(document, wholeOf(document), passage => isTitle(passage) && (plain(passage.text) === wanted || plain(`${passage.label ?? ''} ${passage.text}`) === wanted)).map(index => placeOf(document, index));
}

const isTitle = ({ kind, text }: Passage): boolean => kind === 'heading' || (kind === 'clause' && text.length <= 80 && !/[.;:,]$/.test(text));

const plain = (text: string): string => comparable(text).text.toLowerCase().replace(/[.,;:]+(?=\s|$)/g, '').trim();

/** The anchors that GitHub gives to headings; one that repeats has a number. */
function slugs({ passages }: Document): ReadonlyMap<number, string> {
    const counts = new Map<string, number>();
    return new Map(passages.flatMap((passage, index) => {
        if (passage.kind !== 'heading') return [];
        const words = `${passage.label ?? ''} ${passage.text}`.trim();
        const slug = words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
        const count = counts.get(slug) ?? 0;
        counts.set(slug, count + 1);
        return [[index, count === 0 ? slug : `${slug}-${count}`] as const];
    }));
}

/** Places that may have been meant: those whose numbers are near, then headings whose words are. */
function nearTo(document: Document, locator: string): Place[] {
    const step = stepOf(partsOf(locator).at(-1) ?? '');
    const byNumber = step?.kind === 'label' ? nearNumbers(document, step.address) : [];
    const titles = new Map(document.passages.flatMap((passage, index) => (isTitle(passage) ? [[passage.text, index] as const] : [])));
    const byWords = partsOf(locator).flatMap(part => nearestFew(part.replace(/^#/, ''), titles.keys(), mostOffered)).map(title => titles.get(title)!);
    return distinct([...byNumber, ...byWords].map(index => placeOf(document, index)));
}

/** The more of an address is the same the nearer, and then the smaller the difference in the number after it. */
function nearNumbers({ passages }: Document, address: readonly string[]): number[] {
    const judged = passages.flatMap((passage, index) => {
        const shared = passage.address.findIndex((each, position) => each !== address[position]);
        const same = shared < 0 ? passage.address.length : shared;
        const away = Math.abs(valueOf(passage.address[same]) - valueOf(address[same])) + Math.abs(passage.address.length - address.length) / 10;
        return passage.address.length === 0 || (same === 0 && away > 1) ? [] : [{ index, same, away }];
    });
    return judged.sort((a, b) => b.same - a.same || a.away - b.away || a.index - b.index).map(({ index }) => index);
}

/** A number, or the place of a letter in the alphabet. */
const valueOf = (segment = '0'): number => (/^\d+$/.test(segment) ? Number(segment) : segment.charCodeAt(0) - 96);

