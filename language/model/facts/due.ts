import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { dateInWords } from '../../text/date-in-words.js';
import { dayAfter, nextTime } from '../rhythm.js';
import type { IsoDate } from '../stated.js';

type Office = Entity<'leader' | 'role' | 'seat'>;

/** Something for which a charter sets a day, and that is still to come or to do, as far as the charter states. */
export type Due = { readonly date: IsoDate } & (
    | { readonly kind: 'review' | 'end' }
    | { readonly kind: 'term'; readonly of: Office }
    | { readonly kind: 'win'; readonly of: Entity<'small win'> }
    | { readonly kind: 'decision' | 'consultation'; readonly of: Entity<'decision'> }
    | { readonly kind: 'repair'; readonly of: Entity<'trust building'> }
    | { readonly kind: 'explanation'; readonly of: Entity<'explain'> }
);

/** When the partners review how they work next: on the day itself; else in the rhythm counted from the last review, or, before there was one, from the adoption or the beginning. */
export function reviewTime({ review, lastReview, adopted, period }: Entity<'partnership'>): ReturnType<typeof nextTime> {
    const { date, rhythm } = review?.value ?? {};
    const last = lastReview?.value ?? adopted?.value ?? period?.value.from;
    if (date !== undefined) return { until: date, words: `by ${dateInWords(date)}` };
    return rhythm !== undefined && last !== undefined ? nextTime(last, rhythm) : undefined;
}

/** When the partners review how they work, and that this is late, as far as the charter states it; `undefined` where it states nothing. */
export function reviewInWords({ partnership, today }: Pick<Charter, 'partnership' | 'today'>): string | undefined {
    const [review, due] = [partnership.review?.value, reviewTime(partnership)];
    if (!review) return undefined;
    const isLate = due !== undefined && due.until < today;
    if (review.date !== undefined) return isLate ? `The review that the charter states was due on ${dateInWords(review.date)}.` : `The next review that the charter states is on ${dateInWords(review.date)}.`;
    const why = partnership.review?.because?.replace(/\.$/, '');
    return `By the charter, a review is due ${review.rhythm}${isLate ? `; one was due ${due.words}, and the charter does not say when it was held${why === undefined ? '' : `. It says: “${why}”`}` : ''}.`;
}

/** The day on which the term of an office ends. */
export const termEnd = ({ since, term }: Office): IsoDate | undefined => since && term && dayAfter(since.value, term.value);

/** All that is due in a charter, in no order. What only begins or ends by itself is no longer due when its day has passed. */
export function dueIn(charter: Charter): Due[] {
    const { partnership, leaders, roles, seats, smallWins, decisions, trustBuildings, explanations, today } = charter;
    const dated = <D extends object>(date: IsoDate | undefined, due: D) => (date === undefined ? [] : [{ date, ...due }]);
    return [
        ...dated(reviewTime(partnership)?.until, { kind: 'review' as const }),
        ...dated(partnership.period?.value.to, { kind: 'end' as const }),
        ...[...leaders, ...roles, ...seats].flatMap(of => dated(termEnd(of), { kind: 'term' as const, of })),
        ...smallWins.filter(({ status }) => status === undefined || status.value === 'planned').flatMap(of => dated(of.due?.value, { kind: 'win' as const, of })),
        ...decisions.flatMap(decisionDue),
        ...trustBuildings.flatMap(of => dated(of.starts?.value, { kind: 'repair' as const, of })).filter(({ date }) => date >= today),
        ...explanations.flatMap(of => dated(of.until?.value, { kind: 'explanation' as const, of })),
    ];
}

/** A decision that is open is due on its day. Until then, or where it has none, the end of its consultation is. */
function decisionDue(of: Entity<'decision'>): Due[] {
    const { stage, decidedOn, consultation } = of;
    const asked = consultation?.value;
    const closes = asked && 'to' in asked ? asked.to : undefined;
    if (stage?.value !== undefined && stage.value !== 'open') return [];
    return [
        ...(stage && decidedOn ? [{ date: decidedOn.value, kind: 'decision' as const, of }] : []),
        ...(closes !== undefined && !decidedOn ? [{ date: closes, kind: 'consultation' as const, of }] : []),
    ];
}
