import { conditions, type ConditionId } from '../framework/conditions.js';
import { shortCite } from '../framework/cited.js';
import type { Cite } from '../framework/cite.js';
import { declarationPage, vocabularyPage } from '../documentation/names.js';
import type { BoundDocument } from '../model/binding.js';
import type { Place } from '../model/place.js';
import { rhythms } from '../model/reading.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { citedWork } from './citation.js';
import { portrait } from './portrait.js';
import { targetAt, type Target } from './target.js';

/** What is said of a place in a charter, as Markdown. */
export interface Hover {
    readonly place: Place;
    readonly markdown: string;
    /** The page of the language that says more, where it is about a word of the language. */
    readonly page?: string;
}

/** What a word means, what the model says of it and where; of a name, what the charter says of the one it names; of a citation, the work. */
export function hoverAt(document: BoundDocument, offset: number): Hover | undefined {
    const target = targetAt(document, offset);
    const markdown = target && describe(document, target);
    if (!markdown) return undefined;
    const page = pageAbout(target);
    return { place: target.place, markdown, ...(page === undefined ? {} : { page }) };
}

function pageAbout(target: Target): string | undefined {
    switch (target.is) {
        case 'keyword': case 'property': return declarationPage(target.entity.keyword);
        case 'item': return target.spec.form === 'term' ? vocabularyPage(target.spec.vocabulary) : undefined;
        default: return undefined;
    }
}

function describe(document: BoundDocument, target: Target): string | undefined {
    switch (target.is) {
        case 'keyword': return keyword(declarations[target.entity.keyword], target.entity.keyword);
        case 'name': case 'title': return portrait(target.entity);
        case 'property': return describeProperty(document, target.key, target.spec);
        case 'item': return target.item.refersTo ? portrait(target.item.refersTo) : describeTerm(document, target.spec, target.item.written);
        case 'citation': return citedWork(document, target.citation);
        default: return undefined;
    }
}

function keyword({ meaning, properties }: DeclarationSpec, word: string): string {
    const bears = new Set(Object.values(properties).flatMap(({ condition }) => (condition ? [condition] : [])));
    const claims = [...bears].slice(0, 3).map(claim);
    return [`**${word}**: ${meaning}.`, ...claims].join('\n\n');
}

/** What a property states, what it takes, and what the model says of it. */
export function describeProperty(document: BoundDocument, key: string, spec: PropertySpec): string {
    return [`**${key}**: ${spec.meaning}.`, takes(document, spec), ...(spec.condition ? [claim(spec.condition)] : [])].join('\n\n');
}

/** What a property takes, in a sentence. */
function takes(document: BoundDocument, spec: PropertySpec): string {
    const several = spec.many ? ' One or more, separated by commas.' : '';
    switch (spec.form) {
        case 'term': return `Takes ${document.terms.vocabulary(spec.vocabulary).title}: ${shortened(document.terms.words(spec.vocabulary))}.${several}`;
        case 'names': return `Names ${spec.of.map(kind => declarations[kind].noun).join(' or ')}${spec.everyone ? ', or `everyone`' : ''}${spec.orText ? '; a text for someone outside' : ''}.${several}`;
        case 'rhythm': return `Takes how often: ${shortened(rhythms)}, or such as \`every 6 weeks\`.`;
        case 'date-or-rhythm': return 'Takes a date such as `2027-04-01`, or how often.';
        default: return `Takes a ${spec.form.replaceAll('-', ' ')}.${several}`;
    }
}

function shortened(words: readonly string[]): string {
    const shown = words.slice(0, 8).map(word => `\`${word}\``).join(', ');
    return words.length > 8 ? `${shown} and ${words.length - 8} more` : shown;
}

/** What a term of a property means. */
export function describeTerm(document: BoundDocument, spec: PropertySpec, written: string): string | undefined {
    if (spec.form !== 'term') return undefined;
    const [word] = written.split(/[\s"“]/);
    const found = document.terms.get(spec.vocabulary, word!);
    if (!found) return undefined;
    const cites = (found.cites ?? []).length > 0 ? [sources(found.cites!)] : spec.condition ? [claim(spec.condition)] : [];
    return [`**${word}**: ${found.meaning}.`, ...cites].join('\n\n');
}

/** What the model says of a condition, in our words, and where. */
function claim(condition: ConditionId): string {
    const { title, claim, cites } = conditions[condition];
    return `*${title}.* ${claim}\n\n${sources(cites)}`;
}

const sources = (cites: readonly Cite[]) => `— ${cites.map(shortCite).join('; ')}`;
