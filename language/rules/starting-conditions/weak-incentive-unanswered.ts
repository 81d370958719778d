import { addToList } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import type { Charter } from '../../model/charter.js';
import type { Entity } from '../../model/entity.js';
import { isDrawnIn } from '../../model/facts/incentives.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'weak-incentive-unanswered',
    condition: 'incentives',
    severity: 'warning',
    reads: ['stakeholder.incentive', 'dialogue.setting', 'stakeholder.depends on', 'dialogue.with', 'empowerment.of', 'commitment.gain'],
    searches: ['dialogue', 'empowerment', 'commitment'],
    doFirst: 'Ask what would make taking part worth the time, and record it',
    summary: 'Checks that something answers the weak incentive of a party.',
    claims: ['some-key-stakeholders-have-weak-incentives', 'taking-part-must-be-worth-the-time'],
    rationale: 'A partner with a weak incentive may come when it sees that it depends on others, when it is listened to, or when it gains something. An exchange of letters is no listening.',
    *check(charter) {
        const answered = new Set<Entity>([
            ...charter.dialogues.filter(isTalk).flatMap(dialogue => dialogue.with?.value ?? []),
            ...charter.empowerments.filter(({ through, kind }) => through ?? kind).flatMap(({ of }) => of?.value ?? []),
            ...charter.commitments.filter(({ gain }) => gain).flatMap(({ by }) => by?.value ?? []),
        ]);
        for (const party of partiesOf(charter)) {
            const dependsOnParty = party.dependsOn?.value.some(other => other !== party && isParty(charter, other));
            if (isDrawnIn(party) !== false || dependsOnParty || answered.has(party)) continue;
            yield {
                at: party.incentive!,
                about: [party],
                message: `The charter states ${party.incentive!.value === 'none' ? 'no' : 'only a weak'} incentive for ${party.called} to take part, and nothing that answers it.`,
                fixes: () => [listen(charter, party), ...depend(charter, party)],
            };
        }
    },
});

/** Box 1 expects people to be heard: an exchange of letters alone is no talk. */
const isTalk = ({ setting }: Entity<'dialogue'>): boolean => !setting || setting.value.some(each => each !== 'written');

function listen(charter: Charter, party: Entity<'stakeholder'>): Fix {
    return {
        title: `Plan a dialogue with ${party.called}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            { key: 'with', value: party.name!, toComplete: 'who else takes part' },
        ])],
    };
}

/** A choice among the parties, as their own aims make them depend on each other. */
const depend = (charter: Charter, party: Entity<'stakeholder'>): Fix[] => choicesAmong(partiesOf(charter).filter(each => each !== party)).map(other => ({
    title: `Record that ${party.called} depends on ${other.called}`, kind: 'complete', edits: [addToList(party, 'depends on', other.name!)],
}));
