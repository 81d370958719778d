import { choicesAmong } from '../../fixes/fix.js';
import { newDeclaration } from '../../fixes/templates.js';
import { partiesOf } from '../../model/facts/parties.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'mandated-without-commitment',
    condition: 'commitment',
    severity: 'info',
    absence: true,
    reads: ['stakeholder.participation', 'commitment.by', 'partnership.mandate'],
    searches: ['commitment'],
    silences: ['commitment-not-recorded'],
    doFirst: 'Ask for a commitment and what is gained from it, and record the answer',
    summary: 'Checks that partners who must take part have also committed themselves.',
    claims: ['p8'],
    rationale: 'A statute can bring a partner into the room. It cannot bring its good will.',
    *check(charter) {
        const committed = new Set(charter.commitments.flatMap(({ by }) => by?.value ?? []));
        if (committed.size === 0 && !charter.isAgreed) return;
        const silent = partiesOf(charter).filter(party => party.participation?.value === 'mandatory' && !committed.has(party));
        if (silent.length === 0) return;
        // What an agreement binds them to, they commit to.
        const mandates = charter.partnership.mandate?.value ?? [];
        const isBound = mandates.some(each => each === 'contract' || each === 'agreement');
        const how = (isOne: boolean) => (!isBound ? '' : mandates.includes('statutory') ? ` by law, and ${isOne ? 'is' : 'are'} bound by an agreement` : ', under an agreement');
        yield {
            at: silent[0]!.participation!,
            about: silent,
            each: silent,
            message: each => `${listed(each)} must take part${how(each.length === 1)}. The charter does not record what ${isBound ? '' : `${each.length === 1 ? 'it commits' : 'they commit'} to, or what `}${each.length === 1 ? 'it gains' : 'they gain'}.`,
            related: silent.slice(1, 6).map(party => ({ at: party.participation!, message: `${party.called} must take part, too.` })),
            fixes: () => choicesAmong(silent).map(party => ({
                title: `Record a commitment by ${party.called}`,
                kind: 'template',
                edits: [newDeclaration(charter, 'commitment', {}, [
                    { key: 'by', value: [party] },
                    { key: 'to', value: '"…"', toComplete: 'what it commits to' },
                    { key: 'gain', value: '"…"', toComplete: 'what it gets from it' },
                ])],
            })),
        };
    },
});
