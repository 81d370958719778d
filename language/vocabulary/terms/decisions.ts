import { v2 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const decisionTopic = {
    title: 'a topic of a decision',
    meaning: 'What a decision is about',
    isOpen: true,
    terms: {
        'service-redesign': {
            meaning: 'How a service works or is organised',
            claims: ['medical-leaders-engage-clinicians-in-redesign'],
        },
        'service-closure': { meaning: 'Whether a service or a site closes', claims: ['collaboration-has-been-used-to-co-opt'] },
        'service-location': { meaning: 'Where a service is provided' },
        'new-service': { meaning: 'A service that did not exist before' },
        'care-pathway': {
            meaning: 'The route that people take through services',
            claims: ['clinical-leaders-build-and-design-across-settings', 'leaders-include-and-empower-the-weaker'],
        },
        access: { meaning: 'Who can get a service, and how' },
        quality: { meaning: 'How good and how safe a service is' },
        prevention: { meaning: 'Preventing harm or illness' },
        inequalities: { meaning: 'Closing unfair gaps between groups of people' },
        planning: { meaning: 'What will be needed in future years, and how to provide it', claims: ['integrated-care-is-collaborative-governance'] },
        priorities: { meaning: 'What the partnership works on first', claims: ['priorities-are-decided-locally-and-together'] },
        funding: { meaning: 'How money is shared or spent' },
        commissioning: { meaning: 'Which services are bought, and from whom' },
        procurement: { meaning: 'Contracts and tenders' },
        performance: { meaning: 'What is measured, and what follows from it' },
        workforce: { meaning: 'Staff: how many, with which skills, where' },
        estates: { meaning: 'Buildings and land that services use' },
        digital: { meaning: 'Computer systems and equipment' },
        'data-sharing': { meaning: 'Who may see which records' },
        governance: { meaning: 'How the partnership itself is run', also: ['constitution', 'bylaws', 'by-laws'] },
        membership: { meaning: 'Who belongs to the partnership', claims: ['all-who-are-affected-are-members'] },
        appointment: { meaning: 'Who is appointed to a post' },
        communication: { meaning: 'What the public is told' },
        evaluation: { meaning: 'How to find out what has worked' },
        safeguarding: { meaning: 'Protecting children and adults at risk' },
        'crime-prevention': { meaning: 'Reducing crime and disorder' },
        policing: { meaning: 'What the police do, and how' },
        'emergency-planning': { meaning: 'Preparing for floods, fires and other emergencies' },
        housing: { meaning: 'Homes: building, letting and repairing them' },
        homelessness: { meaning: 'Help for people without a home' },
        education: { meaning: 'Schools, colleges and learning' },
        employment: { meaning: 'Jobs, skills and pay' },
        regeneration: { meaning: 'Renewing a neighbourhood or a town' },
        transport: { meaning: 'Roads, buses, trains, cycling and walking' },
        energy: { meaning: 'How energy is produced, moved and saved' },
        'emissions-reduction': { meaning: 'Cutting greenhouse gas emissions' },
        'climate-adaptation': { meaning: 'Living with a changing climate' },
        'land-use': { meaning: 'What a piece of land is for' },
        'forest-management': { meaning: 'Felling, planting, fire and the uses of a forest' },
        'water-allocation': { meaning: 'Who may take how much water' },
        'water-quality': { meaning: 'Keeping rivers, lakes and groundwater clean' },
        'flood-risk': { meaning: 'Protection against floods' },
        harvest: { meaning: 'How much timber, fish or game may be taken, and by whom' },
        conservation: { meaning: 'Protecting wildlife and habitats' },
        restoration: { meaning: 'Bringing land, water or habitats back to health' },
        recreation: { meaning: 'How people may enjoy a place' },
        'cultural-heritage': { meaning: 'Places, objects and customs passed down from earlier generations' },
        rights: { meaning: 'Rights by law, treaty or custom' },
        'rule-making': { meaning: 'Rules that bind people outside the partnership', since: v2, also: ['regulation'] },
        standards: { meaning: 'What a standard requires, and its wording', since: v2 },
        elections: { meaning: 'Who is elected, and how', since: v2 },
        'victim-support': { meaning: 'Help for people who were harmed', since: v2 },
        'labour-conditions': { meaning: 'Pay, hours and safety at work', since: v2 },
        immigration: { meaning: 'How people who come to live here are welcomed and supported', since: v2, also: ['migration'] },
        food: { meaning: 'How food is grown, sold and eaten', since: v2 },
        software: { meaning: 'What a program does, and how it is built', since: v2, also: ['technology'] },
    },
} as const satisfies Vocabulary;

/** The topics in which clinicians and patients have most to lose. */
export const redesignTopics: ReadonlySet<string> = new Set<keyof typeof decisionTopic.terms>([
    'service-redesign', 'service-closure', 'service-location',
]);

/** What concerns how the partnership itself is run, and with it its members. */
export const ownAffairs: ReadonlySet<string> = new Set<keyof typeof decisionTopic.terms>(['governance', 'membership', 'appointment', 'elections']);

export const decisionStage = {
    title: 'a stage of a decision',
    meaning: 'What stage a decision has reached',
    terms: {
        open: { meaning: 'Not made yet, so views can still change it', claims: ['collaboration-has-been-used-to-co-opt'] },
        decided: { meaning: 'Made, but not yet carried out' },
        implemented: { meaning: 'Carried out' },
        recurring: { meaning: 'Taken regularly or repeatedly, such as a yearly plan or each change to a standard', since: v2, also: ['standing', 'ongoing', 'regular'] },
    },
} as const satisfies Vocabulary;
