import type { Entity } from '../entity.js';

/** Of time and cost, what the charter does not set aside for a trust building. */
export const unbudgeted = ({ written }: Entity<'trust building'>): ('time' | 'cost')[] =>
    (['time', 'cost'] as const).filter(key => !written.has(key));

/** What is set aside, as a sentence calls it. */
export const inWords = (keys: readonly ('time' | 'cost')[]): string[] => keys.map(key => (key === 'cost' ? 'money' : key));
