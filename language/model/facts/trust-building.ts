import { dateInWords } from '../../text/date-in-words.js';
import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';

/** Of time and cost, what the charter does not set aside for a trust building. */
export const unbudgeted = ({ written }: Entity<'trust building'>): ('time' | 'cost')[] =>
    (['time', 'cost'] as const).filter(key => !written.has(key));

/** What is set aside, as a sentence calls it. */
export const inWords = (keys: readonly ('time' | 'cost')[]): string[] => keys.map(key => (key === 'cost' ? 'money' : key));

/** When it starts, after its subject. A charter tells plans: that a day has passed does not mean that the work began, unless the charter is of a later day. */
export function startInWords({ partnership, today }: Charter, { starts }: Entity<'trust building'>): string | undefined {
    if (!starts) return undefined;
    const day = starts.value;
    const written = [partnership.adopted, partnership.revised, partnership.lastReview].flatMap(each => each?.value ?? []).sort().at(-1);
    const verb = written !== undefined && day <= written ? 'started' : day < today ? 'was to start' : 'is to start';
    return `${verb} on ${dateInWords(day)}`;
}
