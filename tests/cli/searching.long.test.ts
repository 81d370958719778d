import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';
import { slow, some } from '../support/slow.js';

const git = (cwd: string, ...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });

/** A repository with these files; those in `tracked` are in its index, whatever is ignored. */
function repositoryWith(files: Record<string, string>, tracked: readonly string[] = []) {
    const folder = folderWith(files);
    git(folder, 'init', '--quiet');
    if (tracked.length > 0) git(folder, 'add', '--force', ...tracked);
    return folder;
}

/** What `--show-files` lists, and what it passes over, as `path: reason`. */
function shown(cwd: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = concordat(['lint', '--show-files', ...args], { cwd });
    const passedOver = [...stderr.matchAll(/^concordat: “(.*)” is passed over: (.*)\.$/gm)].map(([, path, reason]) => `${path}: ${reason}`);
    return { status, files: stdout.split('\n').filter(line => line !== ''), passedOver };
}

/** The charters that git itself counts as part of a repository: tracked, or neither tracked nor ignored. */
const countedByGit = (folder: string) => [...new Set(git(folder, '-c', 'core.quotePath=false', 'ls-files', '--cached', '--others', '--exclude-standard').split('\n').filter(path => /\.concordat(\.md)?$/i.test(path)))].sort();

describe.each([['git is asked', ''], ['git is not installed', '/nowhere']])('where %s', (_, path) => {
    const withPath = (cwd: string) => {
        const { stdout, stderr } = concordat(['lint', '--show-files'], { cwd, env: path === '' ? {} : { PATH: path } });
        return { files: stdout.split('\n').filter(line => line !== ''), stderr };
    };

    it.each<[string, Record<string, string>, string[]]>([
        ['a deeper .gitignore brings a file back', { '.gitignore': '*.concordat\n', 'kept/.gitignore': '!*.concordat\n', 'kept/a.concordat': '', 'b.concordat': '', 'c.concordat.md': '' }, ['c.concordat.md', 'kept/a.concordat']],
        ['a deeper .gitignore brings a folder back', { '.gitignore': '**/old\n', 'kept/.gitignore': '!*/\n', 'kept/old/a.concordat': '', 'old/b.concordat': '' }, ['kept/old/a.concordat']],
        ['a pattern brings a file back', { '.gitignore': 'out/*\n!out/kept.concordat\n', 'out/kept.concordat': '', 'out/b.concordat': '' }, ['out/kept.concordat']],
        ['what is in an ignored folder cannot be brought back', { '.gitignore': 'out/\n!out/kept.concordat\n', 'out/kept.concordat': '', 'out/.gitignore': '!*', 'a.concordat': '' }, ['a.concordat']],
        ['a pattern in another case of letters', { '.gitignore': 'Drafts/\n*.CONCORDAT\n', 'drafts/a.concordat': '', 'Drafts/b.concordat': '', 'C.CONCORDAT': '' }, ['drafts/a.concordat']],
        ['a pattern that leads from the root', { '.gitignore': '/out\n', 'out/a.concordat': '', 'sub/out/b.concordat': '' }, ['sub/out/b.concordat']],
        ['a deeper pattern that leads from its own folder', { 'sub/.gitignore': '/a.concordat\n', 'sub/a.concordat': '', 'a.concordat': '', 'sub/deep/a.concordat': '' }, ['a.concordat', 'sub/deep/a.concordat']],
        ['the repository’s own list', { '.git/info/exclude': 'out\n', 'out/a.concordat': '', 'b.concordat': '' }, ['b.concordat']],
        ['names in any case of letters', { 'A.CONCORDAT': '', 'b.Concordat.MD': '', 'c.concordat': '', 'd.concordats': '', 'concordat': '' }, ['A.CONCORDAT', 'b.Concordat.MD', 'c.concordat']],
        ['folders with a dot', { '.github/a.concordat': '', '.hidden.concordat': '', '.config/.deep/b.concordat': '' }, ['.config/.deep/b.concordat', '.github/a.concordat', '.hidden.concordat']],
        ['names with blanks, umlauts and line breaks', { 'a b.concordat': '', 'ä/ü.concordat': '', '.gitignore': 'ö/\n', 'ö/c.concordat': '' }, ['a b.concordat', 'ä/ü.concordat']],
    ])('%s', (_, files, expected) => {
        const folder = folderWith({});
        git(folder, 'init', '--quiet');
        for (const [name, text] of Object.entries(files)) {
            mkdirSync(join(folder, name, '..'), { recursive: true });
            writeFileSync(join(folder, name), text);
        }
        expect(withPath(folder).files).toEqual(expected);
        expect(countedByGit(folder)).toEqual(expected);
    });
});

