import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';
import { slow, some } from '../support/slow.js';

const noVariables = Object.fromEntries(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'BITBUCKET_CLONE_DIR', 'WORKSPACE', 'GITHUB_STEP_SUMMARY'].map(name => [name, '']));

interface Sarif {
    runs: {
        automationDetails: { id: string }; originalUriBaseIds: Record<string, { uri: string }>; tool: { driver: { rules: { id: string; helpUri?: string }[] } };
        results: { locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string } } }[]; partialFingerprints: Record<string, string> }[];
    }[];
}

/** The files that the formats of services name, and the fingerprints by which findings are known again. */
function named(cwd: string, args: readonly string[] = [], env: Record<string, string> = {}) {
    const out = folderWith({});
    const { stdout: github } = concordat(['lint', ...args, '--today', '2026-06-01', '--format', 'github', ...['sarif', 'gitlab'].flatMap(format => ['--format', `${format}=${join(out, format)}`])], { cwd, env: { ...noVariables, ...env } });
    const written = (format: string): unknown => JSON.parse(readFileSync(join(out, format), 'utf8'));
    const sarif = (written('sarif') as Sarif).runs[0]!;
    const gitlab = written('gitlab') as { location: { path: string }; fingerprint: string }[];
    const files = [
        ...[...github.matchAll(/ file=([^,]*),/g)].map(([, file]) => file), ...gitlab.map(({ location }) => location.path),
        ...sarif.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri),
    ];
    return { files: [...new Set(files)].sort(), prints: [...gitlab.map(({ fingerprint }) => fingerprint), ...sarif.results.map(({ partialFingerprints }) => partialFingerprints['concordat/v1'])].sort(), sarif };
}

describe('services are told of files from the root of the repository', () => {
    const files = { '.git/HEAD': '', 'charters/valley/river.concordat': river };
    it('whichever folder the check runs in, and whatever it is given', () => {
        const folder = folderWith(files);
        const atRoot = named(folder);
        expect(atRoot.files).toEqual(['charters/valley/river.concordat']);
        for (const [cwd, args] of [['charters', []], ['charters/valley', ['river.concordat']], ['.', [join(folder, 'charters')]]] as const) {
            const there = named(join(folder, cwd), args);
            expect([cwd, there.files, there.prints]).toEqual([cwd, atRoot.files, atRoot.prints]);
        }
    });

    it('through a link to it', () => {
        const folder = folderWith(files);
        const link = join(folderWith({}), 'link');
        symlinkSync(folder, link);
        expect(named(folderWith({}), [link]).files).toEqual(['charters/valley/river.concordat']);
    });

    it.each(some(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'BITBUCKET_CLONE_DIR', 'WORKSPACE']))('that %s names, for a submodule, and where git is not there', variable => {
        const submodule = folderWith({ '.git/HEAD': '', 'inner/.git': 'gitdir: x', 'inner/river.concordat': river });
        expect(named(join(submodule, 'inner')).files).toEqual(['river.concordat']);
        expect(named(join(submodule, 'inner'), [], { [variable]: submodule }).files).toEqual(['inner/river.concordat']);
        const bare = folderWith({ 'in/river.concordat': river });
        expect(named(join(bare, 'in')).files).toEqual(['river.concordat']);
        expect(named(join(bare, 'in'), [], { [variable]: bare }).files).toEqual(['in/river.concordat']);
        expect(named(join(bare, 'in'), [], { [variable]: folderWith({}) }).files).toEqual(['river.concordat']);
    });
});

slow('SARIF says where its files are, which run it is, and where the pages of rules are', () => {
    const folder = folderWith({ '.git/HEAD': '', 'in/river.concordat': river });
    const { sarif } = named(join(folder, 'in'));
    expect(sarif.originalUriBaseIds).toMatchObject({ '%SRCROOT%': { uri: `${pathToFileURL(folder).href}/` } });
    expect(sarif.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uriBaseId).filter(id => id !== '%SRCROOT%')).toEqual([]);
    expect([sarif.automationDetails.id, named(folder, ['--shard', '1/1']).sarif.automationDetails.id]).toEqual(['concordat/', 'concordat/1-of-1/']);
    expect(sarif.tool.driver.rules.filter(({ helpUri }) => helpUri !== undefined)).toEqual([]);
    const linked = named(folder, ['--rule-page', 'https://example.org/rules/{rule}.html']).sarif.tool.driver.rules;
    expect(linked.map(({ id, helpUri }) => helpUri === `https://example.org/rules/${id}.html`)).toEqual(linked.map(() => true));
    expect(concordat(['lint', '--rule-page', 'javascript:{rule}'], { cwd: folder })).toMatchObject({ status: 2, stdout: '' });
});

slow('a baseline reached through a link is the same baseline', () => {
    const folder = folderWith({ 'charters/river.concordat': river, 'kept/empty': '' });
    const lint = (cwd: string, ...args: readonly string[]) => concordat(['lint', '--today', '2026-06-01', ...args], { cwd });
    expect(lint(folder, '--baseline', 'kept/known.json', '--update-baseline').status).toBe(0);
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    symlinkSync('../../kept/known.json', join(folder, 'deep/er/link.json'));
    symlinkSync(folder, join(folder, 'deep/root'));
    for (const baseline of ['kept/known.json', 'deep/er/link.json', 'deep/root/kept/known.json']) expect([baseline, lint(folder, '--baseline', baseline).status]).toEqual([baseline, 0]);
    expect(lint(folder, '--baseline', 'deep/er/link.json', '--update-baseline').status).toBe(0);
    expect(Object.keys((JSON.parse(readFileSync(join(folder, 'kept/known.json'), 'utf8')) as { files: object }).files)).toEqual(['../charters/river.concordat']);
    expect(lint(join(folder, 'deep/root'), '--baseline', 'kept/known.json').status).toBe(0);
});

it.each([['Pacific/Kiritimati', '2026-07-01'], ['Pacific/Pago_Pago', '2026-06-30'], ['UTC', '2026-06-30']])('today is the day in %s', (zone, day) => {
    // A clock that stands at noon in Greenwich, where the day is yesterday's or tomorrow's elsewhere.
    const clock = `const now = Date.parse('2026-06-30T10:30:00Z'); const Real = Date; globalThis.Date = class extends Real { constructor(...given) { super(...(given.length === 0 ? [now] : given)); } static now() { return now; } };`;
    const folder = folderWith({ 'clock.mjs': clock, 'river.concordat': `${river}explain affected-stakeholder-excluded { because: "June"  until: 2026-06-30 }\n` });
    const { stdout } = concordat(['lint', '--format', 'json'], { cwd: folder, env: { TZ: zone, NODE_OPTIONS: `--import ${pathToFileURL(join(folder, 'clock.mjs')).href}` } });
    expect((JSON.parse(stdout) as { summary: { explained: number } }).summary.explained).toBe(day === '2026-06-30' ? 1 : 0);
});
