import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../language/pictures/grid.js';
import { networkIn } from '../../../language/pictures/network/graph.js';
import { layOut } from '../../../language/pictures/network/layout.js';
import { networkOf } from '../../../language/pictures/network/network.js';
import { picturesOf } from '../../../language/pictures/pictures.js';
import { says, stakeholdersOf } from '../../../language/model/facts/stakeholders.js';
import { sayInWords } from '../../../language/model/facts/voice.js';
import { stakeholderTable } from '../../../language/model/facts/stakeholder-table.js';
import { tableOf } from '../../../language/pictures/table.js';
import { textLines, textWidth, wrapped } from '../../../language/pictures/text.js';
import { charterOf } from '../../bench/charters.mjs';
import { assessedExample, assessedText, harmful, hostile, tagsOf, type Assessed } from '../../support/picture.js';

const sources: readonly (readonly [string, () => Promise<Assessed> | Assessed])[] = [
    ['Marlow Water', () => assessedExample('marlow-water.concordat')],
    ['a charter with faults', () => assessedExample('first-faults.concordat')],
    ['Northgate', () => assessedExample('northgate/northgate.concordat')],
    ['150 stakeholders', () => assessedText(charterOf(150))],
    ['hostile titles', () => assessedText(hostile())],
    ['no stakeholders', () => assessedText('partnership P "P"')],
];

const linksIn = (svg: string) => tagsOf(svg).filter(({ name }) => name === 'a').map(({ attributes }) => attributes);

const valley = `partnership P "P"
stakeholder A "Council" { power: high  incentive: strong  depends on: B }
stakeholder B "Anglers" { power: low  resources: low  incentive: weak }
stakeholder C "Farmers" { power: high }
stakeholder D "Paddlers"
forum F "Table" { members: A, C  in attendance: B }
forum G "Office" { members: A }
decision W "Weir" { affects: A, B, C  taken by: F }
decision R "Rent" { affects: A, B, C  taken by: G  consults: C }
decision S "Signs" { affects: D }
relationship { between: A, B  history: conflict }
relationship { between: A, C  trust: high }
empowerment { of: B }
leader L "Lee" { works between: A, B }
`;

describe('stakeholders', () => {
    it('stand by the least say that they have in what affects them', () => {
        const found = stakeholdersOf(assessedText(valley).charter).map(({ called, power, say, isWeaker, isEmpowered, decisions }) => ({ called, power, say, isWeaker, isEmpowered, decisions: decisions.map(each => each.say) }));
        expect(found).toEqual([
            { called: 'Council', power: 'high', say: 'decides', isWeaker: false, isEmpowered: false, decisions: ['decides', 'decides'] },
            { called: 'Anglers', power: 'low', say: 'none', isWeaker: true, isEmpowered: true, decisions: ['advises', 'none'] },
            { called: 'Farmers', power: 'high', say: 'consulted', isWeaker: false, isEmpowered: false, decisions: ['decides', 'consulted'] },
            { called: 'Paddlers', power: 'not stated', say: 'not stated', isWeaker: false, isEmpowered: false, decisions: ['not stated'] },
        ]);
    });

    it('have a table that says what the maps show', () => {
        expect(stakeholderTable(stakeholdersOf(assessedText(valley).charter)).rows).toEqual([
            ['1', 'Council', 'high power, strong incentive', 'takes part', '“Weir”; “Rent”', '“Table”; “Office”', 'Anglers: a history of conflict; Farmers: high trust', 'Anglers', 'Lee'],
            ['2', 'Anglers (has support to take part)', 'low power, low resources, weak incentive', 'no say', '“Weir” (only advises); “Rent”', '“Table” (attends)', 'Council: a history of conflict', '', 'Lee'],
            ['3', 'Farmers', 'high power', 'only consulted', '“Weir” (takes part); “Rent”', '“Table”', 'Council: high trust', '', ''],
            ['4', 'Paddlers', 'not stated', 'say not stated', '“Signs”', '', '', '', ''],
        ]);
    });
});