it('a tracked charter is checked, in an ignored folder too', () => {
    const folder = repositoryWith({ '.gitignore': 'out/\n', 'out/deep/a.concordat': '', 'out/b.concordat': '', 'c.concordat': '' }, ['out/deep/a.concordat']);
    expect(shown(folder)).toEqual({ status: 0, files: ['c.concordat', 'out/deep/a.concordat'], passedOver: ['out/b.concordat: git ignores it (.gitignore:1)'] });
    expect(shown(folder, 'out').files).toEqual(['out/deep/a.concordat']);
});

it('what all repositories of a user ignore is ignored', () => {
    const folder = repositoryWith({ 'a.concordat': '', 'b.tmp.concordat': '' });
    const home = folderWith({ '.gitconfig': `[core]\n\texcludesFile = ${join(folderWith({ mine: '*.tmp.concordat\n' }), 'mine')}\n` });
    expect(concordat(['lint', '--show-files'], { cwd: folder, env: { HOME: home } }).stdout).toBe('a.concordat\n');
});

it('a repository in a repository is searched by its own rules, a submodule too', () => {
    const folder = repositoryWith({ '.gitignore': 'x.concordat\n', 'inner/x.concordat': '', 'inner/y.concordat': '', 'inner/.gitignore': 'y.concordat\n' });
    git(join(folder, 'inner'), 'init', '--quiet');
    expect(shown(folder).files).toEqual(['inner/x.concordat']);
});

it('links to charters are checked, once each; links to folders are told', () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.concordat': fixedRiver, 'store/b': fixedRiver.replaceAll('Valley', 'Hill'), 'charters/x.concordat': fixedRiver.replaceAll('Valley', 'Dale') });
    const outside = folderWith({ 'y.concordat': fixedRiver });
    symlinkSync('store/b', join(folder, 'b.concordat'));
    symlinkSync('a.concordat', join(folder, 'again.concordat'));
    symlinkSync('charters', join(folder, 'inside'));
    symlinkSync(outside, join(folder, 'outside'));
    expect(shown(folder)).toEqual({
        status: 0, files: ['a.concordat', 'b.concordat', 'charters/x.concordat'],
        passedOver: ['again.concordat: it is a link to a charter that is checked under its own name', 'outside: it is a link to a folder, and links to folders are not followed'],
    });
});

it.each([['that leads nowhere', 'none', 'it is a link to something that is not there'], ['that leads out', '/etc/hostname', 'it is a link that leads out of the folder that is checked'], ['in a circle', 'a.concordat', 'it is a link that leads in a circle']])('a link %s is no clean charter', (_, target, reason) => {
    const folder = folderWith({ '.git/HEAD': '', 'b.concordat': fixedRiver });
    symlinkSync(target, join(folder, 'a.concordat'));
    const { status, stderr } = concordat(['lint'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `concordat: “a.concordat” was not checked: ${reason}.\n` });
});

