import type { ShareBase } from '../vocabulary/forms.js';

/** A calendar date, `2027-04-01`; dates compare as texts. */
export type IsoDate = string;
/** Without `to`, it has no end yet. */
export interface Period { readonly from: IsoDate; readonly to?: IsoDate }
/** A period, or the shortest time that is asked for. */
export type PeriodOrLeast = Period | { readonly atLeast: Duration };
export interface Duration { readonly amount: number; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly working: boolean }
/** An amount in units of the currency, such as 60000 and `£` or `GBP`. */
export interface Money { readonly amount: number; readonly currency: string }
/** A share in percent, from 0 to 100 if it makes sense; a rule says so where it does not. */
export interface Share { readonly percent: number }
/** The share that carries a decision, and what it is a share of; of the members, where it does not say. */
export interface Threshold extends Share { readonly of: ShareBase }
