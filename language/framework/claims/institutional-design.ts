import { ansellGash, jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

const box1 = jones('Box 1, Institutional design', 1);
const definition = ansellGash('Defining Collaborative Governance');

export const institutionalDesign = {
    ...under('inclusiveness', {
        'all-who-are-affected-are-members': ['is', 'Inclusion matters more than any other question of design: membership should broadly take in all stakeholders whom decisions affect.', box1],
        'exclusion-is-a-key-reason-for-failure': ['is', 'Leaving stakeholders out is one of the main reasons why collaborations fail.', box1],
        'the-less-represented-are-sought-out': inSetting('health-care', 'is', 'Medical leaders need to take active steps to bring in stakeholders who are less well represented.', jones('Institutional design')),
        'non-state-actors-take-part': ['is', 'Collaborative governance brings stakeholders from outside the public sector together with public agencies.', jones('opening', 1), definition],
        'participants-decide-and-are-not-only-consulted': ['is', 'By definition, those who take part in collaborative governance take part in deciding, and are not merely consulted.', definition],
        'different-views-are-a-strength': ['may', 'People with different views and experience may together find creative and lasting answers to old problems.', jones('opening')],
        'patients-and-public-take-part-in-decisions': inSetting('health-care', 'is', 'Leaders need the skills to engage patients and the public in decisions.', jones('Conclusion')),
    }),
    ...under('ground-rules', {
        'clear-consistent-rules-assure-fairness': ['is', 'Stakeholders worry about the power of others; clear and consistent ground rules assure them that the process will be fair.', jones('Institutional design', 1)],
        'rules-transparency-and-roles-build-legitimacy': ['is', 'Clear ground rules, an open process and well-defined roles are important if a process is to be seen as legitimate and trust is to grow.', box1],
    }),
    ...under('transparency', {
        'transparency-rules-out-the-back-room': ['is', 'A transparent process assures stakeholders that it is genuine and does not hide decisions made elsewhere.', jones('Institutional design', 1)],
    }),
    ...under('defined-roles', {
        'roles-are-defined': ['is', 'Clearly defined roles are important if a process is to be seen as legitimate and trust is to grow.', box1],
        'roles-are-shared': inSetting('health-care', 'is', 'Medical leaders need to make known how roles are defined.', jones('Institutional design')),
    }),
    ...under('collective-forum', {
        'public-and-private-decide-by-consensus': ['is', 'Collaborative governance means that public agencies and other stakeholders meet in collective forums, and aim at consensus when they decide.', jones('opening', 1)],
        'public-agencies-start-the-forum': ['is', 'By definition, public agencies start the forum.', definition],
        'the-forum-is-organised-and-meets-collectively': ['is', 'By definition, the forum is formally organised and meets collectively.', definition],
        'consensus-is-the-aim': ['is', 'By definition, the forum aims to decide by consensus, even if it does not always reach it.', definition],
        'integrated-care-is-collaborative-governance': inSetting('england', 'is', 'An integrated care system brings health and social care partners of a place together, such as commissioners, providers and councils, to plan services. It is an example of collaborative governance.', jones('opening', 1)),
    }),
} as const;
