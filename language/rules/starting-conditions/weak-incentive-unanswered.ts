import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete, freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isDrawnIn } from '../../model/facts/incentives.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'weak-incentive-unanswered',
    condition: 'incentives',
    severity: 'warning',
    reads: ['stakeholder.incentive', 'stakeholder.depends on', 'dialogue.with', 'empowerment.of', 'commitment.gain'],
    searches: ['dialogue', 'empowerment', 'commitment'],
    summary: 'Something draws in every party that has little reason to take part.',
    claims: ['some-key-stakeholders-have-weak-incentives', 'taking-part-must-be-worth-the-time'],
    rationale: 'A partner with a weak incentive may come when it sees that it depends on others, when it is listened to, or when it gains something.',
    *check(charter) {
        const answered = new Set<Entity>([
            ...charter.dialogues.flatMap(dialogue => dialogue.with?.value ?? []),
            ...charter.empowerments.flatMap(({ of }) => of?.value ?? []),
            ...charter.commitments.filter(({ gain }) => gain).flatMap(({ by }) => by?.value ?? []),
        ]);
        for (const party of partiesOf(charter)) {
            const dependsOnParty = party.dependsOn?.value.some(other => other !== party && isParty(charter, other));
            if (isDrawnIn(party) !== false || dependsOnParty || answered.has(party)) continue;
            yield {
                at: party.incentive!,
                about: [party],
                message: `${party.incentive!.value === 'none' ? 'No' : 'Only a weak'} incentive draws ${party.called} to take part, and nothing in the charter gives them a reason to stay at the table.`,
                fixes: () => [listen(charter, party), ...depend(charter, party)],
            };
        }
    },
});

function listen(charter: Charter, party: Entity<'stakeholder'>): Fix {
    return {
        title: `Plan a dialogue with ${party.called}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            { key: 'with', value: party.name!, toComplete: 'who else takes part' },
            { key: 'setting', value: 'face-to-face' },
        ])],
    };
}

function depend(charter: Charter, party: Entity<'stakeholder'>): Fix[] {
    const other = partiesOf(charter).find(each => each !== party && each.name !== undefined);
    if (!other) return [];
    const edit = party.dependsOn ? addToList(party, 'depends on', other.name!) : addPropertyToComplete(party, 'depends on', other.name!, 'on whom it depends to reach its own aims');
    return [{ title: `Say on whom ${party.called} depends`, kind: 'template', edits: [edit] }];
}
