import { expect, it, describe } from 'vitest';
import { hoverAt } from '../../language/assist/hover.js';
import { inspect } from '../../language/check/check.js';
import { today } from '../support/check.js';
import { documentIn, workspaceWith } from '../support/model.js';

/** The hover at the mark `|`, and the text that it is about. */
function hovered(marked: string, others: Readonly<Record<string, string>> = {}) {
    const workspace = workspaceWith({ ...others, 'a.concordat': marked.replace('|', '') });
    const document = documentIn(workspace, 'a.concordat');
    const hover = hoverAt(document, marked.indexOf('|'), inspect(workspace, document.source.uri, { today })!.charter);
    return hover && { markdown: hover.markdown, on: document.source.text.slice(hover.place.start, hover.place.end) };
}

describe('what a property takes', () => {
    it.each([
        ['an amount', 'trust building { cos|t: £1 }', 'Takes an amount of money such as £60,000 or 60000 GBP.'],
        ['a length of time', 'trust building { tim|e: 1 month }', 'Takes a length of time such as 18 months or 10 working days.'],
        ['how often', 'forum F { mee|ts: monthly }', 'Takes how often: weekly, monthly, quarterly, yearly, every 6 weeks, 4 times a year, at least quarterly, as needed or asynchronously.'],
        ['names or a text', 'partnership P { convened| by: A }', 'Names a stakeholder, or gives a text in quotation marks for someone outside. One or more, separated by commas.'],
    ])('%s', (_, marked, expected) => {
        expect(hovered(marked)!.markdown.split('\n\n')[1]).toBe(expected);
    });
});

describe('a value that is no word of a vocabulary describes its property', () => {
    it.each([
        ['an amount', 'trust building { cost: £6|0,000 }', '£60,000'],
        ['a date', 'partnership P { review: 2027-0|4-01 }', '2027-04-01'],
        ['everyone', 'ground rule R { binds: every|one }', 'everyone'],
    ])('%s', (_, marked, on) => {
        expect(hovered(marked)).toEqual({ on, markdown: expect.stringMatching(/^\*\*(cost|review|binds)\*\*: /) });
    });

    it('but a text speaks for itself', () => {
        expect(hovered('partnership P { purpose: "to me|nd" }')).toBeUndefined();
    });
});

it.each([
    ['an explanation', 'partnership P\nexplain no-re|view { because: "so" }'],
    ['a comment that lets findings stand', '// concordat-ignore no-re|view: so\npartnership P'],
])('a rule that is named tells why it is there: %s', (_, marked) => {
    expect(hovered(marked)).toEqual({ on: 'no-review', markdown: expect.stringMatching(/^\*\*no-review\*\*: Checks that the charter says when the partners next review how they work together\.[^]*Good practice, not part of the model: [^]*— compare Jones/) });
});

it('a rule that there is not tells nothing', () => {
    expect(hovered('// concordat-ignore no-such|-rule: so\npartnership P')).toBeUndefined();
});

it('the word for a reason', () => {
    expect(hovered('stakeholder A { power: low be|cause "so" }')!.markdown).toBe('**because**: The reason for what stands before it; it is kept, and shown with it.');
});

describe('an import tells what it brings in', () => {
    it.each([
        ['a library', 'lib.concordat', 'stakeholder Anglers\nsource survey "S"\n', '**import**: A library. It brings in Anglers, survey.'],
        ['a library of nothing', 'lib.concordat', '', '**import**: A library. It brings in nothing.'],
        ['a charter', 'lib.concordat', 'partnership County "The *County*"', '**import**: The charter of The \\*County\\*. Its names can be used by a charter that stands `within` it.'],
    ])('%s', (_, name, text, expected) => {
        expect(hovered(`import "li|b.concordat"`, { [name]: text })!.markdown).toBe(expected);
    });

    it('a file that is not there', () => {
        expect(hovered('import "no|where.concordat"')!.markdown).toBe('**import**: Brings in the declarations of another file, or the works of a bibliography.');
    });
});

describe('what follows from the charter', () => {
    const charter = `partnership P "P" { stage: agreed }
stakeholder A "A *a*" { power: high  incentive: strong }
stakeholder B "B" { power: low  incentive: weak }
relationship { between: A, B  history: conflict }
forum F "F" { members: A }
decision D "D" { affects: A, B  taken by: F }
decision E "E" { affects: B  taken by: F  consults: B }
`;
    const following = (marked: string) => hovered(marked)!.markdown.split('What follows:\n\n')[1];

    it('about a partnership: power, incentives, strain, and the leadership called for', () => {
        expect(following(charter.replace('p P', 'p |P'))).toBe([
            '- Power is unequal: A \\*a\\* has high power, and B has low power.',
            '- Incentives are uneven: some partners have a moderate or strong incentive to take part, and others do not.',
            '- What the charter says of their history suggests high conflict and low trust between A \\*a\\* and B.',
            '- Where power is unequal and incentives are uneven, an organic leader may be more productive (Jones et al. 2023 and Ansell &amp; Gash 2008).',
            '- The charter names no such leader.',
            '- Between A \\*a\\* and B the model also asks for trust building. A neutral co-chair beside an organic leader is our suggestion, and not the model’s.',
        ].join('\n'));
    });

    it('about a stakeholder, also where it is only named: its say in the decisions that affect it, and from what', () => {
        const expected = ['- has no say in “D” (“D”: taken by: F; “F”: members: A)', '- is consulted in “E” (“E”: consults: B)'].join('\n');
        expect(following(charter.replace('r B', 'r |B'))).toBe(expected);
        expect(following(charter.replace('affects: B', 'affects: |B'))).toBe(expected);
    });

    it('about a relationship, which has no name: what its history suggests', () => {
        expect(following(charter.replace('relationship', 'relation|ship'))).toBe('- between A \\*a\\* and B: trust low (history: conflict), conflict high (history: conflict)');
    });

    it('about a forum: its seats with and without a vote, and what it has from the whole', () => {
        const forums = 'forum G { part of: F  members: A 2 seats  without vote: B  meets: weekly }\nforum F { members: A  meets: monthly  decides by: consensus }\npartnership P\nstakeholder A\nstakeholder B';
        expect(following(forums.replace('m G', 'm |G'))).toBe(['- “G”: 2 seats with a vote, 1 without one', '- With a vote: A; without one: B', '- decides by: consensus (from “F”)'].join('\n'));
    });

    it('about everyone: who that is here', () => {
        expect(hovered('partnership P\nstakeholder A "Anglers"\nstakeholder B\nground rule R { binds: every|one }')!.markdown).toBe('**everyone**: All stakeholders that this charter declares or names: Anglers, B.');
    });

    it('nothing about what is only stated', () => {
        expect(following(`${charter}\nrole |R "R" { held by: A }`)).toBeUndefined();
    });
});

it.each(['stakeholder A // the hos|pital\n{ power: high }', 'stakeholder // A|\nA', 'stakeholder A { power: high // not lo|w\n}', 'stakeholder A { /* po|wer */ power: high }', '/** Speaks for a|ll. */\nstakeholder A', 'stakeholder A { power: // hi|gh\n high }'])('in a comment nothing is said: %s', marked => {
    expect(hovered(marked)).toBeUndefined();
});
