import type { Vocabulary } from '../vocabulary.js';

export const level = {
    title: 'a level',
    meaning: 'How much there is of power, resources, trust or conflict',
    scale: true,
    terms: {
        none: { meaning: 'None at all, or next to none' },
        low: { meaning: 'Some, but not much' },
        moderate: { meaning: 'A fair amount' },
        high: { meaning: 'A great deal' },
    },
} as const satisfies Vocabulary;

export const incentive = {
    title: 'a strength of incentive',
    meaning: 'How much reason a stakeholder has to take part',
    scale: true,
    terms: {
        none: { meaning: 'No reason to take part' },
        weak: {
            meaning: 'Little reason to take part: it costs time, or seems to change nothing',
            claims: ['some-key-stakeholders-have-weak-incentives'],
        },
        moderate: { meaning: 'Good reason to take part, with some reservations' },
        strong: {
            meaning: 'Needs the partnership to reach its own aims, and knows it',
            claims: ['taking-part-must-be-worth-the-time', 'p5'],
        },
    },
} as const satisfies Vocabulary;

export const participation = {
    title: 'a way of taking part',
    meaning: 'Whether a stakeholder must take part or may',
    terms: {
        mandatory: {
            meaning: 'Has to take part, by law or by order; buy-in must still be won',
            claims: ['participation-is-mandatory-only-for-some', 'p8'],
        },
        voluntary: {
            meaning: 'Takes part by choice, and may leave',
            claims: ['participation-is-mandatory-only-for-some'],
        },
    },
} as const satisfies Vocabulary;

export const yesNo = {
    title: 'yes or no',
    meaning: 'An answer to a plain question',
    terms: {
        yes: { meaning: 'It is so', also: ['true', 'allowed', 'permitted'] },
        no: { meaning: 'It is not so', also: ['false', 'not', 'none', 'never', 'not-allowed', 'not-permitted', 'forbidden'] },
    },
} as const satisfies Vocabulary;
