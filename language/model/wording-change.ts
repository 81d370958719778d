import type { WordingComparison } from '../documents/paper.js';
import type { Checked, Drift } from './drift.js';
import type { Place } from './place.js';
import { sentence } from '../text/sentence.js';
import { beginningOf, differenceIn, markedDifference } from './word-difference.js';

type Change = Drift & { readonly is: 'reworded' | 'turned' };

/** Longer words are shown in the difference alone. */
const longestNamed = 160;

/** Says what a passage says now, and what it said when the statement was confirmed. */
export function wordingMessage({ cited, statement }: Checked, { at, comparison }: Change): string {
    const { quoted, written } = differenceIn(comparison.changes);
    const passage = `${sentence(at)}${at === '' ? cited.called : ` of ${cited.called}`}`;
    return `${passage} says “${beginningOf(written, longestNamed)}”, and said “${beginningOf(quoted, longestNamed)}” when ${statement.called} was confirmed.`;
}

/** The difference between what was confirmed and what the document says. */
export const relatedDifference = (at: Place, { comparison }: { readonly comparison: WordingComparison }): { readonly at: Place; readonly message: string } =>
    ({ at, message: `What changed: “${markedDifference(comparison.changes)}”.` });
