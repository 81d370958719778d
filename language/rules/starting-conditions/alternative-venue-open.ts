import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { newDeclaration, toWrite } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { forumsOf, partiesOf } from '../../model/facts/parties.js';
import { isInterdependent } from '../../model/facts/relationships.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'alternative-venue-open',
    condition: 'incentives',
    severity: 'warning',
    otherSeverities: ['info'],
    reads: ['stakeholder.could go elsewhere to', 'stakeholder.depends on', 'commitment.on'],
    searches: ['commitment'],
    doFirst: 'Talk about how the partners depend on each other, and record it',
    summary: 'Checks that a partner who could go elsewhere depends on the partners, and they on it.',
    claims: ['p2'],
    rationale: 'A commitment shows good will, and is not the same as depending on each other.',
    *check(charter) {
        const committed = new Set(charter.commitments.filter(({ on }) => on?.value.some(({ keyword }) => keyword !== 'priority')).flatMap(({ by }) => by?.value ?? []));
        for (const party of partiesOf(charter)) {
            const elsewhere = party.couldGoElsewhereTo;
            if (!elsewhere || isInterdependent(party)) continue;
            const hasCommitted = committed.has(party);
            yield {
                at: elsewhere,
                about: [party],
                ...(hasCommitted ? { severity: 'info' } : {}),
                message: `${party.called} could go elsewhere to get what they want. ${hasCommitted ? 'They have made a commitment, but the' : 'The'} charter does not say that they and a partner depend on each other.`,
                fixes: () => [...mutual(party), ...(hasCommitted ? [] : commit(charter, party))],
            };
        }
    },
});

/** To each forum in which the partner sits, since the charter does not say where it binds itself. */
function commit(charter: Charter, party: Stakeholder): Fix[] {
    return choicesAmong(forumsOf(charter, party)).map(forum => ({
        title: `Record a commitment of ${party.called} to ${forum.called}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'commitment', {}, [
            { key: 'by', value: [party] },
            { key: 'on', value: [forum] },
            toWrite('gain', 'what it gets from staying'),
        ])],
    }));
}

function mutual(party: Stakeholder): Fix[] {
    const other = party.dependsOn?.value.find(each => each !== party);
    return other ? [{ title: `Record that ${other.called} depends on ${party.called} too`, kind: 'complete', edits: [addNames(other, 'depends on', [party])] }] : [];
}
