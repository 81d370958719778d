import type { Fix } from '../../fixes/fix.js';
import { newDeclaration, toChoose } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import { isRuleBook } from '../../model/facts/papers-behind.js';
import { partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'history-not-stated',
    condition: 'prehistory',
    severity: 'info',
    absence: true,
    reads: ['relationship', 'partnership.grew out of', 'partnership.problem', 'source.kind'],
    searches: ['relationship'],
    doFirst: 'Ask the partners how they worked together before, and record it',
    summary: 'Checks that the charter describes the history of the partners with each other.',
    claims: ['trust-is-a-resource-or-a-liability', 'cooperation-leaves-trust-and-conflict-little'],
    rationale: 'How much trust there is shapes what has to be done first, so the charter should state what is known.',
    *check(charter) {
        const { grewOutOf, called, problem } = charter.partnership;
        if (charter.relationships.length > 0 || partiesOf(charter).length < 2 || (isRuleBook(charter) && !grewOutOf)) return;
        yield {
            at: grewOutOf ?? charter.partnership,
            matters: grewOutOf !== undefined,
            message: grewOutOf
                ? `The charter says what ${called} grew out of${problem ? ` and what its problem is (“${problem.value.replace(/\.$/, '')}”)` : ''}, but not who worked together there and who was in conflict.`
                : 'The charter describes no relationship between the partners: neither their history nor their trust.',
            fixes: () => [describe(charter)],
        };
    },
});

/** Between whom, and of what kind, only the partners know. */
const describe = (charter: Charter): Fix => ({
    title: 'Describe a relationship',
    kind: 'template',
    edits: [newDeclaration(charter, 'relationship', {}, [
        toChoose('between', 'two partners or more'),
        toChoose('history', 'one of cooperation, mixed, conflict or antagonism, as the partners see it'),
    ])],
});
