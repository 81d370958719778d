import type { PropertySpec } from './properties.js';

/** The words that say how often. */
export const rhythms = ['daily', 'weekly', 'fortnightly', 'monthly', 'bimonthly', 'quarterly', 'yearly'];

/** How the values are written that are neither terms nor names: what a message asks for, and one of them. */
export const forms: Readonly<Record<Exclude<PropertySpec['form'], 'term' | 'names'>, { readonly expects: string; readonly example: string }>> = {
    text: { expects: 'a text in quotation marks', example: '"…"' },
    date: { expects: 'a date such as 2027-04-01', example: '2027-04-01' },
    period: { expects: 'two dates such as 2026-04-01 to 2029-03-31', example: '2026-04-01 to 2029-03-31' },
    duration: { expects: 'a length of time such as 18 months or 10 working days', example: '18 months' },
    rhythm: { expects: 'how often: weekly, monthly, quarterly, yearly, or such as every 6 weeks', example: 'every 6 weeks' },
    'date-or-rhythm': { expects: 'a date such as 2027-04-01, or how often: yearly, or such as every 6 months', example: '2027-04-01' },
    money: { expects: 'an amount of money such as £60,000 or 60000 GBP', example: '£60,000' },
    share: { expects: 'a share such as 75%', example: '75%' },
    'number-or-share': { expects: 'a number such as 5, or a share such as 50%', example: '50%' },
    year: { expects: 'a year such as 2024', example: '2024' },
};
