import { describe, expect, it } from 'vitest';
import { textOf } from '../../language/report/blocks.js';
import { firstPage } from '../../language/report/first-page.js';
import { assessedExample } from '../support/picture.js';
import { reported } from '../support/reported.js';

// What page 1 must not keep from a chair: what became worse, what is past due, and what is still open.

const pageOf = async (path: string) => {
    const { charter, assessment } = await assessedExample(path);
    return firstPage(charter, assessment, undefined).map(textOf).join('\n');
};

describe('questions to ask', () => {
    const asked = (text: string, setting: Parameters<typeof reported>[1] = {}) => {
        const lines = reported(text, setting).first.split('\n');
        return lines.slice(lines.indexOf('Questions to ask: agree who finds out, and by when') + 1, -1);
    };
    const stuck = 'What happens when “Harbour table” reaches no agreement? No answer was found in the charter.';
    const measure = 'How will the partners know whether it works? The charter names no measure.';

    it('are what was due, the oldest first, and what ends soon', () => {
        const text = `small win Log "One log" { between: Port, Town  due: 2026-05-01 }
small win Late "One letter" { between: Port, Town  due: 2026-09-01 }
trust building { between: Port, Town  through: "talks"  starts: 2026-03-01 }
explain no-review { because: "The review is being planned. It takes time."  until: 2026-08-01 }
explain no-small-wins { because: "Later."  until: 2027-08-01 }`;
        expect(asked(text, { today: '2026-06-01' })).toEqual([
            'Trust building between the port and the town was due from 1 March 2026: has it begun?',
            'The small win “One log” was due on 1 May 2026: has it been achieved?',
            'The charter does not say when the partners in Harbour Partnership next review how they work together. The reason that the partners give, “The review is being planned”, holds until 1 August 2026: what follows?',
            stuck, measure,
        ]);
    });

    it.each([
        ['a tie is broken', 'ground rule Ties "The chair has a casting vote." { about: decision-making }'],
        ['a mediator is called', 'ground rule Talks "Who cannot agree goes to a mediator." { about: dispute-resolution }'],
        ['a rule says so where it is broken', 'ground rule Agree "We all agree." { about: decision-making  if broken: "After two meetings without agreement the dispute goes to the council." }'],
    ])('are not about a deadlock where %s', (_, rule) => expect(asked(rule)).toEqual([measure]));

    it.each([
        ['a ground rule that binds it', 'ground rule Ties "The chair has a casting vote." { binds: Other }'],
        ['a ground rule that names it', 'ground rule Ties "At Other table the chair has a casting vote."'],
        ['the duty of its chair', 'role Head "Head" { held by: Port  duty: "Has the casting vote." }', 'chair: Head'],
    ])('are about each forum on its own: %s is not for another', (_, rule, more = '') => {
        expect(asked(`forum Other "Other table" { members: Port 2 seats, Town 2 seats  decides by: majority  ${more} }\n${rule}`)).toEqual([stuck, measure]);
    });

    it('are about both forums where nothing is said of either', () => {
        const tied = 'What happens when the votes at “Other table” are equal? No answer was found in the charter.';
        expect(asked('forum Other "Other table" { members: Port 2 seats, Town 2 seats  decides by: majority }')).toEqual([stuck, tied, measure]);
    });

    it('are not about a tie that page 1 asks about already, and only there', () => {
        const even = (name: string, more = '') => `forum ${name} "${name} table" { members: Port 2 seats, Town 2 seats  ${more} }`;
        const { first } = reported(`${even('Even')}\n${even('Other', 'decides by: majority')}`);
        expect(first).toContain('The charter does not say how “Even table” makes decisions, or what happens when its 4 votes, 2 on each side, are tied.');
        expect(first).not.toContain('What happens when the votes at “Even table” are equal?');
        expect(first).toContain('What happens when the votes at “Other table” are equal?');
    });

    const bind = (rule: string, quorum: string) => `“Other table” decides by ${rule}, and ${quorum} seats are a quorum: does a decision bind a member who was not there?`;
    const alone = (who: string) => `May “Other table” decide when only ${who} is there? Its quorum allows that.`;
    it.each([
        ['all must agree, and not all must be there', 'members: Port, Town, Club  decides by: consensus  quorum: 2', [bind('consensus', '2 of its 3')]],
        ['more than half must be there', 'members: Port, Town, Club  decides by: unanimity  quorum: majority', [bind('unanimity', '2 of its 3')]],
        ['a share of them must be there', 'members: Port, Town, Club  decides by: consensus  quorum: 60%', [bind('consensus', '2 of its 3')]],
        ['all must be there', 'members: Port, Town, Club  decides by: consensus  quorum: 3', []],
        ['none of several members can all be absent', 'members: Port 2 seats, Town 2 seats, Club 2 seats  decides by: consensus  quorum: 5', []],
        ['each is asked for by name', 'members: Port, Town, Club  decides by: consensus  quorum: 2 with Port, Town, Club', []],
        ['a majority decides', 'members: Port, Town, Club  decides by: majority  quorum: 2', []],
        ['the seats of one are enough', 'members: Port 3 seats, Town 3 seats, Club  decides by: majority  quorum: 3', [alone('the port')]],
        ['the seats of one would be enough, and another is asked for', 'members: Port 3 seats, Town  decides by: majority  quorum: 3 with Town', []],
        ['the seats of one would be enough, and a chair of another is asked for', 'members: Port 3 seats, Town  chair: Lee  decides by: majority  quorum: 3 with chair', []],
        ['anyone can join', 'members: Port, Town, Club  membership: open  decides by: consensus  quorum: 2', []],
        ['it only advises', 'authority: advises  members: Port, Town, Club  decides by: consensus  quorum: 2', []],
        ['no quorum is stated', 'members: Port, Town, Club  decides by: consensus', []],
    ])('are about a quorum that is reached without a partner: %s', (_, forum, expected) => {
        const ties = 'ground rule Ties "The chair has a casting vote." { about: decision-making }';
        expect(asked(`stakeholder Club "The club"\nleader Lee "Ann Lee" { from: Town }\nforum Other "Other table" { ${forum} }\n${ties}`)).toEqual([...expected, measure]);
    });

    it.each([
        ['commitment { by: Port  to: Town }', ['What is promised in the commitment? The charter does not say.']],
        ['commitment { by: Port  to: Town }\ncommitment { by: Town }', ['What is promised in the 2 commitments? The charter does not say.']],
        ['commitment { by: Port  to: Town }\ncommitment { by: Town  to: "pay" }', ['What is promised in 1 of the 2 commitments? The charter does not say.']],
        ['commitment { by: Town  to: "pay" }', []],
    ])('are about what is promised where the charter names commitments without it: %s', (commitments, expected) => {
        expect(asked(commitments)).toEqual([stuck, ...expected, measure]);
    });

    it('are not about a measure where the charter names one', () => {
        expect(asked('measure Noise "Quiet nights" { counts: outcome }')).toEqual([stuck]);
    });
});

