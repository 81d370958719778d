import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, machineNode } from '../support/command.js';
import { river } from '../support/editor.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const page = readFileSync('docs/ci.md', 'utf8');
const fences = (language: string) => [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!);

/** The lines that services run, wherever a configuration has them: under `run`, or under `script`, alone or in a list. */
function linesIn(configuration: unknown): string[] {
    if (Array.isArray(configuration)) return configuration.flatMap(linesIn);
    if (typeof configuration !== 'object' || configuration === null) return [];
    return Object.entries(configuration).flatMap(([key, value]) => (key === 'run' || key === 'script' ? [value].flat().filter(line => typeof line === 'string') : linesIn(value)));
}

const ofServices = fences('yaml').flatMap(text => linesIn(parse(text)));
const ofJenkins = fences('groovy').flatMap(text => [...text.matchAll(/\bsh '(.*)'/g)].map(([, line]) => line!));
const ofPeople = [...page.replace(/^```[^]*?^```$/gm, '').matchAll(/^ {4}(\S.*)$/gm)].map(([, line]) => line!);

/** Lines that need what is not here: a container, or a program that Concordat does not bring. */
const elsewhere = ['pre-commit install', 'pre-commit run --all-files', 'podman build -t concordat .', 'podman run --rm -v "$PWD:/charters:ro" concordat lint'];
const lines = [...new Set([...ofServices, ...ofJenkins, ...ofPeople])].filter(line => !elsewhere.includes(line));

/** What stands in for other programs: `npx` brings this build, and reviewdog notes what it is given. */
const programs = {
    npx: `[ "$1" = --yes ] && [ "$2" = "concordat@${version}" ] || exit 9\nshift 2\nexec concordat "$@"`,
    concordat: `exec "${machineNode}" "${resolve('bin/concordat.cjs')}" "$@"`,
    reviewdog: 'echo "$@" > reviewdog.arguments\nexec cat > reviewdog.input',
};

/** A clone on a branch of its own, with a charter that changed since `origin/main`, and has an error. */
function clone() {
    const bin = folderWith(Object.fromEntries(Object.entries(programs).map(([name, text]) => [name, `#!/bin/sh\n${text}\n`])));
    for (const name of Object.keys(programs)) chmodSync(join(bin, name), 0o755);
    const folder = folderWith({ 'charters/valley.concordat': '' });
    const run = (script: string) => spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8', env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` } });
    const git = 'git -c user.name=Valley -c user.email=valley@example.org';
    const made = run(`git init --quiet --initial-branch main && git add . && ${git} commit --quiet -m first && git update-ref refs/remotes/origin/main HEAD && git checkout --quiet -b change`);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(folder, 'charters/valley.concordat'), river);
    expect(run(`git add . && ${git} commit --quiet -m second`).status).toBe(0);
    return { folder, run };
}

/** What a service fills in before a line is run. */
const filledIn = (line: string) => line.replaceAll('${{ matrix.part }}', '1/5').replaceAll('{staged_files}', 'charters/valley.concordat')
    .replaceAll('$CONCORDAT_PATHS', 'charters').replaceAll('$CONCORDAT_VERSION', version);

describe('the CI page', () => {
    it('has lines for each service', () => {
        expect({ services: ofServices.length, jenkins: ofJenkins.length, people: ofPeople.length, lines: lines.length }).toEqual({ services: 8, jenkins: 1, people: 8, lines: 13 });
        for (const line of elsewhere) expect(ofPeople).toContain(line);
    });

    it.each(lines)('can be followed to the letter: %s', line => {
        const { folder, run } = clone();
        const { status, stdout, stderr } = run(filledIn(line));
        const forgives = /--exit-zero|--update-baseline|concordat@\S+ fmt/.test(line);
        expect({ status, complaint: /^concordat: (?!since |\d files? formatted)/m.exec(stderr)?.input }).toEqual({ status: forgives ? 0 : 1, complaint: undefined });
        const written = [...line.matchAll(/(?:--output |=|--baseline )([\w-]+\.(?:sarif|json|xml))/g)].map(([, file]) => file!);
        for (const file of written) expect(readFileSync(join(folder, file), 'utf8')).toContain(/baseline/.test(file) ? 'valley.concordat' : 'affected-stakeholder-excluded');
        if (written.length === 0 && status === 1) expect(stdout).toContain('affected-stakeholder-excluded');
        if (line.includes('reviewdog')) {
            const { diagnostics } = JSON.parse(readFileSync(join(folder, 'reviewdog.input'), 'utf8')) as { diagnostics: { location: { path: string } }[] };
            expect(new Set(diagnostics.map(({ location }) => location.path))).toEqual(new Set(['charters/valley.concordat']));
            expect(readFileSync(join(folder, 'reviewdog.arguments'), 'utf8')).toMatch(/^-f=rdjson .*-reporter=[\w-]+/);
        }
    });

    it('fails where Concordat cannot run, also before a pipe', () => {
        for (const line of lines.filter(each => each.includes('| reviewdog'))) {
            const { folder, run } = clone();
            writeFileSync(join(folder, 'concordat.json'), '{ "rulez": {} }');
            expect([line, run(filledIn(line)).status]).toEqual([line, 2]);
        }
    });

    it('takes from each service the files that its line writes', () => {
        const azure = fences('yaml').map(text => parse(text) as { steps?: { inputs?: { testResultsFiles?: string } }[] }).flatMap(({ steps }) => steps ?? []).flatMap(({ inputs }) => inputs?.testResultsFiles ?? []);
        const jenkins = fences('groovy').flatMap(text => [...text.matchAll(/(?:testResults|pattern): '([^']+)'/g)].map(([, file]) => file!));
        expect(azure).toEqual(['concordat-junit.xml']);
        expect(jenkins).toEqual(['concordat-junit.xml', 'concordat-checkstyle.xml']);
        for (const file of jenkins) expect(ofJenkins[0]).toContain(`=${file}`);
    });
});
