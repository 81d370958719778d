import type { Fix } from '../../fixes/fix.js';
import type { Entity } from '../../model/entity.js';
import { hasMark } from '../../model/facts/marks.js';
import { partiesOf } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import type { Mark } from '../../vocabulary/vocabulary.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

/** Between whom imbalances endure, and how the two sides are called. */
const contrasts: readonly (readonly [stronger: Mark, weaker: readonly Mark[], between: string])[] = [
    ['secondary-care', ['primary-care'], 'hospitals and primary care'],
    // Social care is the task of councils in Great Britain.
    ['nhs', ['social-care', 'local-government'], 'the NHS and social care'],
    ['provider', ['patient-voice'], 'those who provide care and those who use it'],
];

export const rule = defineRule({
    id: 'enduring-imbalance-overlooked',
    condition: 'power-and-resources',
    severity: 'info',
    basedOnAbsence: true,
    reads: ['stakeholder.power'],
    doFirst: 'Ask the partners whether power is equal, and record why',
    summary: 'Checks that equal power has a reason where imbalances tend to endure.',
    claims: ['imbalances-endure'],
    rationale: 'Equal power between such partners is possible. That the charter gives a reason for it is good practice.',
    *check(charter) {
        const unexplained = partiesOf(charter).filter(({ power }) => power && power.because === undefined);
        for (const [stronger, weaker, between] of contrasts) {
            for (const level of new Set(unexplained.map(({ power }) => power!.value))) {
                const peers = unexplained.filter(({ power }) => power!.value === level);
                const isWeak = (party: Stakeholder) => weaker.some(mark => hasMark(party, mark));
                // A body of several sectors may be both, and is then no example of the contrast.
                const strong = peers.filter(party => hasMark(party, stronger) && !isWeak(party));
                const weak = peers.filter(party => isWeak(party) && !hasMark(party, stronger));
                if (strong.length === 0 || weak.length === 0) continue;
                yield {
                    at: weak[0]!.power!,
                    about: [...strong, ...weak],
                    message: `The charter states equal power for ${listed([...weak, ...strong])}, and no reason. Between ${between}, imbalances tend to endure.`,
                    related: strong.slice(0, 3).map(party => ({ at: party.power!, message: `${party.called} states the same power.` })),
                    fixes: () => (weak.length === 1 ? [giveReason(weak[0]!)] : []),
                };
            }
        }
    },
});

function giveReason(party: Stakeholder): Fix {
    const { document, end } = party.power!.place;
    return { title: `Add the reason for the equal power of ${party.called}`, kind: 'template', edits: [{ place: { document, start: end, end }, text: ' because "…"' }] };
}
