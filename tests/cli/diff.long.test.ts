import { execFileSync } from 'node:child_process';
import { chownSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';

const diff = (cwd: string, ...args: readonly string[]) => concordat(['diff', '--today', '2026-06-01', ...args], { cwd });

/** A repository whose first commit, `v1`, holds these files. */
function repositoryWith(files: Readonly<Record<string, string>>): string {
    const folder = folderWith(files);
    const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=River', '-c', 'user.email=river@example.org', ...args], { cwd: folder, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    git('tag', 'v1');
    return folder;
}

describe('concordat diff', () => {
    it('tells people what got better, whose say changed, who came, and which findings are gone', () => {
        const { status, stdout, stderr } = diff(folderWith({ 'old.concordat': river, 'new.concordat': `${fixedRiver}\nleader Lane "Ann Lane" { from: Farmers }\n` }), 'old.concordat', 'new.concordat');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toMatch(/^Valley Partnership {2}old\.concordat → new\.concordat\n/);
        expect(stdout).toContain('\nCONDITIONS OF THE MODEL\n  ↑ Inclusion of all who are affected: unmet before, ');
        expect(stdout).toContain('\nSAY IN THE DECISIONS THAT AFFECT THEM\n  ~ Valley Anglers: no say before, taking part now.\n');
        expect(stdout).toContain('  ~ The forum “River table”, members: now with Valley Anglers.\n');
        expect(stdout).toContain('\nWHO LEADS\n  + Ann Lane is new.\n');
        expect(stdout).toMatch(/\nFINDINGS THAT ARE GONE\n[^]*\(affected-stakeholder-excluded\)\n/);
    });

    it('tells what changed in seats, votes and terms; a name in composed letters is the one in decomposed ones', () => {
        const version = (umlaut: string, seats: number, rest: string) => `partnership P "P"\nstakeholder B${umlaut}cker "Bakers"\nstakeholder Mill "Mill"\nforum Board "Board" { members: B${umlaut}cker ${seats} seats, Mill  ${rest} }\n`;
        const { stdout } = diff(folderWith({
            'old.concordat': version('\u00E4', 2, 'threshold: 2/3'), 'new.concordat': version('a\u0308', 3, 'threshold: 2/3 of votes cast  quorum: 2 including Mill'),
        }), 'old.concordat', 'new.concordat');
        expect(stdout).toContain('~ The forum “Board”, members: now Bakers with 3 seats instead of 2.\n');
        expect(stdout).toContain('~ The forum “Board”, threshold: 2/3 of the members before, 2/3 of the votes cast now.\n');
        expect(stdout).toContain('quorum: not stated before, 2 members, including Mill now.\n');
        expect(stdout).not.toContain('Bakers is new');
    });

    it('says what say those have who came, and tells declarations without a name by what they state', () => {
        const carers = 'stakeholder Carers "Valley Carers"\ndecision Tolls "Tolls" { affects: Carers  taken by: Table }\nground rule { about: conduct }\n';
        const { stdout } = diff(folderWith({ 'old.concordat': `${river}\nground rule { about: transparency }\n`, 'new.concordat': `${river}\n${carers}` }), 'old.concordat', 'new.concordat');
        expect(stdout).toContain('\nSAY IN THE DECISIONS THAT AFFECT THEM\n  + Valley Carers: new, no say.\n');
        expect(stdout).toContain('\nGROUND RULES\n  + The ground rule (about: conduct) is new.\n  - The ground rule (about: transparency) is no longer there.\n');
        expect(stdout).toMatch(/\nFINDINGS THAT ARE NEW\n[^]*  \+ error: “Whether the weir goes” and “Tolls” between them affect Valley Anglers and Valley Carers[^]*\(affected-stakeholder-excluded\)/);
    });

    it('says where a version could not be understood, and calls nothing better for it', () => {
        const { stdout } = diff(folderWith({ 'old.concordat': river, 'new.concordat': river.replace('members: ', 'members: Nobody, ') }), 'old.concordat', 'new.concordat');
        expect(stdout).toMatch(/^Valley Partnership .*\n  ! In new\.concordat, one place could not be read, so it was not compared\. concordat lint shows\n    where\.\n/);
        expect(stdout).toContain('  ~ Inclusion of all who are affected: unmet before, not stated now\n');
    });

    it('the other way round, tells who left', () => {
        const { stdout } = diff(folderWith({ 'old.concordat': `${fixedRiver}\nleader Lane "Ann Lane" { from: Farmers }\n`, 'new.concordat': river }), 'old.concordat', 'new.concordat');
        expect(stdout).toContain('  ↓ Inclusion of all who are affected: ');
        expect(stdout).toContain('  ~ The forum “River table”, members: now without Valley Anglers.\n');
        expect(stdout).toContain('  - Ann Lane is no longer there.\n');
    });

    it('of texts that say the same in other words and order, says that nothing changed', () => {
        const [partnership, ...others] = river.split('\n\n');
        const folder = folderWith({ 'old.concordat': river, 'new.concordat': `// The same.\n${[partnership, ...others.reverse()].join('\n\n\n')}\n` });
        expect(diff(folder, 'old.concordat', 'new.concordat').stdout).toMatch(/\nNothing changed in the partnership\.\n$/);
    });

    it('gives the same as data', () => {
        const { status, stdout } = diff(folderWith({ 'old.concordat': river, 'new.concordat': fixedRiver }), '--format', 'json', 'old.concordat', 'new.concordat');
        expect(status).toBe(0);
        const isValid = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8')) as object);
        expect({ valid: isValid(JSON.parse(stdout)), errors: isValid.errors }).toEqual({ valid: true, errors: null });
        expect(JSON.parse(stdout)).toMatchObject({
            version: 1, before: 'old.concordat', after: 'new.concordat', partnership: 'Valley Partnership',
            say: [{ is: 'changed', called: 'Valley Anglers', says: 'Valley Anglers: no say before, taking part now.' }],
            conditions: expect.arrayContaining([expect.objectContaining({ id: 'inclusiveness', before: 'unmet', is: 'better' })]),
            notUnderstood: { before: 0, after: 0 },
            findings: { went: expect.arrayContaining([expect.objectContaining({ rule: 'affected-stakeholder-excluded', file: 'old.concordat', start: { line: 13, column: 23 } })]) },
        });
    });

    it('reads a revision of git, with its imports as they were then', () => {
        const text = (members: string) => `import "shared.concordat"\npartnership P "P"\nforum F "F" { members: ${members} }\n`;
        const folder = repositoryWith({ 'valley/p.concordat': text('A'), 'valley/shared.concordat': 'stakeholder A "First"\n' });
        writeFileSync(join(folder, 'valley/p.concordat'), text('A, B'));
        writeFileSync(join(folder, 'valley/shared.concordat'), 'stakeholder A "Renamed"\nstakeholder B "Second"\n');
        const { status, stdout, stderr } = diff(join(folder, 'valley'), 'v1:', 'p.concordat');
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(stdout).toContain('  ~ Renamed: called First before.\n');
        expect(stdout).toContain('  + Second is new.\n');
        expect(diff(folder, 'v1:valley/p.concordat', 'HEAD:valley/p.concordat').stdout).toMatch(/\nNothing changed in the partnership\.\n$/);
    });

    it.each([
        ['a revision that there is not', ['v2:', 'river.concordat'], 'There is no revision “v2” in this repository.'],
        ['a revision without its colon', ['v1', 'river.concordat'], 'There is no file “v1”. If a revision of git is meant, put a colon behind it: v1:'],
        ['an option in place of a revision', ['--output=x:', 'river.concordat'], 'error: unknown option'],
        ['a file that the revision does not have', ['v1:none.concordat', 'river.concordat'], 'In revision “v1” there is no charter “none.concordat”.'],
        ['a library', ['shared.concordat', 'river.concordat'], '“shared.concordat” declares no partnership, so there is nothing to compare. Name a charter.'],
        ['a library in a revision', ['v1:shared.concordat', 'river.concordat'], 'In revision “v1”, “shared.concordat” declares no partnership, so there is nothing to compare.'],
        ['a file that is not there', ['none.concordat', 'river.concordat'], 'There is no file or folder “none.concordat”.'],
    ])('refuses %s in one sentence', (_, args, sentence) => {
        const { status, stdout, stderr } = diff(repositoryWith({ 'river.concordat': river, 'shared.concordat': 'stakeholder A "A"\n' }), ...args);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toContain(sentence);
    });

    describe('understands, or refuses, and never compares with less than there was:', () => {
        const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=River', '-c', 'user.email=river@example.org', '-c', 'protocol.file.allow=always', ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
        const better = 'Inclusion of all who are affected: unmet before';
        const changed = (files: Record<string, string> = { 'river.concordat': river }) => {
            const folder = repositoryWith(files);
            writeFileSync(join(folder, 'river.concordat'), fixedRiver);
            return folder;
        };

        it.each(['HEAD@{0}:river.concordat', 'HEAD@{2030-01-01 12:30:00}:river.concordat', 'HEAD^{/fir.t}:river.concordat', 'v1^{commit}:', 'x:river.concordat', 'HEAD:./river.concordat', 'feature/a:river.concordat'])('%s', version => {
            const folder = changed();
            for (const branch of ['x', 'feature/a']) git(folder, 'branch', branch);
            const { status, stdout, stderr } = diff(folder, version, 'river.concordat');
            expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
            expect(stdout).toContain(better);
        });

        it('a file whose name has a line break', () => {
            const folder = repositoryWith({ 'river\nvalley.concordat': river, 'new.concordat': fixedRiver });
            expect(diff(folder, 'v1:river\nvalley.concordat', 'new.concordat')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining(better) });
        });

        it('a message with a colon in braces', () => {
            const folder = changed();
            git(folder, 'commit', '--all', '--allow-empty', '-m', 'fix: quorum');
            writeFileSync(join(folder, 'river.concordat'), river);
            expect(diff(folder, 'HEAD^{/fix: q}:river.concordat', 'river.concordat')).toMatchObject({ status: 0, stdout: expect.stringContaining('unmet now') });
        });

        it('a path from the root of the repository, in a folder below it', () => {
            const folder = changed({ 'in/river.concordat': river });
            writeFileSync(join(folder, 'in/river.concordat'), fixedRiver);
            expect(diff(join(folder, 'in'), 'v1:in/river.concordat', 'river.concordat').stdout).toContain(better);
        });

        it('a path through a link to the repository, and a charter that is one', () => {
            const folder = changed();
            const elsewhere = folderWith({});
            symlinkSync(folder, join(elsewhere, 'link'));
            expect(diff(elsewhere, 'v1:link/river.concordat', 'link/river.concordat').stdout).toContain(better);
            symlinkSync('river.concordat', join(folder, 'also.concordat'));
            git(folder, 'add', 'also.concordat');
            git(folder, 'commit', '-m', 'a link');
            expect(diff(folder, 'HEAD:also.concordat', 'river.concordat').stdout).toContain(better);
        });

        it.each([['nowhere', 'it is a link to something that is not there'], ['/etc/hostname', undefined]])('a link to %s in the revision', (target, reason) => {
            const folder = changed();
            symlinkSync(target, join(folder, 'also.concordat'));
            git(folder, 'add', 'also.concordat');
            git(folder, 'commit', '-m', 'a link');
            const { status, stdout, stderr } = diff(folder, 'HEAD:also.concordat', 'river.concordat');
            expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
            expect(stderr).toContain(reason ?? 'In revision “HEAD” there is no charter “also.concordat”');
        });

        it('an import that is a link in the revision', () => {
            const folder = folderWith({ 'a.concordat': `import "link.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`, 'store.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n' });
            symlinkSync('store.concordat', join(folder, 'link.concordat'));
            git(folder, 'init');
            git(folder, 'add', '.');
            git(folder, 'commit', '-m', 'first');
            expect(diff(folder, 'HEAD:', 'a.concordat').stdout).toMatch(/\nNothing changed in the partnership\.\n$/);
        });

        it('an object that git has not got', () => {
            const text = `import "shared.concordat"\n${river}`;
            const folder = changed({ 'river.concordat': text, 'shared.concordat': 'stakeholder Others "Others"\n' });
            const object = git(folder, 'rev-parse', 'v1:shared.concordat').trim();
            rmSync(join(folder, '.git/objects', object.slice(0, 2), object.slice(2)), { force: true });
            const { status, stdout, stderr } = diff(folder, 'v1:', 'river.concordat');
            expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
            expect(stderr).toContain('Git has not got “shared.concordat” of revision “v1” here');
        });

        it.each([['diff', ['v1:', 'river.concordat']], ['diff', ['HEAD~1:', 'river.concordat']], ['report', ['river.concordat', '--since', 'v1']], ['register', ['.', '-o', 'out', '--since', 'v1']], ['lint', ['--since', 'HEAD~1']]])('%s of a revision that a shallow clone lacks', (command, args) => {
            const folder = changed();
            git(folder, 'commit', '-am', 'second');
            const clone = join(folderWith({}), 'clone');
            git(folder, 'clone', '--depth', '1', `file://${folder}`, clone);
            const { status, stdout, stderr } = concordat([command, ...args], { cwd: clone });
            const [revision] = /v1|HEAD~1/.exec(args.join(' '))!;
            expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `concordat: There is no revision “${revision}” here: this clone is shallow, so it holds only the latest commits. Fetch the others with git fetch --unshallow, or in CI check out the whole history (on GitHub: fetch-depth: 0).\n` });
            git(clone, 'fetch', '--unshallow', '--tags');
            expect(concordat([command, ...args], { cwd: clone })).not.toMatchObject({ status: 2 });
        });

        it('a configuration of the revision that cannot be used', () => {
            const folder = changed({ 'river.concordat': river, 'concordat.json': '{ "rulez": {} }' });
            writeFileSync(join(folder, 'concordat.json'), '{}');
            expect(diff(folder, 'v1:', 'river.concordat')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('In revision “v1” the configuration cannot be used, so nothing was compared:\n  concordat.json:1:3: The key “rulez” is not known here.') });
        });

        it.skipIf(process.geteuid?.() !== 0)('a repository of somebody else', () => {
            const folder = changed();
            chownSync(folder, 12345, 12345);
            chownSync(join(folder, '.git'), 12345, 12345);
            const { status, stderr } = concordat(['diff', 'v1:', 'river.concordat'], { cwd: folder, env: { HOME: folderWith({}), GIT_CONFIG_NOSYSTEM: '1' } });
            expect({ status, stderr }).toEqual({ status: 2, stderr: `concordat: Git does not read the repository “${folder}”, because it belongs to someone else. If you trust it: git config --global --add safe.directory "${folder}".\n` });
        });
    });

    it('says so where there is no repository', () => {
        const { status, stderr } = diff(folderWith({ 'river.concordat': river }), 'v1:', 'river.concordat');
        expect({ status, stderr }).toEqual({ status: 2, stderr: 'concordat: The current folder is in no git repository, so there is no revision “v1”.\n' });
    });

    it('shows no raw control characters', () => {
        const folder = folderWith({ 'old.concordat': river, 'new.concordat': river.replace('"Valley Anglers"', '"Valley\u202E \u001b[31mAnglers"') });
        const { stdout } = diff(folder, 'old.concordat', 'new.concordat');
        expect(stdout).toContain('called Valley Anglers before');
        expect(stdout).not.toMatch(/[\u202E\u001b]/);
    });
});
