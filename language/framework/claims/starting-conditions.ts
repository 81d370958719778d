import { ansellGash, jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

const power = 'Power and resource imbalances';
const incentives = 'Incentives to participate';
const history = 'History of cooperation and conflict';

export const startingConditions = {
    ...under('power-and-resources', {
        'the-stronger-can-bend-the-process': ['is', 'Where stakeholders differ in power and resources, the stronger can have too much influence or manipulate the process, so the weaker need measures that see to it that their interests are represented.', jones(`Box 1, ${power}`, 1)],
        p1: ['is', 'Where stakeholders lack the power or the resources to take part in a meaningful way, collaboration needs a deliberate strategy to empower and represent them.', ansellGash('Starting Conditions', 1)],
        'imbalances-endure': inSetting('england', 'is', 'In health and social care in England, some imbalances of power and resources last: between hospitals and primary care, between health and social care, and between providers and patients.', jones(power, 7)),
        'leaders-include-and-empower-the-weaker': ['is', 'An important answer to unequal power is leadership that includes and empowers those who have less of it, patients among them.', jones(`Box 1, ${power}`, 1), jones(power)],
        'leaders-reflect-on-their-own-power': inSetting('health-care', 'may', 'Medical leaders may need to consider the power that their own profession or employer gives them.', jones(power)),
        'stepping-back-makes-room': ['may', 'Where a leader holds back or stays away on purpose, people with less power may be more ready to contribute.', jones(power)],
    }),
    ...under('incentives', {
        'taking-part-must-be-worth-the-time': ['is', 'Taking part takes time, so it depends in part on whether stakeholders expect the process to mean something. To see that they depend on each other is an important incentive.', jones(`Box 1, ${incentives}`, 1)],
        'symbolic-parts-are-declined': ['is', 'Stakeholders who believe that they will only advise, or be there for show, will not take part.', jones(`Box 1, ${incentives}`, 1)],
        'recognised-interdependence-is-an-incentive': ['may', 'Stakeholders who accept that they depend on each other may take part and commit themselves, even after conflict and with little trust.', jones(`Box 1, ${incentives}`, 1)],
        p2: ['is', 'Where stakeholders could reach their aims alone elsewhere, collaboration works only if they see that they depend on each other a great deal.', ansellGash('Starting Conditions', 2)],
        p3: ['is', 'Where stakeholders depend on each other only because no other forum is open to them, the sponsors must first persuade courts, ministers and regulators to respect what the collaboration decides.', ansellGash('Starting Conditions', 3)],
        'participation-is-mandatory-only-for-some': inSetting('england', 'is', 'NHS organisations must take part in an integrated care system; some other partners that matter need not.', jones(incentives)),
        'some-key-stakeholders-have-weak-incentives': inSetting('england', 'may', 'Some stakeholders whom a system needs may have little reason to take part.', jones(incentives)),
        'collaboration-has-been-used-to-co-opt': inSetting('england', 'is', 'In some reconfigurations of the NHS in England, the decision to close a facility had been made before stakeholders were brought in, and these came to see the forums as dishonest.', jones(incentives, 8)),
        'leaders-may-have-to-convince-that-it-is-genuine': inSetting('health-care', 'may', 'Medical leaders may find it hard to convince stakeholders that decisions are really made together.', jones(incentives)),
        'medical-leaders-engage-clinicians-in-redesign': inSetting('england', 'is', 'Integrated care systems need medical leaders to bring clinicians into the redesign of services.', jones(incentives)),
        'clinicians-are-tired-of-initiatives': inSetting('health-care', 'may', 'Clinicians may distrust a new plan because earlier ones took much of their time and were then dropped.', jones(incentives, 4)),
        'clinicians-fear-losing-their-service': inSetting('health-care', 'may', 'Some clinicians may fear that the specialist service they provide will go.', jones(incentives)),
        'change-has-lasting-emotional-effects': ['is', 'Changes to organisations have emotional effects that last.', jones(incentives, 4)],
        'loss-and-anger-last': inSetting('health-care', 'may', 'Staff can feel loss and anger for years after a change, and then hesitate to help plan the next one.', jones(incentives)),
        'patient-benefit-is-said-clearly': inSetting('health-care', 'is', 'To engage clinicians, leaders must state clearly how patients’ care will benefit.', jones(incentives)),
        'listening-acknowledges-loss': inSetting('health-care', 'may', 'Medical leaders may need time to listen, and to acknowledge what earlier changes meant to people.', jones(incentives)),
        'medical-and-clinical-leaders-work-together': inSetting('health-care', 'is', 'Medical and clinical leaders need to work together closely to encourage and support their colleagues.', jones(incentives)),
        'staying-away-leaves-the-decision-to-others': inSetting('health-care', 'is', 'Clinicians who do not take part leave others to decide about their services and patients.', jones(incentives)),
    }),
    ...under('prehistory', {
        'cooperation-leaves-trust-and-conflict-little': ['likely', 'A history of cooperation gives stakeholders trust; after a history of conflict there is likely to be little.', jones(`Box 1, ${history}`, 1)],
        'trust-is-a-resource-or-a-liability': ['is', 'How a partnership starts affects how much trust there is: plenty of it helps collaboration, and too little hinders it.', jones('Box 1, Starting conditions', 1)],
        p4: ['likely', 'After a history of antagonism, collaboration is unlikely to succeed unless the stakeholders depend on each other a great deal, or something is done about low trust and weak ties.', ansellGash('Starting Conditions', 4)],
        'some-systems-build-on-joint-working': inSetting('england', 'is', 'Some systems in England can build on successful joint work and on trust.', jones(history)),
        'markets-mergers-and-reconfigurations-leave-conflict': inSetting('england', 'likely', 'Many systems have years of conflict and distrust behind them, often because of markets, mergers or changes to clinical services.', jones(history, 4)),
    }),
} as const;
