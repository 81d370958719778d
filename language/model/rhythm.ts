import { dateInWords, monthInWords } from '../text/date-in-words.js';
import { addMonths, lastDayOfMonth } from './add-months.js';
import type { Duration, IsoDate } from './stated.js';

const monthsIn: Readonly<Record<string, number>> = { day: 0, week: 0, month: 1, year: 12 };
const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 0, year: 0 };
const plain: Readonly<Record<string, string>> = { daily: 'every day', weekly: 'every week', fortnightly: 'every 2 weeks', monthly: 'every month', bimonthly: 'every 2 months', quarterly: 'every 3 months', yearly: 'every year' };

/** The day some time after another one. */
export function dayAfter(date: IsoDate, { amount, unit }: Pick<Duration, 'amount' | 'unit'>): IsoDate {
    const later = new Date(`${addMonths(date, amount * monthsIn[unit]!)}T00:00:00Z`);
    later.setUTCDate(later.getUTCDate() + amount * daysIn[unit]!);
    return later.toISOString().slice(0, 10);
}

/** The last day on which something that comes round in a rhythm is in time, counted from the day on which it last came; `undefined` where the rhythm sets no time. */
export function dueAfter(last: IsoDate, rhythm: string): IsoDate | undefined {
    const often = rhythm.replace(/^at least /, '');
    const every = /^every (?:(\d+) )?(day|week|month|year)s?$/.exec(plain[often] ?? often);
    if (every) return dayAfter(last, { amount: Number(every[1] ?? 1), unit: every[2] as Duration['unit'] });
    const times = /^(\d+) times a (day|week|month|year)$/.exec(often);
    return times && times[2] === 'year' ? dayAfter(last, { amount: Math.ceil(12 / Number(times[1])), unit: 'month' }) : undefined;
}

/** When something that comes round is due next: its last day, and the day, month or year as the rhythm sets it. A rhythm of years sets no day in the year. */
export function nextTime(last: IsoDate, rhythm: string): { readonly until: IsoDate; readonly words: string } | undefined {
    const day = dueAfter(last, rhythm);
    if (day === undefined) return undefined;
    const often = rhythm.replace(/^at least /, '');
    const [, unit] = / (day|week|month|year)s?$/.exec(plain[often] ?? often.replace(/^\d+ times a year$/, 'every month'))!;
    switch (unit) {
        case 'year': return { until: `${day.slice(0, 4)}-12-31`, words: `in ${day.slice(0, 4)}` };
        case 'month': return { until: lastDayOfMonth(day), words: `in ${monthInWords(day)}` };
        default: return { until: day, words: `by ${dateInWords(day)}` };
    }
}

const timesAYear: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, year: 1 };

/** How often a year something comes round in a rhythm, at least; `undefined` where the rhythm sets no time. */
export function timesAYearIn(rhythm: string): number | undefined {
    const often = rhythm.replace(/^at least /, '');
    const [, every, unit] = /^every (?:(\d+) )?(day|week|month|year)s?$/.exec(plain[often] ?? often) ?? [];
    if (unit) return timesAYear[unit]! / Number(every ?? 1);
    const [, times, span] = /^(\d+) times a (day|week|month|year)$/.exec(often) ?? [];
    return span ? Number(times) * timesAYear[span]! : undefined;
}
