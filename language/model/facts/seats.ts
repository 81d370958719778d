import type { BoundDocument } from '../entity.js';
import type { Entity } from '../entity.js';
import type { Stated } from '../entity.js';
import { kept } from '../kept.js';

type Forum = Entity<'forum'>;
type Seat = Entity<'seat'>;
type Stakeholder = Entity<'stakeholder'>;

/** Seats at a forum: whose they are, how many, and whether they have a vote. */
export interface Seating {
    /** Left out where the charter names nobody, or only in words of its own. */
    readonly holder?: Stakeholder;
    /** Of seats that several share, an equal part of their number for each. */
    readonly seats: number;
    readonly hasVote: boolean;
    readonly profession: readonly string[];
}

/**
 * The seats at a forum, from its lists of members with and without a vote, one each where no number is given, and from the `seat`
 * declarations on it. A seat whose holder is in a list only says more of what is counted there.
 */
export const seatingOf = kept((forum: Forum): readonly Seating[] => [...listedAt(forum), ...unlistedOn(forum).flatMap(seatingFrom)]);

const listedAt = kept((forum: Forum): readonly Seating[] => [...listedIn(forum.members, true, seatsOn(forum)), ...listedIn(forum.withoutVote, false, seatsOn(forum))]);

/** The seats that are declared on a forum whose holders are in none of its lists. */
function unlistedOn(forum: Forum): readonly Seat[] {
    const listed = new Set(listedAt(forum).map(({ holder }) => holder));
    return seatsOn(forum).filter(seat => holdersOf(seat).every(holder => !listed.has(holder)));
}

function listedIn(list: Stated<readonly Stakeholder[]> | undefined, hasVote: boolean, declared: readonly Seat[]): Seating[] {
    if (!list) return [];
    // Of a name that the list holds twice, the first number counts.
    const numbers = new Map(list.items.map(({ refersTo, seats = 1 }) => [refersTo as Stakeholder | undefined, seats] as const).reverse());
    const holders = [...new Set(list.value)].map(holder => ({ holder, seats: numbers.get(holder) ?? 1, hasVote, profession: declared.filter(seat => holdersOf(seat).includes(holder)).flatMap(professionsOf) }));
    return [...holders, ...list.texts.map(() => ({ seats: 1, hasVote, profession: [] }))];
}

function seatingFrom(seat: Seat): Seating[] {
    const number = seat.number?.value ?? 1;
    const hasVote = seat.vote?.value !== 'no';
    const holders = holdersOf(seat);
    if (holders.length === 0) return [{ seats: number, hasVote, profession: professionsOf(seat) }];
    return holders.map(holder => ({ holder, seats: number / holders.length, hasVote, profession: professionsOf(seat) }));
}

const professionsOf = (seat: Seat): readonly string[] => seat.profession?.value ?? [];

/** The stakeholders that hold a seat, themselves or by a leader of theirs. */
const holdersOf = (seat: Seat): readonly Stakeholder[] =>
    [...new Set((seat.heldBy?.value ?? []).flatMap(holder => (holder.keyword === 'stakeholder' ? holder : holder.from?.value ?? [])))];

/** The seats that are declared on a forum, in its own file or in a library of that. */
export const seatsOn = (forum: Forum): readonly Seat[] => seatsByForum(forum.document).get(forum) ?? [];

const seatsByForum = kept((document: BoundDocument): ReadonlyMap<Entity, readonly Seat[]> => {
    const seats = new Map<Entity, Seat[]>();
    for (const { declared } of [document, ...document.libraries]) {
        for (const entity of declared) {
            if (entity.keyword !== 'seat') continue;
            for (const forum of entity.on?.value ?? []) seats.set(forum, [...(seats.get(forum) ?? []), entity]);
        }
    }
    return seats;
});

const holders = (forum: Forum, hasVote: boolean): readonly Stakeholder[] => [...new Set(seatingOf(forum).flatMap(each => (each.holder && each.hasVote === hasVote ? each.holder : [])))];

/** The stakeholders that have a vote at a forum, each once. */
export const votersOf = kept((forum: Forum) => holders(forum, true));

/** Whether everyone, and so whoever the charter names next, has a vote at a forum or is there without one; `undefined` where it does not speak of everyone. */
export function everyoneVotes(forum: Forum): boolean | undefined {
    const seats = unlistedOn(forum).filter(({ heldBy }) => heldBy?.everyone);
    if (forum.members?.everyone || seats.some(({ vote }) => vote?.value !== 'no')) return true;
    return forum.withoutVote?.everyone || forum.inAttendance?.everyone || seats.length > 0 ? false : undefined;
}

