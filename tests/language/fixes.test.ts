import { describe, expect, it } from 'vitest';
import { applyFix, checkText } from '../support/check.js';

/** The titles of the fixes that are offered for the findings of a rule, and the text after the one that is named. */
function fixed(text: string, rule: string, title: string): { titles: string[]; after: string | undefined } {
    const { findings, uri } = checkText(text);
    const fixes = findings.filter(finding => finding.rule === rule).flatMap(finding => finding.fixes());
    const fix = fixes.find(each => each.title === title);
    return { titles: fixes.map(each => each.title), after: fix && applyFix(text, uri, fix) };
}

const listen = 'Plan a dialogue with A';
const depend = 'Record that A depends on B';

it.each([
    ['a partner that depends on itself alone', 'partnership P\nstakeholder A { incentive: weak  depends on: A }\nstakeholder B\n', 'partnership P\nstakeholder A { incentive: weak  depends on: A, B }\nstakeholder B\n'],
    ['a partner that depends on no partner', 'partnership P\nstakeholder A { incentive: weak  depends on: C }\nstakeholder C\nstakeholder B\nforum F { members: A, B }\n', 'partnership P\nstakeholder A { incentive: weak  depends on: C, B }\nstakeholder C\nstakeholder B\nforum F { members: A, B }\n'],
    ['a partner whose answer is still dots', 'partnership P\nstakeholder A {\n    incentive: weak\n    depends on: "…" because "x" // to choose: who\n}\nstakeholder B\n', 'partnership P\nstakeholder A {\n    incentive: weak\n    depends on: B because "x" // to choose: who\n}\nstakeholder B\n'],
])('%s can say on whom else it depends', (_, text, after) => {
    expect(fixed(text, 'weak-incentive-unanswered', depend)).toEqual({ titles: [listen, depend], after });
});

it('a partner that is alone can depend on nobody', () => {
    expect(fixed('partnership P\nstakeholder A { incentive: weak }\n', 'weak-incentive-unanswered', depend)).toEqual({ titles: [listen], after: undefined });
});

it('what is explained already is not explained again', () => {
    const text = (explanation: string) => `partnership P\ndecision D { consultation: 2026-01-01 to 2026-02-01  decided on: 2026-01-15 }\n${explanation}`;
    const explain = 'Explain why it was decided then';
    const titles = (explanation: string) => fixed(text(explanation), 'predetermined-decision', explain).titles;
    expect(titles('')).toEqual(['Open “D” again', explain]);
    expect(titles('explain predetermined-decision { for: D  because: "x" }')).toEqual(['Open “D” again']);
    expect(titles('explain predetermined-decision { until: 2026-01-01 }')).toEqual(['Open “D” again']);
    expect(titles('decision E\nexplain predetermined-decision { for: E  because: "x" }')).toEqual(['Open “D” again', explain]);
});

it('those whom nobody meets are invited where they meet someone', () => {
    const text = (people: string) => `partnership P\nstakeholder A\nstakeholder B\nstakeholder C\nforum F { members: A }\ndialogue One { with: A  setting: face-to-face }\ndialogue Two { with: ${people}  setting: face-to-face }\n`;
    const invite = (people: string) => fixed(text(people), 'member-outside-dialogue', 'Add A to “Two”');
    expect(invite('B, C')).toEqual({ titles: ['Add A to “Two”'], after: text('B, C, A') });
});

it.each(['without vote', 'in attendance'])('who is missing is seated where that is a seat in the whole, whose “%s” has everyone', list => {
    const text = (board: string, provider = '') => `partnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\nstakeholder Council { sector: local-authority }${provider}\nforum Group { members: ICB, Council  part of: Board }\nforum Board { members: Council${board}  ${list}: everyone }\n`;
    const titles = ['Add ICB to the members of “Board”', 'Add a provider of care to the members of “Board”'];
    const declared = '\n\nstakeholder Provider "…" {\n    sector: "…" // to choose: the sector in which it provides care, such as secondary-care, community-services or primary-care\n}';
    expect(fixed(text(''), 'partner-sector-missing', titles[1]!)).toEqual({ titles, after: text(', Provider', declared) });
    expect(fixed(text(''), 'partner-sector-missing', titles[0]!)).toEqual({ titles, after: text(', ICB') });
});

it('who has no vote in the whole moves to its members, and not to those of a part', () => {
    const text = (board: string) => `partnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\nstakeholder Trust { sector: secondary-care }\nstakeholder Council { sector: local-authority }\nforum Group { members: ICB, Trust, Council  part of: Board }\nforum Board { members: Council, Trust${board} }\n`;
    const title = 'Move ICB to the members of “Board”';
    expect(fixed(text('  without vote: ICB'), 'partner-sector-missing', title)).toEqual({ titles: [title], after: text(', ICB') });
});

