import { v2 } from '../versions.js';
import type { Vocabulary } from '../vocabulary.js';

export const sector = {
    title: 'a sector',
    meaning: 'What sort of organisation or group a stakeholder is',
    isOpen: true,
    terms: {
        'nhs-commissioner': {
            meaning: 'An NHS body that plans and pays for care, such as an integrated care board',
            also: ['icb', 'integrated-care-board', 'commissioner'], setting: 'england', marks: ['public', 'nhs', 'commissioner'], claims: ['integrated-care-is-collaborative-governance'],
        },
        'secondary-care': {
            meaning: 'Hospitals and their specialists',
            also: ['hospital', 'hospitals', 'acute', 'hospital-trust'], setting: 'health-care', marks: ['public', 'nhs', 'provider', 'clinical', 'secondary-care'], claims: ['imbalances-endure'],
        },
        'primary-care': {
            meaning: 'General practice, community pharmacy, dentistry and optometry',
            also: ['gp', 'gps', 'general-practice', 'gp-practice', 'gp-practices', 'gp-network', 'doctors', 'pharmacy', 'dentist'], setting: 'health-care', marks: ['provider', 'clinical', 'primary-care'], claims: ['imbalances-endure'],
        },
        'community-services': {
            meaning: 'NHS care at home and in the community, such as district nursing',
            setting: 'health-care',
            marks: ['public', 'nhs', 'provider', 'clinical'],
        },
        'mental-health': { meaning: 'NHS mental health, learning disability and autism services', setting: 'health-care', marks: ['public', 'nhs', 'provider', 'clinical'] },
        ambulance: { meaning: 'An NHS ambulance service', setting: 'health-care', marks: ['public', 'nhs', 'provider', 'clinical'] },
        'social-care': { meaning: 'Providers of social care: home care, care homes and support', setting: 'health-care', marks: ['provider', 'social-care'], claims: ['imbalances-endure'] },
        'private-provider': { meaning: 'A company that provides care', setting: 'health-care', marks: ['provider'] },
        hospice: { meaning: 'A charity that provides care at the end of life', setting: 'health-care', marks: ['non-state', 'provider', 'clinical'] },
        'public-health': { meaning: 'A public body, or part of one, that looks after the health of the whole population', setting: 'health-care', marks: ['public'] },
        'patients-and-public': {
            meaning: 'People who use services, their carers, and the groups that speak for them',
            also: ['patients', 'carers', 'service-users', 'public'], marks: ['non-state', 'patient-voice'], claims: ['imbalances-endure', 'patients-and-public-take-part-in-decisions'],
        },
        'lived-experience': {
            meaning: 'People with direct experience of what the partnership works on',
            marks: ['non-state', 'patient-voice'],
        },
        'professional-body': { meaning: 'A college or an association of a clinical profession', setting: 'health-care', marks: ['non-state', 'clinical'] },
        regulator: { meaning: 'A body that inspects, licenses or enforces', marks: ['public', 'regulator'], claims: ['leaders-may-be-seen-as-regulators'] },
        'national-body': { meaning: 'A national body that directs or oversees, such as NHS England', marks: ['public', 'regulator'], claims: ['hierarchy-kept-up-its-pressure'] },

        'local-authority': {
            meaning: 'A council, which answers to local voters',
            also: ['council', 'councils', 'local-government', 'municipality', 'borough', 'county-council', 'district-council'], marks: ['public', 'local-government'], claims: ['integrated-care-is-collaborative-governance', 'local-authorities-may-challenge-medical-leaders'],
        },
        'parish-or-town-council': { meaning: 'The smallest kind of council, for a village or a town', marks: ['public', 'local-government'] },
        'combined-authority': { meaning: 'Several councils acting as one, often with a mayor', marks: ['public', 'local-government'] },
        'state-government': { meaning: 'The government of a state, a province or a devolved nation', marks: ['public'] },
        'central-government': { meaning: 'A ministry or an agency of national government', also: ['government', 'ministry'], marks: ['public'] },
        'land-agency': { meaning: 'A public body that manages land, forest, parks or water', marks: ['public'] },
        // A nation that governs itself is neither an agency of the state nor civil society.
        'indigenous-nation': { meaning: 'A people with its own government and its own rights to land and water', marks: ['self-governing'] },

        police: { meaning: 'A police force, or those elected to oversee it', marks: ['public'] },
        'fire-and-rescue': { meaning: 'A fire and rescue service', marks: ['public'] },
        'prison-and-probation': { meaning: 'Prisons, probation and youth justice services', marks: ['public'] },
        courts: { meaning: 'Courts and prosecutors', marks: ['public'] },

        housing: { meaning: 'A social landlord, such as a housing association', also: ['landlord', 'housing-association'], marks: ['non-state'] },
        education: { meaning: 'Schools, colleges and nurseries', also: ['school', 'schools', 'college', 'colleges'], marks: ['public'] },
        academia: { meaning: 'Universities and research institutes', also: ['university', 'universities', 'research'], marks: ['non-state'] },
        business: { meaning: 'Companies, chambers of commerce and trade associations', also: ['company', 'companies', 'private-sector'], marks: ['non-state'] },
        developer: { meaning: 'People and companies that build and invest in property', marks: ['non-state'] },
        'trade-union': { meaning: 'An organisation of workers', marks: ['non-state'] },
        // These are publicly owned in some countries and privately in others, so they have no mark.
        'water-utility': { meaning: 'Organisations that supply water or treat sewage', marks: [] },
        'energy-and-transport': { meaning: 'Organisations that supply energy or run buses, trains or ports', marks: [] },

        // Companies, charities and public bodies all do this, so these three have no mark.
        energy: { meaning: 'Organisations that produce, distribute or sell energy', marks: [], since: v2 },
        transport: { meaning: 'Organisations that run buses, trains, ships or ports', marks: [], since: v2 },
        'standards-body': { meaning: 'An organisation that maintains a standard', marks: [], since: v2, also: ['standards'] },
        software: { meaning: 'People and organisations that make or maintain software', marks: ['non-state'], since: v2, also: ['technology', 'tech', 'IT', 'digital', 'open-source'] },
        media: { meaning: 'The press, broadcasters and others who inform the public', marks: ['non-state'], since: v2, also: ['press'] },
        food: { meaning: 'People and organisations that produce, sell or serve food', marks: ['non-state'], since: v2 },
        employers: { meaning: 'Employers and their associations', marks: ['non-state'], since: v2 },
        workers: { meaning: 'Workers who speak for themselves', marks: ['non-state'], since: v2, also: ['staff', 'employees'] },
        'labour-inspection': { meaning: 'A public body that inspects working conditions', marks: ['public', 'regulator'], since: v2 },
        immigration: { meaning: 'A public body that deals with people who come to live here', marks: ['public'], since: v2, also: ['migration', 'border'] },
        'planning-authority': { meaning: 'A public body that decides what may be built where', marks: ['public'], since: v2, also: ['planning'] },
        environment: { meaning: 'A public body that protects air, water or nature', marks: ['public', 'regulator'], since: v2, also: ['environment-agency'] },
        migrants: { meaning: 'People who have come to live here, and their associations', marks: ['non-state', 'community'], since: v2, also: ['refugees'] },
        victims: { meaning: 'People who were harmed, and people who support them', marks: ['non-state', 'community'], since: v2, also: ['victim-support'] },

        landowners: { meaning: 'Private owners of land or forest', marks: ['non-state'] },
        farming: { meaning: 'Farmers and their associations', marks: ['non-state'] },
        'forest-products': { meaning: 'People who earn a living from timber and other forest products', marks: ['non-state'] },
        fisheries: { meaning: 'People who earn a living from fishing', marks: ['non-state'] },
        conservation: { meaning: 'Groups that protect wildlife, landscape or climate', marks: ['non-state'] },
        recreation: { meaning: 'Walkers, riders, climbers, paddlers and others who enjoy a place', marks: ['non-state'] },
        'hunting-and-angling': { meaning: 'Hunters and anglers', marks: ['non-state'] },
        tourism: { meaning: 'People who earn a living from visitors', marks: ['non-state'] },
        'cultural-heritage': { meaning: 'Groups that look after history, customs and historic places', marks: ['non-state'] },

        'voluntary-and-community': {
            meaning: 'Charities, social enterprises and community groups',
            also: ['charity', 'charities', 'voluntary', 'community', 'vcse'], marks: ['non-state', 'community'], claims: ['community-organisations-may-challenge-medical-leaders'],
        },
        residents: { meaning: 'People who live in the area, and their associations', marks: ['non-state', 'community'] },
        tenants: { meaning: 'People who rent their homes, and their associations', also: ['tenant', 'renters', 'tenants-association'], marks: ['non-state', 'community'] },
        'young-people': { meaning: 'Children and young people, and the groups that speak for them', marks: ['non-state', 'community'] },
        parents: { meaning: 'Parents and guardians, and their associations', marks: ['non-state', 'community'], since: v2, also: ['parent', 'guardians', 'families'] },
        faith: { meaning: 'Faith communities and their organisations', marks: ['non-state', 'community'] },
        citizens: { meaning: 'Members of the public who speak for themselves, for example when drawn by lot', marks: ['non-state'] },
        philanthropy: { meaning: 'Foundations and other charitable funders', marks: ['non-state'] },
    },
} as const satisfies Vocabulary;
