import { conditions, type ConditionId } from '../framework/conditions.js';
import { claimsOf, leadingClaim } from '../framework/claims/claims.js';
import { declarationPage, vocabularyPage } from '../vocabulary/page-names.js';
import type { Citation, Import } from '../generated/parser/ast.js';
import type { BoundDocument } from '../model/entity.js';
import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { forms } from '../vocabulary/forms.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { escapeMarkdown } from '../text/markdown.js';
import { citedIn, workOf } from '../citation/cited.js';
import { referenceInMarkdown } from '../citation/reference.js';
import { citedPassage } from '../model/papers.js';
import { derivedOf } from './derived.js';
import { passageNote } from './passage-note.js';
import { portrait } from './portrait.js';
import { claimNote, ruleNote } from './rule-note.js';
import { targetAt, type Target } from './target.js';

/** What is said of a place in a charter, as Markdown. */
export interface Hover {
    readonly place: Place;
    readonly markdown: string;
    /** The page of the language that says more, where it is about a word of the language. */
    readonly page?: string;
}

/**
 * What a word means, what the model says of it and where; of a name, what the charter says of the one it names; of a citation, the work.
 * @param charter that of the document, if it has one: what follows from it is said of names too.
 */
export function hoverAt(document: BoundDocument, offset: number, charter?: Charter): Hover | undefined {
    const target = targetAt(document, offset);
    const markdown = target && describe(document, target, charter);
    if (!markdown) return ignoredAt(document, offset);
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

/** A rule that a comment names. */
function ignoredAt({ source }: BoundDocument, offset: number): Hover | undefined {
    const word = source.ignores.flatMap(({ rules }) => rules).find(({ start, end }) => start <= offset && offset <= end);
    const markdown = word && ruleNote(word.text);
    return markdown ? { place: { document: source, start: word.start, end: word.end }, markdown } : undefined;
}

function describe(document: BoundDocument, target: Target, charter: Charter | undefined): string | undefined {
    const follows = (entity: Entity) => (charter ? derivedOf(entity, charter) : '');
    const known = (entity: Entity) => paragraphs(portrait(entity), follows(entity));
    switch (target.is) {
        // What has no name is asked about by its keyword.
        case 'keyword': return paragraphs(keyword(declarations[target.entity.keyword], target.entity.keyword), target.entity.name === undefined ? follows(target.entity) : '');
        case 'name': return target.entity.keyword === 'explain' ? ruleNote(target.entity.name!) : known(target.entity);
        case 'title': return known(target.entity);
        case 'property': return describeProperty(document, target.key, target.spec);
        case 'item': return target.item.refersTo ? known(target.item.refersTo) : everyoneHere(document, target) ?? describeTerm(document, target.spec, target.item.written) ?? describeValue(document, target);
        case 'citation': return citedWork(document, target.citation);
        case 'import': return describeImport(document, target.node);
        case 'reason': return textAt(target.place) === 'because' ? '**because**: The reason for what stands before it; it is kept, and shown with it.' : undefined;
    }
}

/** The work that a citation refers to; `undefined` for an unknown key. */
function citedWork(document: BoundDocument, citation: Citation): string | undefined {
    const cited = citedIn(document, citation);
    const passage = passageNote(citedPassage(document, citation));
    if (!cited) return passage === '' ? undefined : passage;
    return paragraphs(referenceInMarkdown(workOf(cited)), citation.locator && passage === '' ? `Cited at: ${escapeMarkdown(citation.locator)}` : '', passage);
}

const paragraphs = (...parts: readonly string[]) => parts.filter(part => part !== '').join('\n\n');
const textAt = ({ document, start, end }: Place) => document.text.slice(start, end);

/** Who `everyone` is in a charter, where it stands among names. */
function everyoneHere({ stakeholders }: BoundDocument, { spec, item }: Target & { is: 'item' }): string | undefined {
    if (spec.form !== 'names' || item.written !== 'everyone') return undefined;
    if (stakeholders.length === 0) return undefined;
    return `**everyone**: All stakeholders that this charter declares or names: ${inShort(stakeholders.map(each => escapeMarkdown(each.called)))}.`;
}

/** An amount, a date, a word that no vocabulary has: what the property says of it. A text speaks for itself. */
const describeValue = (document: BoundDocument, { key, spec, place }: Target & { is: 'item' }) => (/^["“]/.test(textAt(place)) ? undefined : describeProperty(document, key, spec));

/** What an import brings in. */
function describeImport(document: BoundDocument, node: Import): string | undefined {
    const link = document.imports.find(each => each.node === node);
    if (link?.imported.outcome === 'bibliography') return `**import**: A bibliography. It brings in ${inShort(link.imported.works.map(({ id }) => escapeMarkdown(`@${id}`)))}.`;
    const imported = link && document.importedBy(link);
    if (!imported) return '**import**: Brings in the declarations of another file, or the works of a bibliography.';
    const { partnership, declared } = imported;
    if (partnership) return `**import**: The charter of ${escapeMarkdown(partnership.called)}. Its names can be used by a charter that stands \`within\` it.`;
    return `**import**: A library. It brings in ${inShort(declared.flatMap(({ name }) => (name === undefined ? [] : escapeMarkdown(name))))}.`;
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
        case 'names': return `Names ${spec.of.map(kind => declarations[kind].noun).join(' or ')}${spec.seats ? ', each with its seats if it has more than one, such as `Council 3 seats`' : ''}${spec.everyone ? ', or `everyone`' : ''}${spec.orText ? ', or gives a text in quotation marks for someone outside' : ''}.${several}`;
        default: return `Takes ${forms[spec.form].expects}.${several}`;
    }
}

const shortened = (words: readonly string[]) => inShort(words.map(word => `\`${word}\``));

function inShort(items: readonly string[]): string {
    if (items.length === 0) return 'nothing';
    return items.length > 8 ? `${items.slice(0, 8).join(', ')} and ${items.length - 8} more` : items.join(', ');
}

/** What a term of a property means. */
export function describeTerm(document: BoundDocument, spec: PropertySpec, written: string): string | undefined {
    if (spec.form !== 'term') return undefined;
    const [word] = written.split(/[\s"“]/);
    const found = document.terms.get(spec.vocabulary, word!);
    if (!found) return undefined;
    const claims = found.claims ? claimsOf(found.claims).map(claimNote) : spec.condition ? [claim(spec.condition)] : [];
    return [`**${word}**: ${found.meaning}.`, ...claims].join('\n\n');
}

/** What the model says of a condition, in our words, and where. */
function claim(condition: ConditionId): string {
    return `*${conditions[condition].title}.* ${claimNote(leadingClaim(condition))}`;
}