/** How many seats without a vote a forum has of which the charter does not say, by name or in words, who holds them. */
export const unfilledVoteless = (forum: Forum): number =>
    sum(seatsOn(forum).filter(({ vote, written }) => vote?.value === 'no' && !written.has('held by')).map(({ number }) => ({ seats: number?.value ?? 1 })));

/** Those who sit at a forum without a vote: members without one, and those in attendance. */
export function votelessOf(forum: Forum): readonly Stakeholder[] {
    const voters = new Set(votersOf(forum));
    return [...new Set([...holders(forum, false), ...(forum.inAttendance?.value ?? [])])].filter(each => !voters.has(each));
}

/** A stakeholder has a seat at a forum, and no vote; those who are only in attendance have neither. */
export const sitsWithoutVote = (forum: Forum, stakeholder: Stakeholder): boolean => holders(forum, false).includes(stakeholder) && !holders(forum, true).includes(stakeholder);

/** Some seats with a vote are stated, and not who holds them, so that anyone may. */
export const hasUnnamedVotes = (forum: Forum): boolean => seatingOf(forum).some(({ holder, hasVote }) => hasVote && !holder);

/** Some seats are stated, with a vote or without, and not who holds them. */
export const hasUnnamedSeats = (forum: Forum): boolean => seatingOf(forum).some(({ holder }) => !holder);

/** Whoever wants to take part does, so that nobody can count the members. */
export const isOpen = (forum: Forum): boolean => forum.membership?.value.includes('open') ?? false;

/** How many seats with a vote a forum has; `undefined` where its membership is open, or no seat is stated. */
export function votingSeats(forum: Forum): number | undefined {
    const voting = seatingOf(forum).filter(({ hasVote }) => hasVote);
    return isOpen(forum) || voting.length === 0 ? undefined : sum(voting);
}

/** The votes of a forum of two sides that are said to have as many each, so that neither can outvote the other. */
export function evenVotes(forum: Forum): number | undefined {
    const [one, other, ...more] = seatingOf(forum).filter(({ hasVote }) => hasVote);
    return one && other && more.length === 0 && one.seats > 1 && one.seats === other.seats && !isOpen(forum) ? one.seats * 2 : undefined;
}

/** How a charter says in its own words that a list does not name everyone: `and others`, `the list may grow`. */
const goesOn = /\b(?:others?|may grow|among them|including|for example|at least|or more|not (?:complete|exhaustive)|open-ended)\b/i;

/** A list of members, as far as the charter says so in words, names only some of them, so that its seats are not all. */
const isOpenEnded = (list: Stated<readonly Stakeholder[]> | undefined): boolean =>
    list !== undefined && [list.because, ...list.items.flatMap(({ because, detail }) => [because, detail]), ...list.texts].some(text => text !== undefined && goesOn.test(text));

/** Before a number of seats that the charter says are not all: `at least `. */
export const atLeast = (forum: Forum, { hasVote }: { readonly hasVote?: boolean } = {}): string =>
    ([...(hasVote === false ? [] : [forum.members]), ...(hasVote === true ? [] : [forum.withoutVote])].some(isOpenEnded) ? 'at least ' : '');

/** Where the documents of the partnership say different things about a forum or its seats. */
export const differencesOn = (forum: Forum): readonly (Forum | Seat)[] => [forum, ...seatsOn(forum)].filter(({ papersDiffer }) => papersDiffer);

/** How many seats without a vote a forum has, those in attendance not counted. */
export const votelessSeats = (forum: Forum): number => sum(seatingOf(forum).filter(({ hasVote }) => !hasVote));

/** `9 seats with a vote, 3 without one`; `undefined` where they cannot be counted. */
export function seatsInWords(forum: Forum): string | undefined {
    const [voting, voteless] = [votingSeats(forum), votelessSeats(forum)];
    if (voting === undefined) return undefined;
    return `${atLeast(forum, { hasVote: true })}${voting} ${voting === 1 ? 'seat' : 'seats'} with a vote${voteless > 0 ? `, ${atLeast(forum, { hasVote: false })}${voteless} without one` : ''}`;
}

/** How many seats with a vote those hold at a forum to whom something applies. */
export const seatsHeld = (forum: Forum, by: (holder: Stakeholder) => boolean): number =>
    sum(seatingOf(forum).filter(({ holder, hasVote }) => hasVote && holder !== undefined && by(holder)));

const sum = (seating: readonly Pick<Seating, 'seats'>[]) => seating.reduce((total, { seats }) => total + seats, 0);
