import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';
import { commandWithInventedRules, former, previewed, renamed } from '../support/invented-rules.js';

let built: { folder: string; program: string };
beforeAll(async () => {
    built = await commandWithInventedRules();
}, 120_000);
afterAll(() => rmSync(built.folder, { recursive: true, force: true }));

const run = (cwd: string, ...args: readonly string[]) => concordat(args, { cwd, program: built.program });
const lint = (cwd: string, ...args: readonly string[]) => run(cwd, 'lint', '--today', '2026-06-01', ...args);

interface Found {
    readonly rule: string;
    readonly severity: string;
    readonly accepted?: { readonly by: string };
}
const found = (cwd: string, ...args: readonly string[]) => (JSON.parse(lint(cwd, '--format', 'json', '--hints', ...args).stdout) as { findings: Found[] }).findings;
/** How severe a rule is, or who accepted its finding; undefined where it finds nothing. */
function stateOf(rule: string, cwd: string, ...args: readonly string[]) {
    const finding = found(cwd, ...args).find(each => each.rule === rule);
    return finding && (finding.accepted?.by ?? finding.severity);
}
const charter = { 'a.concordat': river };
const rules = (settings: object) => ({ ...charter, 'concordat.json': JSON.stringify(settings) });

describe('a rule in preview', () => {
    it('finds nothing until somebody asks for it', () => {
        expect(stateOf(previewed, folderWith(charter))).toBeUndefined();
    });

    it.each<[string, object, string[], string]>([
        ['--preview', {}, ['--preview'], 'error'],
        ['"preview": true', { preview: true }, [], 'error'],
        ['a level of its own', { rules: { [previewed]: 'warning' } }, [], 'warning'],
        ['--rule', {}, ['--rule', `${previewed}=info`], 'info'],
        ['--only', {}, ['--only', previewed], 'error'],
        ['an override', { overrides: [{ files: ['a.*'], rules: { [previewed]: 'hint' } }] }, [], 'hint'],
    ])('is asked for by %s', (_, settings, args, state) => {
        const cwd = folderWith(rules(settings));
        expect([stateOf(previewed, cwd, ...args), stateOf(previewed, cwd, ...args, '--cache'), stateOf(previewed, cwd, ...args, '--cache'), stateOf(previewed, cwd, ...args, '--threads', '2')]).toEqual([state, state, state, state]);
    });

    it('is not asked for by its condition, nor where it is off', () => {
        expect(stateOf(previewed, folderWith(rules({ rules: { inclusiveness: 'error' } })))).toBeUndefined();
        expect(stateOf(previewed, folderWith(rules({ preview: true, rules: { [previewed]: 'off' } })))).toBeUndefined();
        expect(stateOf(previewed, folderWith(charter), '--only', 'inclusiveness')).toBeUndefined();
    });

    it('may be named where it does not run: nobody is told to remove that', () => {
        const cwd = folderWith({ 'a.concordat': `// concordat-ignore ${previewed}: we know\n${river}explain ${previewed} { because: "We know." }\n` });
        expect(found(cwd).filter(({ rule }) => /unneeded|unknown|renamed/.test(rule))).toEqual([]);
        expect(found(cwd, '--preview').map(({ rule }) => rule)).toContain('ignore-unneeded');
    });

    it('is shown as one by explain, rules and --show-config', () => {
        const cwd = folderWith(charter);
        expect(run(cwd, 'rule', previewed).stdout).toContain('This rule is in preview: it reports nothing unless you ask for it');
        expect(run(cwd, 'rule', renamed).stdout).not.toContain('in preview');
        expect(run(cwd, 'rules').stdout).toMatch(new RegExp(`  ${previewed} +error +\\(in preview\\) Checks that`));
        expect((JSON.parse(run(cwd, 'rules', '--format', 'json').stdout) as { id: string; preview: boolean }[]).filter(({ preview }) => preview).map(({ id }) => id)).toEqual([previewed]);
        expect(lint(cwd, '--show-config', 'a.concordat').stdout).toMatch(new RegExp(`rules\\.${previewed} +off +in preview`));
    });
});

