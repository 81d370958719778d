import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { reasonFrom, type Reason } from '../../model/facts/fact.js';
import { inList } from '../../model/naming.js';
import { termInWords } from '../../text/terms.js';

/** A fact that the state of a condition rests on, in a sentence, and where the charter states it. */
export interface Evidence {
    readonly says: string;
    readonly reasons: readonly Reason[];
}

export type EvidenceOf = (charter: Charter) => readonly Evidence[];

export const evidence = (says: string, reasons: readonly Reason[] = []): Evidence => ({ says, reasons });

/** What declarations state in a property, those that do not state it left out. */
export const stating = (entities: readonly Entity[], key: string): Reason[] => entities.filter(entity => entity.stated(key) !== undefined).map(entity => reasonFrom(entity, key));

/** Declarations as reasons for themselves: that they are there is what matters. */
export const being = (entities: readonly Entity[]): Reason[] => entities.map(entity => ({ of: entity, says: entity.keyword, place: entity.place }));

/** `1 forum`, `3 forums`; a plural that is not made with an s is given. */
export const count = (number: number, noun: string, plural = `${noun}s`): string => `${number} ${number === 1 ? noun : plural}`;

/** `1 of 3 forums`, for a part of a whole. */
export const partOf = (part: number, whole: number, plural: string): string => (part === whole && whole > 1 ? `all ${whole} ${plural}` : `${part} of ${whole} ${plural}`);

export const calledOf = (entities: Iterable<Entity>): string => inList(Array.from(entities, ({ called }) => called));

/** The terms of a vocabulary as a sentence holds them: `conflicts of interest`. */
export const termsInWords = (terms: Iterable<string>): string => inList(Array.from(new Set(terms), termInWords), { limit: 12 });