it('a forum that is called a part of itself seats who is missing', () => {
    const text = 'partnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\nforum Group { members: ICB  without vote: everyone  part of: Group }\n';
    expect(fixed(text, 'partner-sector-missing', '').titles).toEqual(['Add a local authority to the members of “Group”', 'Add a provider of care to the members of “Group”']);
});

describe('a new member', () => {
    const text = (forums: string, provider = '') => `partnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\nstakeholder Council { sector: local-authority }${provider}\n${forums}\n`;
    const declared = '\n\nstakeholder Provider "…" {\n    sector: "…" // to choose: the sector in which it provides care, such as secondary-care, community-services or primary-care\n}';
    const alone = 'Add a provider of care';
    const seated = 'Add a provider of care to the members of “B”';

    it.each(['in attendance: everyone', 'without vote: everyone'])('has a vote in a whole that everyone votes in, whatever else is said of them: %s', list => {
        const forums = (provider: string) => `forum A { members: everyone  ${list}  part of: B }\nforum B { members: ICB, Council${provider}  without vote: everyone  part of: A }`;
        expect(fixed(text(forums('')), 'partner-sector-missing', seated)).toEqual({ titles: [seated], after: text(forums(', Provider'), declared) });
    });

    it.each([
        'forum A { members: ICB, Council }\nforum B { members: everyone }',
        'forum A { members: ICB, Council }\nforum B\nseat S { on: B  held by: everyone }',
        'forum A { members: everyone  without vote: everyone  part of: A }',
        'forum A { members: everyone  part of: B }\nforum B { members: everyone  without vote: everyone }',
    ])('is only declared where everyone has a vote: %s', forums => {
        expect(fixed(text(forums), 'partner-sector-missing', alone)).toEqual({ titles: [alone], after: text(forums, declared) });
    });

    it('is not seated in a part of a whole that has a seat without a vote for everyone', () => {
        const titles = ['Add Council to the members of “C”', 'Add a provider of care to the members of “C”'];
        const forums = (provider: string) => `forum A { members: ICB, Council  part of: B }\nforum B\nseat S { on: B  held by: everyone  vote: no }\nforum C { members: ICB${provider} }`;
        expect(fixed(text(forums('')), 'partner-sector-missing', titles[1]!)).toEqual({ titles, after: text(forums(', Provider'), declared) });
    });

    it('is offered no seat that is a vote in no whole', () => {
        const part = (name: string, of: string) => `forum ${name} { members: ICB, Council  without vote: everyone  part of: ${of} }`;
        expect(fixed(text(`${part('A', 'B')}\n${part('B', 'A')}`), 'partner-sector-missing', '')).toEqual({ titles: [], after: undefined });
    });
});

it('nobody joins the forum of a library that does not know them', () => {
    const library = `stakeholder Council { sector: local-authority }\nstakeholder Trust { sector: secondary-care }\nforum Board { members: Council }\n`;
    const { findings } = checkText('import "library.concordat"\npartnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\npriority Homes { agreed by: Council, Trust }\n', { files: { 'library.concordat': library } });
    const offered = findings.filter(({ rule }) => rule === 'partner-sector-missing').map(finding => [finding.message.replace(/.*seat for /, ''), finding.fixes().map(({ title }) => title)]);
    expect(offered).toEqual([['a commissioner, such as ICB.', []], ['a provider of care, such as Trust.', ['Add Trust to the members of “Board”']]]);
});

it('no vote is added where two sides have as many each, whoever would get it', () => {
    const text = (seats: string) => `partnership P { kind: integrated-care-system }\nstakeholder ICB { sector: nhs-commissioner }\nstakeholder Council { sector: local-authority }\nstakeholder Patients { sector: patients-and-public }\nstakeholder Trust { sector: secondary-care }\n`
        + `forum Board { members: ${seats}  in attendance: Patients }\nforum Group { members: ICB, Council, Trust, Patients  part of: Board }\n`;
    expect(fixed(text('ICB, Council'), 'no-patient-voice', '').titles).toEqual(['Move Patients to the members of “Board”']);
    expect(fixed(text('ICB 3 seats, Council 3 seats'), 'no-patient-voice', '').titles).toEqual([]);
});

