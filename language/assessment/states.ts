/** The states of a condition, from the best to the worst; silence is neither. */
export const states = ['no concern found', 'partly stated', 'not called for', 'at risk', 'unmet', 'not stated'] as const;

export type ConditionState = (typeof states)[number];

/** What each state means. */
export const meanings: Readonly<Record<ConditionState, string>> = {
    'no concern found': 'The charter states what the model asks for, and nothing was found against it.',
    'partly stated': 'The charter states only part of what the model asks for, or something that stands against it.',
    'not called for': 'The model does not ask for this where things are as the charter states them.',
    'at risk': 'What the charter states is a risk that nothing in it answers.',
    unmet: 'The research names what the charter states as a main reason why collaborations fail.',
    'not stated': 'The charter does not state enough to assess it.',
};

/** A sign for each state, for text without drawings; no sign is the same as another, so that colour is never needed. */
export const marks: Readonly<Record<ConditionState, string>> = { 'no concern found': '✓', 'partly stated': '◐', 'not called for': '–', 'at risk': '!', unmet: '✗', 'not stated': '?' };

/** How many conditions are in each state, the states that none is in left out: `3 partly stated, 1 at risk`. */
export const countedStates = (conditions: Iterable<{ readonly state: ConditionState }>): readonly { readonly state: ConditionState; readonly count: number }[] => {
    const found = Array.from(conditions, ({ state }) => state);
    return states.map(state => ({ state, count: found.filter(each => each === state).length })).filter(({ count }) => count > 0);
};

export const countsInWords = (conditions: Iterable<{ readonly state: ConditionState }>): string => countedStates(conditions).map(({ state, count }) => `${count} ${state}`).join(', ');
