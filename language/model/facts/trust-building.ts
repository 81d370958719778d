import { dateInWords } from '../../text/date-in-words.js';
import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';

/** Of time and cost, what the charter does not set aside for a trust building. */
export const unbudgeted = ({ written }: Entity<'trust building'>): ('time' | 'cost')[] =>
    (['time', 'cost'] as const).filter(key => !written.has(key));

/** What is set aside, as a sentence calls it. */
export const inWords = (keys: readonly ('time' | 'cost')[]): string[] => keys.map(key => (key === 'cost' ? 'money' : key));

/** Whether it started, was to start by now or is to start. A charter tells plans: that a day has passed does not mean that the work began, unless the charter is of a later day. */
export function startOf({ partnership, today }: Charter, { starts }: Entity<'trust building'>): 'started' | 'unconfirmed' | 'ahead' | undefined {
    if (!starts) return undefined;
    const written = [partnership.adopted, partnership.revised, partnership.lastReview].flatMap(each => each?.value ?? []).sort().at(-1);
    return written !== undefined && starts.value <= written ? 'started' : starts.value < today ? 'unconfirmed' : 'ahead';
}

const verbs = { started: 'started', unconfirmed: 'was to start', ahead: 'is to start' } as const;

/** When it starts, after its subject. */
export function startInWords(charter: Charter, work: Entity<'trust building'>): string | undefined {
    const start = startOf(charter, work);
    return start && `${verbs[start]} on ${dateInWords(work.starts!.value)}`;
}
