import { v2 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const setting = {
    title: 'a setting',
    meaning: 'How people meet',
    isOpen: true,
    terms: {
        'face-to-face': { meaning: 'All in one room', also: ['in-person', 'physical'], claims: ['face-to-face-talk-breaks-down-stereotypes'] },
        hybrid: { meaning: 'Some in the room, some on a screen; it counts as face to face' },
        online: { meaning: 'All by video or telephone', also: ['virtual', 'remote', 'by-video'] },
        written: { meaning: 'By letter, message or circulated papers, without a meeting' },
    },
} as const satisfies Vocabulary;

type Setting = keyof typeof setting.terms;
export const faceToFaceSettings: ReadonlySet<string> = new Set<Setting>(['face-to-face', 'hybrid']);

export const decisionRule = {
    title: 'a way to decide',
    meaning: 'How a forum makes decisions',
    terms: {
        consensus: { meaning: 'Everyone can accept it, and nobody is outvoted', also: ['lazy-consensus', 'no-objection', 'no-objections', 'consensus-seeking', 'consent'], claims: ['public-and-private-decide-by-consensus', 'consensus-is-the-aim'] },
        'consensus-then-majority': { meaning: 'The forum seeks consensus first, and votes only if that fails', claims: ['public-and-private-decide-by-consensus', 'consensus-is-the-aim'] },
        'consensus-then-supermajority': { meaning: 'The forum seeks consensus first; if that fails, a larger share of the votes decides, such as two thirds', claims: ['public-and-private-decide-by-consensus', 'consensus-is-the-aim'], since: v2 },
        unanimity: { meaning: 'Everyone who votes must agree', since: v2, also: ['unanimous'] },
        majority: { meaning: 'More than half of the votes decide', also: ['simple-majority', 'vote', 'voting'] },
        supermajority: { meaning: 'A larger share of the votes decides, such as two thirds', also: ['two-thirds', 'qualified-majority'] },
        delegation: { meaning: 'The decision is passed to a person or a smaller group' },
        chair: { meaning: 'The chair decides, after hearing the others' },
    },
} as const satisfies Vocabulary;

type DecisionRule = keyof typeof decisionRule.terms;
/** The rules that seek the agreement of everyone, even if it is not always reached. */
export const consensusRules: ReadonlySet<string> = new Set<DecisionRule>(['consensus', 'consensus-then-majority', 'consensus-then-supermajority', 'unanimity']);

export const forumAuthority = {
    title: 'an authority of a forum',
    meaning: 'What a forum has the authority to do',
    terms: {
        decides: { meaning: 'It takes decisions itself', since: v2 },
        recommends: { meaning: 'It makes proposals, and someone else decides', since: v2 },
        advises: { meaning: 'It is asked for its view, and someone else decides', since: v2, also: ['advisory'] },
        oversees: { meaning: 'It watches over what others do, and can hold them to account', since: v2 },
    },
} as const satisfies Vocabulary;

export const membership = {
    title: 'a way to become a member',
    meaning: 'How people become members of a forum',
    terms: {
        open: { meaning: 'Anyone who wants to can join', since: v2, also: ['anyone', 'everyone'] },
        'by-application': { meaning: 'Anyone who wants to join can apply, and is accepted or refused', since: v2 },
        'by-election': { meaning: 'Members are elected', since: v2 },
        'by-invitation': { meaning: 'Members are invited or appointed', since: v2 },
        statutory: { meaning: 'A law names the members', since: v2 },
    },
} as const satisfies Vocabulary;

export const publication = {
    title: 'a form of publication',
    meaning: 'Who can read the minutes or papers of a forum',
    terms: {
        published: { meaning: 'Anyone can read them', claims: ['transparency-rules-out-the-back-room'] },
        'members-only': { meaning: 'They go to the members of the forum, and to nobody else that the charter names' },
        none: { meaning: 'None are kept or sent out' },
    },
} as const satisfies Vocabulary;

export const groundRuleTopic = {
    title: 'a topic of a ground rule',
    meaning: 'What a ground rule is about',
    isOpen: true,
    terms: {
        'decision-making': { meaning: 'How decisions are reached, and what happens without agreement' },
        transparency: {
            meaning: 'What is published, when, and who can watch meetings',
            claims: ['transparency-rules-out-the-back-room', 'rules-transparency-and-roles-build-legitimacy'],
        },
        conduct: { meaning: 'How people treat each other', also: ['behaviour', 'behavior', 'code-of-conduct'] },
        'conflicts-of-interest': { meaning: 'Declaring interests, and what happens if there is a conflict' },
        'dispute-resolution': { meaning: 'What happens when partners disagree' },
        roles: {
            meaning: 'Who does what',
            claims: ['roles-are-defined', 'roles-are-shared'],
        },
        membership: { meaning: 'Who is a member, and how members join', claims: ['all-who-are-affected-are-members'] },
        inclusion: { meaning: 'How people who are rarely heard are included', claims: ['the-less-represented-are-sought-out'] },
        representation: { meaning: 'How members speak for their organisations, and report back' },
        participation: { meaning: 'Attendance, substitutes and preparing for meetings', also: ['attendance', 'absence'] },
        listening: { meaning: 'How everyone gets to speak and to be heard', claims: ['leaders-help-people-listen-and-gain-together'] },
        agenda: { meaning: 'Who puts items on the agenda, and when papers go out' },
        'public-involvement': { meaning: 'How patients and the public take part', claims: ['patients-and-public-take-part-in-decisions'] },
        confidentiality: { meaning: 'What stays in the room' },
        'information-sharing': { meaning: 'Which data and records partners share, and how' },
        evidence: { meaning: 'Which facts and expertise count, and how they are checked' },
        communication: { meaning: 'Who speaks to the press and the public, and how' },
        funding: { meaning: 'Who pays for what' },
        accountability: { meaning: 'Who the partnership and its members answer to' },
        equality: { meaning: 'How unfair treatment is prevented' },
        'other-venues': { meaning: 'What members may pursue elsewhere while they are talking here', claims: ['p3'] },
        withdrawal: { meaning: 'How a member leaves' },
        dissolution: { meaning: 'How the partnership comes to an end, and what happens to its assets', since: v2, also: ['termination', 'winding-up'] },
        elections: { meaning: 'How chairs and members are elected', since: v2 },
        appeals: { meaning: 'Where someone who disagrees with a decision can go', since: v2 },
        proxies: { meaning: 'Who can vote on behalf of someone else, and who can send a substitute', since: v2, also: ['substitutes', 'alternates'] },
        standards: { meaning: 'How a standard, or its wording, is changed', since: v2 },
        licensing: { meaning: 'The licence under which work is contributed and used', since: v2 },
        'victim-support': { meaning: 'How people who were harmed are helped and heard', since: v2 },
        review: { meaning: 'When the partnership reviews how it works, and how its rules are changed', also: ['amendment', 'amendments', 'constitution'] },
    },
} as const satisfies Vocabulary;

/** This list is good practice and does not come from the model, which asks for clear rules without listing them. It can be configured. */
export const essentialGroundRuleTopics = [
    'decision-making', 'transparency', 'conduct', 'conflicts-of-interest', 'dispute-resolution',
] as const satisfies readonly (keyof typeof groundRuleTopic.terms)[];