describe.each(sources)('%s', (_, source) => {
    it('every stakeholder is one link in the grid, and leads to its row and its place', async () => {
        const { charter, assessment } = await source();
        const stakeholders = stakeholdersOf(charter);
        const table = tableOf(stakeholders);
        const links = linksIn(gridOf(assessment.partnership, stakeholders));
        expect(links.map(({ href }) => href!).sort()).toEqual(stakeholders.map(({ number }) => `#stakeholder-${number}`).sort());
        for (const { href, ...attributes } of links) {
            const { name, place, called } = stakeholders.find(({ number }) => href === `#stakeholder-${number}`)!;
            expect(table).toContain(`<tr id="${href!.slice(1)}"`);
            expect(attributes).toMatchObject({ 'data-entity': name, 'data-uri': place.uri, 'data-line': String(place.range.start.line + 1) });
            expect(attributes['aria-label']).toContain(called.slice(0, 5));
        }
    });

    it('everybody and everything in the network is a link, and nothing covers anything else', async () => {
        const { charter } = await source();
        const stakeholders = stakeholdersOf(charter);
        const network = networkIn(charter, stakeholders);
        const nodes = layOut(network);
        const links = linksIn(networkOf(charter, stakeholders));
        expect(links.map(attributes => attributes['data-kind'])).toEqual(nodes.map(({ kind }) => kind));
        expect(nodes.filter(({ kind }) => kind === 'stakeholder')).toHaveLength(stakeholders.length);
        const covering = nodes.flatMap((a, index) => nodes.slice(index + 1).filter(b => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2).map(b => [a.label, b.label]));
        expect(covering).toEqual([]);
    });

    it('has pictures that are the same each time, well formed, and without anything that runs or reaches out', async () => {
        const [one, other] = await Promise.all([source(), source()]);
        const pictures = picturesOf(one.charter, one.assessment);
        expect(picturesOf(other.charter, other.assessment)).toEqual(pictures);
        for (const markup of [pictures.figure, pictures.grid, pictures.network, pictures.table, pictures.legend]) expect(harmful(markup)).toEqual([]);
        const ids = [pictures.figure, pictures.grid, pictures.network, pictures.table].flatMap(tagsOf).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
        expect(new Set(ids).size).toBe(ids.length);
    });
});

