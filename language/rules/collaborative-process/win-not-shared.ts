import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { addPropertyToChoose } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'win-not-shared',
    condition: 'intermediate-outcomes',
    severity: 'info',
    absence: true,
    reads: ['small win.between'],
    searches: [],
    doFirst: 'Agree who shares it, and record it',
    summary: 'Checks that at least two partners share each small win.',
    claims: ['intermediate-outcomes-build-experience-of-success'],
    rationale: 'What one partner achieves alone gives the others no such experience.',
    *check(charter) {
        for (const win of charter.smallWins) {
            const [only, other] = new Set(win.between?.value);
            // Everyone may be nobody, where no stakeholder is declared yet.
            if (other || (!only && win.written.has('between'))) continue;
            yield {
                at: win.between ?? win,
                about: [win],
                message: only
                    ? `The charter names only ${only.called} for ${win.called}, and nobody who shares it.`
                    : `The charter does not say who shares ${win.called}.`,
                fixes: () => (only ? shareWith(charter, win, only) : sayWho(win)),
            };
        }
    },
});

type Win = Entity<'small win'>;

/** Each of the partners is a choice. */
function shareWith(charter: Charter, win: Win, only: Entity): Fix[] {
    return choicesAmong(partiesOf(charter).filter(party => party !== only)).map(party => ({
        title: `Add ${party.called} to those who share it`,
        kind: 'complete',
        edits: [addNames(win, 'between', [party])],
    }));
}

const sayWho = (win: Win): Fix[] =>
    [{ title: 'Add who shares it', kind: 'template', edits: [addPropertyToChoose(win, 'between', 'the stakeholders who share it')] }];
