import type { Vocabulary } from '../vocabulary.js';

export const level = {
    title: 'a level',
    meaning: 'How much power, resources, trust or conflict there is',
    scale: true,
    terms: {
        none: { meaning: 'None at all, or next to none', anchor: 'Power: no vote, no veto, and nothing that others need. Resources: no staff or money for this. Trust: each side checks or avoids the other. Conflict: no dispute is recorded.' },
        low: { meaning: 'Some, but not much', anchor: 'Power: is heard, but rarely changes a decision. Resources: takes part in spare time. Trust: agreements are relied on only in writing. Conflict: differences that are settled in meetings.' },
        moderate: { meaning: 'A fair amount', anchor: 'Power: has a vote, and others sometimes give way. Resources: some paid time or a small budget. Trust: ordinary agreements are relied on, but risky ones are not. Conflict: a dispute that delays joint work.' },
        high: { meaning: 'A great deal', anchor: 'Power: little can be decided or paid for without it. Resources: its own staff and budget for this. Trust: each relies on the other without being asked, even where it could lose. Conflict: open dispute, such as a lawsuit, walkout or public campaign.' },
    },
} as const satisfies Vocabulary;

export const incentive = {
    title: 'a strength of incentive',
    meaning: 'How much reason a stakeholder has to take part',
    scale: true,
    terms: {
        none: { meaning: 'No reason to take part', anchor: 'Gains nothing from the partnership and loses nothing by staying away.' },
        weak: {
            meaning: 'Little reason to take part: it costs time, or seems to change nothing',
            anchor: 'Gains little, or can reach its aims just as well elsewhere.',
            claims: ['some-key-stakeholders-have-weak-incentives'],
        },
        moderate: { meaning: 'Good reason to take part, with some reservations', anchor: 'Gains something that it can name, at a cost that it can also name.' },
        strong: {
            meaning: 'Needs the partnership to reach its own aims, and knows it',
            anchor: 'States an aim of its own that it cannot reach without the others.',
            claims: ['taking-part-must-be-worth-the-time', 'p5'],
        },
    },
} as const satisfies Vocabulary;

export const participation = {
    title: 'a way of taking part',
    meaning: 'Whether a stakeholder must take part or can choose to',
    terms: {
        mandatory: {
            meaning: 'Has to take part, by law or by order; it still has to be persuaded',
            claims: ['participation-is-mandatory-only-for-some', 'p8'],
        },
        voluntary: {
            meaning: 'Takes part by choice, and can leave',
            claims: ['participation-is-mandatory-only-for-some'],
        },
    },
} as const satisfies Vocabulary;

export const yesNo = {
    title: 'yes or no',
    meaning: 'An answer to a yes-or-no question',
    terms: {
        yes: { meaning: 'Yes', also: ['true', 'allowed', 'permitted'] },
        no: { meaning: 'No', also: ['false', 'not', 'none', 'never', 'not-allowed', 'not-permitted', 'forbidden'] },
    },
} as const satisfies Vocabulary;
