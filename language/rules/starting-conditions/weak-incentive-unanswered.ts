import { addToList } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { addPropertyToComplete, freeName, newDeclaration } from '../../fixes/templates.js';
import { jones } from '../../framework/bibliography.js';
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
    rationale:
        'Taking part costs time, and not every partner has to. A partner with a weak incentive stays when it sees that it depends on others, '
        + 'is listened to, or gains something. If nothing answers its weak incentive, decisions will be made without it.',
    cites: [jones('Incentives to participate'), jones('Box 1, Incentives to participate', 1)],
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
