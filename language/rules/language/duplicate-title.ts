import { groupBy } from '../../model/collections.js';
import { namedIn } from '../../model/charter.js';
import type { BoundDocument, Entity } from '../../model/entity.js';
import { kept } from '../../model/kept.js';
import { concernedBy, inList } from '../../model/naming.js';
import { repeatedIn, type Repeated } from '../../model/repeated.js';
import { titleAs } from '../../text/names.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule, type Report } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'duplicate-title',
    severity: 'warning',
    summary: 'Checks that readers can tell declarations of one kind apart by their titles.',
    rationale: 'A report calls everything by its title. Two declarations with one title are nearly always one thing that was declared twice.',
    *check(document) {
        const imported = [...document.libraries, ...document.surroundings.slice(1).flatMap(wider => [wider, ...wider.libraries])];
        const repeated = [...repeatedIn(document, imported, keyOf)].filter(({ entity, first }) => entity.name !== first.name);
        const shown = repeated.filter(pair => isShown(document, pair));
        for (const group of groupBy(shown, ({ first }) => first).values()) yield calledAlike(document, group);
    },
});

/** Of two declarations with one title, where one is in another file, readers meet both only if the charter itself uses both. What a charter states anew of a library is reported in any case. */
function isShown(document: BoundDocument, { entity, first }: Repeated): boolean {
    const isStatedAnew = first.document === document && document.libraries.includes(entity.document);
    return isStatedAnew || [entity, first].every(each => each.document === document || namedBy(document).has(each));
}

const namedBy = kept(({ declared }: BoundDocument): ReadonlySet<Entity> => new Set(declared.flatMap(entity => [...namedIn(entity)])));

function calledAlike(document: BoundDocument, group: readonly Repeated[]): Report {
    const [{ first, entity }] = group as [Repeated, ...Repeated[]];
    const all = [first, ...group.map(each => each.entity)];
    const at = all.find(each => each !== first && each.document === document) ?? (first.document === document ? first : entity);
    const titles = [...new Map(all.map(each => [shownTitle(each), `“${shownTitle(each)}”`])).values()];
    const are = `${all.length === 2 ? 'Two' : all.length} ${pluralOf(first)} are called ${inList(titles)}`;
    return {
        at,
        message: `${are}, so readers cannot tell them apart${elsewhere(all.length, all.filter(each => each.document !== document).length)}.`,
        related: all.filter(each => each !== at).map(each => ({ at: each, message: 'Another of them is here.' })),
    };
}

function elsewhere(all: number, imported: number): string {
    if (imported < 2) return imported === 0 ? '' : '; one of them is in an imported file';
    return `; ${imported < all ? `${imported} of them` : all === 2 ? 'both' : 'all'} are in imported files`;
}

const titleOf = ({ title, name }: Entity): string | undefined => title ?? name;
const shownTitle = (entity: Entity): string => titleOf(entity)!.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** `small wins`; `priorities`. */
const pluralOf = ({ keyword }: Entity): string => declarations[keyword].plural.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);

/** Sources are told apart by their authors and years, explanations have no titles; seats of one title may be on different forums, and what concerns different partners is told apart by them. */
function keyOf(entity: Entity): string | undefined {
    const title = titleOf(entity);
    if (title === undefined || entity.keyword === 'source' || entity.keyword === 'explain') return undefined;
    const concerned: readonly Entity[] = entity.keyword === 'seat' ? entity.on?.value ?? [] : concernedBy(entity);
    return [entity.keyword, titleAs(title), ...concerned.map(({ name }) => name).sort()].join('\n');
}
