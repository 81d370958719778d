import type { Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { inForce, isSubordinate, onlyAdvises } from './forums.js';
import { evenVotes } from './seats.js';

type Forum = Entity<'forum'>;

/** How a charter says what happens when those who decide are not of one mind. */
const wayOut = /\b(?:ties?|tied|tie-?break\w*|casting|deadlock\w*|stalemate|impasse|equal(?:ity)? (?:of )?(?:votes|numbers?)|votes are equal|split vote|(?:cannot|can't|can not|do not|does not|don't|fails? to|unable to) (?:agree|reach)|no (?:agreement|consensus)|not brought one|(?:agreement|consensus) (?:fails|cannot|is not)|if (?:that|this|consensus|agreement) fails|mediat\w*|arbitrat\w*|adjudicat\w*|escalat\w*|dispute goes|disputes? (?:is|are) (?:settled|resolved|decided|referred))/i;

/** How a forum can come to no decision: its two sides have as many votes each, or all must agree. */
export type Deadlock = 'equal votes' | 'no agreement';

/** `the votes at “The table” are equal`. */
export const stuckInWords: Readonly<Record<Deadlock, (forum: string) => string>> = {
    'equal votes': forum => `the votes at ${forum} are equal`,
    'no agreement': forum => `${forum} reaches no agreement`,
};

/** The forums that decide and that can come to no decision, where no words of the charter on each that could be recognised say what happens then. */
export function deadlocksIn(charter: Charter): { readonly forum: Forum; readonly is: Deadlock }[] {
    return charter.forums.filter(forum => !isSubordinate(forum) && !onlyAdvises(forum) && !statesWayOut(charter, forum)).flatMap(forum => {
        const is = deadlockAt(forum);
        return is === undefined ? [] : [{ forum, is }];
    });
}

function deadlockAt(forum: Forum): Deadlock | undefined {
    const decidesBy = inForce(forum, 'decidesBy');
    const rule = decidesBy?.value;
    if (decidesBy?.items.some(({ detail, because }) => [detail, because].some(text => text !== undefined && wayOut.test(text)))) return undefined;
    if (rule === 'consensus' || rule === 'unanimity') return 'no agreement';
    return rule !== 'chair' && rule !== 'delegation' && evenVotes(forum) !== undefined ? 'equal votes' : undefined;
}

/** Which words say it is looked for in ground rules and duties; it may be said elsewhere, so that nobody claims that it is not. */
const statesWayOut = ({ forums, groundRules, roles }: Charter, forum: Forum): boolean => [
    ...groundRules.filter(rule => isFor(forum, forumsBound(rule, forums))).flatMap(({ title, ifBroken }) => [title, ifBroken?.value]),
    ...roles.filter(role => isFor(forum, forums.filter(each => presidesOver(role, each)))).flatMap(({ duty }) => duty?.value),
].some(text => text !== undefined && wayOut.test(String(text)));

/** What is said of some forums is for each of them; what is said of none is for all. */
const isFor = (forum: Forum, of: readonly Forum[]): boolean => of.length === 0 || of.includes(forum);

/** The forums that a ground rule binds, or else names in its words. */
function forumsBound({ binds, title = '' }: Entity<'ground rule'>, forums: readonly Forum[]): readonly Forum[] {
    const bound = (binds?.value ?? []).filter((each): each is Forum => each.keyword === 'forum');
    return bound.length > 0 ? bound : forums.filter(forum => forum.title !== undefined && title.includes(forum.title));
}

const presidesOver = (role: Entity<'role'>, { chair, coChair, viceChair }: Forum): boolean => [chair, coChair, viceChair].some(office => office?.value.some(each => each === role));
