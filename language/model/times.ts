import type { DateValue, RhythmValue, Value } from '../generated/parser/ast.js';
import { irregularRhythms, rhythms } from '../vocabulary/forms.js';
import type { Duration, IsoDate, Period, PeriodOrLeast } from './stated.js';

/** A date that the calendar has: 2026-02-30 is none. */
export function dateOf(written: string): IsoDate | undefined {
    const day = new Date(`${written}T00:00:00Z`);
    return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written ? undefined : written;
}

export function periodOf({ date, end, openEnded }: DateValue): Period | undefined {
    const from = dateOf(date);
    if (from === undefined || (end === undefined && !openEnded)) return undefined;
    if (end === undefined) return { from };
    const to = dateOf(end);
    return to === undefined ? undefined : { from, to };
}

export function periodOrLeast(value: Value): PeriodOrLeast | undefined {
    if (value.$type === 'DateValue') return value.openEnded ? undefined : periodOf(value);
    return value.$type === 'RhythmValue' && value.atLeast && value.duration !== undefined ? { atLeast: durationOf(value.duration) } : undefined;
}

export function durationOf(written: string): Duration {
    const [, amount, working, unit] = /^(\d+)\s+(working\s+)?(day|week|month|year)/.exec(written) ?? [];
    return { amount: Number(amount), unit: unit as Duration['unit'], working: working !== undefined };
}

/** How often, as it is written, in single spaces: `at least every 6 weeks`. */
export function rhythmOf(value: Value): string | undefined {
    if (value.$type === 'RhythmValue') return frequencyOf(value);
    return value.$type === 'WordValue' && isPlainRhythm(value.word) && value.limit === undefined && value.lead === undefined && value.seats === undefined ? value.word : undefined;
}

const isPlainRhythm = (word: string) => rhythms.includes(word) || irregularRhythms.includes(word);

function frequencyOf({ asNeeded, atLeast, word, every, times, per }: RhythmValue): string | undefined {
    if (asNeeded) return 'as needed';
    const often = every !== undefined ? `every ${every.replace(/\s+/g, ' ')}`
        : times !== undefined ? (isUnitOfTime(per) && Number(times) >= 1 ? `${times} times a ${per}` : undefined)
        : word !== undefined && isPlainRhythm(word) ? word : undefined;
    return often === undefined ? undefined : `${atLeast ? 'at least ' : ''}${often}`;
}

const isUnitOfTime = (word: string | undefined) => word === 'day' || word === 'week' || word === 'month' || word === 'year';
