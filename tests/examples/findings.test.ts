import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { concordat } from '../support/command.js';

interface JsonFinding {
    readonly file: string;
    readonly severity: string;
    readonly rule: string;
    readonly start: { readonly line: number; readonly column: number };
    readonly message: string;
    readonly accepted?: unknown;
}

// What is found in the examples was read and judged line by line; `npm run review-examples` writes it anew, for another review.
const today = '2026-11-23';
const charters = globSync('examples/**/*.{concordat,concordat.md}').sort();

describe('the findings of the examples are those that were reviewed', () => {
    const { stdout } = concordat(['lint', ...charters, '--format', 'json', '--today', today]);
    const { findings } = JSON.parse(stdout) as { findings: JsonFinding[] };

    it.each(charters)('%s', async path => {
        const lines = findings.filter(({ file }) => file === path).map(({ start, severity, rule, message, accepted }) => `${start.line}:${start.column} ${accepted ? 'explained' : severity} ${rule}: ${message}\n`);
        await expect(lines.join('')).toMatchFileSnapshot(reviewed(path));
    });
});

it.each(charters)('%s: one cause is one finding, so no rule finds more than two', path => {
    const counts = new Map<string, number>();
    for (const [, rule] of readFileSync(reviewed(path), 'utf8').matchAll(/^\S+ \S+ ([a-z-]+):/gm)) counts.set(rule!, (counts.get(rule!) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 2)).toEqual([]);
});

it('three examples are exemplary: nothing is found in them', () => {
    for (const path of ['examples/marlow-water.concordat', 'examples/northgate/places/riverside.concordat', 'examples/old-harbour.concordat.md']) expect(readFileSync(reviewed(path), 'utf8')).toBe('');
});

const reviewed = (path: string) => new URL(`./${path.replace('examples/', '').replaceAll('/', '--').replace(/\.concordat(\.md)?$/, '.txt')}`, import.meta.url).pathname;

it.each([...readFileSync('examples/README.md', 'utf8').matchAll(/^\| \[[^\]]+\]\(([^)]+)\) .*\| (real|fictional) \|$/gm)].map(([, file, is]) => [file!, is!]))('%s says itself whether it is %s', (file, is) => {
    const text = readFileSync(`examples/${file}`, 'utf8');
    // A library has no partnership that could be one or the other.
    if (/^partnership /m.test(text)) expect(/^ {4}fictional: "/m.test(text)).toBe(is === 'fictional');
});
