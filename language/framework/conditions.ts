import type { Cite } from './bibliography.js';

/** The parts of the model, in the order in which figure 1 and the paper present them. */
export const parts = {
    'starting-conditions': 'Starting conditions',
    'institutional-design': 'Institutional design',
    'facilitative-leadership': 'Facilitative leadership',
    'collaborative-process': 'The collaborative process',
    'sedimented-governance': 'Sedimented governance',
} as const;

export type PartId = keyof typeof parts;

/** A condition of successful collaboration: one box, or one line of a box, of the published model. */
export interface Condition {
    readonly title: string;
    readonly part: PartId;
    /** What the model says of it, in our words. */
    readonly claim: string;
    readonly cites: readonly Cite[];
}

const agDefinition: Cite = { source: 'ansell-gash-2008', at: 'Defining Collaborative Governance' };

export const conditions = {
    'power-and-resources': {
        title: 'Power and resources',
        part: 'starting-conditions',
        claim: 'Where power and resources are unequal, the stronger can bend the process to their ends, so the weaker must be included and empowered on purpose.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Power and resource imbalances', refs: [1] }, { source: 'ansell-gash-2008', at: 'Starting Conditions' }],
    },
    incentives: {
        title: 'Incentives to participate',
        part: 'starting-conditions',
        claim: 'Taking part costs time; people do it when they expect their part to matter and see that they depend on each other, and stay away when it looks symbolic.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Incentives to participate', refs: [1] }, { source: 'ansell-gash-2008', at: 'Starting Conditions' }],
    },
    prehistory: {
        title: 'History of cooperation and conflict',
        part: 'starting-conditions',
        claim: 'A history of cooperation endows the partnership with trust; a history of conflict leaves little, and repair takes time.',
        cites: [{ source: 'jones-2023', at: 'Box 1, History of cooperation and conflict', refs: [1] }, { source: 'ansell-gash-2008', at: 'Starting Conditions' }],
    },
    inclusiveness: {
        title: 'Inclusion of all who are affected',
        part: 'institutional-design',
        claim: 'Everyone whom a decision affects belongs at the table that takes it; leaving stakeholders out is a key reason why collaborations fail.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Institutional design', refs: [1] }, { source: 'ansell-gash-2008', at: 'Institutional Design' }],
    },
    'ground-rules': {
        title: 'Clear ground rules',
        part: 'institutional-design',
        claim: 'Clear rules, applied alike to all, assure stakeholders that the process will be fair.',
        cites: [{ source: 'jones-2023', at: 'Institutional design', refs: [1] }, { source: 'ansell-gash-2008', at: 'Institutional Design' }],
    },
    transparency: {
        title: 'Process transparency',
        part: 'institutional-design',
        claim: 'When proceedings can be seen, stakeholders can trust that nothing is settled in back rooms.',
        cites: [{ source: 'jones-2023', at: 'Institutional design', refs: [1] }, { source: 'ansell-gash-2008', at: 'Institutional Design' }],
    },
    'defined-roles': {
        title: 'Clearly defined roles',
        part: 'institutional-design',
        claim: 'Roles that everyone can read lend the process legitimacy and build trust.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Institutional design', refs: [1] }],
    },
    'collective-forum': {
        title: 'A collective, consensus-seeking forum',
        part: 'institutional-design',
        claim: 'Collaborative governance is convened by public bodies, brings in others who decide and not only advise, meets collectively, and aims at consensus even where it is not always reached.',
        cites: [{ source: 'jones-2023', at: 'opening', refs: [1] }, agDefinition],
    },
    leadership: {
        title: 'Facilitative leadership',
        part: 'facilitative-leadership',
        claim: 'Leaders bring stakeholders together and safeguard the process; which kind is called for depends on power, incentives, trust and conflict.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Facilitative leadership', refs: [1] }, { source: 'ansell-gash-2008', at: 'Facilitative Leadership' }],
    },
    'face-to-face-dialogue': {
        title: 'Face-to-face dialogue',
        part: 'collaborative-process',
        claim: 'Meeting face to face lets people explore what all can gain and breaks down the stereotypes they hold of each other.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Face-to-face dialogue', refs: [1] }, { source: 'ansell-gash-2008', at: 'The Collaborative Process' }],
    },
    'trust-building': {
        title: 'Trust building',
        part: 'collaborative-process',
        claim: 'Where trust is low it must be rebuilt, with time and money set aside for it; this is often the longest part of the work.',
        cites: [{ source: 'jones-2023', at: 'History of cooperation and conflict', refs: [1] }, { source: 'ansell-gash-2008', at: 'The Collaborative Process' }],
    },
    commitment: {
        title: 'Commitment to the process',
        part: 'collaborative-process',
        claim: 'Collaboration works when its members believe that bargaining in good faith for mutual gain is a good way to reach their aims.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Commitment to the process', refs: [1] }, { source: 'ansell-gash-2008', at: 'The Collaborative Process' }],
    },
    'shared-understanding': {
        title: 'Shared understanding',
        part: 'collaborative-process',
        claim: 'Partners need a common mission, a common definition of the problem and common values, and decide together what their priorities are.',
        cites: [{ source: 'jones-2023', at: 'The collaborative process', refs: [1, 2, 11] }, { source: 'ansell-gash-2008', at: 'The Collaborative Process' }],
    },
    'intermediate-outcomes': {
        title: 'Small wins',
        part: 'collaborative-process',
        claim: 'Early, visible results build the experience of working together with success; after conflict they are crucial.',
        cites: [{ source: 'jones-2023', at: 'Box 1, Small wins', refs: [1] }, { source: 'ansell-gash-2008', at: 'The Collaborative Process' }],
    },
    'sedimented-governance': {
        title: 'Sedimented governance',
        part: 'sedimented-governance',
        claim: 'Hierarchies and markets of earlier times live on in duties and measures, and compete with what the partners agreed together.',
        cites: [{ source: 'jones-2023', at: 'Facilitative leadership', refs: [11, 12, 13] }],
    },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;
