import { termInWords } from '../text/terms.js';
import type { TermOf, VocabularyId } from '../vocabulary/terms/index.js';

type Phrases = { readonly [V in VocabularyId]?: Readonly<Record<TermOf<V>, string>> };

/** The article and the words of terms that name one thing: `an integrated care system`. */
const one = <T extends string>(...terms: readonly T[]) => Object.fromEntries(terms.map(term => [term, `${/^[aeiou]/.test(term) ? 'an' : 'a'} ${termInWords(term)}`])) as Record<T, string>;

/** Terms whose words are a phrase as they are: `water quality`. */
const plain = <T extends string>(...terms: readonly T[]) => Object.fromEntries(terms.map(term => [term, termInWords(term)])) as Record<T, string>;

/** What a term is called in the sentences of the report. Each phrase fits the sentence of every property that takes the term. A term that is not here is written as it is, without hyphens. */
const phrases = {
    level: { none: 'no', low: 'low', moderate: 'moderate', high: 'high' },
    incentive: { none: 'no incentive', weak: 'a weak incentive', moderate: 'a moderate incentive', strong: 'a strong incentive' },
    history: { cooperation: 'cooperation', mixed: 'both cooperation and conflict', conflict: 'conflict', antagonism: 'antagonism' },
    'partnership-kind': {
        ...one('integrated-care-system', 'integrated-care-partnership', 'place-partnership', 'neighbourhood-partnership', 'integration-joint-board', 'alliance', 'joint-committee', 'advisory-council', 'standards-body',
            'open-source-project', 'labour-partnership', 'migration-partnership', 'provider-collaborative', 'primary-care-network', 'clinical-network', 'safeguarding-partnership', 'violence-reduction-partnership',
            'youth-justice-partnership', 'local-resilience-forum', 'housing-partnership', 'homelessness-partnership', 'education-partnership', 'school-council', 'economic-partnership', 'regeneration-partnership', 'anchor-network',
            'transport-partnership', 'food-partnership', 'climate-assembly', 'climate-partnership', 'watershed-council', 'catchment-partnership', 'forest-partnership', 'landscape-partnership', 'coastal-partnership', 'community-safety-partnership'),
        'continuum-of-care': 'a continuum of care', 'health-and-wellbeing-board': 'a health and wellbeing board', 'early-years-partnership': 'an early years partnership',
        'fisheries-co-management': 'an arrangement for managing fisheries together', 'indigenous-co-management': 'an arrangement for managing land or water together with an indigenous nation',
    },
    mandate: {
        statutory: 'a statute', 'national-policy': 'national policy', ministerial: 'a minister’s decision', 'court-ordered': 'a court order', treaty: 'a treaty', delegated: 'delegated powers', resolution: 'a resolution',
        contract: 'a contract', 'funding-condition': 'a funding condition', agreement: 'an agreement', voluntary: 'the partners’ own choice',
    },
    'partnership-stage': { draft: 'a draft', agreed: 'agreed' },
    sector: {
        ...one('regulator', 'hospice', 'developer', 'trade-union'),
        'nhs-commissioner': 'a commissioner of health care', 'secondary-care': 'a hospital service', 'primary-care': 'a primary care service', 'community-services': 'a community health service', 'mental-health': 'a mental health service',
        ambulance: 'an ambulance service', 'social-care': 'a social care service', 'private-provider': 'a private care provider', 'public-health': 'a public health body', 'patients-and-public': 'a group of patients or the public',
        'lived-experience': 'a group of people with lived experience', 'professional-body': 'a professional body', 'national-body': 'a national body', 'local-authority': 'a local authority', 'parish-or-town-council': 'a parish or town council',
        'combined-authority': 'a combined authority', 'state-government': 'part of a state, provincial or devolved government', 'central-government': 'part of central government', 'land-agency': 'a public land agency',
        'indigenous-nation': 'an indigenous nation or a body that acts for one', police: 'a police body', 'fire-and-rescue': 'a fire and rescue service', 'prison-and-probation': 'a prison, probation or youth justice service', courts: 'a court or a prosecution service',
        housing: 'a social landlord', education: 'an education provider', academia: 'a university or a research institute', business: 'a company or a business association', 'water-utility': 'a water utility', 'energy-and-transport': 'an energy or transport operator',
        energy: 'part of the energy industry', transport: 'a transport operator', 'standards-body': 'a standards body', software: 'a software organisation', media: 'part of the media', food: 'part of the food industry', employers: 'an employer or a group of employers',
        workers: 'a group of workers', 'labour-inspection': 'a labour inspectorate', immigration: 'an immigration authority', 'planning-authority': 'a planning authority', environment: 'an environmental authority', migrants: 'a group of migrants',
        victims: 'a group of people who were harmed', landowners: 'a landowner or a group of landowners', farming: 'a group of farmers', 'forest-products': 'part of the forest products industry', fisheries: 'part of the fishing industry', conservation: 'a conservation group',
        recreation: 'a recreation group', 'hunting-and-angling': 'a group of hunters or anglers', tourism: 'part of the tourism industry', 'cultural-heritage': 'a heritage group', 'voluntary-and-community': 'a voluntary or community organisation',
        residents: 'a group of residents', tenants: 'a group of tenants', 'young-people': 'a group of young people', parents: 'a group of parents', faith: 'a faith community', citizens: 'a group of citizens', philanthropy: 'a charitable funder',
    },
    'concern-kind': {
        'initiative-fatigue': 'fatigue after too many initiatives', 'loss-of-service': 'losing a service', 'loss-and-anger': 'loss and anger', 'co-optation': 'being co-opted', 'symbolic-role': 'having only a symbolic role', 'back-room-decisions': 'decisions taken behind closed doors',
        domination: 'domination by others', workload: 'workload', 'unclear-benefit': 'unclear benefits', distrust: 'distrust of other partners', 'loss-of-autonomy': 'losing autonomy', 'loss-of-funding': 'losing funding', 'loss-of-jobs': 'losing jobs',
        'loss-of-livelihood': 'losing a livelihood', 'loss-of-identity': 'losing an identity', 'loss-of-access': 'losing access', 'loss-of-rights': 'losing rights', 'loss-of-heritage': 'losing heritage', 'cost-of-participation': 'the cost of taking part',
        'quality-and-safety': 'quality and safety', 'unfair-treatment': 'unfair treatment', accountability: 'who is responsible if something goes wrong', 'legal-risk': 'legal risk', 'financial-risk': 'financial risk', confidentiality: 'confidentiality',
        reputation: 'reputation', 'environmental-harm': 'harm to the environment', 'pace-of-change': 'the pace of change',
    },
    cause: {
        ...one('merger', 'demerger', 'reconfiguration', 'past-consultation', 'imposed-change', 'abandoned-initiative', 'broken-promise', 'regulatory-intervention', 'funding-dispute', 'contract-dispute', 'boundary-dispute', 'boundary-change', 'industrial-dispute', 'service-failure'),
        'market-competition': 'market competition', 'different-cultures': 'different cultures', 'different-funding': 'different funding arrangements', 'different-timescales': 'different timescales', 'different-accountability': 'different lines of accountability',
        'different-regulation': 'different regulation', 'different-models-of-health': 'different models of health', 'performance-pressure': 'performance pressure', 'cost-shifting': 'cost shifting', litigation: 'litigation',
        'leadership-turnover': 'a change of leaders', 'data-sharing-dispute': 'a dispute about sharing data', 'planning-dispute': 'a planning dispute', 'land-use-dispute': 'a dispute about land use', 'water-dispute': 'a dispute about water',
        'resource-depletion': 'the loss of a shared resource', dispossession: 'dispossession', discrimination: 'discrimination', 'policing-history': 'how a community has been policed', 'joint-working': 'joint working', 'shared-leadership': 'shared leadership',
        'shared-staff': 'shared staff', 'crisis-response': 'the response to a crisis',
    },
    'forum-authority': { decides: 'takes decisions itself', recommends: 'recommends decisions that others take', advises: 'gives advice', oversees: 'oversees what others do' },
    membership: { open: 'open to anyone', 'by-application': 'by application', 'by-election': 'by election', 'by-invitation': 'by invitation or appointment', statutory: 'set by law' },
    setting: { 'face-to-face': 'face to face', hybrid: 'in the room or online', online: 'online', written: 'in writing, without a meeting' },
    'decision-rule': {
        consensus: 'by consensus', 'consensus-then-majority': 'by consensus, or by a majority vote if consensus fails', 'consensus-then-supermajority': 'by consensus, or by more than a simple majority if consensus fails', unanimity: 'unanimously',
        majority: 'by a majority vote', supermajority: 'by more than a simple majority', delegation: 'by a person or a smaller group with delegated powers', chair: 'by the chair, after hearing the others',
    },
    selection: {
        election: 'by election', appointment: 'by appointment', nomination: 'by nomination', 'nomination-in-turn': 'by nomination in turn', lot: 'by lot', 'ex-officio': 'because of another post that they hold', 'open-call': 'by an open call', 'self-nomination': 'by putting themselves forward',
    },
    standing: { organic: 'a leader from among the partners', neutral: 'neutral between the partners', sponsor: 'a sponsor of the partnership', representative: 'a representative of the organisation that sent them' },
    profession: {
        medical: 'medicine', nursing: 'nursing', midwifery: 'midwifery', 'allied-health': 'an allied health profession', pharmacy: 'pharmacy', dentistry: 'dentistry', optometry: 'optometry', psychology: 'psychology', 'healthcare-science': 'healthcare science',
        'public-health': 'public health', 'social-work': 'social work', 'social-care': 'social care', management: 'management', finance: 'finance', law: 'law', mediation: 'mediation', 'civil-service': 'the civil service', 'elected-office': 'elected office',
        'community-development': 'community development', policing: 'policing', 'fire-and-rescue': 'fire and rescue', probation: 'probation', education: 'education', research: 'research', housing: 'housing', planning: 'planning', engineering: 'engineering',
        ecology: 'ecology', forestry: 'forestry', farming: 'farming', fishing: 'fishing', software: 'software', standards: 'standards', 'labour-inspection': 'labour inspection', business: 'business', faith: 'a faith community',
        'traditional-leadership': 'traditional leadership', 'lived-experience': 'lived experience',
    },
    task: {
        translation: 'translation', diplomacy: 'diplomacy', repair: 'the repair of relationships', linking: 'linking hierarchies, markets and networks', convening: 'convening', mediation: 'mediation', inclusion: 'inclusion', stewardship: 'stewardship', synthesis: 'bringing knowledge together',
    },
    'empowerment-kind': {
        representation: 'representation', advocacy: 'advocacy', 'co-chairing': 'co-chairing', 'decision-rights': 'decision rights', 'agenda-setting': 'a say in the agenda', 'co-design': 'co-design', 'making-room': 'stronger partners making room for them',
        funding: 'funding', payment: 'payment', expenses: 'the payment of expenses', 'released-time': 'time released from other work', 'staff-support': 'staff support', training: 'training', briefing: 'briefings', 'technical-advice': 'technical advice', 'legal-advice': 'legal advice',
        'access-to-information': 'access to information', 'plain-language': 'plain language', interpretation: 'interpretation', 'accessible-meetings': 'accessible meetings', 'separate-meetings': 'separate meetings', outreach: 'outreach', 'independent-facilitation': 'independent facilitation',
    },
    'win-kind': {
        ...one('joint-plan', 'early-success', 'pilot', 'shared-service', 'shared-team', 'shared-post', 'shared-budget', 'shared-record', 'shared-site', 'agreed-pathway', 'agreed-protocol', 'joint-bid', 'joint-statement', 'joint-event', 'restored-site'),
        'joint-fact-finding': 'joint fact-finding', 'joint-training': 'joint training', 'joint-monitoring': 'joint monitoring', 'quick-fix': 'a quick fix',
    },
    'decision-topic': {
        ...plain('quality', 'prevention', 'inequalities', 'planning', 'priorities', 'funding', 'commissioning', 'procurement', 'performance', 'data-sharing', 'governance', 'membership', 'communication', 'evaluation', 'safeguarding', 'crime-prevention', 'policing',
            'emergency-planning', 'housing', 'homelessness', 'education', 'employment', 'regeneration', 'transport', 'energy', 'climate-adaptation', 'land-use', 'forest-management', 'water-allocation', 'water-quality', 'flood-risk', 'conservation', 'restoration',
            'recreation', 'cultural-heritage', 'rights', 'standards', 'elections', 'labour-conditions', 'immigration', 'food', 'software'),
        'service-redesign': 'the redesign of a service', 'service-closure': 'the closure of a service', 'service-location': 'the location of a service', 'new-service': 'a new service', 'care-pathway': 'a care pathway', access: 'access to services',
        workforce: 'the workforce', estates: 'buildings and land', digital: 'digital systems', appointment: 'an appointment', 'emissions-reduction': 'reducing emissions', harvest: 'the harvest', 'rule-making': 'rules that bind others',
        'victim-support': 'support for people who were harmed',
    },
    'ground-rule-topic': {
        ...plain('transparency', 'conduct', 'conflicts-of-interest', 'roles', 'membership', 'inclusion', 'representation', 'participation', 'public-involvement', 'confidentiality', 'evidence', 'communication', 'funding', 'accountability', 'equality', 'elections',
            'appeals', 'proxies', 'standards', 'licensing'),
        'decision-making': 'decision making', 'dispute-resolution': 'resolving disputes', listening: 'how people are heard', agenda: 'the agenda', 'information-sharing': 'sharing information', 'other-venues': 'what members can pursue elsewhere',
        withdrawal: 'how members leave', dissolution: 'how the partnership comes to an end', 'victim-support': 'support for people who were harmed', review: 'reviewing how the partners work',
    },
    'priority-origin': { local: 'by the partners themselves', shared: 'elsewhere and adopted by the partners, or jointly', regional: 'by a region, a state or a wider partnership', national: 'nationally' },
    'governance-mode': { hierarchy: 'as a duty up a hierarchy', market: 'as a contract or through competition', network: 'as an agreement among equals' },
    'metric-kind': { activity: 'activity', cost: 'costs', outcome: 'outcomes', experience: 'what people experience' },
} as const satisfies Phrases;

/** A term as the report writes it in a sentence. */
export function phraseOf(vocabulary: VocabularyId, term: string): string {
    const own: Readonly<Record<string, string>> = (phrases as Partial<Record<VocabularyId, Readonly<Record<string, string>>>>)[vocabulary] ?? {};
    return own[term] ?? termInWords(term);
}
