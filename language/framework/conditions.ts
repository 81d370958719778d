/** The parts of the model, in the order in which figure 1 and the article present them. */
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
}

export const conditions = {
    'power-and-resources': { title: 'Power and resources', part: 'starting-conditions' },
    incentives: { title: 'Incentives to participate', part: 'starting-conditions' },
    prehistory: { title: 'History of cooperation and conflict', part: 'starting-conditions' },
    inclusiveness: { title: 'Inclusion of all who are affected', part: 'institutional-design' },
    'ground-rules': { title: 'Clear ground rules', part: 'institutional-design' },
    transparency: { title: 'Process transparency', part: 'institutional-design' },
    'defined-roles': { title: 'Clearly defined roles', part: 'institutional-design' },
    'collective-forum': { title: 'A collective, consensus-seeking forum', part: 'institutional-design' },
    leadership: { title: 'Facilitative leadership', part: 'facilitative-leadership' },
    'face-to-face-dialogue': { title: 'Face-to-face dialogue', part: 'collaborative-process' },
    'trust-building': { title: 'Trust building', part: 'collaborative-process' },
    commitment: { title: 'Commitment to the process', part: 'collaborative-process' },
    'shared-understanding': { title: 'Shared understanding', part: 'collaborative-process' },
    'intermediate-outcomes': { title: 'Small wins', part: 'collaborative-process' },
    'sedimented-governance': { title: 'Sedimented governance', part: 'sedimented-governance' },
} as const satisfies Record<string, Condition>;

export type ConditionId = keyof typeof conditions;
