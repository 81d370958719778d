import { v2 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const standing = {
    title: 'a standing',
    meaning: 'A leader’s position among the partners',
    terms: {
        organic: {
            meaning: 'One of the partners’ own, whom other partners trust',
            claims: ['an-organic-leader-may-be-more-productive', 'p6'],
        },
        neutral: {
            meaning: 'Independent of all partners: an honest broker, such as a chair from outside or a mediator',
            claims: ['p5', 'a-neutral-outsider-may-lead'],
        },
        sponsor: { meaning: 'Authorises the partnership or pays for it' },
        representative: { meaning: 'Speaks for the organisation that sent them' },
    },
} as const satisfies Vocabulary;

export const selection = {
    title: 'a way of choosing',
    meaning: 'How someone is chosen for a post or a seat',
    isOpen: true,
    terms: {
        election: { meaning: 'By a vote', since: v2, also: ['elected', 'ballot', 'vote'] },
        appointment: { meaning: 'Someone appoints the person', since: v2, also: ['appointed'] },
        nomination: { meaning: 'A member nominates its own person', since: v2, also: ['nominated'] },
        'nomination-in-turn': { meaning: 'The members take turns to nominate the person', since: v2 },
        lot: { meaning: 'By lot', since: v2, also: ['sortition', 'lottery', 'draw', 'draw-of-lots', 'lots', 'random-selection'] },
        'ex-officio': { meaning: 'Because of another post that the person holds', since: v2 },
        'open-call': { meaning: 'Anyone may apply, and the best is chosen', since: v2, also: ['application', 'expression-of-interest'] },
        'self-nomination': { meaning: 'Anyone who wants to can take it on', since: v2, also: ['volunteer', 'volunteers', 'voluntary', 'volunteering'] },
    },
} as const satisfies Vocabulary;

/** Ways of choosing that show trust in the person who is chosen. */
export const waysOfTrust: ReadonlySet<string> = new Set<keyof typeof selection.terms>(['election', 'appointment', 'nomination-in-turn']);

export const authority = {
    title: 'a kind of authority',
    meaning: 'Whether a leader holds a formal position or leads without one',
    terms: {
        formal: { meaning: 'Leads through a formal position', claims: ['leaders-can-be-several'] },
        informal: { meaning: 'Leads without a formal position, because others follow', claims: ['leaders-can-be-several'] },
    },
} as const satisfies Vocabulary;

export const task = {
    title: 'a task of a leader',
    meaning: 'What a leader does for the partnership',
    terms: {
        translation: { meaning: 'Explaining one group’s language and ways of working to another', claims: ['boundary-work-translates-negotiates-and-repairs'] },
        diplomacy: { meaning: 'Negotiating across boundaries, with tact', claims: ['boundary-work-translates-negotiates-and-repairs'] },
        repair: { meaning: 'Repairing damaged relationships', claims: ['boundary-work-translates-negotiates-and-repairs', 'leaders-repair-relationships'] },
        linking: {
            meaning: 'Translating between hierarchy, markets and networks, and serving each as needed',
            claims: ['linking-translates-between-modes'],
        },
        convening: { meaning: 'Bringing stakeholders to the table', claims: ['leaders-bring-people-together-as-the-context-asks'] },
        mediation: {
            meaning: 'Helping opponents to reach an agreement, without taking sides',
            claims: ['p5'],
        },
        inclusion: {
            meaning: 'Bringing in people with less power, and giving their views weight',
            claims: ['leaders-include-and-empower-the-weaker'],
        },
        stewardship: {
            meaning: 'Protecting the process and its ground rules',
            claims: ['leaders-bring-people-together-as-the-context-asks'],
        },
        synthesis: { meaning: 'Joining up what different people know into new ideas', claims: ['leaders-synthesise-knowledge'] },
    },
} as const satisfies Vocabulary;

type Task = keyof typeof task.terms;

/** The work of any facilitative leader. */
export const facilitationTasks = [
    'convening', 'stewardship', 'mediation', 'inclusion', 'synthesis',
] as const satisfies readonly Task[];

/** The work across boundaries that suits medical leaders. */
export const boundaryTasks = ['translation', 'diplomacy', 'repair'] as const satisfies readonly Task[];

export const profession = {
    title: 'a profession',
    meaning: 'A person’s profession',
    isOpen: true,
    terms: {
        medical: {
            meaning: 'Doctors, in hospital, general practice or elsewhere',
            claims: ['medical-leaders-can-span-boundaries', 'belonging-to-several-communities-engenders-trust', 'medical-leaders-often-have-bridging-relationships', 'medical-and-clinical-leaders-work-together'],
        },
        nursing: { meaning: 'Nurses', claims: ['medical-and-clinical-leaders-work-together'] },
        midwifery: { meaning: 'Midwives', claims: ['medical-and-clinical-leaders-work-together'] },
        'allied-health': {
            meaning: 'Physiotherapists, paramedics, radiographers and other allied health professions',
            claims: ['medical-and-clinical-leaders-work-together'],
        },
        pharmacy: { meaning: 'Pharmacists', claims: ['medical-and-clinical-leaders-work-together'] },
        dentistry: { meaning: 'Dentists and their teams', claims: ['medical-and-clinical-leaders-work-together'] },
        optometry: { meaning: 'Optometrists and opticians', claims: ['medical-and-clinical-leaders-work-together'] },
        psychology: { meaning: 'Clinical psychologists and psychological therapists', claims: ['medical-and-clinical-leaders-work-together'] },
        'healthcare-science': { meaning: 'Scientists in laboratories, imaging and other diagnostics', claims: ['medical-and-clinical-leaders-work-together'] },
        'public-health': { meaning: 'Specialists in the health of populations' },
        'social-work': { meaning: 'Social workers' },
        'social-care': { meaning: 'Care workers and managers of social care' },
        management: { meaning: 'Managers without another profession' },
        finance: { meaning: 'Accountants and finance officers' },
        law: { meaning: 'Lawyers' },
        mediation: { meaning: 'Professional mediators and facilitators' },
        'civil-service': { meaning: 'Officials of government' },
        'elected-office': { meaning: 'Councillors, mayors and other elected people' },
        'community-development': { meaning: 'People who work with and for communities' },
        policing: { meaning: 'Police officers' },
        'fire-and-rescue': { meaning: 'Firefighters and their officers' },
        probation: { meaning: 'Probation and youth justice workers' },
        education: { meaning: 'Teachers and school leaders' },
        research: { meaning: 'Scientists and scholars' },
        housing: { meaning: 'Housing officers and managers' },
        planning: { meaning: 'Planners of towns, land and transport' },
        engineering: { meaning: 'Engineers and surveyors' },
        ecology: { meaning: 'Ecologists and conservationists' },
        forestry: { meaning: 'Foresters' },
        farming: { meaning: 'Farmers and farm advisers' },
        fishing: { meaning: 'Fishers' },
        software: { meaning: 'People who write or maintain software', since: v2, also: ['technology', 'IT'] },
        standards: { meaning: 'People who write standards', since: v2 },
        'labour-inspection': { meaning: 'Inspectors of working conditions', since: v2 },
        business: { meaning: 'Owners and managers of businesses' },
        faith: { meaning: 'Ministers of religion and faith leaders' },
        'traditional-leadership': { meaning: 'Chiefs, elders and keepers of knowledge of an indigenous people' },
        'lived-experience': { meaning: 'People who lead from their own experience of illness, care, poverty or crime' },
    },
} as const satisfies Vocabulary;

/** Medical leaders included. */
export const clinicalProfessions: ReadonlySet<string> = new Set<keyof typeof profession.terms>([
    'medical', 'nursing', 'midwifery', 'allied-health', 'pharmacy', 'dentistry', 'optometry', 'psychology', 'healthcare-science',
]);
