import { describe, expect, it } from 'vitest';
import { globSync } from 'tinyglobby';
import { assess } from '../../language/assessment/assessment.js';
import { inspect } from '../../language/check/check.js';
import { basisInWords } from '../../language/report/basis.js';
import { said, textOf } from '../../language/report/blocks.js';
import { reportAsMarkdown } from '../../language/report/markdown.js';
import { reportOf } from '../../language/report/report.js';
import { seatsInFull } from '../../language/report/seats.js';
import { reportCss } from '../../language/report/style.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule } from '../../language/rules/rule.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { assessedExample } from '../support/picture.js';

// What a chair asks of a report before it goes to the board.

const examples = globSync('examples/**/*.{concordat,concordat.md}').map(path => path.replace('examples/', '')).filter(path => !/organisations|answers-/.test(path)).sort();

function charterOf(text: string) {
    const workspace = new Workspace('file:///w');
    workspace.setText('file:///w/charter.concordat', text);
    const inspection = inspect(workspace, 'file:///w/charter.concordat', { today: '2026-06-01' })!;
    return { charter: inspection.charter!, assessment: assess(inspection)! };
}

describe('page 1 says who drew the charter up, from what, and what was not read', () => {
    const basis = (text: string) => basisInWords(charterOf(text).charter).map(textOf).join('\n');

    it.each([
        ['nobody is named, and nothing is cited', 'partnership P "P" { stage: agreed }', 'The charter does not say who drew it up. It cites no documents. It says that it is agreed, but not by whom or when.'],
        ['a reason and a source for that it is agreed', 'source M "Minutes" { year: 2026  read: whole }\npartnership P "P" { stage: agreed because "all five boards voted for it" [@M "item 3"] }', 'The charter does not say who drew it up. It cites 1 document, listed under References. It says that it is agreed (all five boards voted for it; Minutes, 2026, item 3).'],
        ['the act that it is based on, and the day', 'partnership P "P" { stage: agreed  mandate: resolution "Valley Council, 8 September 2026"  adopted: 2026-09-08 }', 'The charter does not say who drew it up. It cites no documents. It says that it is agreed. It is based on a resolution (Valley Council, 8 September 2026). What it is based on was adopted on 8 September 2026.'],
        ['a law, by which nobody agrees', 'partnership P "P" { stage: agreed  mandate: statutory "an act of 2022" }', 'The charter does not say who drew it up. It cites no documents. It says that it is agreed, but not by whom or when.'],
        ['a draft', 'partnership P "P"', 'The charter does not say who drew it up. It cites no documents. It is a draft: the partners have not agreed to it.'],
        ['an office', 'stakeholder A "Valley Council"\nrole Clerk "Clerk" { held by: A }\npartnership P "P" { stage: agreed  drawn up by: Clerk, "two members" }', 'The charter was drawn up by “Clerk” (held by Valley Council) and two members. It cites no documents. It says that it is agreed, but not by whom or when.'],
        ['a part of one of two documents', 'source S "Scheme" { year: 2015  read: part "3.1 to 3.7" }\nsource T "Minutes" { read: whole }\npartnership P "P" { stage: agreed  drawn up by: "an officer" }', 'The charter was drawn up by an officer. It cites 2 documents. One of them was read only in part: “Scheme” (2015; read: 3.1 to 3.7). It calls the partnership agreed, but it does not say that the partners agreed to this text. What was not read may say more.'],
        ['parts of all documents', 'source S "Scheme" { year: 2015  read: part "3.1 to 3.7" }\nsource T "Minutes of 2019" { year: 2019  read: part "page 1" }\npartnership P "P" { stage: agreed  drawn up by: "an officer" }', 'This report is a list of what to look up in the documents. It is not a basis for decisions. The charter was drawn up by an officer. It cites 2 documents. All were read only in part: “Scheme” (2015; read: 3.1 to 3.7); “Minutes of 2019” (2019; read: page 1). The newest is from 2019: what they say may have changed since. “The charter” here means what was written down from these documents. Quotation marks show its words, which are not always those of a document. It calls the partnership agreed, but it does not say that the partners agreed to this text. What was not read may say more.'],
        ['a document of which nobody says how much was read', 'source S "Scheme"\npartnership P "P" { stage: agreed }', 'The charter does not say who drew it up. It cites 1 document, listed under References. It does not say how much of it was read. It says that it is agreed, but not by whom or when.'],
    ])('%s', (_, text, expected) => expect(basis(text)).toBe(expected));

    it.each([
        ['partnership P "P" { stage: agreed }', 'Agreed charter, assessed on 1 June 2026'],
        ['partnership P "P"', 'Draft charter, assessed on 1 June 2026'],
        ['source S "S" { read: part "a page" }\npartnership P "P" { stage: agreed }', 'Charter based on documents that were read only in part, assessed on 1 June 2026'],
        ['source S "S" { read: part "a page" }\npartnership P "P"', 'Draft charter based on documents that were read only in part, assessed on 1 June 2026'],
    ])('%s', (text, subtitle) => {
        const { charter, assessment } = charterOf(text);
        expect(reportOf(charter, assessment).subtitle).toBe(subtitle);
    });
});

