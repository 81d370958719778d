import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const day = ['--today', '2026-06-01'];

const anna = `partnership Valley "Valley Partnership" {
    kind: watershed-council
    purpose: "A living river."
}
stakeholder Council "Valley Council" { power: high incentive: strong }
stakeholder Anglers "Valley Anglers" { power: low incentive: weak }
stakeholder Farmers "Valley Farmers" { power: moderate incentive: moderate }
stakeholder Mill "Old Mill" { power: none }
relationship { between: Council, Anglers trust: low }
forum Table "River table" { members: Council, Anglers, Farmers meets: monthly }
priority Water "Enough water"
`;
/** Another coder, who chose other names and another order, and found other things. */
const ben = `partnership River "Valley Partnership" {
    kind: watershed-council
    purpose: "A river that lives."
}
stakeholder A "Valley anglers." { power: low incentive: moderate }
stakeholder C "Valley Council" { power: moderate incentive: strong }
stakeholder F "Valley Farmers" { power: moderate incentive: moderate }
relationship { between: A, C trust: none history: conflict }
forum T "River table" { members: A, F, C }
decision Weir "Whether the weir goes"
`;
const files = { 'anna.concordat': anna, 'ben.concordat': ben };
const agree = (cwd: string, ...args: readonly string[]) => concordat(['agree', ...day, ...args], { cwd });

interface Data {
    readonly declared: { both: number; onlyFirst: { called: string }[]; onlySecond: { called: string }[] };
    readonly properties: { kind: string; property: string; measure: string; both: number; same: number; onlyFirst: number; onlySecond: number; alpha?: number }[];
    readonly units: { outcome: string }[];
    readonly stating: { units: number; same: number; alpha?: number };
    readonly conditions: { units: number; same: number };
}

const dataOf = (folder: string, ...args: readonly string[]) => JSON.parse(agree(folder, ...args, '--format', 'json').stdout) as Data;

