import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { reasonFrom, type Reason } from '../../model/facts/fact.js';
import { inList, inSentence } from '../../model/naming.js';
import { ruleDocuments } from '../../vocabulary/terms/index.js';
import { termInWords } from '../../text/terms.js';

/**
 * What a fact means for its condition. `stated`: the charter states what the model asks for. `partly`: it states some of it.
 * `against`: it states something that stands against it. `missing`: it does not state it. `context`: worth knowing, and moves no state.
 */
export type Bearing = 'stated' | 'partly' | 'against' | 'missing' | 'context';

/** A fact that the state of a condition is based on, in a sentence, and where the charter states it. */
export interface Evidence {
    readonly says: string;
    readonly bearing: Bearing;
    readonly reasons: readonly Reason[];
    /** How many answers it is based on, where the partners say it and not the charter. */
    readonly answers?: number;
    /** It is what was answered about each partner, which a table can show in its place. */
    readonly isOfEach?: true;
}

export type EvidenceOf = (charter: Charter) => readonly Evidence[];

type Say = (says: string, reasons?: readonly Reason[]) => Evidence;
const bearing = (bearing: Bearing): Say => (says, reasons = []) => ({ says: inSentence(says), bearing, reasons });

export const stated = bearing('stated');
export const partly = bearing('partly');
export const against = bearing('against');
export const missing = bearing('missing');
export const context = bearing('context');

/** The bearing of a part of a whole: all of it, some of it, or none. */
export const byPart = (part: number, whole: number, none: Say = missing): Say => (part === whole ? stated : part > 0 ? partly : none);

/** What declarations state in a property, those that do not state it left out. */
export const stating = (entities: readonly Entity[], key: string): Reason[] => entities.filter(entity => entity.stated(key) !== undefined).map(entity => reasonFrom(entity, key));

/** Declarations as reasons for themselves: that they are there is what matters. */
export const being = (entities: readonly Entity[]): Reason[] => entities.map(entity => ({ of: entity, says: entity.keyword, place: entity.place }));

/** `1 forum`, `3 forums`; a plural that is not made with an s is given. */
export const count = (number: number, noun: string, plural = `${noun}s`): string => `${number} ${number === 1 ? noun : plural}`;

/** `the only member`, `both members`, `all 3 members`, `2 of 3 members`, `none of the 3 members`, for a part of a whole that is not empty. */
export function partOf(part: number, whole: number, noun: string, plural = `${noun}s`): string {
    if (whole === 1) return part === 1 ? `the only ${noun}` : `not the only ${noun}`;
    if (part === 2 && whole === 2) return `both ${plural}`;
    return part === whole ? `all ${whole} ${plural}` : part === 0 ? `none of the ${whole} ${plural}` : `${part} of ${whole} ${plural}`;
}

export const calledOf = (entities: Iterable<{ readonly called: string }>): string => inList(Array.from(entities, ({ called }) => called));

/** Papers of the kind that holds rules and values, which the charter cites and nobody had at hand. */
export const unreadRules = (sources: Charter['sources']): Charter['sources'] => sources.filter(({ kind, read }) => read?.value === 'none' && kind !== undefined && ruleDocuments.has(kind.value));

/** The verb of one or of several. */
export const verb = (number: number, one: string, several: string): string => (number === 1 ? one : several);

/** The terms of a vocabulary as a sentence holds them: `conflicts of interest`. */
export const termsInWords = (terms: Iterable<string>): string => inList(Array.from(new Set(terms), termInWords), { limit: 12 });
