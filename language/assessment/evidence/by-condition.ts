import type { ConditionId } from '../../framework/conditions.js';
import type { EvidenceOf } from './evidence.js';
import { forumEvidence, groundRuleEvidence, inclusionEvidence, roleEvidence, transparencyEvidence } from './institutional-design.js';
import { leadershipEvidence } from './leadership.js';
import { commitmentEvidence, dialogueEvidence, sedimentEvidence, trustEvidence, understandingEvidence, winEvidence } from './process.js';
import { historyEvidence, incentiveEvidence, powerEvidence } from './starting-conditions.js';

/** What a charter states about each condition of the model. */
export const evidenceByCondition: Readonly<Record<ConditionId, EvidenceOf>> = {
    'power-and-resources': powerEvidence,
    incentives: incentiveEvidence,
    prehistory: historyEvidence,
    inclusiveness: inclusionEvidence,
    'ground-rules': groundRuleEvidence,
    transparency: transparencyEvidence,
    'defined-roles': roleEvidence,
    'collective-forum': forumEvidence,
    leadership: leadershipEvidence,
    'face-to-face-dialogue': dialogueEvidence,
    'trust-building': trustEvidence,
    commitment: commitmentEvidence,
    'shared-understanding': understandingEvidence,
    'intermediate-outcomes': winEvidence,
    'sedimented-governance': sedimentEvidence,
};