describe('a rule that was renamed is understood by its former id', () => {
    const notice = `The rule “${former}” is called “${renamed}” now. The former id still works, until the next major version.`;
    it('in a configuration, which says so each time, with a full cache too', () => {
        const cwd = folderWith(rules({ rules: { [former]: 'info' } }));
        expect(stateOf(renamed, cwd)).toBe('info');
        const said = `concordat: concordat.json:1:11: ${notice}\n`;
        for (const args of [[], ['--cache'], ['--cache'], ['a.concordat', '--cache'], ['a.concordat'], ['--threads', '2']]) expect([args, lint(cwd, ...args).stderr]).toEqual([args, said]);
    });

    it('in an override, and beside the id that it has now, which counts more', () => {
        expect(stateOf(renamed, folderWith(rules({ overrides: [{ files: ['a.*'], rules: { [former]: 'warning' } }] })))).toBe('warning');
        expect(stateOf(renamed, folderWith(rules({ rules: { [former]: 'info', [renamed]: 'warning' } })))).toBe('warning');
    });

    it.each([['a comment', `// concordat-ignore ${former}: we know\ndecision`, 'comment'], ['an explanation', 'decision', 'explanation']])('in %s, which is told, and brought up to date by --fix', (_, decision, by) => {
        const text = `${river.replace('decision', decision)}${by === 'explanation' ? `explain ${former} { because: "We know." }\n` : ''}`;
        const cwd = folderWith({ 'a.concordat': text });
        expect(stateOf(renamed, cwd)).toBe(by);
        expect(found(cwd).map(({ rule }) => rule).filter(rule => /renamed|unneeded|unknown/.test(rule))).toEqual(['rule-renamed']);
        lint(cwd, '--fix');
        expect(readFileSync(join(cwd, 'a.concordat'), 'utf8')).toBe(text.replace(former, renamed));
        expect(stateOf(renamed, cwd)).toBe(by);
    });

    it('in a baseline, alone and beside the id that it has now; the next one has the new id', () => {
        const cwd = folderWith(charter);
        lint(cwd, '--baseline', 'known.json', '--update-baseline');
        const now = readFileSync(join(cwd, 'known.json'), 'utf8');
        writeFileSync(join(cwd, 'known.json'), now.replace(renamed, former));
        expect(stateOf(renamed, cwd, '--baseline', 'known.json')).toBe('baseline');
        expect(lint(cwd, '--baseline', 'known.json').status).toBe(0);
        lint(cwd, '--baseline', 'known.json', '--prune-baseline');
        expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(now);
    });

    it('by --only, --rule, explain and --show-config', () => {
        const cwd = folderWith(charter);
        expect(found(cwd, '--only', former).map(({ rule }) => rule)).toEqual([renamed]);
        expect(stateOf(renamed, cwd, '--rule', `${former}=off`)).toBeUndefined();
        expect(run(cwd, 'rule', former)).toEqual({ status: 0, stdout: run(cwd, 'rule', renamed).stdout, stderr: `concordat: the rule “${former}” is called “${renamed}” now.\n` });
        expect(run(cwd, 'rule', renamed).stdout).toContain(`Before, it was called \`${former}\`.`);
        expect(lint(folderWith(rules({ rules: { [former]: 'info' } })), '--show-config', 'a.concordat').stdout).toMatch(new RegExp(`rules\\.${renamed} +info +concordat\\.json:1:\\d+`));
    });

    it('and no list or answer offers the former id', () => {
        const cwd = folderWith(charter);
        for (const args of [['rules'], ['lint', '--rule', `${former.slice(0, -1)}=off`], ['lint', '--only', `${former}s`]]) {
            const { stdout, stderr } = run(cwd, ...args);
            expect((stdout + stderr).replace(/“[^”]*” that/, '')).not.toContain(`“${former}”`);
        }
        expect((JSON.parse(run(cwd, 'rules', '--format', 'json').stdout) as { id: string; formerIds: string[] }[]).find(({ id }) => id === renamed)).toMatchObject({ formerIds: [former] });
    });
});