describe('what matters most', () => {
    it('is who is left out, power and what is between partners, before a slip of the record, and then what others have decided and carried out', async () => {
        const { assessment } = await assessedExample('northgate/northgate.concordat');
        expect(assessment.nextSteps.slice(0, 3).map(({ because: [finding] }) => finding!.rule)).toEqual(['affected-stakeholder-excluded', 'observer-while-affected', 'concern-unanswered']);
        expect(assessment.nextSteps[3]!.because.map(({ rule }) => rule)).toEqual(['conflict-unrepaired']);
        const warnings = assessment.nextSteps.filter(({ severity }) => severity === 'warning').map(({ because: [finding] }) => finding!.rule);
        expect(warnings.slice(-3)).toEqual(['role-vacant', 'measure-without-priority', 'benefit-to-patients-not-stated']);
    });
});

describe('advice', () => {
    const charterRules = rules.filter(isCharterRule);

    it.each(charterRules.map(({ id, doFirst }) => ({ id, doFirst })))('$id: says what people do, and overwrites nothing', ({ doFirst }) => {
        expect(doFirst).toMatch(/^(?:Achieve|Agree|Ask|Find|Hold|Invite|Record|Say|Take|Talk|Tell|Fill) /);
        expect(doFirst).not.toMatch(/to what|to the one that|\.$/);
    });

    const openAndPast = (stage: string) => `stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A }\ndecision D "The closure" { affects: A, B  taken by: F  stage: ${stage} }\npartnership P "P" { stage: agreed }`;
    it.each([
        ['open', '“The closure” affects B, but the charter names no seat for them in “F”, which decides it.', 'Agree on a seat, a representative or another part in the decision, or explain why there is none'],
        ['decided', '“The closure” affects B, but the charter names no seat for them in “F”, which decided it.', 'Say how the decision came about, agree with those concerned what can still change, and publish the reasons'],
        ['implemented', '“The closure” affected B, but the charter names no seat for them in “F”, which decided it.', 'Say how the decision came about, publish the reasons, and ask those concerned what they need now'],
    ])('a decision that is %s', (stage, message, choice) => {
        const { assessment } = charterOf(openAndPast(stage));
        const finding = assessment.conditions.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'affected-stakeholder-excluded')!;
        expect([finding.message, finding.choices]).toEqual([message, [choice]]);
    });

    it('does not say that people were consulted before what has been decided, for they may have been asked too late', () => {
        const consulted = (stage: string) => {
            const { charter, assessment } = charterOf(`stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A }\ndecision D "D" { affects: A  taken by: F  consults: B  stage: ${stage} }\npartnership P "P"`);
            return /Consulted (?:before it is taken|about it): [^.]*/.exec(reportAsMarkdown(reportOf(charter, assessment)))?.[0];
        };
        expect(['open', 'recurring', 'decided', 'implemented'].map(consulted)).toEqual(['Consulted before it is taken: B', 'Consulted before it is taken: B', 'Consulted about it: B', 'Consulted about it: B']);
    });
});

it('lists every seat, with a vote and without one, whether or not its holder is named', async () => {
    const { charter } = await assessedExample('west-dunbartonshire-partnership-board.concordat');
    expect(charter.forums.map(seatsInFull)).toEqual(['Seats: 18; 6 with a vote (West Dunbartonshire Council 3 and the health board 3); 12 without a vote (“Seat of the chief officer, by the list of 27 June 2022” 1 and “Other members without a vote, by the list of 27 June 2022” 11).']);
});

it('leaves out a tally where each member has one seat and a vote', () => {
    const { charter } = charterOf('stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B }\nforum G "G" { members: A }\nseat S "Lay seat" { on: G }\nforum H "H" { members: A  without vote: B }\npartnership P "P"');
    expect(charter.forums.map(seatsInFull)).toEqual([undefined, 'Seats: 2 (A 1 and “Lay seat” 1).', 'Seats: 2; 1 with a vote (A 1); 1 without a vote (B 1).']);
});

