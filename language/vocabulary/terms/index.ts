import { decisionStage, decisionTopic } from './decisions.js';
import { decisionRule, forumAuthority, groundRuleTopic, membership, publication, setting } from './forums.js';
import { extent, governanceMode, metricKind, priorityOrigin, sourceKind } from './governance.js';
import { authority, profession, selection, standing, task } from './leaders.js';
import { incentive, level, participation, yesNo } from './levels.js';
import { winKind, winStatus } from './outcomes.js';
import { empowermentKind, mandate, partnershipKind, partnershipStage } from './partnership.js';
import { cause, concernKind, history } from './relationships.js';
import { sector } from './sectors.js';
import { respondents, surveyQuestion } from './surveys.js';

export const vocabularies = {
    level,
    incentive,
    participation,
    history,
    'partnership-kind': partnershipKind,
    mandate,
    'partnership-stage': partnershipStage,
    sector,
    'concern-kind': concernKind,
    cause,
    'forum-authority': forumAuthority,
    membership,
    setting,
    'decision-rule': decisionRule,
    publication,
    'yes-no': yesNo,
    'decision-topic': decisionTopic,
    'decision-stage': decisionStage,
    'ground-rule-topic': groundRuleTopic,
    selection,
    profession,
    standing,
    authority,
    task,
    'empowerment-kind': empowermentKind,
    'win-kind': winKind,
    'win-status': winStatus,
    'priority-origin': priorityOrigin,
    'governance-mode': governanceMode,
    'metric-kind': metricKind,
    'source-kind': sourceKind,
    extent,
    'survey-question': surveyQuestion,
    respondents,
} as const;

export type VocabularyId = keyof typeof vocabularies;
export type TermOf<V extends VocabularyId> = keyof (typeof vocabularies)[V]['terms'];

export { ownAffairs, redesignTopics } from './decisions.js';
export { consensusRules, essentialGroundRuleTopics, faceToFaceSettings } from './forums.js';
export { ruleDocuments } from './governance.js';
export { boundaryTasks, clinicalProfessions, facilitationTasks, waysOfTrust } from './leaders.js';
export { placeKinds, systemKinds } from './partnership.js';
