import { dateInWords } from '../text/date-in-words.js';
import type { Assessment } from './assessment.js';

/** What an assessment covers and its date, and whether anything had to be left out. */
export function summaryOf({ stage, today, notUnderstood: { length } }: Assessment): string {
    const leftOut = length === 0 ? '' : length === 1 ? ' One part of the charter could not be read, so it was not assessed.' : ` ${length} parts of the charter could not be read, so they were not assessed.`;
    return `${stage === 'draft' ? 'Draft' : 'Agreed'} charter, assessed on ${dateInWords(today)}.${leftOut}`;
}
