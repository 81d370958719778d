import { ansellGash, jones } from '../../framework/bibliography.js';
import type { Vocabulary } from '../vocabulary.js';

const box1History = jones('Box 1, History of cooperation and conflict', 1);
const prehistory = jones('History of cooperation and conflict', 4);
const differences = jones('opening');
const coOptation = jones('Incentives to participate', 8);
const clinicians = jones('Incentives to participate', 4);

export const history = {
    title: 'a kind of history',
    meaning: 'What lies behind stakeholders; where no trust is stated, it suggests how much there is',
    terms: {
        cooperation: { meaning: 'They have worked together well, which suggests high trust', cites: [box1History] },
        mixed: { meaning: 'They have both worked together and clashed, which suggests moderate trust' },
        conflict: { meaning: 'They have clashed, which suggests low trust', cites: [box1History, prehistory] },
        antagonism: {
            meaning: 'They have been bitter opponents, which suggests no trust: rebuild it, with time and money, or do not begin',
            cites: [jones('History of cooperation and conflict', 1), ansellGash('Starting Conditions')],
        },
    },
} as const satisfies Vocabulary;

export const cause = {
    title: 'a cause',
    meaning: 'Why a relationship is as it is, for good or ill',
    isOpen: true,
    terms: {
        merger: { meaning: 'One organisation was joined to another, or taken over by it', cites: [prehistory] },
        demerger: { meaning: 'One organisation was split into several' },
        reconfiguration: { meaning: 'Services were moved, closed or brought together on fewer sites', cites: [prehistory] },
        'market-competition': { meaning: 'They competed for contracts, patients or customers', cites: [prehistory] },
        'past-consultation': { meaning: 'People were asked for their views when the decision had been made', cites: [coOptation] },
        'imposed-change': { meaning: 'A change was decided for them, without them' },
        'abandoned-initiative': { meaning: 'Much effort went into plans that were then dropped', cites: [clinicians] },
        'broken-promise': { meaning: 'An undertaking was given and not kept' },
        'different-cultures': { meaning: 'They work, speak and think differently', cites: [differences] },
        'different-funding': { meaning: 'Their money comes by different routes and rules', cites: [differences] },
        'different-timescales': { meaning: 'They take decisions at different speeds', cites: [differences] },
        'different-accountability': { meaning: 'They answer to different people, such as voters, ministers or members', cites: [differences] },
        'different-regulation': { meaning: 'They are inspected and regulated under different systems', cites: [differences] },
        'different-models-of-health': {
            meaning: 'They see health differently, as medicine or as a matter of how people live',
            cites: [jones('Facilitative leadership', 10)],
        },
        'regulatory-intervention': { meaning: 'One inspected, sanctioned or took control of the other' },
        'performance-pressure': { meaning: 'Targets set one against the other' },
        'funding-dispute': { meaning: 'They disagree over who pays, or how much' },
        'cost-shifting': { meaning: 'One saves money at the other’s expense' },
        'contract-dispute': { meaning: 'They disagree over a contract or a tender' },
        'boundary-dispute': { meaning: 'They disagree over whose area or whose task something is' },
        'boundary-change': { meaning: 'The area that one of them serves was redrawn' },
        'industrial-dispute': { meaning: 'There was a strike, or a quarrel over pay and conditions' },
        litigation: { meaning: 'One took the other to court' },
        'service-failure': { meaning: 'A serious failure or scandal, and what followed from it' },
        'leadership-turnover': { meaning: 'The people who knew each other have left' },
        'data-sharing-dispute': { meaning: 'They disagree over who may see which records' },
        'planning-dispute': { meaning: 'They disagree over development or building' },
        'land-use-dispute': { meaning: 'They disagree over what land or forest is for' },
        'water-dispute': { meaning: 'They disagree over who may take, use or foul water' },
        'resource-depletion': { meaning: 'What they share, such as fish, timber or game, has become scarce' },
        dispossession: { meaning: 'Land or rights were taken from a people, or treaties with them broken' },
        discrimination: { meaning: 'People were treated unfairly for who they are' },
        'policing-history': { meaning: 'How a community has been policed' },
        'joint-working': {
            meaning: 'They have worked together with success',
            cites: [jones('History of cooperation and conflict'), box1History],
        },
        'shared-leadership': { meaning: 'They have shared a chair, a chief officer or a director' },
        'shared-staff': { meaning: 'Their staff work in the same team or the same building' },
        'crisis-response': { meaning: 'They came through an emergency together, such as a flood or a pandemic' },
    },
} as const satisfies Vocabulary;

export const concernKind = {
    title: 'a kind of concern',
    meaning: 'What holds a stakeholder back from taking part',
    isOpen: true,
    terms: {
        'initiative-fatigue': { meaning: 'Too many plans have come and gone', cites: [clinicians] },
        'loss-of-service': { meaning: 'Fear that the service they give or use will go', cites: [clinicians] },
        'loss-and-anger': { meaning: 'Grief and anger that an earlier change has left', cites: [clinicians] },
        'co-optation': { meaning: 'Fear of lending their name to what others have settled already', cites: [coOptation] },
        'symbolic-role': {
            meaning: 'Doubt that their part will change anything',
            cites: [jones('Box 1, Incentives to participate', 1)],
        },
        'back-room-decisions': {
            meaning: 'Suspicion that the real decisions are taken elsewhere',
            cites: [jones('Institutional design', 1)],
        },
        domination: {
            meaning: 'Fear that stronger partners will have their way',
            cites: [jones('Institutional design', 1), jones('Box 1, Power and resource imbalances', 1)],
        },
        workload: { meaning: 'Taking part costs time they do not have', cites: [jones('Box 1, Incentives to participate', 1)] },
        'unclear-benefit': { meaning: 'They cannot see what patients, or those they serve, would gain', cites: [jones('Incentives to participate')] },
        distrust: { meaning: 'They do not believe what the other partners say', cites: [clinicians] },
        'loss-of-autonomy': { meaning: 'Fear of no longer deciding their own affairs' },
        'loss-of-funding': { meaning: 'Fear of losing money to others' },
        'loss-of-jobs': { meaning: 'Fear for posts and employment' },
        'loss-of-livelihood': { meaning: 'Fear that they can no longer live from land, water or trade' },
        'loss-of-identity': { meaning: 'Fear that what makes them who they are will be swallowed up' },
        'loss-of-access': { meaning: 'Fear of longer journeys, or of being shut out of a place they use' },
        'loss-of-rights': { meaning: 'Fear for rights held by law, treaty or custom' },
        'loss-of-heritage': { meaning: 'Fear for places and customs that matter to them' },
        'cost-of-participation': { meaning: 'Taking part costs money they do not have' },
        'quality-and-safety': { meaning: 'Fear that care or safety will suffer' },
        'unfair-treatment': { meaning: 'Fear that burdens or gains will be shared unfairly' },
        accountability: { meaning: 'It is unclear who answers for what goes wrong' },
        'legal-risk': { meaning: 'Doubt that the law lets them agree to it' },
        'financial-risk': { meaning: 'Fear of carrying the losses of others' },
        confidentiality: { meaning: 'Fear that personal or private information will be passed on' },
        reputation: { meaning: 'Fear for their good name with those they speak for' },
        'environmental-harm': { meaning: 'Fear for wildlife, water, soil or climate' },
        'pace-of-change': { meaning: 'It goes too fast for them, or too slowly' },
    },
} as const satisfies Vocabulary;
