import type { Vocabulary } from '../vocabulary.js';

export const level = {
    title: 'a level',
    meaning: 'How much there is of power, resources, trust or conflict',
    scale: true,
    terms: {
        none: { meaning: 'None at all, or next to none', anchor: 'Power: no vote, no veto, and nothing that others need. Resources: no staff or money for this. Trust: each side checks or avoids the other. Conflict: no dispute is recorded.' },
        low: { meaning: 'Some, but not much', anchor: 'Power: is heard, and rarely changes a decision. Resources: takes part in spare time. Trust: agreements are relied on only in writing. Conflict: differences that meetings settle.' },
        moderate: { meaning: 'A fair amount', anchor: 'Power: has a vote, and others sometimes give way. Resources: some paid time or a small budget. Trust: ordinary agreements are relied on, and risky ones are not. Conflict: a dispute that delays joint work.' },
        high: { meaning: 'A great deal', anchor: 'Power: little can be decided or paid for without it. Resources: staff and budget of its own for this. Trust: each relies on the other unasked, also where it could lose. Conflict: open dispute, such as a lawsuit, walkout or public campaign.' },
    },
} as const satisfies Vocabulary;

export const incentive = {
    title: 'a strength of incentive',
    meaning: 'How much reason a stakeholder has to take part',
    scale: true,
    terms: {
        none: { meaning: 'No reason to take part', anchor: 'Gains nothing from the partnership, and loses nothing if it stays away.' },
        weak: {
            meaning: 'Little reason to take part: it costs time, or seems to change nothing',
            anchor: 'Gains little, or can reach its aims as well elsewhere.',
            claims: ['some-key-stakeholders-have-weak-incentives'],
        },
        moderate: { meaning: 'Good reason to take part, with some reservations', anchor: 'Gains something that it can name, at a cost that it also names.' },
        strong: {
            meaning: 'Needs the partnership to reach its own aims, and knows it',
            anchor: 'States an aim of its own that it cannot reach without the others.',
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
