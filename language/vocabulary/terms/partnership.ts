import { v2 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const partnershipKind = {
    title: 'a kind of partnership',
    meaning: 'What sort of arrangement the partnership is',
    isOpen: true,
    terms: {
        'integrated-care-system': {
            meaning: 'Bodies that commission, provide and are accountable for health and care in an area, planning together',
            setting: 'england',
            claims: ['integrated-care-is-collaborative-governance'],
        },
        'integrated-care-partnership': {
            meaning: 'The joint committee of an NHS board and local councils that writes the integrated care strategy',
            setting: 'health-care',
        },
        'place-partnership': { meaning: 'Partners in one place, such as a borough or a county, within a larger system', setting: 'health-care' },
        'neighbourhood-partnership': {
            meaning: 'Services and residents of one neighbourhood, working together',
            claims: ['clinical-leaders-build-and-design-across-settings'],
        },
        'integration-joint-board': { meaning: 'A board that runs health and social care for a council and a health board', since: v2, also: ['joint-board', 'integration-authority'] },
        'continuum-of-care': { meaning: 'Everyone who works to end homelessness in one area, under a joint board', since: v2 },
        alliance: { meaning: 'Organisations that act together under an agreement but stay independent', since: v2, also: ['coalition', 'consortium'] },
        'joint-committee': { meaning: 'A committee that several public bodies run together', since: v2, also: ['joint-authority'] },
        'advisory-council': { meaning: 'A council of the people concerned, which advises a public body', since: v2, also: ['advisory-board', 'advisory-group'] },
        'standards-body': { meaning: 'People who write and use a standard, and maintain it together', since: v2, also: ['open-standard', 'standards-organisation'] },
        'open-source-project': { meaning: 'People who write and use a program, and govern it together', since: v2, also: ['open-source', 'software-project'] },
        'labour-partnership': { meaning: 'Workers, employers and inspectors who improve working conditions together', since: v2 },
        'migration-partnership': { meaning: 'Public bodies and charities that receive people who come to live here', since: v2, also: ['immigration-partnership'] },
        'provider-collaborative': { meaning: 'Two or more providers of care that plan or run services jointly', setting: 'england' },
        'primary-care-network': { meaning: 'General practices that work together, and with other local care services', setting: 'england' },
        'clinical-network': { meaning: 'Clinicians from many organisations who shape care for one condition' },
        'health-and-wellbeing-board': { meaning: 'The council’s committee that joins up health, care and public health in its area', setting: 'england' },
        'safeguarding-partnership': { meaning: 'Councils, NHS, police and others who protect children or adults at risk' },
        'community-safety-partnership': { meaning: 'Police, councils and others who work together against crime and disorder' },
        'violence-reduction-partnership': { meaning: 'Services that work together to prevent serious violence' },
        'youth-justice-partnership': { meaning: 'Services that work together with children in trouble with the law' },
        'local-resilience-forum': { meaning: 'Emergency services and others who prepare together for emergencies' },
        'housing-partnership': { meaning: 'Landlords, councils and tenants who plan homes together' },
        'homelessness-partnership': { meaning: 'Services that work together to prevent and end homelessness' },
        'education-partnership': { meaning: 'Schools, colleges and others who share responsibility for learners' },
        'school-council': { meaning: 'Parents, pupils, staff and others who advise a school, or decide with it', since: v2, also: ['parent-council', 'parents-council'] },
        'early-years-partnership': { meaning: 'Services for young children and their families' },
        'economic-partnership': { meaning: 'Business and public bodies who plan an area’s economy, jobs and skills' },
        'regeneration-partnership': { meaning: 'Residents, councils and investors who renew a neighbourhood' },
        'anchor-network': { meaning: 'Large local employers who use their spending and hiring to benefit the area' },
        'transport-partnership': { meaning: 'Councils, operators and passengers who plan how people travel' },
        'food-partnership': { meaning: 'Growers, traders, councils and communities who improve local food' },
        'climate-assembly': { meaning: 'Citizens, often drawn by lot, who advise or decide on climate action' },
        'climate-partnership': { meaning: 'Organisations that plan together how an area cuts emissions or adapts' },
        'watershed-council': { meaning: 'Everyone who uses or cares for a river basin, deciding together about its water and land' },
        'catchment-partnership': { meaning: 'Water companies, farmers, councils and others who improve a river catchment' },
        'forest-partnership': { meaning: 'People who work in, use and protect a forest, and agree how it is managed' },
        'landscape-partnership': { meaning: 'Owners, users and public bodies who care for a landscape or a protected area' },
        'coastal-partnership': { meaning: 'People who earn a living from, use and protect a stretch of coast or sea' },
        'fisheries-co-management': { meaning: 'Fishers and public bodies who manage a fishery together' },
        'indigenous-co-management': { meaning: 'An indigenous nation and other governments who manage land or water together' },
    },
} as const satisfies Vocabulary;

/** Arrangements in which commissioners, providers and local authorities are all expected. */
export const systemKinds: ReadonlySet<string> = new Set<keyof typeof partnershipKind.terms>([
    'integrated-care-system', 'integrated-care-partnership',
]);

export const placeKinds: ReadonlySet<string> = new Set<keyof typeof partnershipKind.terms>(['place-partnership', 'integration-joint-board']);

export const mandate = {
    title: 'a mandate',
    meaning: 'What the partnership is based on',
    isOpen: true,
    terms: {
        statutory: { meaning: 'A law requires it or sets it up' },
        'national-policy': { meaning: 'National policy or guidance asks for it, but no law requires it', claims: ['systems-carry-out-national-priorities'] },
        ministerial: { meaning: 'A minister or a ministry ordered it' },
        'court-ordered': { meaning: 'A court ordered it, or it settled a court case' },
        treaty: { meaning: 'A treaty or a land-claims agreement provides for it' },
        delegated: { meaning: 'Public bodies have passed some of their powers to it' },
        resolution: { meaning: 'A council or a board resolved to set it up' },
        contract: { meaning: 'A contract binds the partners to it' },
        'funding-condition': { meaning: 'A grant or a fund requires it' },
        agreement: { meaning: 'The partners signed an agreement, such as a memorandum of understanding' },
        voluntary: { meaning: 'The partners chose to work together, with no other basis' },
    },
} as const satisfies Vocabulary;

export const partnershipStage = {
    title: 'a stage of a partnership',
    meaning: 'Whether the charter is agreed; if left out, it is a draft',
    terms: {
        draft: { meaning: 'Still being written, so gaps count for less' },
        agreed: { meaning: 'The partners have agreed to the charter' },
    },
} as const satisfies Vocabulary;

export const empowermentKind = {
    title: 'a kind of empowerment',
    meaning: 'What is done so that a weaker stakeholder can take part as an equal',
    isOpen: true,
    terms: {
        representation: {
            meaning: 'A seat, a vote or a spokesperson of their own',
            claims: ['p1', 'the-stronger-can-bend-the-process'],
        },
        advocacy: {
            meaning: 'Someone with influence speaks up for them and brings them in',
            claims: ['leaders-include-and-empower-the-weaker'],
        },
        'co-chairing': { meaning: 'They share the chair, or take turns' },
        'decision-rights': { meaning: 'Some decisions cannot be taken without their agreement' },
        'agenda-setting': { meaning: 'They can put their own items on the agenda' },
        'co-design': { meaning: 'They shape plans from the start, not at the end' },
        'making-room': {
            meaning: 'Stronger partners hold back or stay away so that they can speak',
            claims: ['stepping-back-makes-room'],
        },
        funding: { meaning: 'Money of their own to spend on taking part' },
        payment: { meaning: 'They are paid for their time' },
        expenses: { meaning: 'Travel, childcare and other costs are met' },
        'released-time': { meaning: 'Their employer releases them from other work, and someone pays for cover' },
        'staff-support': { meaning: 'Staff who work for them, lent or paid for by other partners' },
        training: { meaning: 'Training and mentoring for their representatives' },
        briefing: { meaning: 'Papers explained, and questions answered, before each meeting' },
        'technical-advice': { meaning: 'Independent experts that they choose themselves' },
        'legal-advice': { meaning: 'A lawyer of their own' },
        'access-to-information': { meaning: 'They see the same data and papers as everyone else' },
        'plain-language': { meaning: 'Papers that people outside the profession can understand' },
        interpretation: { meaning: 'Interpreters, including sign language, and translated papers' },
        'accessible-meetings': { meaning: 'Times, places and formats that let them take part' },
        'separate-meetings': { meaning: 'Meetings of their own, to agree a common view' },
        outreach: { meaning: 'Going to where people are and bringing back what they say', claims: ['the-less-represented-are-sought-out'] },
        'independent-facilitation': { meaning: 'Someone independent of all partners makes sure that everyone is heard' },
    },
} as const satisfies Vocabulary;