describe('what is passed over is told', () => {
    it('in a line, by its reason', () => {
        const folder = repositoryWith({ '.gitignore': 'out/\n', 'out/a.concordat': river, 'out/b.concordat': river, 'c.concordat': fixedRiver, 'drafts/d.concordat': river, 'concordat.json': '{ "exclude": ["drafts/"] }' });
        expect(concordat(['lint', '--format', 'concise'], { cwd: folder }).stderr).toBe('concordat: passed over: 1 charter (the configuration excludes it), 2 charters (git ignores it). concordat lint --show-files lists them.\n');
        expect(shown(folder)).toEqual({ status: 0, files: ['c.concordat'], passedOver: ['drafts/d.concordat: the configuration excludes it', 'out/a.concordat: git ignores it (.gitignore:1)', 'out/b.concordat: git ignores it (.gitignore:1)'] });
    });

    it.each([
        ['a folder that is ignored', ['out'], 'There are no charters to check in “out”. “out/a.concordat” is passed over: git ignores it (.gitignore:1). So are 2 other charters. Name a charter itself to have it checked all the same.'],
        ['a folder in it', ['out/deep'], 'There are no charters to check in “out/deep”. “out/deep/c.concordat” is passed over: git ignores it (.gitignore:1). Name a charter itself to have it checked all the same.'],
        ['a folder that is excluded', ['drafts'], 'There are no charters in “drafts” but those that the configuration excludes. Name others, or change “exclude”.'],
        ['one of two', ['kept', 'drafts'], 'There are no charters in “drafts” but those that the configuration excludes. Name others, or change “exclude”.'],
    ])('with exit code 2 for %s, where it is named', (_, args, sentence) => {
        const folder = repositoryWith({ '.gitignore': 'out/\n', 'out/a.concordat': river, 'out/b.concordat': river, 'out/deep/c.concordat': river, 'kept/k.concordat': fixedRiver, 'drafts/d.concordat': river, 'concordat.json': '{ "exclude": ["drafts/"] }' });
        expect(concordat(['lint', ...args], { cwd: folder })).toEqual({ status: 2, stdout: '', stderr: `concordat: ${sentence}\n` });
        expect(concordat(['fmt', '--check', ...args], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
    });

    it('not of node_modules, nor of what git keeps for itself', () => {
        const folder = repositoryWith({ 'node_modules/x/a.concordat': river, '.git/b.concordat': river, 'c.concordat': fixedRiver });
        expect(shown(folder)).toEqual({ status: 0, files: ['c.concordat'], passedOver: [] });
    });
});

describe('a repository cannot have git run anything', () => {
    it.each([['core.fsmonitor', 'touch pwned'], ['core.hooksPath', 'hooks'], ['alias.check-ignore', '!touch pwned'], ['core.pager', 'touch pwned'], ['core.sshCommand', 'touch pwned']])('by %s', (key, value) => {
        const folder = repositoryWith({ 'a.concordat': fixedRiver, '.gitignore': 'b.concordat\n' }, ['a.concordat']);
        git(folder, 'config', key, value);
        concordat(['lint'], { cwd: folder });
        expect(spawnSync('ls', ['pwned'], { cwd: folder }).status).not.toBe(0);
    });

    it('by a program of that name in the folder', () => {
        const folder = repositoryWith({ 'a.concordat': fixedRiver, git: '#!/bin/sh\ntouch pwned\n' });
        chmodSync(join(folder, 'git'), 0o755);
        concordat(['lint'], { cwd: folder, env: { PATH: '.::/usr/bin:/bin' } });
        expect(spawnSync('ls', ['pwned'], { cwd: folder }).status).not.toBe(0);
    });
});

it('from a hook of another repository, git is asked about the folder itself', () => {
    const other = repositoryWith({ '.gitignore': '*\n' });
    const folder = repositoryWith({ 'a.concordat': fixedRiver });
    expect(concordat(['lint', '--show-files'], { cwd: folder, env: { GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git/index') } }).stdout).toBe('a.concordat\n');
});

describe('--force-exclude with standard input', () => {
    const files = { 'concordat.json': '{ "exclude": ["drafts/"] }', 'drafts/.gitkeep': '' };
    const untidy = river.replace('    stage', '  stage');
    it.each([['--force-exclude', ['--force-exclude'], 0], ['its name alone', [], 1]])('lint goes by %s', (_, args, status) => {
        const ran = concordat(['lint', '-', '--stdin-filename', 'drafts/a.concordat', ...args], { cwd: folderWith(files), input: river });
        expect(ran.status).toBe(status);
        expect(ran.stderr).toBe(status === 0 ? 'concordat: passed over: 1 charter (the configuration excludes it). concordat lint --show-files lists them.\n' : '');
    });

    it('fmt gives back what is excluded', () => {
        const cwd = folderWith(files);
        expect(concordat(['fmt', '-', '--stdin-filename', 'drafts/a.concordat', '--force-exclude'], { cwd, input: untidy }).stdout).toBe(untidy);
        expect(concordat(['fmt', '-', '--stdin-filename', 'drafts/a.concordat'], { cwd, input: untidy }).stdout).toBe(river);
        expect(concordat(['fmt', '-', '--stdin-filename', 'kept/a.concordat', '--force-exclude'], { cwd, input: untidy }).stdout).toBe(river);
    });
});

it.each(some([['fmt --check', 'fmt --check', 1], ['lint', 'lint', 1], ['lint --format json', 'lint --format json', 1], ['rules', 'rules', 0]]))('a reader that has seen enough of %s does not change the exit code', (_, line, status) => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.concordat`, river.replace('    stage', '  stage')]));
    const ran = spawnSync('bash', ['-c', `set -o pipefail; "$NODE" "$COMMAND" ${line} 2>&1 | head -1 > /dev/null; echo "\${PIPESTATUS[0]}"`], { cwd: folderWith(files), encoding: 'utf8', env: { ...process.env, NODE: machineNode, COMMAND: resolve('bin/concordat.cjs') } });
    expect(ran.stdout).toBe(`${status}\n`);
});

describe('the cache knows', () => {
    const cached = (cwd: string, ...args: readonly string[]) => concordat(['lint', '--cache', '--format', 'json', '--today', '2026-06-01', ...args], { cwd });
    const fresh = (cwd: string, ...args: readonly string[]) => concordat(['lint', '--format', 'json', '--today', '2026-06-01', ...args], { cwd });
    const importing = `import "../shared.concordat"\n${river.replace(/stakeholder Anglers.*\n/, '')}`;
    it.each<[string, (folder: string) => void]>([
        ['that the folder became a repository', folder => mkdirSync(join(folder, 'in/.git'))],
        ['that a repository around it is gone', folder => rmSync(join(folder, '.git'), { recursive: true })],
        ['that an import became a link that leads out', folder => {
            rmSync(join(folder, 'shared.concordat'));
            symlinkSync(join(folderWith({ x: 'stakeholder Anglers "Valley Anglers" { power: high }\n' }), 'x'), join(folder, 'shared.concordat'));
        }],
        ['that an import became a folder', folder => {
            rmSync(join(folder, 'shared.concordat'));
            mkdirSync(join(folder, 'shared.concordat'));
        }],
    ])('%s', (_, change) => {
        const folder = folderWith({ '.git/HEAD': '', 'in/a.concordat': importing, 'shared.concordat': 'stakeholder Anglers "Valley Anglers" { power: high }\n' });
        const before = cached(join(folder, 'in'));
        change(folder);
        const after = cached(join(folder, 'in'));
        expect(after).toEqual(fresh(join(folder, 'in')));
        expect(after.stdout).not.toBe(before.stdout);
    });

    slow('that a charter which was named is excluded', () => {
        const folder = folderWith({ 'concordat.json': '{ "exclude": ["drafts/"] }', 'drafts/a.concordat': river, 'b.concordat': fixedRiver });
        cached(folder, 'drafts/a.concordat');
        expect(cached(folder)).toEqual(fresh(folder));
        expect(cached(folder, 'drafts/a.concordat')).toEqual(fresh(folder, 'drafts/a.concordat'));
    });

    it.each(some<[string, (entry: string) => string]>([
        ['other words', entry => entry.replace('affected-stakeholder-excluded', 'affected-stakeholder-included')],
        ['another number', entry => entry.replace(/\d(?=\D*$)/, digit => String(9 - Number(digit)))],
        ['an end too soon', entry => entry.slice(0, entry.length / 2)],
        ['no checksum', entry => entry.replace(/\t.*?\t/, '\t')],
        ['nothing', () => ''],
        ['an entry that is no object', entry => entry.replace(/\t\{.*/, '\tnull')],
    ]))('that a damaged entry, with %s, says nothing', (_, damage) => {
        const folder = folderWith({ 'a.concordat': river });
        cached(folder);
        const file = join(folder, '.concordat-cache/findings.json');
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
        expect(lines).toHaveLength(4);
        const expected = fresh(folder);
        for (const damaged of lines.slice(1)) {
            writeFileSync(file, lines.map(line => `${line === damaged ? damage(line) : line}\n`).join(''));
            expect(cached(folder)).toEqual(expected);
        }
    });
});
