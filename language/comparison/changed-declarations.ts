import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { inList, sentence } from '../model/naming.js';
import { charterSections } from '../model/sections.js';
import { valueInWords } from '../model/value-in-words.js';
import { declarations } from '../vocabulary/declarations.js';
import { propertiesOf } from '../vocabulary/keys.js';

export interface Change {
    readonly is: 'came' | 'left' | 'changed';
    /** What it is about, as messages call it. */
    readonly called: string;
    /** What changed, in a sentence. */
    readonly says: string;
}

/** What is declared now and was not, or is no longer, or is stated differently. */
export function changedDeclarations(before: Charter, after: Charter): { title: string; changes: Change[] }[] {
    const own = (charter: Charter) => new Map<string, Entity>([['partnership', charter.partnership]]);
    return [
        { title: 'The partnership', changes: changesIn(own(before), own(after)) },
        ...charterSections.map(([title, kinds]) => ({ title, changes: kinds.flatMap(kind => changesIn(byIdentity(before[declarations[kind].plural]), byIdentity(after[declarations[kind].plural]))) })),
    ].filter(({ changes }) => changes.length > 0);
}

/** By name; those without one by what messages call them and what they state first, and where that is the same, by their order. */
function byIdentity(entities: readonly Entity[]): Map<string, Entity> {
    const found = new Map<string, Entity>();
    for (const entity of entities) {
        const identity = entity.name ?? `\n${nameOf(entity)}`;
        let key = identity;
        for (let number = 2; found.has(key); number++) key = `${identity}\n${number}`;
        found.set(key, entity);
    }
    return found;
}

function changesIn(before: ReadonlyMap<string, Entity>, after: ReadonlyMap<string, Entity>): Change[] {
    return [
        ...[...after].flatMap(([key, entity]): Change[] => {
            const earlier = before.get(key);
            return earlier ? differences(earlier, entity) : [{ is: 'came', called: entity.called, says: `${nameOf(entity)} is new.` }];
        }),
        ...[...before].flatMap(([key, entity]): Change[] => (after.has(key) ? [] : [{ is: 'left', called: entity.called, says: `${nameOf(entity)} is no longer there.` }])),
    ];
}

/** `Valley Anglers`, `The forum “River table”`, `The ground rule (about: conduct)`. */
function nameOf(entity: Entity): string {
    const { keyword, called, title, name } = entity;
    if (keyword === 'partnership') return 'The partnership';
    if (keyword === 'stakeholder' || keyword === 'leader') return called;
    if (title ?? name) return `The ${keyword} ${called}`;
    const [first] = entity.written.keys();
    const says = called.startsWith('this ') && first !== undefined ? valueInWords(entity, first) : undefined;
    return says === undefined ? sentence(called) : `The ${keyword} (${first}: ${says})`;
}

function differences(before: Entity, after: Entity): Change[] {
    const changed = (says: string): Change => ({ is: 'changed', called: after.called, says: `${nameOf(after)}${says}.` });
    const title = before.called === after.called || (!before.title && !after.title) ? [] : [changed(`: called ${before.called} before`)];
    return [...title, ...Object.keys(propertiesOf(after.keyword)).flatMap(key => {
        const says = difference(before, after, key);
        return says === undefined ? [] : [changed(says)];
    })];
}

/** How a property is stated differently, as the end of a sentence: of a list of names, who came and who went; else before and now. */
function difference(before: Entity, after: Entity, key: string): string | undefined {
    const [was, is] = [valueInWords(before, key), valueInWords(after, key)];
    if (was === is) return undefined;
    const [had, has] = [namesIn(before, key), namesIn(after, key)];
    if (!had || !has) return `, ${key}: ${was ?? 'not stated'} before, ${is ?? 'not stated'} now`;
    const came = has.filter(each => !had.includes(each));
    const went = had.filter(each => !has.includes(each));
    const reseated = seatsChanged(before, after, key);
    const parts = [...(came.length > 0 ? [`with ${inList(came, { limit: 20 })}`] : []), ...(went.length > 0 ? [`without ${inList(went, { limit: 20 })}`] : []), ...(reseated.length > 0 ? [inList(reseated, { limit: 20 })] : [])];
    return parts.length === 0 ? undefined : `, ${key}: now ${parts.join(', and ')}`;
}

function namesIn(entity: Entity, key: string): string[] | undefined {
    if (propertiesOf(entity.keyword)[key]?.form !== 'names') return undefined;
    return entity.stated(key)?.items.map(({ refersTo, written }) => refersTo?.called ?? written) ?? [];
}

/** Of those who are in a list before and now, whose number of seats is another one: `Riverside Council with 3 seats instead of 1`. */
function seatsChanged(before: Entity, after: Entity, key: string): string[] {
    const had = new Map(before.stated(key)?.items.map(({ refersTo, written, seats = 1 }) => [refersTo?.called ?? written, seats]));
    return (after.stated(key)?.items ?? []).flatMap(({ refersTo, written, seats = 1 }) => {
        const called = refersTo?.called ?? written;
        const was = had.get(called);
        return was === undefined || was === seats ? [] : [`${called} with ${seats} ${seats === 1 ? 'seat' : 'seats'} instead of ${was}`];
    });
}
