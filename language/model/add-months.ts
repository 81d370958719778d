import type { IsoDate } from './stated.js';

/** The same day of the month some months later; of a shorter month, its last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
    return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The last day of the month in which a day is. */
export const lastDayOfMonth = (date: IsoDate): IsoDate => new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
