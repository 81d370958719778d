import type { ClaimId } from './claims/claims.js';
import type { ConditionId } from './conditions.js';

/** The answers that every question offers, from least to most. One scale for all of them keeps the questionnaire short. */
export const answerLevels = ['none', 'low', 'moderate', 'high'] as const;
export type AnswerLevel = (typeof answerLevels)[number];

/** How the questionnaire words each answer. */
export const answerWords: Readonly<Record<AnswerLevel, string>> = { none: 'Not at all', low: 'A little', moderate: 'A fair amount', high: 'A great deal' };
export const cannotSay = 'I can’t say';

/** Something that only the partners know, asked in our own words, with the claim of the articles that makes it worth asking. */
export interface Question {
    /** The question, as the partners read it. `{}` is the partner that it asks about. */
    readonly text: string;
    /** What an answer states, as a sentence goes on after “little” or “a great deal of”. */
    readonly finds: string;
    readonly condition: ConditionId;
    readonly claim: ClaimId;
    /** A high answer is bad news. */
    readonly isReversed?: true;
}

/** Questions about each of the other partners. */
const partnerQuestions = {
    power: { text: 'How far can {} shape what the partnership decides?', finds: 'power for {}', condition: 'power-and-resources', claim: 'the-stronger-can-bend-the-process' },
    trust: { text: 'How far do you trust {} to do what it says?', finds: 'trust in {}', condition: 'prehistory', claim: 'trust-is-a-resource-or-a-liability' },
    dependence: { text: 'How far do you need {} to reach your own aims?', finds: 'dependence on {}', condition: 'incentives', claim: 'recognised-interdependence-is-an-incentive' },
} as const satisfies Record<string, Question>;

/** Questions about the partnership, which each answers for their own organisation. */
const partnershipQuestions = {
    incentive: { text: 'How much does taking part help your organisation to reach its own aims?', finds: 'reason to take part', condition: 'incentives', claim: 'taking-part-must-be-worth-the-time' },
    resources: { text: 'How far does your organisation have the time, people and money to take part?', finds: 'capacity to take part', condition: 'power-and-resources', claim: 'p1' },
    elsewhere: { text: 'How much of what you need could you get without this partnership?', finds: 'scope to get what they need without the partnership', condition: 'incentives', claim: 'p2', isReversed: true },
    genuine: { text: 'When you are asked about a decision, how far is it still open?', finds: 'real choice left when they are asked about decisions', condition: 'incentives', claim: 'collaboration-has-been-used-to-co-opt' },
    history: { text: 'How far have the partners worked well together in the past?', finds: 'success in working together in the past', condition: 'prehistory', claim: 'cooperation-leaves-trust-and-conflict-little' },
    conflict: { text: 'How much conflict is there between the partners now?', finds: 'conflict between the partners', condition: 'prehistory', claim: 'cooperation-leaves-trust-and-conflict-little', isReversed: true },
    heard: { text: 'How much does what you say change what is decided?', finds: 'influence on decisions', condition: 'inclusiveness', claim: 'participants-decide-and-are-not-only-consulted' },
    rules: { text: 'How far are the rules of the partnership clear to you?', finds: 'clarity about the rules', condition: 'ground-rules', claim: 'clear-consistent-rules-assure-fairness' },
    transparency: { text: 'How far can you see how and why decisions are made?', finds: 'insight into how decisions are made', condition: 'transparency', claim: 'transparency-rules-out-the-back-room' },
    roles: { text: 'How far is it clear to you who does what?', finds: 'clarity about who does what', condition: 'defined-roles', claim: 'roles-are-defined' },
    leadership: { text: 'How far do those who lead treat all partners fairly?', finds: 'equal treatment by those who lead', condition: 'leadership', claim: 'leaders-bring-people-together-as-the-context-asks' },
    dialogue: { text: 'How far can you talk openly with the other partners?', finds: 'open talk between the partners', condition: 'face-to-face-dialogue', claim: 'face-to-face-talk-breaks-down-stereotypes' },
    'good-faith': { text: 'How far do you expect the other partners to do what they have agreed?', finds: 'confidence that partners keep what they agree', condition: 'commitment', claim: 'commitment-is-bargaining-in-good-faith' },
    purpose: { text: 'How far do the partners agree on what the problem is, and on what they want to achieve?', finds: 'agreement on the problem and the aim', condition: 'shared-understanding', claim: 'shared-understanding-has-three-parts' },
    results: { text: 'How much has the partnership achieved that you could not have achieved alone?', finds: 'success that none could have had alone', condition: 'intermediate-outcomes', claim: 'intermediate-outcomes-build-experience-of-success' },
} as const satisfies Record<string, Question>;

export const questions = { ...partnershipQuestions, ...partnerQuestions } as const;

export type PartnerQuestionId = keyof typeof partnerQuestions;
export type PartnershipQuestionId = keyof typeof partnershipQuestions;
export type QuestionId = keyof typeof questions;

export const partnerQuestionIds = Object.keys(partnerQuestions) as PartnerQuestionId[];
export const partnershipQuestionIds = Object.keys(partnershipQuestions) as PartnershipQuestionId[];
export const questionIds = Object.keys(questions) as QuestionId[];

export const questionOf = (id: QuestionId): Question => questions[id];
export const isPartnerQuestion = (id: QuestionId): id is PartnerQuestionId => Object.hasOwn(partnerQuestions, id);

/** A question as it is asked about a partner. */
export const askedAbout = (id: QuestionId, partner: string): string => questionOf(id).text.replace('{}', partner);
