import { dateInWords } from '../text/date-in-words.js';
import type { Assessment } from './assessment.js';

/** What was assessed. What somebody wrote from documents of which parts were not read is not called agreed: that word is about the partnership. */
export function charterKind({ stage, isReadInPart }: Pick<Assessment, 'stage' | 'isReadInPart'>): string {
    if (isReadInPart) return `${stage === 'draft' ? 'Draft charter' : 'Charter'} based on documents that were read only in part`;
    return stage === 'draft' ? 'Draft charter' : 'Agreed charter';
}

/** What an assessment covers and its date, and whether anything had to be left out. */
export function summaryOf(assessment: Assessment): string {
    const { today, notUnderstood: { length } } = assessment;
    const leftOut = length === 0 ? '' : length === 1 ? ' One part of the charter could not be read, so it was not assessed.' : ` ${length} parts of the charter could not be read, so they were not assessed.`;
    return `${charterKind(assessment)}, assessed on ${dateInWords(today)}.${leftOut}`;
}