it.each([
    ['who is to be the chair', 'no-facilitative-leader', 'Add a neutral chair of “F”, from outside', 'forum F {\n    chair: "…" // to choose: who\n}', 'forum F {\n    chair: NeutralChair // to choose: who\n}\n\nleader NeutralChair "…" {\n    from: "…" // to complete: where the leader comes from: no partner\n    standing: neutral\n}'],
    ['what a leader stands for', 'organic-leader-missing', 'Call L an organic leader', 'stakeholder A { incentive: weak }\nstakeholder B\nleader L {\n    from: A\n    standing: "…" // to choose: how\n    trusted by: B\n}', 'stakeholder A { incentive: weak }\nstakeholder B\nleader L {\n    from: A\n    standing: organic // to choose: how\n    trusted by: B\n}'],
    ['what is not understood', 'organic-leader-missing', 'Call L an organic leader', 'stakeholder A { incentive: weak }\nstakeholder B\nleader L { from: A  standing: "one of us"  trusted by: B }', 'stakeholder A { incentive: weak }\nstakeholder B\nleader L { from: A  standing: organic  trusted by: B }'],
    ['the stage of a decision', 'predetermined-decision', 'Open “D” again', 'decision D {\n    consultation: 2026-01-01 to 2026-02-01\n    stage: "…" // to choose: which\n    decided on: 2026-01-15\n}', 'decision D {\n    consultation: 2026-01-01 to 2026-02-01\n    stage: open // to choose: which\n    \n}'],
])('a property that is written, and says nothing yet, is not stated a second time: %s', (_, rule, title, text, after) => {
    const charter = (declarations: string) => `partnership P\n${declarations}\n`;
    expect(fixed(charter(text), rule, title).after).toBe(charter(after));
});

it('a forum whose chair is not known here has one', () => {
    const title = 'Add a neutral chair of “G”, from outside';
    expect(fixed('partnership P { purpose: "x" }\nforum F { chair: Nobody }\nforum G\n', 'no-facilitative-leader', title).titles).toContain(title);
});

it('of several partners in conflict, each can depend on all with whom that is left open, and is named no more', () => {
    const text = (depends: string) => `partnership P\nstakeholder A${depends}\nstakeholder B { depends on: C }\nstakeholder C\nstakeholder D\nrelationship { between: everyone  history: antagonism }\n`;
    const titles = ['Record that A depends on B, C and D', 'Record that B depends on A and D', 'Record that C depends on A and D', 'Record that D depends on A, B and C'];
    const silent = (charter: string) => checkText(charter).findings.filter(({ rule }) => rule === 'interdependence-not-recognised').map(({ message }) => message);
    expect(fixed(text(''), 'interdependence-not-recognised', titles[0]!)).toEqual({ titles, after: text(' { depends on: B, C, D }') });
    expect(silent(text(' { depends on: B, C, D }'))).toEqual(['B, D and C have a history of conflict. The charter does not say whether they depend on each other.']);
});

describe('a fix names nothing where it is not known', () => {
    const offered = (text: string, library: string, rule: string) => checkText(`import "library.concordat"\npartnership P { purpose: "x" }\n${text}\n`, { files: { 'library.concordat': library } })
        .findings.filter(finding => finding.rule === rule).flatMap(finding => finding.fixes()).map(({ title }) => title);

    it('neither a stakeholder of the charter in a library', () => {
        const depends = (library: string) => offered('stakeholder A { depends on: B  could go elsewhere to: "x" }\nforum F { members: A, B }', library, 'alternative-venue-open');
        expect(depends('stakeholder B')).toEqual(['Record a commitment of A to “F”']);
        expect(offered('stakeholder A\nstakeholder C { incentive: weak }\nforum F { members: A, B, C }', 'stakeholder B { incentive: none }', 'weak-incentive-unanswered')).toEqual(['Plan a dialogue with C', 'Record that C depends on A', 'Record that C depends on B', 'Plan a dialogue with B']);
    });

    it('nor a new leader, who takes the chair of a forum of the charter', () => {
        const neutral = (text: string) => offered(text, 'forum F', 'no-facilitative-leader').filter(title => title.includes('neutral'));
        expect(neutral('')).toEqual(['Add a neutral leader from outside, for mediation']);
        expect(neutral('forum G')).toEqual(['Add a neutral chair of “G”, from outside']);
    });
});

it('what is stated by a name that is not known is not stated once more', () => {
    const text = (forum: string) => `partnership P\nstakeholder A { power: high }\nstakeholder B { power: low }\nforum F { in attendance: everyone }\nleader L { from: A${forum} }\n`;
    expect(fixed(text(''), 'room-for-weaker-not-stated', '').titles).toEqual(['Add where L steps back']);
    expect(fixed(text('  steps back from: G'), 'room-for-weaker-not-stated', '').titles).toEqual([]);
});

it('what has no name yet is named first, and nothing else is offered where its name would be written', () => {
    const text = 'partnership P\nstakeholder "A partner"\nstakeholder B\nrelationship { between: everyone  history: antagonism }\n';
    const titles = (name: string) => checkText(text.replace('"A', `${name} "A`)).findings.filter(finding => ['missing-name', 'antagonism-without-remedy', 'interdependence-not-recognised', 'commitment-not-recorded'].includes(finding.rule)).flatMap(finding => finding.fixes()).map(({ title }) => title);
    expect(titles('')).toEqual(['Name it “Partner”']);
    expect(titles('A').sort()).toEqual(['Plan trust building between A partner and B', 'Record that A partner depends on B', 'Record that B depends on A partner']);
});
