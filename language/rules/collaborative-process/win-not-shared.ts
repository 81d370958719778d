import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete, namesOf } from '../../fixes/templates.js';
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
    summary: 'Every small win is shared by two partners or more.',
    claims: ['intermediate-outcomes-build-experience-of-success'],
    rationale: 'What one partner achieves alone gives the others no such experience.',
    *check(charter) {
        for (const win of charter.smallWins) {
            const [only, other] = new Set(win.between?.value);
            if (other) continue;
            yield {
                at: win.between ?? win,
                about: [win],
                message: only
                    ? `${win.called} is a win of ${only.called} alone; the charter does not say who shares it.`
                    : `The charter does not say who shares ${win.called}.`,
                fixes: () => (only ? shareWith(charter, win, only) : sayWho(charter, win)),
            };
        }
    },
});

type Win = Entity<'small win'>;

const namedParties = (charter: Charter) => partiesOf(charter).filter(({ name }) => name !== undefined);

/** Each of the first parties is offered in turn. */
function shareWith(charter: Charter, win: Win, only: Entity): Fix[] {
    return namedParties(charter).filter(party => party !== only).slice(0, 3).map(party => ({
        title: `Say that ${party.called} shares it`,
        kind: 'complete',
        edits: [addToList(win, 'between', party.name!)],
    }));
}

function sayWho(charter: Charter, win: Win): Fix[] {
    const pair = namedParties(charter).slice(0, 2);
    if (pair.length < 2 || win.written.has('between')) return [];
    return [{ title: 'Say who shares it', kind: 'template', edits: [addPropertyToComplete(win, 'between', namesOf(pair), 'who shares it')] }];
}
