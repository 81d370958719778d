import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { river } from '../support/editor.js';
import { concordat, folderWith, machineNode } from '../support/command.js';
import { some } from '../support/slow.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** A folder of charters in which `npx concordat@…` is this build. */
function site(files: Record<string, string>) {
    const folder = folderWith({ ...files, 'bin/npx': `#!/bin/sh\n[ "$1" = --yes ] && [ "$2" = "concordat@${version}" ] || exit 9\nshift 2\nexec "${machineNode}" "${resolve('bin/concordat.cjs')}" "$@"\n` });
    chmodSync(join(folder, 'bin/npx'), 0o755);
    return folder;
}

const run = (folder: string, script: string, env: Record<string, string> = {}) =>
    spawnSync('bash', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` } });

interface Action {
    inputs: Record<string, { default: string }>;
    runs: { steps: { run?: string; env?: Record<string, string> }[] };
}

describe('the GitHub action', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as Action;
    const step = action.runs.steps.find(each => each.run)!;
    const inputs = (given: Record<string, string>) => Object.fromEntries(Object.entries(step.env!).map(([key, value]) => {
        const name = /inputs\.([\w-]+)/.exec(value)![1]!;
        return [key, given[name] ?? action.inputs[name]!.default];
    }));

    it('annotates what is found, and fails for errors', () => {
        const { status, stdout } = run(site({ 'a b.concordat': river }), step.run!, inputs({}));
        expect(status).toBe(1);
        expect(stdout).toContain('::error file=a b.concordat,line=13');
    });

    it('takes its inputs as words, and runs none of them', () => {
        const folder = site({ 'valley.concordat': river });
        const { status } = run(folder, step.run!, inputs({ paths: '$(touch pwned) `touch pwned`', arguments: '; touch pwned' }));
        expect(status).toBe(2);
        expect(existsSync(join(folder, 'pwned'))).toBe(false);
    });

    it.each(some([['one line', 'a b'], ['several lines', 'a\nb\n'], ['lines that are indented, and empty ones', '\n  a  \n\n  b\n']]))('takes paths from %s', (_, paths) => {
        const folder = site({ 'a/one.concordat': river, 'b/two.concordat': river.replaceAll('Valley', 'Hill'), 'c/three.concordat': river });
        const { stdout } = run(folder, step.run!, inputs({ paths }));
        expect([...new Set([...stdout.matchAll(/file=([^,]*)/g)].map(([, file]) => file))]).toEqual(['a/one.concordat', 'b/two.concordat']);
    });

    it('takes paths with blanks, each on its line, and arguments on several', () => {
        const folder = site({ 'a b/one.concordat': river, 'c/two.concordat': river.replaceAll('Valley', 'Hill') });
        const { stdout } = run(folder, step.run!, inputs({ paths: 'a b\nc\n', arguments: '--max-warnings 0\n--statistics\n' }));
        expect([...new Set([...stdout.matchAll(/file=([^,]*)/g)].map(([, file]) => file))]).toEqual(['a b/one.concordat', 'c/two.concordat']);
    });

    it('takes a baseline and further arguments', () => {
        const folder = site({ 'valley.concordat': river });
        concordat(['lint', '--baseline', 'known.json', '--update-baseline'], { cwd: folder });
        expect(run(folder, step.run!, inputs({ baseline: 'known.json', 'fail-on': 'info', arguments: '--statistics --max-warnings 0' })).status).toBe(0);
    });
});

it('the GitLab template writes its report, and fails for errors', () => {
    const { concordat: job } = parse(readFileSync('ci/gitlab.yml', 'utf8')) as { concordat: { variables: Record<string, string>; script: string[]; artifacts: { reports: { codequality: string } } } };
    const folder = site({ 'valley.concordat': river });
    expect(run(folder, job.script.join('\n'), job.variables).status).toBe(1);
    expect((JSON.parse(readFileSync(join(folder, job.artifacts.reports.codequality), 'utf8')) as object[]).length).toBeGreaterThan(0);
});

it.each(some(['github', 'gitlab']))('what init writes for %s runs', service => {
    const folder = site({ 'valley.concordat': river });
    concordat(['init', '--yes', '--ci', service], { cwd: folder });
    const file = service === 'github' ? '.github/workflows/charters.yml' : '.gitlab-ci.yml';
    const written = parse(readFileSync(join(folder, file), 'utf8')) as { jobs?: { lint: { steps: { run?: string }[] } }; charters?: { script: string[] } };
    const script = written.jobs?.lint.steps.find(step => step.run)?.run ?? written.charters!.script.join('\n');
    expect(run(folder, script).status).toBe(1);
    expect(readFileSync('docs/ci.md', 'utf8')).toContain(readFileSync(join(folder, file), 'utf8').trim());
});

describe('docs/ci.md', () => {
    const blocks = [...readFileSync('docs/ci.md', 'utf8').matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => parse(text!) as Record<string, unknown>);
    const steps = blocks.flatMap(({ jobs }) => Object.values((jobs ?? {}) as Record<string, { steps: { uses?: string; run?: string; with?: Record<string, string> }[] }>).flatMap(job => job.steps));

    it('gives the action inputs that it has, all of them', () => {
        const [ours] = steps.filter(({ uses }) => uses?.includes('/concordat@'));
        expect(Object.keys(ours!.with!)).toEqual(Object.keys((parse(readFileSync('action.yml', 'utf8')) as Action).inputs));
    });

    it('names hooks that there are, and the job and the variables of the GitLab template', () => {
        const hooks = (parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);
        expect(blocks.flatMap(({ repos }) => ((repos ?? []) as { hooks: { id: string }[] }[]).flatMap(repo => repo.hooks.map(({ id }) => id)))).toEqual(hooks);
        const [included] = blocks.filter(({ include }) => include);
        const template = (parse(readFileSync('ci/gitlab.yml', 'utf8')) as { concordat: { variables: object } }).concordat;
        expect(Object.keys(template.variables)).toEqual(expect.arrayContaining(Object.keys((included!['concordat'] as { variables: object }).variables)));
    });
});

it('npm pack prints the name of the file alone, which is what hooks before a commit install', () => {
    expect(spawnSync('npm', ['config', 'get', 'foreground-scripts'], { encoding: 'utf8' }).stdout).toBe('false\n');
});

it('the hooks before a commit name commands that there are', () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string; files: string }[];
    const folder = folderWith({ 'valley.concordat': river });
    writeFileSync(join(folder, 'paper.concordat.md'), '# A paper\n');
    for (const { entry, files } of hooks) {
        const [command, ...args] = entry.split(' ');
        expect(command).toBe('concordat');
        expect(concordat([...args, 'valley.concordat'], { cwd: folder }).stderr).not.toContain('error:');
        expect(['valley.concordat', 'a/paper.concordat.md', 'notes.md'].map(name => new RegExp(files).test(name))).toEqual([true, true, false]);
    }
});
