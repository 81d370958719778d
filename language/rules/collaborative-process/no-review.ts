import { addPropertyToChoose } from '../../fixes/templates.js';
import type { Entity } from '../../model/entity.js';
import { dateInWords } from '../../text/date-in-words.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'no-review',
    condition: 'shared-understanding',
    severity: 'info',
    absence: true,
    reads: ['partnership.review', 'partnership.last review', 'partnership.revised', 'decision.about', 'decision.stage'],
    searches: [],
    doFirst: 'Agree when the partners review how they work',
    summary: 'Checks that the charter says when the partners next review how they work together.',
    claims: ['a-review-is-held'],
    *check({ partnership, decisions }) {
        if (partnership.written.has('review')) return;
        yield {
            at: partnership,
            about: [partnership],
            matters: partnership.revised !== undefined,
            message: messageFor(partnership, decisions.filter(changesRules)),
            fixes: () => [{ title: 'Add when the partners next review it', kind: 'template', edits: [addPropertyToChoose(partnership, 'review', 'a date such as 2027-04-01, or how often, such as yearly or every 5 years')] }],
        };
    },
});

/** The partners can change how they work at any time, by a decision that recurs. */
const changesRules = ({ about, stage }: Entity<'decision'>): boolean => stage?.value === 'recurring' && (about?.value.includes('governance') ?? false);

/** What the charter does know of its reviews is said in the same breath. */
function messageFor({ called, lastReview, revised }: Entity<'partnership'>, [change]: readonly Entity<'decision'>[]): string {
    const last = lastReview ?? revised;
    if (!last) return `The charter does not say when the partners in ${called} next review how they work together${change ? `, though they can change their rules by ${change.called}` : ''}.`;
    const day = [last.value].flat().sort().at(-1)!;
    return `${lastReview ? called : `The governing document of ${called}`} was last ${lastReview ? 'reviewed' : 'revised'} on ${dateInWords(day)}; the charter does not say when it is next reviewed.`;
}
