import { documentationOf } from '../model/documentation-comment.js';
import type { Charter } from '../model/charter.js';
import type { Entity, Item } from '../model/entity.js';
import { inList, inSentence, sentence } from '../model/naming.js';
import { charterSections } from '../model/sections.js';
import { declarations } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';
import { bullets, heading, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { phrases, type Phrase } from './phrases.js';
import { citedInText } from './references.js';
import { phraseOf } from './term-phrases.js';
import { afterTerm, termInFull, valueInWords, valuesInWords } from '../model/value-in-words.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { VocabularyId } from '../vocabulary/terms/index.js';

/** A charter in sentences: every declaration with every property that it states, its reasons and its sources. */
export function charterInProse(charter: Charter): Block[] {
    return [
        heading(1, 'The charter', { id: 'charter' }),
        paragraph(...sentencesOf(charter.partnership, charter.stakeholders)),
        ...charterSections.flatMap(([title, kinds]) => {
            const entities = kinds.map(kind => ({ kind, of: charter[declarations[kind].plural] as readonly Entity[] })).filter(({ of }) => of.length > 0);
            const isMixed = entities.length > 1;
            return entities.length === 0 ? [] : [
                heading(2, title),
                ...entities.flatMap(({ kind, of }) => [...(isMixed ? [heading(3, sentence(headings[kind] ?? `${kind}s`))] : []), ...bullets(of.map(entity => itemOf(entity, charter.stakeholders)))]),
            ];
        }),
    ];
}

const headings: Partial<Record<Kind, string>> = { priority: 'priorities', 'trust building': 'trust building', dialogue: 'dialogue' };

/** Declarations that need no title, because the partners that they concern identify them. */
const untitled: ReadonlySet<Kind> = new Set<Kind>(['relationship', 'commitment', 'trust building', 'empowerment', 'dialogue']);

function itemOf(entity: Entity, stakeholders: readonly Entity[]): Inline[] {
    const title = entity.title ?? (untitled.has(entity.keyword) ? undefined : entity.name);
    const documentation = documentationOf(entity);
    const said = [...(title === undefined ? [] : [strong(/[.!?]$/.test(title) ? title : `${title}.`), ' ']), ...(documentation ? [`${documentation} `] : []), ...sentencesOf(entity, stakeholders)];
    return [...anchor(entity), ...(said.length > 0 ? said : [quiet('The charter says nothing about it that could be read.')])];
}

/** The maps lead to forums and leaders. */
const anchor = ({ keyword, name }: Entity): Inline[] => (keyword === 'forum' || keyword === 'leader' ? [{ is: 'anchor', id: `${keyword}-${name ?? ''}` }] : []);

/** What a declaration states, property by property, each as a sentence with its reason and its sources. A list that names all stakeholders becomes “all 5 stakeholders”. */
export function sentencesOf(entity: Entity, stakeholders: readonly Entity[] = []): Inline[] {
    const own: Readonly<Record<string, Phrase>> = phrases[entity.keyword as keyof typeof phrases];
    return [...entity.written.keys()].flatMap((key, index) => {
        const phrase = own[key];
        const stated = entity.stated(key);
        if (!stated || phrase === undefined) return [];
        const between = index === 0 ? '' : ' ';
        if (stated.items.some(hasOwnSupport)) return [between, ...sentenceOfEach(entity, key, phrase)];
        const said = sentenceOf(entity, key, phrase, stakeholders)?.replace(/\.$/, '');
        if (said === undefined) return [];
        const { because, citations } = stated;
        const end = /[!?…]$/.test(said) && because === undefined ? '' : '.';
        const reason = because === undefined ? '' : `, because ${because.replace(/\.$/, '')}`;
        return [between, `${said}${reason}`, ...citations.flatMap(citation => [' ', citedInText(entity.document, citation)]), end];
    }).filter(each => each !== '');
}

/** A property as a sentence without its full stop. */
function sentenceOf(entity: Entity, key: string, phrase: Phrase, stakeholders: readonly Entity[]): string | undefined {
    const { items = [] } = entity.stated(key) ?? {};
    if (typeof phrase !== 'string') return items.map(item => phraseFor(phrase, item)).join(', and ') || undefined;
    const value = isOfTerms(entity, key) ? inList(valuesOf(entity, key), { limit: 100 }) : namesAll(entity, key, stakeholders) ? `all ${stakeholders.length} stakeholders` : valueInWords(entity, key);
    return value === undefined || value === '' ? undefined : inSentence(phrase.replace('{}', () => value));
}

/** Fewer than this are named one by one. */
const manyStakeholders = 4;

function namesAll(entity: Entity, key: string, stakeholders: readonly Entity[]): boolean {
    const { items = [] } = entity.stated(key) ?? {};
    const named = new Set(items.map(({ refersTo }) => refersTo));
    return stakeholders.length >= manyStakeholders && items.length === stakeholders.length && stakeholders.every(each => named.has(each))
        && items.every(({ detail, seats = 1 }) => detail === undefined && seats === 1);
}

/** The sentence of the term that is stated, with the time and the words that follow it. */
const phraseFor = (phrase: Readonly<Record<string, string>>, item: Item): string => (phrase[termOf(item)] ?? `${termInFull(item)}{}`).replace('{}', () => afterTerm(item));

/** The values of a list, terms as the report calls them. */
const valuesOf = (entity: Entity, key: string): string[] => (isOfTerms(entity, key) ? entity.stated(key)!.items.map(item => (isText(item) ? termInFull(item) : `${phraseOf(vocabularyOf(entity, key)!, termOf(item))}${afterTerm(item)}`)) : valuesInWords(entity, key));

const isText = ({ written }: Item) => /^["“]/.test(written);
const termOf = ({ written }: Item) => written.split(/[\s"“]/)[0]!;
const isOfTerms = (entity: Entity, key: string) => vocabularyOf(entity, key) !== undefined;
function vocabularyOf(entity: Entity, key: string): VocabularyId | undefined {
    const spec = propertiesOf(entity.keyword)[key];
    return spec?.form === 'term' ? spec.vocabulary : undefined;
}

const hasOwnSupport = ({ because, citations }: Item) => because !== undefined || citations !== undefined;

/** A list whose values have reasons and sources of their own, as a sentence. */
function sentenceOfEach(entity: Entity, key: string, phrase: Phrase): Inline[] {
    const { items } = entity.stated(key)!;
    const [before = '', after = ''] = typeof phrase === 'string' ? phrase.split('{}') : [];
    const values = typeof phrase === 'string' ? valuesOf(entity, key) : items.map(item => phraseFor(phrase, item));
    const parts = items.flatMap(({ because, citations = [] }, index): Inline[] => [
        `${index === 0 ? '' : '; '}${values[index]!}${because === undefined ? '' : `, because ${because.replace(/\.$/, '')}`}`,
        ...citations.flatMap((citation): Inline[] => [' ', citedInText(entity.document, citation)]),
    ]);
    return [before, ...parts, after === '' ? '.' : `${after}.`];
}