/** What each line of a network runs beneath, apart from the two boxes that it joins. */
function hidden({ charter }: Assessed): [line: string, under: string][] {
    const stakeholders = stakeholdersOf(charter);
    const onPaper = { dependencesAtMost: 8 };
    const { edges, nodes } = networkIn(charter, stakeholders, onPaper);
    const svg = networkOf(charter, stakeholders, onPaper);
    const boxes = [...svg.matchAll(/<a [^>]*data-kind=.*?<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/gs)].map(box => box.slice(1).map(Number) as [number, number, number, number]);
    const curves = [...svg.matchAll(/<path d="M([-\d.]+) ([-\d.]+)Q([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/g)].map(curve => curve.slice(1).map(Number) as [number, number, number, number, number, number]);
    expect([boxes.length, curves.length]).toEqual([nodes.length, edges.length]);
    return curves.flatMap(([fromX, fromY, bendX, bendY, toX, toY], edge): [string, string][] => boxes.flatMap(([x, y, width, height], node): [string, string][] => {
        const { source, target, kind } = edges[edge]!;
        if (node === source || node === target) return [];
        const isUnder = Array.from({ length: 99 }, (_, step) => (step + 1) / 100).some(step => {
            const [first, second, third] = [(1 - step) ** 2, 2 * step * (1 - step), step ** 2];
            const [atX, atY] = [first * fromX + second * bendX + third * toX, first * fromY + second * bendY + third * toY];
            return atX > x && atX < x + width && atY > y && atY < y + height;
        });
        return isUnder ? [[`${kind}: ${nodes[source]!.label}, ${nodes[target]!.label}`, nodes[node]!.label]] : [];
    }));
}

it.each(['northgate/northgate.concordat', 'old-harbour.concordat.md', 'marlow-water.concordat', 'west-hawaii-fisheries-council.concordat', 'nantahala-pisgah-forest-partnership.concordat', 'first-faults.concordat'])('%s: no line of the network runs beneath a box', async path => {
    expect(hidden(await assessedExample(path))).toEqual([]);
});

it.each([
    ['nobody', ''], ['a long word', 'stakeholder A "The Gloucestershire Constabulary of Northamptonshire" { power: high }\nforum F "F" { members: A }\ndecision D "D" { affects: A  taken by: F }'],
    ['all kinds of say', valley],
])('the grid breaks no word: %s', (_, blocks) => {
    const svg = gridOf('P', stakeholdersOf(assessedText(blocks === valley ? valley : `partnership P "P"\n${blocks}`).charter));
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line!);
    for (const say of says) for (const word of sayInWords[say].several.split(/[ -]/)) expect(lines.flatMap(line => line.split(/[ -]/))).toContain(word);
    if (blocks.includes('Gloucestershire')) expect(lines).toEqual(expect.arrayContaining(['1 The', 'Gloucestershire', 'Northamptonshire']));
});

it('a leader who works between two partners is beside the line of their relationship, also where all partners are in one forum', () => {
    const partners = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    expect(hidden(assessedText(`partnership P "P"
${partners.map(each => `stakeholder ${each} "The association of ${each}"`).join('\n')}
forum T "Table" { members: ${partners.join(', ')} }
relationship { between: A, B  conflict: high }
relationship { between: B, C  trust: low }
relationship { between: D, E  trust: low }
leader L "Lee" { works between: A, B }
leader M "Morgan" { works between: B, C }
leader N "Noor" { works between: D, E }
leader O "Olu" { works between: A, B }
`))).toEqual([]);
});

it('what the network shows of a relationship: trust by its line and conflict by a mark, where the charter states them, and a history as a history', () => {
    const { charter } = assessedText(valley);
    const { edges } = networkIn(charter, stakeholdersOf(charter));
    expect(edges.filter(({ kind }) => kind === 'relationship')).toEqual([
        { source: 0, target: 1, kind: 'relationship', trust: 'not stated', conflict: 'past', label: 'Council and Anglers: a history of conflict' },
        { source: 0, target: 2, kind: 'relationship', trust: 'high', conflict: undefined, label: 'Council and Farmers: high trust' },
    ]);
    expect(edges.map(({ kind }) => kind).filter(kind => kind !== 'relationship')).toEqual(['member', 'member', 'attendance', 'member', 'dependence', 'bridge', 'bridge']);
});

it('the mark of high conflict is for conflict that is stated, and differs from that of a history', () => {
    const between = (states: string) => {
        const { charter } = assessedText(`partnership P "P"\nstakeholder A "A"\nstakeholder B "B"\nrelationship { between: A, B  ${states} }`);
        const svg = networkOf(charter, stakeholdersOf(charter));
        return [/high conflict|history of conflict/.exec(svg.replace(/<(desc|title).*?<\/\1>|aria-label="[^"]*"/gs, ''))?.[0], svg.includes('paint-unmet-mark'), svg.includes('paint-at-risk-mark')];
    };
    expect(['history: conflict', 'history: antagonism', 'conflict: high', 'history: conflict  conflict: low', 'history: mixed'].map(between)).toEqual([
        ['history of conflict', false, true], ['history of conflict', false, true], ['high conflict', true, false], [undefined, false, false], [undefined, false, false],
    ]);
});

it('the line of trust that is not stated is no line of a seat', () => {
    const { charter } = assessedText(valley);
    const svg = networkOf(charter, stakeholdersOf(charter));
    expect(svg).toMatch(/class="paint-not-stated-edge"[^>]*stroke-width="2.5"[^>]*stroke-dasharray="12 4 2 4"/);
    expect(svg).toMatch(/class="paint-faint"[^>]*stroke-width="1.5"/);
});

it('a decision taken before the partnership began is no measure of the say in it', () => {
    const say = (decidedOn: string) => stakeholdersOf(assessedText(`partnership P "P" { period: 2026-04-01 to 2029-03-31 }\nstakeholder A "A"\nstakeholder B "B"\nforum F "F" { members: A, B }\ndecision D "D" { affects: B  taken by: A  stage: implemented  decided on: ${decidedOn} }\ndecision E "E" { affects: B  taken by: F }`).charter)[1]!.say;
    expect([say('2025-10-16'), say('2026-05-16')]).toEqual(['decides', 'none']);
});

it('of more stakeholders than a picture holds, the network says how many are left to the table', () => {
    const { charter } = assessedText(charterOf(400));
    const network = networkIn(charter, stakeholdersOf(charter));
    expect(network).toMatchObject({ leftOut: 320, isNumbered: true, hidesDependence: false });
    expect(tagsOf(networkOf(charter, stakeholdersOf(charter)))[0]!.text).toContain('320 stakeholders of whom no relationship is stated are in the table only.');
});

const keyIn = (text: string) => {
    const { charter } = assessedText(text);
    const key = tagsOf(networkOf(charter, stakeholdersOf(charter))).find(({ attributes }) => attributes['class'] === 'concordat-key');
    return key?.text ?? '';
};

it('the key of the map explains what occurs in the map, and nothing else', () => {
    const all = keyIn(valley);
    for (const words of ['stakeholder', 'forum', 'leader', 'high trust', 'trust not stated', 'history of conflict', 'depends on', 'has a vote in the forum', 'has no vote in the forum', 'leader works between them']) expect(all).toContain(words);
    for (const words of ['moderate trust', 'low trust', 'no trust', 'high conflict']) expect(all).not.toContain(words);
    expect(keyIn('partnership P "P"\nstakeholder A "A"\nstakeholder B "B"\nrelationship { between: A, B  trust: moderate }')).toMatch(/^\s*stakeholder\s*moderate trust\s*Numbers are those of the table of stakeholders\.\s*$/);
});

it.each([
    ['partnership P "P"', ['Write a block for each stakeholder', 'Write a block for each decision']],
    ['partnership P "P"\nstakeholder A "A"', ['Write the power of each stakeholder', 'Write a block for each decision']],
    ['partnership P "P"\nstakeholder A "A" { power: low }', ['Write a block for each decision']],
])('where nobody has a place in the grid, it says what to write: %s', (text, advice) => {
    const { charter } = assessedText(text);
    const words = tagsOf(gridOf('P', stakeholdersOf(charter)))[0]!.text;
    expect(words).toContain('Nobody has a place in this grid yet.');
    expect(words.match(/Write (a block for each \w+|the power of each stakeholder)/g)).toEqual(advice);
});

it('where someone has a place in the grid, it says nothing about what to write', () => {
    expect(tagsOf(gridOf('P', stakeholdersOf(assessedText(valley).charter)))[0]!.text).not.toContain('Nobody has a place');
});

describe('text in pictures', () => {
    it.each([
        ['one two three', ['one two', 'three']],
        ['consensus-seeking', ['consensus-', 'seeking']],
        ['Donaudampfschifffahrt', ['Donaudam\uffff', 'pfschifffa…']],
        ['one two three four five', ['one two', 'three four…']],
        ['one two three fourscore', ['one two', 'three…']],
        ['', ['']],
    ])('%s is broken where it may be', (text, lines) => {
        expect(wrapped(text, { width: 72, size: 12, lines: 2 })).toEqual(lines);
    });

    it('is read out with a blank between lines, and none within a word', () => {
        const [text] = tagsOf(textLines(wrapped('a Donaudampfschifffahrt', { width: 72, size: 12, lines: 4 }), { x: 0, y: 0, size: 12 }));
        expect(text!.text).toBe('a Donaudampfschifffahrt');
    });

    it('every line fits', () => {
        for (const line of wrapped('漢字の名前 W'.repeat(20), { width: 90, size: 12, lines: 3 })) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
    });
});
