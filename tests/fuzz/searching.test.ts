import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { searchFolder } from '../../files/find.js';
import { ignoredWithin } from '../../files/git-ignore.js';
import { isCharterName } from '../../language/text/uri.js';
import { localDay } from '../../language/text/local-day.js';
import { holds } from './support/holds.js';

const name = fc.constantFrom('a', 'b', 'A', '.x', 'out', 'Out', 'ä', 'a b', 'node_modules', '[a]', '!a', '#a');
const folder = fc.array(name, { maxLength: 3 }).map(parts => parts.join('/'));
const charter = fc.tuple(folder, fc.constantFrom('a.concordat', 'b.concordat.md', 'C.CONCORDAT', 'notes.txt', '.d.concordat')).map(([around, file]) => (around === '' ? file : `${around}/${file}`));
const pattern = fc.constantFrom('*.concordat', '!*.concordat', 'out', 'out/', '/out', 'Out/', '!out/', '**/a', 'a/**', '!a/b/', '*.md', '!b.concordat.md', '*', '!*/', '!*.md', '\\#a', '\\!a', '[a-c].concordat', '# a comment', '', ' ', 'a b', '/*', '!/a', '*.CONCORDAT', '.x', 'ä/', '?.concordat', 'a ', 'out/*', '!out/a.concordat');
const ignoreFile = fc.tuple(folder, fc.array(pattern, { minLength: 1, maxLength: 4 })).map(([around, lines]) => [around, `${lines.join('\n')}\n`] as const);
const tree = fc.record({
    charters: fc.uniqueArray(charter, { minLength: 1, maxLength: 12 }), ignores: fc.uniqueArray(ignoreFile, { maxLength: 3, selector: ([around]) => around }),
    tracked: fc.array(fc.nat(11), { maxLength: 4 }), links: fc.uniqueArray(fc.tuple(folder, fc.nat(11)), { maxLength: 2, selector: String }), from: folder,
});

/** A repository on disk as it was generated; entries that another one makes impossible are left out. */
function made({ charters, ignores, tracked, links }: { charters: string[]; ignores: (readonly [string, string])[]; tracked: number[]; links: [string, number][] }): string {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'concordat-fuzz-')));
    const write = (path: string, text: string) => {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
    };
    for (const path of charters) write(path, '');
    for (const [around, text] of ignores) write(join(around, '.gitignore'), text);
    git(root, 'init', '--quiet');
    for (const index of tracked) if (charters[index] !== undefined) git(root, 'add', '--force', '--', `:(literal)${charters[index]}`);
    for (const [around, index] of links) if (charters[index] !== undefined) {
        mkdirSync(join(root, around), { recursive: true });
        symlinkSync(join(root, charters[index]), join(root, around, `link${index}.concordat`));
    }
    return root;
}

const git = (root: string, ...args: readonly string[]) => execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const isForeign = (path: string) => /(^|\/)node_modules\//.test(path);

describe('the search for charters', () => {
    holds('finds what git counts as part of a repository, whatever is ignored, tracked and linked', tree, 120, async generated => {
        const root = made(generated);
        try {
            const counted = [...new Set(git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0'))].filter(path => isCharterName(path) && !isForeign(path) && !/link\d+\.concordat$/.test(path)).sort();
            const { charters, passedOver } = await searchFolder(root);
            const found = charters.map(path => relative(root, path)).filter(path => !/link\d+\.concordat$/.test(path)).sort();
            expect({ generated, found }).toEqual({ generated, found: counted });
            // Every charter is found or passed over, and none both.
            const all = generated.charters.filter(path => isCharterName(path) && !isForeign(path));
            const told = new Set([...charters, ...passedOver.map(({ path }) => path)].map(path => relative(root, path)));
            expect({ generated, untold: all.filter(path => !told.has(path)) }).toEqual({ generated, untold: [] });
            expect(passedOver.filter(({ path }) => charters.includes(path))).toEqual([]);
        } finally {
            rmSync(root, { recursive: true });
        }
    });

    holds('agrees with git where git cannot be asked, but for what is tracked', tree, 120, generated => {
        const root = made({ ...generated, tracked: [], links: [] });
        try {
            const counted = new Set(git(root, 'ls-files', '-z', '--others', '--exclude-standard').split('\0'));
            const texts = new Map(generated.ignores);
            const isIgnored = ignoredWithin({ ofFolder: each => texts.get(each) });
            const found = generated.charters.filter(path => !isIgnored(path)).sort();
            expect({ generated, found }).toEqual({ generated, found: generated.charters.filter(path => counted.has(path)).sort() });
        } finally {
            rmSync(root, { recursive: true });
        }
    });
});

holds('the day here is one of the calendar, and never more than a day from that of Greenwich', fc.date({ min: new Date('1970-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }), 300, moment => {
    const day = localDay(moment);
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Math.abs(Date.parse(`${day}T12:00:00Z`) - moment.getTime())).toBeLessThanOrEqual(36 * 3_600_000);
});
