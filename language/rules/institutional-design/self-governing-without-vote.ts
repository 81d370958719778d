import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { choicesAmong } from '../../fixes/fix.js';
import { seat } from '../../fixes/membership.js';
import { parentOf } from '../../model/facts/forums.js';
import { hasMark } from '../../model/facts/marks.js';
import { isParty, membersOfForums } from '../../model/facts/parties.js';
import { inList, listed, sentence } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'self-governing-without-vote',
    condition: 'inclusiveness',
    severity: 'info',
    reads: ['stakeholder.sector', 'stakeholder.represents', 'forum.members', 'forum.without vote', 'forum.membership'],
    searches: ['stakeholder', 'forum'],
    doFirst: 'Agree with them on a seat with a vote, or another part that they want',
    summary: 'Checks that a people with its own government and rights has a vote.',
    claims: ['the-less-represented-are-sought-out', 'all-who-are-affected-are-members'],
    rationale: 'The article is about those who are less well represented. That a people with rights of its own is among them is our reading; it may not want a seat.',
    *check(charter) {
        const voting = membersOfForums(charter);
        if (voting.length === 0 || voting.some(member => !member.sector)) return;
        const without = charter.stakeholders.filter(each => hasMark(each, 'self-governing') && isParty(charter, each)
            && !voting.some(member => member === each || member.represents?.value.includes(each) || member.partOf?.value.includes(each)));
        if (without.length === 0) return;
        const mayApply = charter.forums.some(({ membership }) => membership?.value.some(way => way === 'open' || way === 'by-application'));
        const elsewhere = charter.decisions.filter(({ about, takenBy }) => about?.value.includes('rights') && takenBy && takenBy.texts.length > 0);
        yield {
            at: without[0]!,
            about: without,
            message: `${sentence(listed(without))} ${without.length === 1 ? 'has' : 'have'} no vote, and the charter names no member with a vote who represents ${without.length === 1 ? 'it' : 'them'}${mayApply ? `, though people may apply to join${balance(charter)}` : ''}.${elsewhere.length > 0 ? ` Others decide ${inList(elsewhere.map(inItsWords))}.` : ''}`,
            related: elsewhere.map(decision => ({ at: decision, message: `Others decide ${decision.called}.` })),
            fixes: () => choicesAmong(charter.forums.filter(keepsSeats)).map(forum => seat(without, forum)),
        };
    },
});

/** A decision on rights, with what the charter adds to them. */
const inItsWords = ({ called, about }: Entity<'decision'>): string => `${called}${about?.because === undefined ? '' : ` (“${about.because.replace(/\.$/, '')}”)`}`;

/** A seat for a body fits there: nobody is elected to the seats, and it is no group within another forum, where a seat gives no vote in the whole. */
const keepsSeats = (forum: Entity<'forum'>): boolean => forum.members !== undefined && parentOf(forum) === undefined && !forum.membership?.value.includes('by-election');

/** How seats are filled, where the charter says that in words: it may be for a balance of all groups. */
function balance({ seats }: Charter): string {
    const said = seats.map(({ chosenHow }) => chosenHow?.because).find(text => text !== undefined);
    return said === undefined ? '' : `, and seats are filled by “${said}”`;
}
