import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slow } from '../support/slow.js';

const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; scripts: Record<string, string>; devDependencies: Record<string, string> };
const npm = (...args: readonly string[]) => execFileSync('npm', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });

describe('the release', () => {
    it('checks everything before it publishes, and publishes only for a tag', () => {
        const runs = [...workflow.matchAll(/^ {8}run: (.*)$/gm)].map(([, run]) => run!);
        expect(runs.indexOf('.ci/run')).toBeGreaterThan(-1);
        expect(runs.findIndex(run => /publish/.test(run))).toBeGreaterThan(runs.indexOf('.ci/run'));
        const publishing = workflow.split(/^ {6}- /m).filter(step => /run: .*(publish|gh release)/.test(step));
        expect(publishing).toHaveLength(4);
        for (const step of publishing) expect(step).toContain("if: github.ref_type == 'tag'");
        expect(workflow).toContain('npm publish --provenance');
        expect(workflow).toContain('id-token: write');
    });

    it('runs scripts that there are', () => {
        const named = [...workflow.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name]) => name!);
        expect(named).toContain('release-files');
        expect(named.filter(name => !(name in manifest.scripts))).toEqual([]);
    });

    slow('makes the package, the extension, and a list of all that they are built from', () => {
        // Without building anew, because other tests run what was built.
        execFileSync(process.execPath, ['scripts/release-files.mjs']);
        expect(readdirSync('release').sort()).toEqual(['concordat.cdx.json', 'concordat.vsix', `concordat-${manifest.version}.tgz`].sort());
        const list = JSON.parse(readFileSync('release/concordat.cdx.json', 'utf8')) as { bomFormat: string; components: { name: string; version: string }[] };
        const listed = new Map(list.components.map(({ name, version }) => [name, version]));
        expect(list.bomFormat).toBe('CycloneDX');
        expect(['langium', 'vscode-languageserver', 'unpdf', 'docx'].map(name => listed.get(name))).toEqual(['langium', 'vscode-languageserver', 'unpdf', 'docx'].map(name => manifest.devDependencies[name]));
    }, 300_000);

    slow('could be published as it is', () => {
        expect(npm('publish', '--dry-run', '--ignore-scripts', '--json')).toContain(`"concordat@${manifest.version}"`);
    }, 120_000);
});