it.each([
    ['west-hawaii-fisheries-council.concordat', /England|NHS|[Ii]ntegrated care|[Mm]edical|[Cc]linic/], ['nantahala-pisgah-forest-partnership.concordat', /England|NHS|[Ii]ntegrated care|[Mm]edical|[Cc]linic/],
    ['west-dunbartonshire-partnership-board.concordat', /England|[Ii]ntegrated care system/],
])('%s is shown no claim about the health service of England', async (path, foreign) => {
    const { charter, assessment } = await assessedExample(path);
    const told = reportOf(charter, assessment).blocks.map(textOf).join('\n').split('\n').flatMap(line => /The (?:model|article) says(?: that this[^:]+)?: .*/.exec(line) ?? []);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter(claim => foreign.test(claim))).toEqual([]);
});

describe.each(examples)('%s', path => {
    it('names lines and files in the appendix alone, says what to do about each finding, and contradicts no state', async () => {
        const { charter, assessment } = await assessedExample(path);
        const { blocks, appendix } = reportOf(charter, assessment);
        const body = blocks.map(textOf).join('\n');
        expect(body.match(/\blines? \d+|\.concordat\b/g)).toBe(null);
        expect(body).not.toMatch(/no concern found, \d+ findings?/);
        const numbered = blocks.flatMap(block => (block.is === 'list' ? block.items : [])).map(said).filter(item => /^(?:Major risk|Risk|Advice|Note on practice|Explained) \d+: /.test(item));
        expect(numbered.map(item => / (\d+): /.exec(item)![1])).toEqual(numbered.map((_, index) => String(index + 1)));
        for (const item of numbered) expect(item).toMatch(/\nWhat to do: [A-Z][^\n]*\./);
        const places = appendix.map(textOf).find(text => text.startsWith('By the number of the finding')) ?? '';
        expect([...places.matchAll(/(\d+): (?:[\w.-]+, )?lines? /g)].map(([, number]) => number)).toEqual(numbered.map((_, index) => String(index + 1)));
    });

    it('explains the terms of the papers that it uses', async () => {
        const { charter, assessment } = await assessedExample(path);
        const { blocks, appendix } = reportOf(charter, assessment);
        const [body, at] = [blocks.map(textOf).join('\n'), appendix.findIndex(block => block.is === 'heading' && block.id === 'words')];
        const explained = textOf(appendix[at + 1]!);
        for (const term of ['organic leader', 'honest broker', 'co-optation', 'antagonism', 'facilitative leadership', 'sedimented governance', 'bargaining in good faith']) {
            expect([term, explained.includes(`${term}: `)]).toEqual([term, new RegExp(term, 'i').test(body) || (term === 'organic leader' && /\borganic\b/.test(body))]);
        }
    });

    it('has no letters under nine points in its model, and hardly smaller ones in its map of names, on paper', async () => {
        const { charter, assessment } = await assessedExample(path);
        for (const block of reportOf(charter, assessment).blocks) {
            if (block.is !== 'picture') continue;
            const width = Number(/viewBox="0 0 ([\d.]+)/.exec(block.svg)![1]);
            const smallest = Math.min(...[...block.svg.matchAll(/<text [^>]*font-size="([\d.]+)"/g)].map(([, size]) => Number(size)));
            const across = width > 900 ? 273 : 186;
            const least = /id="figure-title"/.test(block.svg) ? 9 : /id="network-title"/.test(block.svg) && width <= 900 ? 8.6 : 7;
            expect(smallest * across / width / 25.4 * 72).toBeGreaterThanOrEqual(least);
        }
    });
});

it('is printed in letters of nine and a half points or more', () => {
    const printed = reportCss.slice(reportCss.indexOf('@media print'));
    const sizes = [...printed.matchAll(/(?:font-size:|font:)([\d.]+)pt/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9.5);
    expect(printed).not.toMatch(/font-size:[\d.]+(?:em|rem|px|%)/);
});

it('says by how many a decision is carried, beside how a forum decides', () => {
    const { assessment } = charterOf('stakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B  decides by: consensus-then-majority  threshold: 75% }\npartnership P "P"');
    expect(assessment.conditions.find(({ id }) => id === 'collective-forum')!.facts.map(({ says }) => says)).toContain('“F” has 2 seats and decides by consensus, or by majority if there is none; the charter does not state how often it meets. A decision is carried by 75% of the members.');
});
