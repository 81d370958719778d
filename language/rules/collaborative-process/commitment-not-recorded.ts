import type { Fix } from '../../fixes/fix.js';
import { newDeclaration } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isSubordinate } from '../../model/facts/forums.js';
import { isOpen, votersOf } from '../../model/facts/seats.js';
import { isRuleBook } from '../../model/facts/papers-behind.js';
import { membersOfForums } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'commitment-not-recorded',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['commitment.by', 'partnership.mandate', 'source.kind'],
    searches: ['commitment'],
    doFirst: 'Ask each member what it commits to, and record it',
    summary: 'Checks that the members of a forum have committed themselves to something.',
    claims: ['commitment-explains-success-and-failure'],
    rationale: 'Once commitments are written down, partners can see what the others have bound themselves to.',
    *check(charter) {
        const tables = charter.forums.filter(forum => !isSubordinate(forum) && !isOpen(forum));
        if (tables.length === 0) return;
        if (charter.commitments.length === 0) {
            if (!rests(charter) && !isRuleBook(charter)) yield { at: charter.partnership, message: `The charter of ${charter.partnership.called} records no commitment by any partner.`, fixes: () => record(charter, membersOfForums(charter)) };
            return;
        }
        const committed = new Set<Entity>(charter.commitments.flatMap(({ by }) => by?.value ?? []).flatMap(each => (each.keyword === 'forum' ? votersOf(each) : each)));
        const without = [...new Set(tables.flatMap(votersOf))].filter(member => !committed.has(member));
        if (without.length === 0) return;
        yield {
            at: tables.find(({ members }) => members?.value.includes(without[0]!))?.members ?? charter.partnership,
            about: tables.filter(forum => votersOf(forum).some(member => without.includes(member))),
            each: without,
            message: each => `The charter records no commitment by ${listed(each)}; other members have made one.`,
            fixes: () => record(charter, without),
        };
    },
});

/** Partners that signed an agreement or a contract have committed themselves by that, whatever it says. */
const rests = ({ partnership: { mandate } }: Charter) => mandate?.value.some(each => each === 'agreement' || each === 'contract') ?? false;

/** By whom is known; to what, and what for, is theirs to say. */
function record(charter: Charter, members: readonly Entity<'stakeholder'>[]): Fix[] {
    if (members.length === 0) return [];
    return [{
        title: `Add a commitment by ${inTitle(members)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'commitment', {}, [
            { key: 'by', value: members, toComplete: 'leave out those who have not committed to anything' },
            { key: 'to', value: '"…"', toComplete: 'what they have committed to' },
            { key: 'gain', value: '"…"', toComplete: 'what they get from it' },
        ])],
    }];
}
