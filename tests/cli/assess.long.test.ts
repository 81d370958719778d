import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../language/framework/conditions.js';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';

const day = ['--today', '2026-06-01'];
const assess = (cwd: string, ...args: readonly string[]) => concordat(['assess', ...day, ...args], { cwd });

describe('concordat assess', () => {
    it('tells people the state of every condition with its reasons, the leadership called for, and what to do next', () => {
        const { status, stdout, stderr } = assess(folderWith({ 'river.concordat': river }), 'river.concordat');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout.split('\n').slice(0, 2)).toEqual([
            'Valley Partnership  river.concordat, agreed',
            expect.stringMatching(/^Of 15 conditions: (\d+ [a-z ]+, )+\d+ not stated\.$/),
        ]);
        expect(stdout).toContain(`
  ✗ Inclusion of all who are affected: unmet
    ±   1 of 2 affected stakeholders takes part in deciding “Whether the weir goes”; not Valley
        Anglers (no stated part). (line 13, line 14, line 9)
    »   error: “Whether the weir goes” affects Valley Anglers, but the charter names no seat for
        them in “River table”, which decides it. (affected-stakeholder-excluded, line 13)
`);
        expect(stdout).toContain(`
    1.  Valley Anglers: agree on a seat, a representative or another part in the decision, or
        explain why there is none
`);
    });

    it('gives the same as data, with places as people count them', () => {
        const { status, stdout, stderr } = assess(folderWith({ 'river.concordat': river }), '--format', 'json');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const { version, assessments: [assessment, ...others] } = JSON.parse(stdout) as { version: number; assessments: { conditions: { id: string }[] }[] };
        expect({ version, others }).toEqual({ version: 1, others: [] });
        expect(assessment).toMatchObject({
            file: 'river.concordat', partnership: 'Valley Partnership', stage: 'agreed', today: '2026-06-01', leadership: { calledFor: 'not stated' },
            nextSteps: expect.arrayContaining([expect.objectContaining({ do: 'Valley Anglers: agree on a seat, a representative or another part in the decision, or explain why there is none', severity: 'error', condition: 'inclusiveness' })]),
        });
        expect(assessment!.conditions.find(({ id }) => id === 'inclusiveness')).toMatchObject({
            state: 'unmet', findings: [{ rule: 'affected-stakeholder-excluded', file: 'river.concordat', start: { line: 13, column: 23 }, end: { line: 13, column: 30 } }],
        });
    });

    it('gives data as its schema says, of every example and of a charter with mistakes', () => {
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/assessment.schema.json', 'utf8')) as object);
        const faulty = folderWith({ 'river.concordat': `${river}\nforum { members: Nobody\nexplain { because: "We know." }` });
        for (const folder of [resolve('examples'), faulty]) {
            const { stdout } = assess(folder, '--format', 'json');
            const data = JSON.parse(stdout) as { assessments: { notUnderstood: unknown[] }[] };
            expect({ valid: isValid(data), errors: isValid.errors }).toEqual({ valid: true, errors: null });
            expect(stdout).not.toContain('file://');
            if (folder === faulty) expect(data.assessments[0]!.notUnderstood.length).toBeGreaterThan(0);
        }
    });

    it('gives a table with a row for each charter and condition: the state, what it is based on, where, and who coded it', () => {
        const quoted = river.replace(/partnership [^{]*\{/, opening => `${opening}\n    purpose: "A living river" [@Paper "2.1" says "the river, living"]\n`);
        const folder = folderWith({ 'river.concordat': `${quoted}\nsource Paper { title: "Terms" }\n`, 'library.concordat': 'stakeholder Mill "Mill" { power: low }\n' });
        const { status, stdout, stderr } = assess(folder, '--format', 'csv', '--coder', 'A. Reyes');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const { data } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
        expect(data.map(({ condition }) => condition)).toEqual(Object.keys(conditions));
        expect(new Set(data.map(({ file, partnership, stage, assessed_on, coder }) => [file, partnership, stage, assessed_on, coder].join('|')))).toEqual(new Set(['river.concordat|Valley Partnership|agreed|2026-06-01|A. Reyes']));
        const states = JSON.parse(assess(folder, '--format', 'json').stdout) as { assessments: { conditions: { state: string }[] }[] };
        expect(data.map(({ state }) => state)).toEqual(states.assessments[0]!.conditions.map(({ state }) => state));
        expect(data.find(({ condition }) => condition === 'shared-understanding')).toMatchObject({ facts: expect.stringContaining('purpose'), sources: 'Paper, 2.1', quotations: 'the river, living' });
        expect(data.find(({ condition }) => condition === 'inclusiveness')).toMatchObject({
            findings: expect.stringMatching(/^error: “Whether the weir goes” affects Valley Anglers.*\(affected-stakeholder-excluded\)/), lines: expect.stringMatching(/^\d+(; \d+)+$/),
        });
        expect(assess(folder, '--format', 'csv').stdout).toContain(',2026-06-01,,');
    });

    it('of many steps alike tells the first, and how many more there are', () => {
        const wins = Array.from({ length: 9 }, (_, index) => `small win W${index} "W${index}" { due: 2026-01-01 status: planned }`).join('\n');
        const { stdout } = assess(folderWith({ 'river.concordat': `${river}\n${wins}` }), 'river.concordat');
        expect(stdout).toMatch(/\n {4}\d+\. +“W2”: find out whether it has been achieved, and if not, agree on a new date\n {8}warning: “W2” was due on 1 January 2026, but the charter still calls it planned\. \(line 19\)\n {8}And 6 more like this\.\n/);
        expect(stdout).not.toContain('“W3”: find out');
    });

    it('assesses every charter in a folder, and no library', () => {
        const { status, stdout } = assess(resolve('examples'), '--format', 'json');
        const files = (JSON.parse(stdout) as { assessments: { file: string }[] }).assessments.map(({ file }) => file);
        expect(status).toBe(0);
        expect(files).toContain('northgate/northgate.concordat');
        expect(files).not.toContain('northgate/organisations.concordat');
    });

    it('reads standard input, with the imports of where it would stand', () => {
        const folder = folderWith({ 'shared.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n' });
        const input = `import "shared.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`;
        const { status, stdout } = concordat(['assess', ...day, '-'], { cwd: folder, input });
        expect(status).toBe(0);
        expect(stdout).toContain('    1.  Valley Anglers: agree on a seat');
    });

    it('shows no raw control characters', () => {
        const { stdout } = assess(folderWith({ 'river.concordat': river.replaceAll('"Valley', '"Val\u001b[31mley') }), 'river.concordat');
        expect(stdout).toContain('Val␛[31mley Partnership');
        expect(stdout).not.toContain('\u001b');
    });

    it.each([
        ['a file that is not there', ['other.concordat'], 'concordat: There is no file or folder “other.concordat”. Check the spelling, or name another one.\n'],
        ['a library', ['library.concordat'], 'concordat: “library.concordat” declares no partnership, so there is nothing to assess. Name a charter.\n'],
        ['a file that is no text', ['bytes.concordat'], 'concordat: “bytes.concordat” was not checked: it is not UTF-8 text; save it as UTF-8.\n'],
    ])('ends with 2 for %s', (_, args, stderr) => {
        const folder = folderWith({ 'library.concordat': 'stakeholder A', 'bytes.concordat': new Uint8Array([0xc3, 0x28]) });
        expect(assess(folder, ...args)).toEqual({ status: 2, stdout: '', stderr });
    });

    it('ends with 2 for an unknown format', () => {
        expect(assess(resolve('examples'), '--format', 'xml')).toMatchObject({ status: 2, stdout: '' });
    });
});
