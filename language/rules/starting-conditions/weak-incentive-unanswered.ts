import { addNames } from '../../fixes/edits.js';
import { choicesAmong, type Fix } from '../../fixes/fix.js';
import { freeName, newDeclaration } from '../../fixes/templates.js';
import { inTitle } from '../../fixes/titles.js';
import type { Charter } from '../../model/charter.js';
import { groupBy } from '../../model/collections.js';
import type { Entity } from '../../model/entity.js';
import { isDrawnIn } from '../../model/facts/incentives.js';
import { isParty, partiesOf } from '../../model/facts/parties.js';
import { furtherPlaces, groupsFor } from '../../model/grouping.js';
import { listed } from '../../model/naming.js';
import { defineRule } from '../rule.js';

type Stakeholder = Entity<'stakeholder'>;

export const rule = defineRule({
    id: 'weak-incentive-unanswered',
    condition: 'incentives',
    severity: 'warning',
    reads: ['stakeholder.incentive', 'dialogue.setting', 'stakeholder.depends on', 'dialogue.with', 'empowerment.of', 'commitment.gain'],
    searches: ['dialogue', 'empowerment', 'commitment'],
    doFirst: 'Ask what would make taking part worth the time, and record it',
    summary: 'Checks that something answers the weak incentive of a partner.',
    claims: ['some-key-stakeholders-have-weak-incentives', 'taking-part-must-be-worth-the-time'],
    rationale: 'A partner with a weak incentive may come when it sees that it depends on others, when it is listened to, or when it gains something. An exchange of letters is no listening.',
    *check(charter) {
        const answered = new Set<Entity>([
            ...charter.dialogues.filter(isTalk).flatMap(dialogue => dialogue.with?.value ?? []),
            ...charter.empowerments.filter(({ through, kind }) => through ?? kind).flatMap(({ of }) => of?.value ?? []),
            ...charter.commitments.filter(({ gain }) => gain).flatMap(({ by }) => by?.value ?? []),
        ]);
        const open = partiesOf(charter).filter(party => isDrawnIn(party) === false && !answered.has(party) && !dependsOnAParty(charter, party));
        for (const [incentive, alike] of groupBy(open, party => party.incentive!.value)) {
            for (const group of groupsFor(charter, 'weak-incentive-unanswered', alike)) {
                yield {
                    at: group[0].incentive!,
                    about: group,
                    message: `The charter states ${incentive === 'none' ? 'no' : 'only a weak'} incentive for ${listed(group)} to take part, and nothing that answers it.`,
                    related: furtherPlaces(group, ({ called }) => `The incentive of ${called} is no stronger.`),
                    fixes: () => [listen(charter, group), ...(group.length === 1 ? depend(charter, group[0]) : [])],
                };
            }
        }
    },
});

/** Box 1 expects people to be heard: an exchange of letters alone is no talk. */
const isTalk = ({ setting }: Entity<'dialogue'>): boolean => !setting || setting.value.some(each => each !== 'written');

const dependsOnAParty = (charter: Charter, party: Stakeholder): boolean => party.dependsOn?.value.some(other => other !== party && isParty(charter, other)) ?? false;

function listen(charter: Charter, parties: readonly Stakeholder[]): Fix {
    return {
        title: `Plan a dialogue with ${inTitle(parties)}`,
        kind: 'template',
        edits: [newDeclaration(charter, 'dialogue', { name: freeName(charter, 'Dialogue') }, [
            { key: 'with', value: parties, toComplete: 'who else takes part' },
        ])],
    };
}

/** A choice among the partners, as their own aims make them depend on each other. */
const depend = (charter: Charter, party: Stakeholder): Fix[] => choicesAmong(partiesOf(charter).filter(each => each !== party)).map(other => ({
    title: `Record that ${party.called} depends on ${other.called}`, kind: 'complete', edits: [addNames(party, 'depends on', [other])],
}));
