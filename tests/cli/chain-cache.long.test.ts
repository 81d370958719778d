import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportDigests } from '../../cli/running/import-digests.js';
import { concordat, folderWith } from '../support/command.js';

/** Digests of files that import each other like this. */
const digests = (imports: Readonly<Record<string, readonly string[]>>, states: Readonly<Record<string, string>> = {}) =>
    new ImportDigests({ importsOf: file => imports[file] ?? [], stateOf: file => `${file} ${states[file] ?? 'as it was'}` });

describe('a digest of imports', () => {
    const graph = { a: ['b', 'c'], b: ['d'], c: ['d', 'e'], d: ['b'], e: [], f: ['a'] };

    it.each(Object.keys(graph))('of all that lead to %s changes with it, and no other', changed => {
        const reaches = (file: keyof typeof graph, seen = new Set<string>()): boolean => file === changed || (!seen.has(file) && (graph[file] as (keyof typeof graph)[]).some(each => reaches(each, seen.add(file))));
        const [before, after] = [digests(graph), digests(graph, { [changed]: 'changed' })];
        for (const file of Object.keys(graph) as (keyof typeof graph)[]) expect([file, before.of(file) !== after.of(file)]).toEqual([file, reaches(file)]);
    });

    it('is the same in whatever order files are asked for, and imports are listed', () => {
        const turned = Object.fromEntries(Object.entries(graph).map(([file, imports]) => [file, imports.toReversed()]));
        const [one, other] = [digests(graph), digests(turned)];
        const files = Object.keys(graph);
        const first = new Map(files.toReversed().map(file => [file, one.of(file)]));
        for (const file of files) expect(other.of(file)).toBe(first.get(file));
    });

    it('is found at the end of a chain of 100,000', () => {
        const chain = new ImportDigests({ importsOf: file => (file === '0' ? [] : [String(Number(file) - 1)]), stateOf: file => file });
        expect(chain.of('99999')).toMatch(/^[\w+/]{43}=$/);
    });
});

describe('a cache of a chain of libraries', () => {
    const name = (index: number) => `lib-${String(index).padStart(3, '0')}.concordat`;
    const library = (index: number) => `${index > 0 ? `import "${name(index - 1)}"\n` : ''}stakeholder S${index} "Partner ${index}"\n`;
    const chain = (count: number) => folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), library(index)])));
    const lint = (cwd: string, ...args: readonly string[]) => concordat(['lint', '--format', 'json', '--today', '2026-06-01', ...args], { cwd });

    it('grows with the number of libraries, and not with its square', () => {
        const sizes = [50, 200].map(count => {
            const cwd = chain(count);
            lint(cwd, '--cache');
            return statSync(join(cwd, '.concordat-cache/findings.json')).size;
        });
        expect(sizes[1]! / sizes[0]!).toBeLessThan(4.5);
    }, 60_000);

    it('notices a change at its beginning, also where only a part was checked in between', () => {
        const cwd = folderWith({ 'a.concordat': `import "b.concordat"\npartnership P "P"\nforum F { members: X }\n`, 'b.concordat': 'import "c.concordat"\n', 'c.concordat': 'stakeholder X "X"\n' });
        const rulesOf = () => (JSON.parse(lint(cwd, '--cache').stdout) as { findings: { file: string; rule: string }[] }).findings.map(({ file, rule }) => `${file} ${rule}`);
        expect(rulesOf()).not.toContain('a.concordat unresolved-name');
        writeFileSync(join(cwd, 'c.concordat'), 'stakeholder Y "Y"\n');
        lint(cwd, '--cache', 'b.concordat', 'c.concordat');
        expect(rulesOf()).toContain('a.concordat unresolved-name');
        writeFileSync(join(cwd, 'c.concordat'), 'stakeholder X "X"\n');
        expect(rulesOf()).not.toContain('a.concordat unresolved-name');
        expect(lint(cwd, '--cache').stdout).toBe(lint(cwd).stdout);
    }, 60_000);
});
