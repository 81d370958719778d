import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { parentOf } from '../model/facts/forums.js';
import { votelessOf, votersOf } from '../model/facts/seats.js';
import type { TermOf } from '../vocabulary/terms/index.js';
import { addToList, removeFromList } from './edits.js';
import type { Edit, Fix } from './fix.js';
import { freeName, namesOf, newDeclaration, toChoose } from './templates.js';
import { inTitle } from './titles.js';

type Forum = Entity<'forum'>;
type Stakeholder = Entity<'stakeholder'>;

const lists = ['in attendance', 'without vote'] as const;

/** Gives stakeholders a seat in a forum that states its members; those who are there without a vote move to the table. */
export function seat(stakeholders: readonly Stakeholder[], forum: Forum): Fix {
    const join = addToList(forum, 'members', namesOf(stakeholders));
    const leave = lists.flatMap(key => {
        const there = stakeholders.filter(stakeholder => forum.stated(key)?.items.some(({ refersTo }) => refersTo === stakeholder));
        return there.length > 0 ? removeFromList(forum, key, there) : [];
    });
    return { title: `${leave.length > 0 ? 'Move' : 'Add'} ${inTitle(stakeholders)} to the members of ${forum.called}`, kind: 'complete', edits: atOnePlace(join, leave) };
}

/** Where the one list ends and the other begins at the same place, two edits there would depend on their order. */
function atOnePlace(join: Edit, leave: readonly Edit[]): Edit[] {
    const same = leave.find(({ place }) => place.start === join.place.start);
    return same ? leave.map(each => (each === same ? { ...each, text: join.text } : each)) : [join, ...leave];
}

/** Brings stakeholders into a forum without a part in its decisions. */
export function invite(stakeholders: readonly Stakeholder[], forum: Forum): Fix {
    return { title: `Add ${inTitle(stakeholders)} to those in attendance at ${forum.called}`, kind: 'complete', edits: [addToList(forum, 'in attendance', namesOf(stakeholders))] };
}

export interface NewMember {
    /** Who is to be found: `a local authority`. */
    readonly who: string;
    readonly name: string;
    /** The sector that `who` means; where several would do, what there is to choose from. */
    readonly sector: TermOf<'sector'> | { readonly choices: string };
}

/** Declares a stakeholder whom the author has yet to name, and makes it a member of a forum, if there is one. */
export function seatNew(charter: Charter, forum: Forum | undefined, { who, name: wanted, sector }: NewMember): Fix {
    const name = freeName(charter, wanted);
    return {
        title: forum ? `Add ${who} to the members of ${forum.called}` : `Add ${who}`,
        kind: 'template',
        edits: [
            ...(forum ? [addToList(forum, 'members', name)] : []),
            newDeclaration(charter, 'stakeholder', { name, title: '…' }, [
                typeof sector === 'string' ? { key: 'sector', value: sector, toComplete: 'who this is, in place of the dots' } : toChoose('sector', sector.choices),
            ]),
        ],
    };
}

/** Seats in the broadest forum one of those who are meant, or, where the charter has none, one whom the author has yet to name. */
export function seatOneOf(charter: Charter, candidates: readonly Stakeholder[], sought: NewMember): Fix[] {
    const fixes = candidates.filter(({ name }) => name !== undefined).flatMap(stakeholder => {
        const forum = broadestForum(charter, stakeholder);
        return forum ? [seat([stakeholder], forum)] : [];
    });
    return fixes.length > 0 ? fixes : [seatNew(charter, broadestForum(charter), sought)];
}

/** A seat in a part gives no vote in the whole to those who are there without one. */
const isPartWithoutVote = (forum: Forum, stakeholder: Stakeholder | undefined): boolean => {
    const whole = parentOf(forum);
    return whole !== undefined && whole !== forum && (lists.some(key => whole.stated(key)?.everyone) || (stakeholder !== undefined && votelessOf(whole).includes(stakeholder)));
};

/** The forum that states the most members, where someone who is missing, or this stakeholder, is best seated. */
export function broadestForum(charter: Charter, stakeholder?: Stakeholder): Forum | undefined {
    const size = (forum: Forum) => votersOf(forum).length;
    return charter.forums
        .filter(forum => !isPartWithoutVote(forum, stakeholder) && !votersOf(forum).some(each => each === stakeholder))
        .reduce<Forum | undefined>((broadest, forum) => (size(forum) > (broadest ? size(broadest) : 0) ? forum : broadest), undefined);
}
