import type { PlainForm } from './properties.js';

/** The words that say how often. */
export const rhythms = ['daily', 'weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly', 'yearly'];

/** How a forum meets that has no fixed rhythm: when needed, or never all at once. */
export const irregularRhythms = ['as needed', 'asynchronously'];

/** How values are written that are neither terms nor names: what a message asks for, an example, and others that completion offers. */
export const forms: Readonly<Record<PlainForm, { readonly expects: string; readonly example: string; readonly others?: readonly string[] }>> = {
    text: { expects: 'text in quotation marks', example: '"…"' },
    date: { expects: 'a date such as 2027-04-01', example: '2027-04-01' },
    period: { expects: 'two dates such as 2026-04-01 to 2029-03-31, or a start date such as from 2026-04-01', example: '2026-04-01 to 2029-03-31', others: ['from 2026-04-01'] },
    'period-or-least': { expects: 'two dates such as 2026-04-01 to 2026-06-30, or the shortest time such as at least 14 days', example: 'at least 14 days', others: ['2026-04-01 to 2026-06-30'] },
    duration: { expects: 'a length of time such as 18 months or 10 working days', example: '18 months' },
    rhythm: { expects: 'how often: weekly, monthly, quarterly, yearly, every 6 weeks, 4 times a year, at least quarterly, as needed or asynchronously', example: 'every 6 weeks', others: ['4 times a year', 'at least quarterly'] },
    'date-or-rhythm': { expects: 'a date such as 2027-04-01, or how often, such as yearly or every 6 months', example: '2027-04-01' },
    money: { expects: 'an amount of money such as £60,000 or 60000 GBP', example: '£60,000' },
    threshold: { expects: 'a share such as 75%, or 2/3 of those present', example: '2/3 of those present', others: ['75%', '2/3 of votes cast'] },
    quorum: { expects: 'a number such as 5, a share such as 50%, or majority; you can add who must be there, such as 5 including chair', example: '50%', others: ['majority', '5', '50% including chair'] },
    number: { expects: 'a whole number such as 6', example: '6' },
    terms: { expects: 'a number of terms such as 2 terms', example: '2 terms' },
    year: { expects: 'a year such as 2024', example: '2024' },
};

/** What a share can be a share of, and other words for the same thing. */
export const bases = {
    members: ['the members', 'all members', 'voting members', 'all voting members', 'the voting members', 'seats', 'all seats', 'them'],
    'those present': ['members present', 'the members present', 'voting members present', 'the voting members present', 'all present', 'those members present'],
    'votes cast': ['the votes cast', 'votes', 'the votes', 'all votes cast', 'those voting'],
} as const;
export type ShareBase = keyof typeof bases;

/** The base that words name; `undefined` where they name none. */
export const baseCalled = (words: string): ShareBase | undefined =>
    (Object.keys(bases) as ShareBase[]).find(base => base === words || (bases[base] as readonly string[]).includes(words));
