import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';

const secret = 'stakeholder Secret "The secret of another folder"\n';

/** A workspace beside a secret, with all that someone who wants harm would put into it. */
function trapped(files: Readonly<Record<string, string>>): string {
    const outside = folderWith({
        'secret.concordat': secret, 'secret.bib': '@article{secret-2024, title = {Secret}, year = 2024}', 'secret.json': '{ "rules": { "no-such-rule-of-secret": "off" } }',
        ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`workspace/${name}`, text])),
    });
    const cwd = join(outside, 'workspace');
    mkdirSync(join(cwd, 'folder.concordat'), { recursive: true });
    for (const [target, link] of [['../secret.concordat', 'link.concordat'], ['../secret.bib', 'link.bib'], ['../secret.json', 'link.json'], ['..', 'way-out'], ['/dev/zero', 'zero.concordat'], ['circle.concordat', 'circle.concordat']] as const) symlinkSync(target, join(cwd, link));
    spawnSync('mkfifo', [join(cwd, 'pipe.concordat')]);
    return cwd;
}

interface Told { readonly findings: { readonly rule: string; readonly file: string; readonly message: string }[] }

describe('nothing outside of the workspace is read', () => {
    it('whatever an import says', () => {
        const outside = [
            '../secret.concordat', '..\\\\secret.concordat', 'a/../../secret.concordat', './../secret.concordat', '/etc/passwd', '/dev/zero', 'C:\\\\Windows\\\\win.ini', 'file:///etc/passwd', 'https://example.org/x.concordat', '//example.org/x.concordat',
            '\\\\\\\\host\\\\share\\\\x.concordat', 'data:text/plain,x', 'javascript:alert(1)', 'link.concordat', 'link.bib', 'way-out/secret.concordat', 'zero.concordat',
        ];
        const missing = ['%2e%2e/secret.concordat', '..%2fsecret.concordat', 'circle.concordat', 'pipe.concordat', 'folder.concordat', 'a.concordat\u0000.bib', `${'x'.repeat(5000)}.concordat`];
        const paths = [...outside.map(path => [path, 'import-outside-workspace'] as const), ...missing.map(path => [path, 'unresolved-import'] as const)];
        const cwd = trapped(Object.fromEntries(paths.map(([path], index) => [`charter-${index}.concordat`, `import "${path}"\nstakeholder A "A" { depends on: Secret }\n`])));
        const { status, stdout, stderr } = concordat(['lint', ...paths.map((_, index) => `charter-${index}.concordat`), '--format', 'json'], { cwd });
        expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
        const { findings } = JSON.parse(stdout) as Told;
        expect(paths.map(([path], index) => [path, findings.find(({ rule, file }) => file === `charter-${index}.concordat` && rule.includes('import'))?.rule])).toEqual(paths);
        expect(stdout).not.toContain('The secret of another folder');
    });

    it.each(['extends', 'bibliography'])('whatever the key “%s” of a configuration says', key => {
        const paths = ['../secret.json', '..\\\\secret.json', '/etc/passwd', 'https://example.org/x.json', 'link.json', 'way-out/secret.json', 'zero.concordat', 'pipe.concordat', 'folder.concordat'];
        const cwd = trapped({ 'a.concordat': river, 'concordat.json': JSON.stringify({ [key]: paths }) });
        const { status, stdout, stderr } = concordat(['lint', 'a.concordat', '--format', 'json'], { cwd });
        expect({ status, findings: (JSON.parse(stdout) as Told).findings }).toEqual({ status: 2, findings: [] });
        expect(stdout + stderr).not.toMatch(/no-such-rule-of-secret|\n\s+at /);
    });
});

it('what is no file is refused in a sentence', () => {
    const cwd = trapped({});
    for (const path of ['pipe.concordat', 'circle.concordat', 'zero.concordat', '/dev/zero']) {
        const { status, stdout, stderr } = concordat(['lint', path, '--format', 'concise'], { cwd });
        expect({ path, status, stdout }).toEqual({ path, status: 2, stdout: '' });
        expect(stderr).toMatch(/^concordat: [^\n]+\n$/);
    }
});
