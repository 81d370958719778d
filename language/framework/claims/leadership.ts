import { ansellGash, jones } from '../bibliography.js';
import { inSetting, under } from './claim.js';

const box1 = jones('Box 1, Facilitative leadership', 1);
const section = jones('Facilitative leadership');

export const leadership = {
    ...under('leadership', {
        'leaders-bring-people-together-as-the-context-asks': ['is', 'Leaders bring stakeholders together, protect the process and guide people through it. Which qualities a leader needs depends on the context.', box1],
        p5: ['is', 'Where power is fairly equal and incentives are strong, but trust is low and conflict high, it is important that people see the leader as an honest broker who takes no side.', box1, ansellGash('Facilitative Leadership', 5)],
        'a-neutral-outsider-may-lead': ['may', 'Where conflict is high and trust low, but power is fairly equal and incentives are strong, a neutral chair or leader from outside may help.', box1, section],
        'an-organic-leader-may-be-more-productive': ['may', 'Where power is unequal and incentives are uneven, a leader from one of the organisations, whom people trust and respect, may achieve more. Such a leader represents the weaker and persuades others to come.', box1],
        p6: ['likely', 'Where power is unequal, or incentives are weak or uneven, collaboration is likelier to succeed with a strong leader from among the stakeholders, whom they trust and respect.', ansellGash('Facilitative Leadership', 6)],
        'leaders-can-be-several': ['may', 'A collaboration may have more than one leader, some with an office and some without.', box1],
        'medical-leaders-can-span-boundaries': inSetting('health-care', 'may', 'Doctors who also manage may connect people across the boundaries between groups.', jones('opening', 3)),
        'belonging-to-several-communities-engenders-trust': inSetting('health-care', 'is', 'Medical leaders belong to several professional communities. So they understand different cultures and politics, which helps people to communicate across boundaries and to trust.', jones('opening', 4)),
        'medical-leaders-often-have-bridging-relationships': inSetting('health-care', 'likely', 'Medical leaders are more likely than other professionals to have ties across organisations and professions, which help them to bring change about.', jones('opening', 5)),
        'boundary-work-translates-negotiates-and-repairs': inSetting('health-care', 'is', 'Medical directors were found to support planning across professions and organisations: they translated, acted as diplomats and repaired relationships.', jones('Implications for medical leaders', 4)),
        'leaders-help-people-listen-and-gain-together': inSetting('health-care', 'is', 'Medical leaders need the skills to draw many people in, get them to listen, keep a group working well and explore what all can gain.', section),
        'clinical-leaders-build-and-design-across-settings': inSetting('england', 'is', 'National policy gives professional and clinical leaders an important part: they build partnerships in neighbourhoods, and design pathways of care with colleagues from other professions.', jones('opening', 2)),
        'leaders-synthesise-knowledge': inSetting('health-care', 'may', 'Medical leaders can help new ideas to arise when they join up what different people know.', jones('Facilitative leadership', 9)),
        'medical-leaders-are-not-organic-leaders-everywhere': inSetting('health-care', 'may', 'A medical leader may be the leader whom the organisations know and trust, but perhaps not in every setting or for every stakeholder.', section),
        'local-authorities-may-challenge-medical-leaders': inSetting('health-care', 'may', 'Councils, which are accountable to voters, may question whether it is for medical leaders to lead.', section),
        'community-organisations-may-challenge-medical-leaders': inSetting('health-care', 'may', 'Community organisations, which see health in a more social way, may question whether a medical leader is the right one.', jones('Facilitative leadership', 10)),
        'leaders-have-little-recognised-authority': inSetting('health-care', 'likely', 'Medical leaders have to start and sustain work across organisations, and mostly have little formal authority there.', jones('Conclusion')),
        'leadership-is-relational-and-diplomatic': ['is', 'Leaders should learn to repair relationships, rebuild trust, empower, persuade, negotiate and resolve concerns in conversation.', jones('Conclusion')],
    }),
} as const;
