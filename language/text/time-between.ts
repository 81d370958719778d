import { counted } from './counted.js';

/** How long it is from one day to a later one, as people say it: `3 days`, `5 weeks`, `8 months`, `2 years`. Never more than it is. */
export function timeBetween(from: string, to: string): string {
    const days = daysBetween(from, to);
    if (days < 21) return counted(days, 'day');
    if (days < 70) return counted(Math.floor(days / 7), 'week');
    const months = monthsBetween(from, to);
    return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whole months: one begins on the same day of the month as the first. */
function monthsBetween(from: string, to: string): number {
    const [[year, month, day], [lastYear, lastMonth, lastDay]] = [parts(from), parts(to)];
    return (lastYear - year) * 12 + lastMonth - month - (lastDay < day ? 1 : 0);
}

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];