describe('the survey on page 1', () => {
    it('names all that became worse, of a partner by name as the tables do, and what became better after it', async () => {
        expect(await pageOf('northgate/northgate.concordat')).toContain(' 10 of 14 answers report little trust in Northgate University Hospitals. Since “Survey of May 2026” (11 of 18 people answered, perhaps not all the same people), newly divided: clarity about who does what and trust in Northgate County Council. Better: 6 answers, among them real choice left when they are asked about decisions and less conflict between the partners.');
    });

    it('stands beside what the charter says of trust', async () => {
        expect(await pageOf('northgate/northgate.concordat')).toContain('The survey asked 18 people, not only these partners: 10 of 14 answers report a fair amount of trust in NHS Northgate Integrated Care Board, and 12 of 13 answers report a great deal of trust in Northgate Patient Voice.');
    });
});

describe('what matters', () => {
    it('has one instruction after each finding', async () => {
        const lines = (await pageOf('northgate/northgate.concordat')).split('\n');
        expect(lines.filter(line => line.startsWith('What to do: '))).toEqual([
            'What to do: Agree on a seat, a representative or another part in the decision, or explain why there is none.',
            'What to do: Agree on a vote or a representative with one, or explain why there is none.',
            'What to do: Agree what answers the concern, and record it.',
            'What to do: Ask them what would help, such as time to rebuild trust or a mediator whom all accept.',
        ]);
    });

    it('is referred to by each condition at risk, and the others give their reason', async () => {
        const page = await pageOf('northgate/northgate.concordat');
        expect(page).toContain(': Inclusion of all who are affected (see 1 below).');
        expect(page).toContain(': Power and resources. People see the power of 4 partners differently from the charter.');
    });
});

it.each([
    ['', 'Find out whether the decision is still open; if it is, tell those who take part what can still change, and record it.'],
    ['stage: open', 'Tell those who take part what can still change, and record it.'],
])('advice on what was concluded before people were asked depends on whether the decision is open (%s)', (stage, expected) => {
    expect(reported(`decision Pier "The pier" { affects: Port  taken by: Table  consults: Town  already held: "it goes"  ${stage} }`).all).toContain(`What to do: ${expected}`);
});
