import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { votesCount } from '../model/facts/parties.js';
import { everyoneVotes, votersOf } from '../model/facts/seats.js';
import type { TermOf } from '../vocabulary/terms/index.js';
import { addNames, addNewName, isKnown, removeFromList } from './edits.js';
import type { Edit, Fix } from './fix.js';
import { freeName, newDeclaration, toChoose } from './templates.js';
import { inTitle } from './titles.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

const lists = ['in attendance', 'without vote'] as const;

/** Gives stakeholders a seat in a forum that states its members; those who are there without a vote move to the table. */
export function seat(stakeholders: readonly Stakeholder[], forum: Forum): Fix {
    const join = addNames(forum, 'members', stakeholders);
    const leave = lists.flatMap(key => {
        const there = stakeholders.filter(stakeholder => forum.stated(key)?.items.some(({ refersTo }) => refersTo === stakeholder));
        return there.length > 0 ? removeFromList(forum, key, there) : [];
    });
    return { title: `${leave.length > 0 ? 'Move' : 'Add'} ${inTitle(stakeholders)} to the members of ${forum.called}`, kind: 'complete', edits: atOnePlace(join, leave) };
}

/** Where the one list ends and the other begins at the same place, two edits there would depend on their order. */
function atOnePlace(join: Edit, leave: readonly Edit[]): Edit[] {
    const same = leave.find(({ place }) => place.start === join.place.start);
    return same ? leave.map(each => (each === same ? { ...join, place: each.place } : each)) : [join, ...leave];
}

/** Brings stakeholders into a forum without a part in its decisions. */
export function invite(stakeholders: readonly Stakeholder[], forum: Forum): Fix {
    return { title: `Add ${inTitle(stakeholders)} to those in attendance at ${forum.called}`, kind: 'complete', edits: [addNames(forum, 'in attendance', stakeholders)] };
}

export interface NewMember {
    /** Who is to be found: `a local authority`. */
    readonly who: string;
    readonly name: string;
    /** The sector that `who` means; where several would do, what there is to choose from. */
    readonly sector: TermOf<'sector'> | { readonly choices: string };
}

/** Declares a stakeholder whom the author has yet to name, and makes it a member of a forum, if there is one. */
export function declareNew(charter: Charter, forum: Forum | undefined, { who, name: wanted, sector }: NewMember): Fix {
    const name = freeName(charter, wanted);
    return {
        title: forum ? `Add ${who} to the members of ${forum.called}` : `Add ${who}`,
        kind: 'template',
        edits: [
            ...(forum ? [addNewName(charter, forum, 'members', name)] : []),
            newDeclaration(charter, 'stakeholder', { name, title: '…' }, [
                typeof sector === 'string' ? { key: 'sector', value: sector, toComplete: 'who this is, in place of the dots' } : toChoose('sector', sector.choices),
            ]),
        ],
    };
}

/** Whether one more vote may be offered in a forum. */
type MayGrow = (forum: Forum) => boolean;

/** Seats someone whom the author has yet to name in the broadest forum; where everyone has a vote, who is declared has one. */
export function seatNew(charter: Charter, sought: NewMember, mayGrow: MayGrow = () => true): Fix[] {
    if (charter.forums.some(forum => everyoneVotes(forum) && mayJoin(charter, forum))) return [declareNew(charter, undefined, sought)];
    const forum = broadestForum(charter);
    return forum && mayGrow(forum) ? [declareNew(charter, forum, sought)] : [];
}

/** Seats in the broadest forum one of those who are meant, or, where the charter has none, one whom the author has yet to name. */
export function seatOneOf(charter: Charter, candidates: readonly Stakeholder[], sought: NewMember, mayGrow: MayGrow = () => true): Fix[] {
    const named = candidates.filter(({ name }) => name !== undefined);
    if (named.length === 0) return seatNew(charter, sought, mayGrow);
    return named.flatMap(stakeholder => {
        const forum = broadestForum(charter, stakeholder);
        return forum && mayGrow(forum) ? [seat([stakeholder], forum)] : [];
    });
}

/** The forum that states the most members, where someone who is missing, or this stakeholder, is best seated. */
function broadestForum(charter: Charter, stakeholder?: Stakeholder): Forum | undefined {
    const size = (forum: Forum) => votersOf(forum).length;
    return charter.forums
        .filter(forum => mayJoin(charter, forum, stakeholder) && !votersOf(forum).some(each => each === stakeholder))
        .reduce<Forum | undefined>((broadest, forum) => (size(forum) > (broadest ? size(broadest) : 0) ? forum : broadest), undefined);
}

/** Whether a seat at a forum would be a vote in the partnership, and the forum's file knows who is meant: a library does not know who is declared where it is imported. */
const mayJoin = (charter: Charter, forum: Forum, stakeholder?: Stakeholder): boolean =>
    votesCount(forum, stakeholder) && (stakeholder ? isKnown(forum.document, stakeholder) : forum.document === charter.document);
