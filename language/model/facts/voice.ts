import type { Entity } from '../entity.js';
import { reasonFrom, type Fact } from './fact.js';

type Stakeholder = Entity<'stakeholder'>;

/** How much say a stakeholder has in a decision, from most to least. */
export type Voice = 'decides' | 'advises' | 'consulted' | 'informed' | 'none';

/** The same, where it may not be stated: no decision is said to affect them, or nobody is said to take it. */
export type Say = Voice | 'not stated';

/** How a say is called in a table, as the verb of one or of several, what one is, and what follows from a charter for one. */
export const sayInWords: Readonly<Record<Say, { readonly short: string; readonly one: string; readonly several: string; readonly being: string; readonly plain: string }>> = {
    decides: { short: 'takes part', one: 'takes part', several: 'take part', being: 'taking part', plain: 'decides' },
    advises: { short: 'only attends', one: 'only attends', several: 'only attend', being: 'only attending', plain: 'attends' },
    consulted: { short: 'only asked', one: 'is only asked', several: 'are only asked', being: 'only asked', plain: 'is consulted' },
    informed: { short: 'only told', one: 'is only told', several: 'are only told', being: 'only told', plain: 'is told' },
    none: { short: 'no say', one: 'has no say', several: 'have no say', being: 'no say', plain: 'has no say' },
    'not stated': { short: 'not stated', one: 'not stated', several: 'not stated', being: 'not stated', plain: 'not stated' },
};

const tables = new WeakMap<Entity<'decision'>, ReadonlyMap<Stakeholder, Voice>>();

/**
 * The say of a stakeholder in a decision, the highest that holds: it decides (it is a member of a forum that takes the decision,
 * or such a member represents it), advises (it attends such a forum), is consulted, is informed, or has none.
 */
export function voiceIn(decision: Entity<'decision'>, stakeholder: Stakeholder): Voice {
    let table = tables.get(decision);
    if (!table) tables.set(decision, (table = voicesIfTakenBy(decision, decision.takenBy?.value ?? [])));
    return table.get(stakeholder) ?? 'none';
}

/** The decision, the forums that take it and all who may speak for others there are understood; if not, somebody without a say may have one. */
export const areVoicesKnown = (decision: Entity<'decision'>): boolean => decision.isSound
    && (decision.takenBy?.value ?? []).every(forum => forum.isSound && (forum.members?.value ?? []).every(({ isSound }) => isSound));

/** The say in a decision that stakeholders would have if these forums took it; one that is not listed would have none. */
export function voicesIfTakenBy(decision: Entity<'decision'>, forums: readonly Entity<'forum'>[]): ReadonlyMap<Stakeholder, Voice> {
    const members = forums.flatMap(forum => forum.members?.value ?? []);
    const table = new Map<Stakeholder, Voice>();
    const grant = (voice: Voice, to: Iterable<Stakeholder> | undefined) => {
        for (const each of to ?? []) if (!table.has(each)) table.set(each, voice);
    };
    grant('decides', members);
    grant('decides', members.flatMap(member => member.represents?.value ?? []));
    grant('advises', forums.flatMap(forum => forum.inAttendance?.value ?? []));
    grant('consulted', decision.consults?.value);
    grant('informed', decision.informs?.value);
    return table;
}

/** The say of a stakeholder in a decision, with what it rests on: the forums, or the decision's own words. */
export function voiceFact(decision: Entity<'decision'>, stakeholder: Stakeholder): Fact<Voice> {
    const is = voiceIn(decision, stakeholder);
    const forums = decision.takenBy?.value ?? [];
    const seated = (key: 'members' | 'inAttendance', by: (each: Stakeholder) => boolean) => forums.filter(forum => forum[key]?.value.some(by));
    switch (is) {
        case 'decides': {
            const own = seated('members', each => each === stakeholder);
            const voices = forums.flatMap(forum => forum.members?.value ?? []).filter(member => member.represents?.value.includes(stakeholder));
            return { is, reasons: own.length > 0 ? own.map(forum => reasonFrom(forum, 'members')) : voices.map(member => reasonFrom(member, 'represents')) };
        }
        case 'advises': return { is, reasons: seated('inAttendance', each => each === stakeholder).map(forum => reasonFrom(forum, 'in attendance')) };
        case 'consulted': return { is, reasons: [reasonFrom(decision, 'consults')] };
        case 'informed': return { is, reasons: [reasonFrom(decision, 'informs')] };
        case 'none': return { is, reasons: [reasonFrom(decision, 'taken by'), ...forums.map(forum => reasonFrom(forum, 'members'))] };
    }
}
