import { documentationOf } from '../model/documentation-comment.js';
import type { Charter } from '../model/charter.js';
import type { Entity, Item } from '../model/entity.js';
import { inList, inSentence, sentence } from '../model/naming.js';
import { charterSections } from '../model/sections.js';
import { declarations } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';
import { mostStakeholders, officersOf, whoSays } from './people.js';
import { bullets, heading, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { isTaken } from '../model/facts/decisions.js';
import { worksInWriting } from '../model/facts/forums.js';
import { comingWin, droppedWin, phrases, promiseTo, takenDecision, writtenForum, type Phrase } from './phrases.js';
import { citedInText, type Numbers } from './references.js';
import { seatsInFull } from './seats.js';
import { phraseOf } from './term-phrases.js';
import { afterTerm, termInFull, valueInWords, valuesInWords } from '../model/value-in-words.js';
import { propertiesOf } from '../vocabulary/keys.js';
import type { VocabularyId } from '../vocabulary/terms/index.js';

/** What the sentences of a charter depend on beside it. */
export interface ProseSetting {
    /** A list that names all of them becomes “all 5 stakeholders”. */
    readonly stakeholders?: readonly Entity[];
    readonly numbers?: Numbers;
    /** The map of relationships shows who depends on whom. */
    readonly hasDependence?: boolean;
}

/** A charter in short sentences: every declaration with every property that it states, its reasons and its sources. */
export function charterInProse(charter: Charter, beside: ProseSetting): Block[] {
    const setting: ProseSetting = { ...beside, stakeholders: charter.stakeholders };
    return [
        heading(1, 'The charter', { id: 'charter' }),
        paragraph(...sentencesOf(charter.partnership, setting)),
        ...charterSections.flatMap(([title, kinds]) => {
            const entities = kinds.map(kind => ({ kind, of: (charter[declarations[kind].plural] as readonly Entity[]).filter(entity => isOfCharter(entity, charter)) })).filter(({ of }) => of.length > 0);
            const isMixed = kinds.length > 1;
            return entities.flatMap(({ kind, of }) => [heading(2, isMixed ? sentence(headings[kind] ?? `${kind}s`) : title), ...whoSays(charter, of), ...bullets(of.map(entity => itemOf(entity, setting)))]);
        }),
    ];
}

/** A library also describes how a stakeholder of this charter stands with organisations that have no part in it. */
function isOfCharter(entity: Entity, { document, stakeholders }: Charter): boolean {
    if (entity.keyword !== 'relationship' || entity.document === document) return true;
    const between = (entity as Entity<'relationship'>).between?.value ?? [];
    return new Set(between.filter(each => stakeholders.includes(each as Entity<'stakeholder'>))).size > 1;
}

const headings: Partial<Record<Kind, string>> = { priority: 'priorities', 'trust building': 'trust building', dialogue: 'dialogue', empowerment: 'support to take part', obligation: 'duties from other ways of governing' };

/** Declarations that need no title, because the partners that they concern identify them. */
const untitled: ReadonlySet<Kind> = new Set<Kind>(['relationship', 'commitment', 'trust building', 'empowerment', 'dialogue']);

function itemOf(entity: Entity, setting: ProseSetting): Inline[] {
    const title = entity.title ?? (untitled.has(entity.keyword) ? undefined : entity.name);
    const documentation = documentationOf(entity)?.replace(/\s*\n\s*/g, ' ');
    const said = [...(title === undefined ? [] : [strong(/[.!?]$/.test(title) ? title : `${title}.`), ' ']), ...(documentation ? [`${documentation} `] : []), ...sentencesOf(entity, setting), ...seats(entity)];
    return [...anchor(entity), ...(said.length > 0 ? said : [quiet('The charter says nothing about it that could be read.')])];
}

/** Who sits at a forum, with a vote and without one, so that the seats can be counted. */
function seats(entity: Entity): Inline[] {
    const told = entity.keyword === 'forum' ? seatsInFull(entity as Entity<'forum'>) : undefined;
    return told === undefined ? [] : [` ${told}`];
}

/** The maps lead to forums and leaders. */
const anchor = ({ keyword, name }: Entity): Inline[] => (keyword === 'forum' || keyword === 'leader' ? [{ is: 'anchor', id: `${keyword}-${name ?? ''}` }] : []);

/** What a declaration states, property by property, each as a sentence with its reason and its sources. */
export function sentencesOf(entity: Entity, setting: ProseSetting = {}): Inline[] {
    const { stakeholders = [], numbers = new Map() as Numbers } = setting;
    const own = phrasesFor(entity);
    return [...entity.written.keys()].flatMap((key, index) => {
        const phrase = own[key];
        const stated = entity.stated(key);
        if (!stated || phrase === undefined || isShownBefore(entity, key, setting)) return [];
        const between = index === 0 ? '' : ' ';
        if (stated.items.some(hasOwnSupport)) return [between, ...sentenceOfEach(entity, key, phrase, numbers)];
        const said = sentenceOf(entity, key, phrase, stakeholders)?.replace(/\.$/, '');
        if (said === undefined) return [];
        const { because, citations } = stated;
        const end = /[!?…]$/.test(said) && because === undefined ? '' : '.';
        const reason = because === undefined ? '' : ` (${because.replace(/\.$/, '')})`;
        return [between, `${said}${reason}`, ...citations.flatMap(citation => [' ', citedInText(entity.document, citation, numbers)]), end];
    }).filter(each => each !== '');
}

/** A decision that was taken is told in the past, a small win that is planned as still to come, a forum that works in writing has no meetings, and a commitment can name a partner in place of what is promised. */
const phrasesFor = (entity: Entity): Readonly<Record<string, Phrase>> =>
    ({ ...phrases[entity.keyword as keyof typeof phrases], ...variantFor(entity) });

function variantFor(entity: Entity): Readonly<Record<string, Phrase>> {
    if (entity.keyword === 'decision') return isTaken(entity as Entity<'decision'>) ? takenDecision : {};
    if (entity.keyword === 'commitment') return entity.stated('to')?.items.every(({ refersTo }) => refersTo !== undefined) ? promiseTo : {};
    if (entity.keyword === 'small win') return winVariants[(entity as Entity<'small win'>).status?.value ?? 'planned'] ?? {};
    return entity.keyword === 'forum' && worksInWriting(entity as Entity<'forum'>) ? writtenForum : {};
}

const winVariants: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = { planned: comingWin, dropped: droppedWin };

/** The map shows it, and there is neither a reason nor a source to tell beside it. */
function isShownBefore(entity: Entity, key: string, { hasDependence }: ProseSetting): boolean {
    const isShown = entity.keyword === 'stakeholder' && hasDependence && key === 'depends on';
    const stated = isShown ? entity.stated(key) : undefined;
    return stated !== undefined && stated.because === undefined && stated.citations.length === 0 && !stated.items.some(hasOwnSupport);
}

const offices: ReadonlySet<string> = new Set(['chair', 'co-chair', 'vice chair']);

/** A property as a sentence without its full stop. */
function sentenceOf(entity: Entity, key: string, phrase: Phrase, stakeholders: readonly Entity[]): string | undefined {
    const { items = [] } = entity.stated(key) ?? {};
    if (typeof phrase !== 'string') return items.map(item => phraseFor(phrase, item)).join(', and ') || undefined;
    const value = isOfTerms(entity, key) ? inList(valuesOf(entity, key), { limit: 100 }) : mostStakeholders(entity, key, stakeholders) ?? (offices.has(key) ? officersOf(entity, key) : undefined) ?? valueInWords(entity, key);
    return value === undefined || value === '' ? undefined : inSentence(phrase.replace('{}', () => withoutRepeated(phrase, value)));
}

/** A text without its first word where the phrase ends in that word already: `To {}` of `to close at eleven`. A name begins with a capital letter. */
function withoutRepeated(phrase: string, value: string): string {
    const last = /(\w+) \{\}/.exec(phrase)?.[1]?.toLowerCase();
    return last !== undefined && value.startsWith(`${last} `) ? value.slice(last.length + 1) : value;
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
function sentenceOfEach(entity: Entity, key: string, phrase: Phrase, numbers: Numbers): Inline[] {
    const { items } = entity.stated(key)!;
    const [before = '', after = ''] = typeof phrase === 'string' ? phrase.split('{}') : [];
    const values = typeof phrase === 'string' ? valuesOf(entity, key) : items.map(item => phraseFor(phrase, item));
    const parts = items.flatMap(({ because, citations = [] }, index): Inline[] => [
        `${index === 0 ? '' : '; '}${values[index]!}${because === undefined ? '' : ` (${because.replace(/\.$/, '')})`}`,
        ...citations.flatMap((citation): Inline[] => [' ', citedInText(entity.document, citation, numbers)]),
    ]);
    return [before, ...parts, after === '' ? '.' : `${after}.`];
}
