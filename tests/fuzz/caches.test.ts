import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fixedRiver, river } from '../support/editor.js';
import { inFolder, put, ran } from './support/folders.js';
import { holds } from './support/holds.js';

const anglers = 'stakeholder Anglers "Valley Anglers" { power: high }\n';
const importing = `import "shared.concordat"\n${river.replace(anglers, '')}`;
const texts = [river, fixedRiver, importing, anglers, `${river}forum {`, `// concordat-ignore affected-stakeholder-excluded: we know\n${river}`, `${river}explain affected-stakeholder-excluded { because: "June"  until: 2026-06-02 }\n`, `bibliography "works.bib"\n${river}`, '', '\uFEFF'];
const configurations = ['{}', '{ "rules": { "affected-stakeholder-excluded": "off" } }', '{ "exclude": ["in/"] }', '{ "bibliography": ["works.bib"] }', '{ "extends": "./base.json" }', '{ "extends": "rules" }', '{ "rulez": 1 }', '{', '{ "preview": true }', '{ "literate": ["notes.md"] }'];
const path = fc.constantFrom('a.concordat', 'b.concordat', 'in/c.concordat', 'shared.concordat', 'in/shared.concordat', 'p.concordat.md');

/** What happens between two runs. */
type Change = (folder: string) => void;
const attempt = (work: () => void) => {
    try {
        work();
    } catch { /* Something of another kind is in the way: the next change goes on from what is. */ }
};
const change: fc.Arbitrary<Change> = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(path, fc.constantFrom(...texts)).map(([name, text]): Change => folder => void put(folder, name, name.endsWith('.md') ? `\`\`\`concordat\n${text}\`\`\`\n` : text)) },
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom('concordat.json', 'in/concordat.json', 'base.json', 'node_modules/rules/concordat.json'), fc.constantFrom(...configurations)).map(([name, text]): Change => folder => void put(folder, name, text)) },
    path.map((name): Change => folder => rmSync(join(folder, name), { force: true, recursive: true })),
    fc.constantFrom('concordat.json', 'in/concordat.json', 'base.json', '.git', 'works.bib', 'node_modules').map((name): Change => folder => rmSync(join(folder, name), { force: true, recursive: true })),
    fc.constantFrom('.git/HEAD', 'in/.git/HEAD', 'works.bib', 'notes.md').map((name): Change => folder => void put(folder, name, name.endsWith('.bib') ? '@book{a, title = {A}}' : name.endsWith('.md') ? `\`\`\`concordat\n${river}\`\`\`\n` : '')),
    path.map((name): Change => folder => attempt(() => {
        rmSync(join(folder, name), { force: true });
        mkdirSync(join(folder, name));
    })),
    fc.tuple(path, path).map(([name, to]): Change => folder => attempt(() => {
        rmSync(join(folder, name), { force: true });
        symlinkSync(join(folder, to), join(folder, name));
    })),
    // The time of a file says nothing of what it holds.
    path.map((name): Change => folder => attempt(() => utimesSync(join(folder, name), 0, 0))),
    fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(255), fc.boolean()).map(([where, byte, isCut]): Change => folder => attempt(() => {
        const file = join(folder, '.concordat-cache/findings.json');
        const bytes = readFileSync(file);
        bytes[Math.floor(where * bytes.length)] = byte;
        writeFileSync(file, isCut ? bytes.subarray(0, Math.floor(where * bytes.length)) : bytes);
    })),
    fc.constant<Change>(folder => rmSync(join(folder, '.concordat-cache'), { recursive: true, force: true })),
);
const options = fc.constantFrom<string[]>([], [], [], ['--today', '2026-06-03'], ['--only', 'inclusiveness'], ['--rule', 'no-review=off'], ['a.concordat'], ['in'], ['--preview'], ['--fail-on', 'warning'], ['--threads', '2'], ['--shard', '1/2'], ['--format', 'sarif'], ['--force-exclude', 'in/c.concordat']);

describe('with a cache', () => {
    holds('as much is found, and said, as without one, whatever changed between two runs', fc.array(fc.tuple(fc.array(change, { minLength: 1, maxLength: 3 }), options), { minLength: 1, maxLength: 5 }), 15, rounds => inFolder(folder => {
        put(folder, 'a.concordat', importing);
        put(folder, 'shared.concordat', anglers);
        for (const [changes, more] of rounds) {
            for (const each of changes) each(folder);
            const args = ['lint', '--format', 'json', ...(more.includes('--today') ? [] : ['--today', '2026-06-01']), ...more];
            const cached = ran(folder, [...args, '--cache']);
            expect({ more, cached }).toEqual({ more, cached: ran(folder, args) });
        }
    }));

    holds('a cache of another name, or in another folder, is a cache too, and nothing is kept elsewhere', fc.constantFrom('c.json', 'in/c', '.concordat-cache/x', 'é/c.json', ' c', '-c'), 6, location => inFolder(folder => {
        put(folder, 'a.concordat', river);
        const run = () => ran(folder, ['lint', '--format', 'json', '--today', '2026-06-01', '--cache', `--cache-location=${location}`]);
        const first = run();
        expect(existsSync(join(folder, location)) && lstatSync(join(folder, location)).isFile()).toBe(true);
        const kept = readFileSync(join(folder, location));
        expect([run(), readFileSync(join(folder, location))]).toEqual([first, kept]);
    }));
});
