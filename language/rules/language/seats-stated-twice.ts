import { removeItems } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { groupBy } from '../../model/collections.js';
import type { Entity, Item } from '../../model/entity.js';
import { inList } from '../../model/naming.js';
import { counted } from '../../text/counted.js';
import { defineLanguageRule, type Report } from '../rule.js';

type Forum = Entity<'forum'>;

/** How a sentence calls each list of seats. */
const lists = { members: 'The members of', 'without vote': 'Those without a vote at', 'in attendance': 'Those in attendance at' } as const;
type List = keyof typeof lists;

export const rule = defineLanguageRule({
    id: 'seats-stated-twice',
    severity: 'warning',
    summary: 'Checks that a list of seats states the seats of each member only once.',
    rationale: 'Of two numbers of seats for the same member only the first counts, for a quorum and a vote too.',
    *check({ declared }) {
        for (const forum of declared) {
            if (forum.keyword !== 'forum') continue;
            for (const list of Object.keys(lists) as List[]) {
                const named = (forum.stated(list)?.items ?? []).filter(({ refersTo }) => refersTo);
                for (const items of groupBy(named, ({ refersTo }) => refersTo).values()) {
                    if (new Set(items.map(seatsOf)).size > 1) yield statedTwice(forum, list, items);
                }
            }
        }
    },
});

const seatsOf = ({ seats = 1 }: Item): number => seats;
const inSeats = (seats: number): string => counted(seats, 'seat');

function statedTwice(forum: Forum, list: List, items: readonly Item[]): Report {
    const first = items[0]!;
    const numbers = [...new Set(items.map(seatsOf))];
    const called = first.refersTo!.called;
    const other = items.find(each => seatsOf(each) !== numbers[0])!;
    return {
        at: other.place,
        message: `${lists[list]} ${forum.called} include ${called} ${items.length === 2 ? 'twice' : `${items.length} times`}, with ${inList(numbers.map(inSeats))}; only the first number counts.`,
        related: [{ at: first.place, message: 'This is the number that counts.' }],
        fixes: () => numbers.map((seats): Fix => ({
            title: `Keep only ${called} with ${inSeats(seats)}`,
            kind: 'complete',
            edits: removeItems(forum, list, items.filter(each => each !== items.find(kept => seatsOf(kept) === seats))),
        })),
    };
}
