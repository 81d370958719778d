import { documentationOf } from '../model/documentation-comment.js';
import type { Charter } from '../model/charter.js';
import type { Entity, Item } from '../model/entity.js';
import { sentence } from '../model/naming.js';
import { charterSections } from '../model/sections.js';
import { declarations } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';
import { bullets, heading, paragraph, quiet, strong, type Block, type Inline } from './blocks.js';
import { phrases } from './phrases.js';
import { citedInText } from './references.js';
import { valueInWords, valuesInWords } from '../model/value-in-words.js';

/** A charter as people read it aloud: every declaration with every property that it states, its reasons and its sources. */
export function charterInProse(charter: Charter): Block[] {
    return [
        heading(1, 'The charter', { id: 'charter' }),
        paragraph(...sentencesOf(charter.partnership)),
        ...charterSections.flatMap(([title, kinds]) => {
            const entities = kinds.map(kind => ({ kind, of: charter[declarations[kind].plural] as readonly Entity[] })).filter(({ of }) => of.length > 0);
            const isMixed = entities.length > 1;
            return entities.length === 0 ? [] : [
                heading(2, title),
                ...entities.flatMap(({ kind, of }) => [...(isMixed ? [heading(3, sentence(headings[kind] ?? `${kind}s`))] : []), ...bullets(of.map(itemOf))]),
            ];
        }),
    ];
}

const headings: Partial<Record<Kind, string>> = { priority: 'priorities', 'trust building': 'trust building', dialogue: 'dialogue' };

/** What lies between partners, and what they do, is told well enough by whom it concerns. */
const untitled: ReadonlySet<Kind> = new Set<Kind>(['relationship', 'commitment', 'trust building', 'empowerment', 'dialogue']);

function itemOf(entity: Entity): Inline[] {
    const title = entity.title ?? (untitled.has(entity.keyword) ? undefined : entity.name);
    const told = documentationOf(entity);
    const said = [...(title === undefined ? [] : [strong(/[.!?]$/.test(title) ? title : `${title}.`), ' ']), ...(told ? [`${told} `] : []), ...sentencesOf(entity)];
    return [...anchor(entity), ...(said.length > 0 ? said : [quiet('Nothing that could be read is stated of it.')])];
}

/** The maps lead to forums and leaders. */
const anchor = ({ keyword, name }: Entity): Inline[] => (keyword === 'forum' || keyword === 'leader' ? [{ is: 'anchor', id: `${keyword}-${name ?? ''}` }] : []);

/** What a declaration states, property by property, each as a sentence with its reason and its sources. */
function sentencesOf(entity: Entity): Inline[] {
    const templates: Readonly<Record<string, string>> = phrases[entity.keyword as keyof typeof phrases];
    return [...entity.written.keys()].flatMap((key, index) => {
        const template = templates[key];
        const stated = entity.stated(key);
        if (!stated || template === undefined) return [];
        if (stated.items.some(hasOwnSupport)) return [index === 0 ? '' : ' ', ...sentenceOfEach(entity, key, template)];
        const value = valueInWords(entity, key);
        if (value === undefined) return [];
        const { because, citations } = stated;
        const [before, after = ''] = template.split('{}');
        const said = `${before}${value}${after}`.replace(/\.$/, '');
        const end = /[!?…]$/.test(said) && because === undefined ? '' : '.';
        const reason = because === undefined ? '' : `, because ${because.replace(/\.$/, '')}`;
        return [index === 0 ? '' : ' ', `${said}${reason}`, ...citations.flatMap(citation => [' ', citedInText(entity.document, citation)]), end];
    }).filter(each => each !== '');
}

const hasOwnSupport = ({ because, citations }: Item) => because !== undefined || citations !== undefined;

/** A list whose values have reasons and sources of their own, as a sentence. */
function sentenceOfEach(entity: Entity, key: string, template: string): Inline[] {
    const [before = '', after = ''] = template.split('{}');
    const values = valuesInWords(entity, key);
    const items = entity.stated(key)!.items.flatMap(({ because, citations = [] }, index): Inline[] => [
        `${index === 0 ? '' : '; '}${values[index]!}${because === undefined ? '' : `, because ${because.replace(/\.$/, '')}`}`,
        ...citations.flatMap((citation): Inline[] => [' ', citedInText(entity.document, citation)]),
    ]);
    return [before, ...items, after === '' ? '.' : `${after}.`];
}
