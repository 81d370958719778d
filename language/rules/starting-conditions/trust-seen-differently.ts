import { setProperty } from '../../fixes/edits.js';
import type { Fix } from '../../fixes/fix.js';
import { answerLevels, answerWords, type AnswerLevel } from '../../framework/questions.js';
import type { Charter } from '../../model/charter.js';
import { contradicts, trustSaid, type Answered } from '../../model/facts/answers.js';
import type { Entity } from '../../model/entity.js';
import { pairedIn } from '../../model/facts/relationships.js';
import { listed } from '../../model/naming.js';
import { levelOf } from '../../text/terms.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
    id: 'trust-seen-differently',
    condition: 'prehistory',
    severity: 'warning',
    reads: ['relationship.between', 'relationship.trust', 'answer.to', 'answer.about', 'answer.by', 'answer.median', 'answer.middle half'],
    searches: [],
    summary: 'Checks that partners trust each other as much as the charter states.',
    isOfTheRecord: true,
    doFirst: 'Talk with those concerned about why the two differ, and record what they agree',
    claims: ['trust-is-a-resource-or-a-liability'],
    rationale: 'Only organisations that answered for themselves are compared. Where people answered without naming an organisation, nobody knows who trusts whom, and how far everyone trusts each of two partners says nothing of the trust between these two.',
    *check(charter) {
        for (const relationship of charter.relationships) {
            const stated = relationship.trust;
            const against = stated ? saidAgainst(charter, relationship, stated.value as AnswerLevel) : [];
            if (!stated || against.length === 0) continue;
            yield {
                at: stated,
                about: relationship.between?.value ?? [],
                message: `The charter states ${levelOf(stated.value, 'trust')} between ${listed(relationship.between?.value ?? [])}. ${against.slice(0, 3).map(reported).join(' ')}`,
                related: against.slice(0, 6).map(answered => ({ at: answered.entity, message: `This was answered in ${answered.survey.called}.` })),
                fixes: () => changed(relationship, against),
            };
        }
    },
});

/** What each of a relationship says about another one and the charter does not. */
function saidAgainst(charter: Charter, relationship: Entity<'relationship'>, stated: AnswerLevel): Answered[] {
    const parties = pairedIn(relationship);
    return parties.flatMap(by => parties.flatMap(about => (by === about ? [] : trustSaid(charter, by, about) ?? []))).filter(answered => contradicts(answered, stated));
}

/** What all the answers have in common, where they have something: the relationship states one level for all its sides. */
function changed(relationship: Entity<'relationship'>, against: readonly Answered[]): Fix[] {
    const shared = answerLevels.filter(level => against.every(answered => !contradicts(answered, level)));
    return shared.map(level => ({ title: `Change the trust to ${level}`, kind: 'complete', edits: [setProperty(relationship, 'trust', level)] }));
}

const reported = ({ about, by, median }: Answered): string => `Asked how far it trusts ${about!.called}, ${by!.called} answers “${answerWords[median]}”.`;
