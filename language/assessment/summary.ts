import { dateInWords } from '../text/date-in-words.js';
import type { Assessment } from './assessment.js';

/** Of what and of which day an assessment is, and whether anything had to be left out. */
export function summaryOf({ stage, today, notUnderstood: { length } }: Assessment): string {
    const leftOut = length === 0 ? '' : ` ${length === 1 ? 'One place' : `${length} places`} in the charter could not be understood, and what stands there was not judged.`;
    return `${stage === 'draft' ? 'Draft' : 'Agreed'} charter, assessed on ${dateInWords(today)}.${leftOut}`;
}
