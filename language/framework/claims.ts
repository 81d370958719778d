import { ansellGash, jones } from './bibliography.js';
import type { Cite } from './bibliography.js';
import type { ConditionId } from './conditions.js';

/** One claim of the published model, in our words. */
export interface Claim {
    readonly statement: string;
    readonly condition: ConditionId;
    readonly cites: readonly Cite[];
}

/** The ten propositions of Ansell & Gash (`p1` to `p10`), then the claims of Jones et al. in the order of the paper. */
export const claims = {
    p1: {
        statement: 'When some are too weak, in power or in means, to make their part count, the partnership needs a plan to strengthen them and to see that they are spoken for.',
        condition: 'power-and-resources', cites: [jones('Box 1, Power and resource imbalances', 1), ansellGash('Starting Conditions')],
    },
    p2: {
        statement: 'Those who could get what they want alone, somewhere else, collaborate only if they see how much they depend on the others.',
        condition: 'incentives', cites: [ansellGash('Starting Conditions')],
    },
    p3: {
        statement: 'Where partners need each other only because no other door is open, the sponsors must first persuade courts, ministers and regulators to honour what the partnership settles.',
        condition: 'incentives', cites: [ansellGash('Starting Conditions')],
    },
    p4: {
        statement: 'Partners who have been bitter opponents seldom succeed together unless each badly needs the other, or somebody works on purpose at the trust they lack.',
        condition: 'prehistory',
        cites: [jones('Box 1, Incentives to participate', 1), jones('Box 1, History of cooperation and conflict', 1), ansellGash('Starting Conditions')],
    },
    p5: {
        statement: 'When conflict is high and trust low, but power is even and all have good reason to take part, lead through someone all accept as impartial: a mediator, or a chair from outside.',
        condition: 'leadership', cites: [jones('Box 1, Facilitative leadership', 1), jones('Facilitative leadership'), ansellGash('Facilitative Leadership')],
    },
    p6: {
        statement: 'Where power is unequal and incentives are uneven (for Ansell and Gash, unequal power or weak incentives are enough), a strong leader from among the partners, trusted by them, makes success likelier.',
        condition: 'leadership', cites: [jones('Box 1, Facilitative leadership', 1), ansellGash('Facilitative Leadership')],
    },
    p7: {
        statement: 'After bitter conflict, set money and months aside for mending trust; if that cannot be justified, it is better not to begin.',
        condition: 'trust-building', cites: [jones('History of cooperation and conflict', 1), ansellGash('The Collaborative Process')],
    },
    p8: {
        statement: 'A duty to take part is not the same as wanting to: even where collaboration is required by law, partners have to be won for it.',
        condition: 'commitment', cites: [jones('Incentives to participate'), ansellGash('The Collaborative Process')],
    },
    p9: {
        statement: 'Collaboration is worth its effort where partners must go on working together, more than where they settle one matter and part.',
        condition: 'commitment', cites: [ansellGash('The Collaborative Process')],
    },
    p10: {
        statement: 'Where conflict runs deep and trust will be long in coming, early successes are vital; if none is in sight, it is better not to begin.',
        condition: 'intermediate-outcomes', cites: [jones('Box 1, Small wins', 1), ansellGash('The Collaborative Process')],
    },

    'integrated-care-is-collaborative-governance': {
        statement: 'An integrated care system, in which those who buy, provide and answer for care locally plan it together, is a form of collaborative governance.',
        condition: 'collective-forum', cites: [jones('opening', 1)],
    },
    'different-views-are-a-strength': {
        statement: 'Bringing different views and experiences together is what lets a partnership find lasting answers to old problems.',
        condition: 'inclusiveness', cites: [jones('opening')],
    },
    'differences-make-partnership-hard': {
        statement: 'Earlier partnerships in health and care stumbled over how differently their members work, are funded, decide, answer for themselves and are regulated.',
        condition: 'sedimented-governance', cites: [jones('opening')],
    },
    'medical-leaders-can-span-boundaries': {
        statement: 'A doctor who also manages belongs to more than one world, and can span the boundary between them.',
        condition: 'leadership', cites: [jones('opening', 3)],
    },
    'belonging-to-several-communities-engenders-trust': {
        statement: 'Knowing the culture, politics and daily work of several professions helps a leader to be understood, and trusted, on each side.',
        condition: 'leadership', cites: [jones('opening', 4)],
    },
    'medical-leaders-often-have-bridging-relationships': {
        statement: 'Doctors who lead have ties across organisations and professions more often than others do, which helps them to bring change about.',
        condition: 'leadership', cites: [jones('opening', 5)],
    },
    'boundary-work-translates-negotiates-and-repairs': {
        statement: 'What medical directors bring to joint planning is to translate between groups, to act as diplomats and to mend relationships.',
        condition: 'leadership', cites: [jones('Implications for medical leaders', 4)],
    },

    'trust-is-a-resource-or-a-liability': {
        statement: 'How partners start out decides how much trust there is; plenty of it is an asset to the work, and too little is a burden.',
        condition: 'prehistory', cites: [jones('Box 1, Starting conditions', 1)],
    },
    'the-stronger-can-bend-the-process': {
        statement: 'Where power and means differ, the stronger can steer or misuse the process, so something must be done for the weaker side.',
        condition: 'power-and-resources', cites: [jones('Box 1, Power and resource imbalances', 1)],
    },
    'imbalances-endure': {
        statement: 'Some imbalances last: hospitals over general practice, health over social care, those who provide care over those who receive it.',
        condition: 'power-and-resources', cites: [jones('Power and resource imbalances', 7)],
    },
    'the-less-powerful-are-included-and-empowered': {
        statement: 'It falls to leaders to bring in organisations and patients with less power, and to give their part weight.',
        condition: 'power-and-resources', cites: [jones('Power and resource imbalances'), jones('Box 1, Power and resource imbalances', 1)],
    },
    'leaders-reflect-on-their-own-power': {
        statement: 'Leaders should ask what power their own profession or employer lends them in the room.',
        condition: 'power-and-resources', cites: [jones('Power and resource imbalances')],
    },
    'stepping-back-makes-room': {
        statement: 'A powerful leader who holds back, or stays away, at the right moment can make room for others to speak.',
        condition: 'power-and-resources', cites: [jones('Power and resource imbalances')],
    },

    'symbolic-parts-are-declined': {
        statement: 'Taking part costs time, and people refuse when they expect to be heard only for show or as mere advisers.',
        condition: 'incentives', cites: [jones('Box 1, Incentives to participate', 1)],
    },
    'recognised-interdependence-is-an-incentive': {
        statement: 'Partners who see that they need each other have a reason to take part, even where they have fought and trust is low.',
        condition: 'incentives', cites: [jones('Box 1, Incentives to participate', 1)],
    },
    'participation-is-mandatory-only-for-some': {
        statement: 'NHS bodies must take part in an integrated care system; others that matter need not.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },
    'some-key-stakeholders-have-weak-incentives': {
        statement: 'Some of those whom a partnership most needs may see little reason to come.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },
    'collaboration-has-been-used-to-co-opt': {
        statement: 'Where people were asked for their views after the closure had been settled, they came to think the whole exercise a sham.',
        condition: 'incentives', cites: [jones('Incentives to participate', 8)],
    },
    'clinicians-are-tired-of-initiatives': {
        statement: 'Clinicians distrust new plans when they have spent much effort on earlier ones that came to nothing.',
        condition: 'incentives', cites: [jones('Incentives to participate', 4)],
    },
    'clinicians-fear-losing-their-service': {
        statement: 'Clinicians may hold back because a redesign could end the specialist service they give.',
        condition: 'incentives', cites: [jones('Incentives to participate', 4)],
    },
    'loss-and-anger-last': {
        statement: 'A reorganisation can leave grief and anger behind that keep staff away from the next plan, even years later.',
        condition: 'incentives', cites: [jones('Incentives to participate', 4)],
    },
    'patient-benefit-is-said-clearly': {
        statement: 'To win clinicians for a change, say plainly what patients will gain from it.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },
    'listening-acknowledges-loss': {
        statement: 'Leaders need to set time aside to hear, and own up to, what earlier changes did to people.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },
    'medical-and-clinical-leaders-work-together': {
        statement: 'Doctors and leaders from the other clinical professions should encourage their colleagues together.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },
    'staying-away-leaves-the-decision-to-others': {
        statement: 'Those who stay away leave it to others to decide about their services and patients.',
        condition: 'incentives', cites: [jones('Incentives to participate')],
    },

    'joint-working-leaves-trust': {
        statement: 'Some systems can build on years of working well together and the trust it has left.',
        condition: 'prehistory', cites: [jones('History of cooperation and conflict'), jones('Box 1, History of cooperation and conflict', 1)],
    },
    'markets-mergers-and-reconfigurations-leave-conflict': {
        statement: 'Many systems carry old conflicts, often left by competition, by mergers and by the reshaping of services.',
        condition: 'prehistory', cites: [jones('History of cooperation and conflict', 4)],
    },
    'repair-takes-the-most-time': {
        statement: 'Mending relationships and winning back trust is often the slowest part of the work, and leaders must make time for it.',
        condition: 'trust-building', cites: [jones('History of cooperation and conflict'), jones('Box 1, History of cooperation and conflict', 1)],
    },

    'all-who-are-affected-are-members': {
        statement: 'Membership should reach everyone whom the decisions affect; of all choices of design, none matters more.',
        condition: 'inclusiveness', cites: [jones('Box 1, Institutional design', 1), ansellGash('Institutional Design')],
    },
    'exclusion-is-a-key-reason-for-failure': {
        statement: 'Leaving out people who have a stake is among the main causes of failure.',
        condition: 'inclusiveness', cites: [jones('Box 1, Institutional design', 1), ansellGash('Institutional Design')],
    },
    'the-less-represented-are-sought-out': {
        statement: 'Leaders have to go and find those who are seldom at the table, not wait for them to come.',
        condition: 'inclusiveness', cites: [jones('Institutional design')],
    },
    'clear-consistent-rules-assure-fairness': {
        statement: 'People worry about what stronger partners might do; plain rules that bind all alike tell them that the process is fair.',
        condition: 'ground-rules', cites: [jones('Institutional design', 1)],
    },
    'transparency-rules-out-the-back-room': {
        statement: 'Work done in the open shows that the process is real and that nothing has been fixed out of sight.',
        condition: 'transparency', cites: [jones('Institutional design', 1)],
    },
    'roles-are-defined-and-shared': {
        statement: 'When all can read who does what, the process is seen as legitimate, and trust grows.',
        condition: 'defined-roles', cites: [jones('Institutional design'), jones('Box 1, Institutional design', 1)],
    },

    'leaders-convene-and-safeguard-the-process': {
        statement: 'Leaders bring people to the table, keep the process safe and see it through its hard stretches.',
        condition: 'leadership', cites: [jones('Box 1, Facilitative leadership', 1), ansellGash('Facilitative Leadership')],
    },
    'leaders-can-be-several': {
        statement: 'A partnership may have several leaders, some with an office and some without.',
        condition: 'leadership', cites: [jones('Box 1, Facilitative leadership', 1)],
    },
    'leaders-help-people-listen-and-gain-together': {
        statement: 'Leaders draw many people in, get them to listen, keep the group working well and look for what all can gain.',
        condition: 'leadership', cites: [jones('Facilitative leadership', 9)],
    },
    'leaders-synthesise-knowledge': {
        statement: 'A leader who joins up what different people know helps new ideas to arise.',
        condition: 'leadership', cites: [jones('Facilitative leadership', 9)],
    },
    'medical-leaders-are-not-organic-leaders-everywhere': {
        statement: 'A doctor whom the partners know and trust can lead from among them, but not in every setting nor for every partner.',
        condition: 'leadership', cites: [jones('Facilitative leadership')],
    },
    'local-authorities-may-challenge-medical-leaders': {
        statement: 'Councils, which answer to voters, may ask by what right a doctor leads.',
        condition: 'leadership', cites: [jones('Facilitative leadership', 10)],
    },
    'community-organisations-may-challenge-medical-leaders': {
        statement: 'Community groups, which see health as more than medicine, may ask why a doctor should lead.',
        condition: 'leadership', cites: [jones('Facilitative leadership', 10)],
    },
    'earlier-modes-of-governance-remain': {
        statement: 'Markets and chains of command from earlier reforms live on beneath the partnership, and the mixture is hard to lead in.',
        condition: 'sedimented-governance', cites: [jones('Facilitative leadership', 11)],
    },
    'hierarchy-returns': {
        statement: 'Where services are paid from taxes and ministers answer for them, command from above tends to come back.',
        condition: 'sedimented-governance', cites: [jones('Facilitative leadership', 12)],
    },
    'metrics-capture-attention': {
        statement: 'What is counted from above draws the eyes of staff: activity and cost crowd out what the partners agreed to work on.',
        condition: 'sedimented-governance', cites: [jones('Facilitative leadership', 11)],
    },
    'leaders-may-be-seen-as-regulators': {
        statement: 'Leaders who try to build relationships may be taken for the new inspectors.',
        condition: 'sedimented-governance', cites: [jones('Facilitative leadership')],
    },
    'linking-translates-between-modes': {
        statement: 'One way that has worked is to know hierarchy, market and network well, to translate between them and to give each what it needs.',
        condition: 'sedimented-governance', cites: [jones('Facilitative leadership', 13)],
    },

    'success-feeds-a-virtuous-cycle': {
        statement: 'Success breeds trust, understanding and commitment, and these breed more success.',
        condition: 'intermediate-outcomes', cites: [jones('Box 1, The process of collaborative governance', 1)],
    },
    'face-to-face-talk-breaks-down-stereotypes': {
        statement: 'Meeting in person helps people to drop fixed ideas of each other and to find what all could gain.',
        condition: 'face-to-face-dialogue', cites: [jones('Box 1, Face-to-face dialogue', 1), jones('The collaborative process')],
    },
    'partners-share-an-understanding-of-patient-benefit': {
        statement: 'Leaders help the partners to reach one understanding of what patients will gain.',
        condition: 'shared-understanding', cites: [jones('The collaborative process')],
    },
    'mutual-appreciation-can-need-a-great-shift': {
        statement: 'Partners must trust that the others see and respect their point of view; for those used to fixed positions this can be a big change.',
        condition: 'commitment', cites: [jones('The collaborative process', 1), jones('Box 1, Commitment to the process', 1)],
    },
    'commitment-is-bargaining-in-good-faith': {
        statement: 'The hardest part is commitment: to believe that honest bargaining from which all gain works better than tightening control.',
        condition: 'commitment', cites: [jones('The collaborative process', 11), jones('Box 1, Commitment to the process', 1)],
    },
    'priorities-are-decided-locally-and-together': {
        statement: 'A partnership should decide its priorities itself, locally and together, and not only carry out national ones.',
        condition: 'shared-understanding', cites: [jones('The collaborative process', 2)],
    },
    'intermediate-outcomes-build-experience-of-success': {
        statement: 'A plan made together, or facts found together, lets partners feel that working together succeeds; after conflict, such results should come early.',
        condition: 'intermediate-outcomes', cites: [jones('Box 1, Small wins', 1)],
    },

    'leaders-have-little-recognised-authority': {
        statement: 'Leaders of partnerships work across many organisations, mostly without the power to give orders.',
        condition: 'leadership', cites: [jones('Conclusion')],
    },
    'leadership-is-relational-and-diplomatic': {
        statement: 'What leaders need to learn is to mend trust, to give others strength, to persuade, to negotiate and to answer worries by talking.',
        condition: 'leadership', cites: [jones('Conclusion')],
    },
    'patients-and-public-take-part-in-decisions': {
        statement: 'Patients and the public belong in the making of decisions, and leaders have to know how to bring them in.',
        condition: 'inclusiveness', cites: [jones('Conclusion')],
    },
} as const satisfies Record<string, Claim>;