describe('concordat agree', () => {
    it('tells people how far two coders agree on each property, and where they do not', () => {
        const { status, stdout, stderr } = agree(folderWith(files), 'anna.concordat', 'ben.concordat');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toMatch(/^Agreement of two codings\n {2}A {2}anna\.concordat\n {2}B {2}ben\.concordat\n\n6 declarations are in both, 2 only in A, and 1 only in B\.\n/);
        // By hand, of the pairs high/moderate, low/low and moderate/moderate: 1 - 5 * 2 * 2² / (2 * (2 * 3 * 2.5² + 3 * 1 * 2² + 2 * 1 * 4.5²)).
        expect(stdout).toMatch(/\n {2}stakeholder, power +ordinal +3 +2 +0\.778 +0 +0\n/);
        expect(stdout).toMatch(/\n {2}forum, members +nominal +1 +1 +– +0 +0\n/);
        expect(stdout).toMatch(/\n {2}partnership, purpose +wording +1 +– +– +0 +0\n/);
        expect(stdout).toContain(`
DISAGREEMENTS
  Valley Council, power: high in A (line 5) and moderate in B (line 6)
  Valley Anglers, incentive: weak in A (line 6) and moderate in B (line 5)
  The relationship between Valley Council and Valley Anglers, history: not stated in A (line 9)
    and conflict in B (line 8)
  The relationship between Valley Council and Valley Anglers, trust: low in A (line 9) and none in
    B (line 8)
  The forum “River table”, meets: monthly in A (line 10) and not stated in B (line 9)

FOUND BY ONE CODER ONLY
  A, line 8: Old Mill
  A, line 11: The priority “Enough water”
  B, line 10: The decision “Whether the weir goes”
`);
    });

    it('gives the same as data, as its schema says', () => {
        const folder = folderWith(files);
        const data = dataOf(folder, 'anna.concordat', 'ben.concordat');
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/agreement.schema.json', 'utf8')) as object);
        expect({ valid: isValid(data), errors: isValid.errors }).toEqual({ valid: true, errors: null });
        expect(data.declared).toMatchObject({ both: 6, onlyFirst: [{ called: 'Old Mill' }, { called: '“Enough water”' }], onlySecond: [{ called: '“Whether the weir goes”' }] });
        expect(data.properties.find(({ kind, property }) => kind === 'stakeholder' && property === 'incentive')).toMatchObject({ measure: 'ordinal', both: 3, same: 2 });
        expect(data.properties.find(({ property }) => property === 'members')).toEqual({ kind: 'forum', property: 'members', measure: 'nominal', both: 1, same: 1, onlyFirst: 0, onlySecond: 0 });
        // Of 6 declarations: kind and purpose of one, power and incentive of three, three properties of the relationship, two of the forum.
        expect(data.stating).toMatchObject({ units: 13, same: 11 });
        expect(data.conditions.units).toBe(15);
    });

    it('gives a row for each property of each declaration that both found, as csv', () => {
        const folder = folderWith(files);
        const { data } = Papa.parse<Record<string, string>>(agree(folder, 'anna.concordat', 'ben.concordat', '--format', 'csv').stdout, { header: true, skipEmptyLines: true });
        expect(data).toHaveLength(dataOf(folder, 'anna.concordat', 'ben.concordat').units.length);
        expect(data.find(({ declaration, property }) => declaration === 'Valley Council' && property === 'power')).toEqual({
            kind: 'stakeholder', declaration: 'Valley Council', property: 'power', measure: 'ordinal', outcome: 'different',
            value_a: 'high', file_a: 'anna.concordat', line_a: '5', value_b: 'moderate', file_b: 'ben.concordat', line_b: '6',
        });
    });

    it('finds full agreement of a charter with itself', () => {
        const data = dataOf(folderWith(files), 'anna.concordat', 'anna.concordat');
        expect(data.units.filter(({ outcome }) => outcome !== 'same' && outcome !== 'stated')).toEqual([]);
        expect(data.stating).toMatchObject({ units: data.stating.same, alpha: 1 });
        expect([...new Set(data.properties.map(({ alpha }) => alpha))].sort()).toEqual([1, undefined]);
    });

    it('compares the same whichever coder comes first', () => {
        const folder = folderWith(files);
        const [one, other] = [dataOf(folder, 'anna.concordat', 'ben.concordat'), dataOf(folder, 'ben.concordat', 'anna.concordat')];
        expect(other.properties.map(({ onlyFirst: onlySecond, onlySecond: onlyFirst, ...rest }) => ({ ...rest, onlyFirst, onlySecond }))).toEqual(one.properties);
        expect(other.stating).toEqual(one.stating);
    });

    it('does not count what both import as coded twice', () => {
        const shared = 'stakeholder Council "Valley Council" { power: high }\n';
        const folder = folderWith({ 'shared.concordat': shared, 'a.concordat': 'import "shared.concordat"\npartnership P "P" { convened by: Council }\n', 'b.concordat': 'import "shared.concordat"\npartnership Q "P" { convened by: Council }\n' });
        const data = dataOf(folder, 'a.concordat', 'b.concordat');
        expect(data.properties.map(({ kind, property, same }) => [kind, property, same])).toEqual([['partnership', 'convened by', 1]]);
        expect(data.declared.both).toBe(1);
    });

    it('shows nothing that a terminal would run, and nothing that a spreadsheet would', () => {
        const folder = folderWith({ ...files, 'ben.concordat': ben.replace('A river that lives.', '=HYPERLINK(1)').replace('Valley Council', 'Valley \u001b[31mCouncil') });
        expect(agree(folder, 'anna.concordat', 'ben.concordat').stdout).not.toContain('\u001b');
        expect(agree(folder, 'anna.concordat', 'ben.concordat', '--format', 'csv').stdout).toContain("'=HYPERLINK(1)");
    });

    it('says of what could not be understood that it is not compared', () => {
        const { status, stdout } = agree(folderWith({ ...files, 'ben.concordat': ben.replace('trust: none', 'trust: nonne') }), 'anna.concordat', 'ben.concordat');
        expect(status).toBe(0);
        expect(stdout).toContain('In B, one place could not be understood and is not compared. concordat lint shows where.');
    });

    it('ends with 2 for a file that is not there', () => {
        expect(agree(folderWith(files), 'anna.concordat', 'no.concordat')).toMatchObject({ status: 2, stdout: '' });
    });
});
