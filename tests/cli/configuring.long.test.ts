import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { program } from '../../cli/command-line.js';
import { version } from '../../language/generated/version.js';
import { concordat, folderWith } from '../support/command.js';
import { fixedRiver, river } from '../support/editor.js';

const excluded = 'affected-stakeholder-excluded';
const day = ['--today', '2026-06-01'];
const lint = (cwd: string, ...args: readonly string[]) => concordat(['lint', ...day, ...args], { cwd });
const levelIn = (stdout: string, rule = excluded) => (JSON.parse(stdout) as { findings: { rule: string; severity: string }[] }).findings.find(each => each.rule === rule)?.severity;
const refused = (cwd: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = lint(cwd, '--format', 'concise', ...args);
    return { status, stdout, said: stderr.replace('concordat: the configuration cannot be used, so nothing was checked:\n', '').trimEnd().split('\n').map(line => line.trim()) };
};
const rules = (level: string, more = {}) => JSON.stringify({ rules: { [excluded]: level }, ...more });
const cases = { error: 'error', off: undefined, info: 'info' } as const;

describe('extends names an installed package', () => {
    it.each<[string, string, Record<string, string>]>([
        ['its concordat.json', '@council/charters', { 'node_modules/@council/charters/concordat.json': rules('info') }],
        ['its concordat.jsonc', '@council/charters', { 'node_modules/@council/charters/concordat.jsonc': `// ours\n${rules('info')}` }],
        ['the key in its package.json', '@council/charters', { 'node_modules/@council/charters/package.json': `{ "name": "@council/charters", "concordat": ${rules('info')} }` }],
        ['one without a scope', 'charter-rules', { 'node_modules/charter-rules/concordat.json': rules('info') }],
        ['a file of it', '@council/charters/strict.json', { 'node_modules/@council/charters/strict.json': rules('info'), 'node_modules/@council/charters/concordat.json': rules('off') }],
        ['a file of it, without the ending', '@council/charters/strict', { 'node_modules/@council/charters/strict.json': rules('info') }],
        ['what builds on a file of its own', '@council/charters', { 'node_modules/@council/charters/concordat.json': '{ "extends": "./base.json" }', 'node_modules/@council/charters/base.json': rules('info') }],
        ['what builds on another package', '@council/charters', { 'node_modules/@council/charters/concordat.json': '{ "extends": "base" }', 'node_modules/base/concordat.json': rules('info') }],
        ['one of a folder around it', 'charter-rules', { '.git/HEAD': '', 'concordat.json': '{}', '../node_modules/charter-rules/concordat.json': rules('info') }],
    ])('%s', (_, name, files) => {
        const cwd = folderWith({ 'in/a.concordat': river, 'in/concordat.json': JSON.stringify({ extends: name }) });
        for (const [path, text] of Object.entries(files)) {
            const at = join(cwd, path.startsWith('../') ? path.slice(3) : path.startsWith('.git') || path === 'concordat.json' ? path : `in/${path}`);
            mkdirSync(join(at, '..'), { recursive: true });
            writeFileSync(at, text);
        }
        expect(levelIn(lint(cwd, '--format', 'json', 'in').stdout)).toBe('info');
    });

    it('a file beside the configuration counts before a package of its name', () => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': '{ "extends": "shared.json" }', 'shared.json': rules('info'), 'node_modules/shared.json/concordat.json': rules('off') });
        expect(levelIn(lint(cwd, '--format', 'json').stdout)).toBe('info');
    });

    it('and the configuration itself counts more; its patterns are read from the folder of the configuration in force', () => {
        const cwd = folderWith({ 'a.concordat': river, 'drafts/b.concordat': river, 'concordat.json': rules('error', { extends: '@council/charters' }), 'node_modules/@council/charters/concordat.json': rules('off', { exclude: ['drafts/'] }) });
        const { stdout } = lint(cwd, '--format', 'json');
        expect([levelIn(stdout), (JSON.parse(stdout) as { files: string[] }).files]).toEqual(['error', ['a.concordat']]);
    });

    it('nothing of it is run', () => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': '{ "extends": "evil" }', 'node_modules/evil/index.js': 'require("fs").writeFileSync("pwned", "")', 'node_modules/evil/concordat.js': 'throw 1', 'node_modules/evil/package.json': `{ "name": "evil", "main": "index.js", "exports": "./index.js", "concordat": ${rules('info')} }` });
        expect(levelIn(lint(cwd, '--format', 'json').stdout)).toBe('info');
        expect(lint(cwd, '--show-files', 'pwned').status).toBe(2);
    });

    it.each<[string, string, Record<string, string>, string]>([
        ['one that is not installed', '@council/charters', {}, 'The configuration “@council/charters” is not installed. Install the package: npm install --save-dev @council/charters.'],
        ['a file that a package has not', '@council/charters/strict', { 'node_modules/@council/charters/concordat.json': '{}' }, 'The configuration “@council/charters/strict” was not found. Install the package “@council/charters”, or check the path in it.'],
        ['a package without a configuration', '@council/charters', { 'node_modules/@council/charters/package.json': '{ "name": "x" }' }, 'The configuration “@council/charters” is a package that states no configuration: it has neither a “concordat.json” nor a key “concordat” in its package.json.'],
        ['a word that is nothing', 'charters', {}, 'The configuration “charters” is neither a file here nor an installed package.'],
        ['a file that is not there', './charters.json', {}, 'The configuration “./charters.json” is not there.'],
        ['a way out of a package', '@council/../../x', {}, 'The configuration “@council/../../x” leads out of the folder that is checked.'],
        ['an address', 'https://example.org/x.json', {}, 'The configuration “https://example.org/x.json” leads out of the folder that is checked.'],
    ])('refuses %s', (_, name, files, sentence) => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': JSON.stringify({ extends: [name] }), ...files });
        expect(refused(cwd)).toEqual({ status: 2, stdout: '', said: [`concordat.json:1:13: ${sentence}`] });
    });

    it('a link out of the workspace is no package', () => {
        const elsewhere = folderWith({ 'concordat.json': rules('info') });
        const cwd = folderWith({ '.git/HEAD': '', 'a.concordat': river, 'concordat.json': '{ "extends": "linked" }', 'node_modules/x': '' });
        symlinkSync(elsewhere, join(cwd, 'node_modules/linked'));
        expect(refused(cwd).said.join()).toContain('it is a link that leads out of the folder that is checked');
    });

    it('the cache sees that a package comes, changes and goes', () => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': '{ "extends": "charter-rules" }', 'node_modules/charter-rules/package.json': '{ "concordat": {} }' });
        const found = () => levelIn(lint(cwd, '--cache', '--format', 'json').stdout);
        const all = [found()];
        writeFileSync(join(cwd, 'node_modules/charter-rules/concordat.json'), rules('info'));
        all.push(found());
        writeFileSync(join(cwd, 'node_modules/charter-rules/concordat.json'), rules('off'));
        all.push(found());
        rmSync(join(cwd, 'node_modules/charter-rules/concordat.json'));
        expect([...all, found()]).toEqual(['error', cases.info, cases.off, 'error']);
    });
});

describe('--config', () => {
    it('counts for all charters in place of what is around them, from anywhere', () => {
        const elsewhere = folderWith({ 'ours.json': rules('info', { extends: './base.json', exclude: ['drafts/'] }), 'base.json': '{ "rules": { "no-review": "off" } }' });
        const cwd = folderWith({ 'a.concordat': river, 'in/b.concordat': river, 'drafts/c.concordat': river, 'in/concordat.json': rules('off'), 'concordat.json': '{ "rulez": {} }' });
        for (const more of [[], ['--threads', '2'], ['--cache'], ['--cache']]) {
            const { status, stdout } = lint(cwd, '--format', 'json', '--config', join(elsewhere, 'ours.json'), ...more);
            expect([status, levelIn(stdout), levelIn(stdout, 'no-review'), (JSON.parse(stdout) as { files: string[] }).files]).toEqual([0, 'info', undefined, ['a.concordat', 'in/b.concordat']]);
        }
        expect(lint(cwd, '--format', 'json', '--cache').status).toBe(2);
        writeFileSync(join(elsewhere, 'base.json'), '{ "rules": { "no-review": "error" } }');
        expect(lint(cwd, '--cache', '--config', join(elsewhere, 'ours.json')).status).toBe(1);
    }, 60_000);

    it('counts for a charter on standard input, and for what --show-files lists', () => {
        const cwd = folderWith({ 'ours.json': rules('info', { exclude: ['b.*'] }), 'a.concordat': river, 'b.concordat': river });
        expect(levelIn(concordat(['lint', '-', '--format', 'json', '--config', 'ours.json', ...day], { cwd, input: river }).stdout)).toBe('info');
        expect(lint(cwd, '--show-files', '--config', 'ours.json').stdout).toBe('a.concordat\n');
    });

    it('counts for fmt and assess too', () => {
        const cwd = folderWith({ 'ours.json': '{ "exclude": ["b.*"], "terms": { "sector": { "sea-rescue": { "meaning": "Lifeboats", "marks": ["non-state"] } } } }', 'a.concordat': river, 'b.concordat': river.replaceAll('    ', '  ') });
        expect([concordat(['fmt', '--check'], { cwd }).status, concordat(['fmt', '--check', '--config', 'ours.json'], { cwd }).status]).toEqual([1, 0]);
        const assessed = (...args: readonly string[]) => (JSON.parse(concordat(['assess', '.', '--format', 'json', ...args], { cwd }).stdout) as { charters?: unknown[]; assessments?: unknown[] });
        expect(JSON.stringify(assessed('--config', 'ours.json'))).not.toContain('b.concordat');
        expect(JSON.stringify(assessed())).toContain('b.concordat');
        for (const command of ['fmt', 'assess']) expect(concordat([command, 'a.concordat', '--config', 'none.json'], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no configuration “none.json”') });
    });

    const runs: Readonly<Record<string, readonly string[]>> = {
        lint: ['lint', 'a.concordat'], assess: ['assess', 'a.concordat'], report: ['report', 'a.concordat'], diff: ['diff', 'a.concordat', 'b.concordat'], agree: ['agree', 'a.concordat', 'b.concordat'],
        confirm: ['confirm', 'a.concordat'], sources: ['sources', 'a.concordat'], ask: ['ask', 'a.concordat'], answers: ['answers', 'a.concordat', 'answers.csv'], register: ['register', '.', '-o', 'public'], fmt: ['fmt', '--check'],
    };

    it.each(Object.entries(runs))('%s uses it in place of one that cannot be used', (_, args) => {
        const cwd = folderWith({ 'ours.json': '{}', 'concordat.json': '{ "rulez": {} }', 'a.concordat': river, 'b.concordat': river, 'answers.csv': concordat(['ask', '-', '-f', 'csv'], { input: river }).stdout });
        const refusal = concordat(args, { cwd });
        expect([refusal.status, refusal.stderr]).toEqual([2, expect.stringContaining('The key “rulez” is not known here.')]);
        expect(concordat([...args, '--config', 'ours.json'], { cwd }).stderr).not.toContain('configuration');
        expect(concordat([...args, '--config', 'none.json'], { cwd })).toMatchObject({ status: 2, stdout: '', stderr: 'concordat: There is no configuration “none.json”. Check the spelling of --config.\n' });
    }, 60_000);

    it('is an option of every command that reads charters', () => {
        const withoutCharters = ['rule', 'explain', 'rules', 'import', 'server', 'new', 'init', 'complete'];
        const commands = program('0.0.0').commands;
        const having = commands.filter(({ options }) => options.some(({ long }) => long === '--config')).map(command => command.name());
        expect(having).toEqual(commands.map(command => command.name()).filter(name => !withoutCharters.includes(name)));
        expect(having.filter(name => name !== 'mcp').sort()).toEqual(Object.keys(runs).sort());
    });

    it('is used for earlier versions too, as it is now', () => {
        const cwd = folderWith({ 'concordat.json': '{ "rulez": {} }', 'a.concordat': river });
        const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=River', '-c', 'user.email=river@example.org', ...args], { cwd, stdio: 'ignore' });
        git('init');
        git('add', '.');
        git('commit', '-m', 'first');
        writeFileSync(join(cwd, 'ours.json'), rules('off', { bibliography: ['ours.bib'] }));
        writeFileSync(join(cwd, 'ours.bib'), '@book{weir, title = {Weirs}, author = {A. Lane}, year = {2020}}');
        writeFileSync(join(cwd, 'a.concordat'), fixedRiver);
        const { status, stdout } = concordat(['diff', 'HEAD:', 'a.concordat', '--config', 'ours.json', ...day], { cwd });
        expect(status).toBe(0);
        expect(stdout).toContain('Valley Anglers: no say before');
        expect(stdout).not.toContain(excluded);
        expect(concordat(['register', '.', '-o', 'public', '--since', 'HEAD', '--config', 'ours.json', ...day], { cwd }).status).toBe(0);
        expect(readFileSync(join(cwd, 'public/changes.xml'), 'utf8')).toContain('Valley Partnership');
    });

    it('names the Markdown that holds charters', () => {
        const cwd = folderWith({ 'ours.json': '{ "literate": ["GOVERNANCE.md"] }', 'GOVERNANCE.md': `# Ours\n\n\`\`\`concordat\n${river}\`\`\`\n` });
        for (const command of ['assess', 'sources']) expect(concordat([command, '--config', 'ours.json'], { cwd })).toMatchObject({ status: 0, stdout: expect.stringContaining('GOVERNANCE.md') });
        expect(lint(cwd, '--format', 'json', '--config', 'ours.json').stdout).toContain('GOVERNANCE.md');
        expect(concordat(['lint', '--format', 'json', '--config', 'ours.json', '--files-from', '-'], { cwd, input: 'GOVERNANCE.md\n' }).stdout).toContain(excluded);
    });

    it.each([
        ['is not there', 'none.json', 'There is no configuration “none.json”. Check the spelling of --config.'],
        ['is a folder', 'in', '“in” is a folder. Name the configuration in it with --config.'],
        ['states none', 'package.json', '“package.json” states no configuration: it has no key “concordat”.'],
    ])('refuses what %s', (_, config, sentence) => {
        const cwd = folderWith({ 'in/a.concordat': river, 'package.json': '{}' });
        expect(refused(cwd, '--config', config)).toEqual({ status: 2, stdout: expect.any(String), said: [`concordat: ${sentence}`] });
    });
});

it('--show-config shows each value with where it comes from, and checks nothing', () => {
    const cwd = folderWith({
        'concordat.json': '{\n  "extends": ["@council/charters", "./base.json"],\n  "rules": { "inclusiveness": "warning" },\n  "overrides": [{ "files": ["north/"], "earlyWinMonths": 3, "rules": { "no-review": "off" } }],\n  "exclude": ["old/"]\n}',
        'base.json': '{ "rules": { "no-review": "hint" }, "vagueWords": ["maybe"] }', 'node_modules/@council/charters/package.json': '{\n"concordat": { "exclude": ["drafts/"], "rules": { "no-review": "error", "no-small-wins": "info" } } }', 'north/a.concordat': 'nonsense {',
    });
    const shown = (file: string, ...more: string[]) => JSON.parse(lint(cwd, '--format', 'json', '--show-config', file, ...more).stdout) as { excluded: boolean; configurations: string[]; settings: { key: string; value: unknown; from: string }[] };
    const { excluded: isOut, configurations, settings } = shown('north/a.concordat', '--rule', 'no-public-convenor=off');
    expect({ isOut, configurations }).toEqual({ isOut: false, configurations: ['concordat.json', 'base.json', 'node_modules/@council/charters/package.json'] });
    const of = (key: string) => settings.filter(each => each.key === key).map(({ value, from }) => [value, from]);
    expect([of('rules.no-review'), of('rules.no-small-wins'), of('rules.no-public-convenor'), of(`rules.${excluded}`), of('rules.syntax-error')]).toEqual([
        [['off', 'concordat.json:4:85, by the override for north/']], [['info', 'node_modules/@council/charters/package.json:2:90']], [['off', 'command line']], [['warning', 'concordat.json:3:31, by the condition inclusiveness']], [],
    ]);
    expect([of('exclude'), of('earlyWinMonths'), of('vagueWords'), of('preview')]).toEqual([[['drafts/', expect.stringContaining('package.json:2')], ['old/', 'concordat.json:5:15']], [[3, expect.stringContaining('concordat.json:4')]], [[['maybe'], 'base.json:1:51']], [[false, 'default']]]);
    expect(shown('drafts/x.concordat').excluded).toBe(true);
    expect(shown('a.concordat').settings.find(({ key }) => key === 'earlyWinMonths')).toMatchObject({ from: 'default' });
    const { status, stdout } = lint(cwd, '--show-config', 'north/a.concordat');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^north\/a\.concordat\nIts configuration, the file first that counts most: concordat\.json, base\.json, .*\n\n {2}exclude +drafts\//)]);
    expect(stdout.split('\n').filter(line => line.includes('rules.no-review '))).toEqual([expect.stringMatching(/off +concordat\.json:4:85, by the override for north\//)]);
});

describe('required-version', () => {
    it.each([`^${version}`, `>=${version}`, '*', `${version} || >=9`, `>=0.0.1 <=${version}`])('%s lets this version work', range => {
        expect(lint(folderWith({ 'a.concordat': fixedRiver, 'concordat.json': JSON.stringify({ 'required-version': range }) })).status).toBe(0);
    });
    it.each(['^99', '<0.0.1', '>99.1'])('%s does not, and other keys are not judged', range => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': JSON.stringify({ 'required-version': range, newKey: true }) });
        expect(refused(cwd).said).toEqual([`concordat.json:1:21: This configuration requires Concordat ${range}, and this is ${version}. Install a version that fits: npm install --save-dev concordat@"${range}"`]);
    });
    it('of a package counts too', () => {
        expect(refused(folderWith({ 'a.concordat': river, 'concordat.json': '{ "extends": "rules" }', 'node_modules/rules/concordat.json': '{ "required-version": "^99" }' })).said).toEqual([expect.stringContaining('node_modules/rules/concordat.json:1:23: This configuration requires Concordat ^99')]);
    });
    it.each(['banana', '', '1.2.3.4', '=>1'])('“%s” is no range', range => {
        expect(refused(folderWith({ 'a.concordat': river, 'concordat.json': JSON.stringify({ 'required-version': range }) })).said).toEqual([range === '' ? expect.stringContaining('') : `concordat.json:1:21: “${range}” is not a range of versions. Write one as for npm, such as “^0.1” or “>=0.1 <0.3”.`]);
    });
});

describe('what is wrong in a configuration is said all at once', () => {
    it('all keys that are unknown, wherever they are', () => {
        const cwd = folderWith({ 'a.concordat': river, 'concordat.json': '{\n"rulez": {}, "extend": "x",\n"rules": { "no-reviw": "off", "transparncy": "off" },\n"overrides": [{ "file": [] }, { "files": [], "xx": 2 }],\n"__proto__": {}, "constructor": 1 }' });
        expect(refused(cwd).said.map(line => line.replace(/^concordat\.json:(\d+):\d+: /, '$1 '))).toEqual([
            '2 The key “rulez” is not known here. Did you mean “rules”?', '2 The key “extend” is not known here. Did you mean “extends”?',
            '3 There is no rule or condition “no-reviw”. Did you mean “no-review”?', '3 There is no rule or condition “transparncy”. Did you mean “transparency”?',
            '4 The key “files” is missing here.', '4 The key “file” is not known here. Did you mean “files”?', '4 The key “xx” is not known here.', '5 The key “__proto__” is not known here.', '5 The key “constructor” is not known here.',
        ]);
    });
    it.each([
        ['concordat.json', '{\n"rules": {},\n"exclude": [],\n"rules": { "no-review": "off" }\n}', 'concordat.json:4:1: The key “rules” appears in these braces twice. Keep one of the two.'],
        ['concordat.json', '{ "rules": { "no-review": "off",\n "no-review": "error" } }', 'concordat.json:2:2: The key “no-review” appears in these braces twice. Keep one of the two.'],
        ['concordat.json', '{ "overrides": [{ "files": ["a"],\n"files": ["b"] }] }', 'concordat.json:2:1: The key “files” appears in these braces twice. Keep one of the two.'],
        ['concordat.json', '{ "rules": {},\n"rul\\u0065s": {} }', 'concordat.json:2:1: The key “rules” appears in these braces twice. Keep one of the two.'],
        ['package.json', '{ "concordat": {},\n"concordat": { "rules": {} } }', 'package.json:2:1: The key “concordat” appears in these braces twice. Keep one of the two.'],
        ['package.json', '{ "name": "a", "name": "b", "concordat": { "exclude": [],\n"exclude": [] } }', 'package.json:2:1: The key “exclude” appears in these braces twice. Keep one of the two.'],
    ])('a key of %s that appears twice is refused: %s', (name, text, sentence) => {
        expect(refused(folderWith({ 'a.concordat': river, [name]: text })).said).toEqual([sentence]);
    });
});

describe('a pattern in quotation marks', () => {
    const files = { '.git/HEAD': '', 'a.concordat': river, 'in/b.concordat': river, 'in/deep/c.concordat.md': '', 'in/notes.md': '', 'drafts/d.concordat': river, 'ignored/e.concordat': river, '.x/f.concordat': river, '[g].concordat': river, '.gitignore': 'ignored/\n', 'concordat.json': '{ "exclude": ["drafts/"] }' };
    it.each([
        ['**/*.concordat', ['.x/f.concordat', '[g].concordat', 'a.concordat', 'in/b.concordat']], ['**', ['.x/f.concordat', '[g].concordat', 'a.concordat', 'in/b.concordat', 'in/deep/c.concordat.md']],
        ['*.concordat', ['[g].concordat', 'a.concordat']], ['in/**', ['in/b.concordat', 'in/deep/c.concordat.md']], ['./in/*', ['in/b.concordat']], ['in/{a,b}.concordat', ['in/b.concordat']],
        ['?.concordat', ['a.concordat']], ['[ab].concordat', ['a.concordat']], ['[g].concordat', ['[g].concordat']], ['{a.concordat,in/b.concordat}', ['a.concordat', 'in/b.concordat']],
    ])('%s names what git and the configuration let it name', (pattern, expected) => {
        expect(lint(folderWith(files), '--show-files', pattern).stdout.trimEnd().split('\n')).toEqual(expected);
    });
    it.each([
        ['*.txt', 'No charter matches “*.txt”. Charters end in .concordat or .concordat.md; “**” stands for folders within folders.'], ['none/*.concordat', '“none/*.concordat” matches nothing: there is no folder “none”.'],
        ['drafts/*', 'There are no charters in “drafts/*” but those that the configuration excludes. Name others, or change “exclude”.'], ['ignored/*', expect.stringContaining('“ignored/e.concordat” is passed over: git ignores it (.gitignore)')],
    ])('%s is never clean by accident', (pattern, said) => {
        expect(refused(folderWith(files), pattern)).toMatchObject({ status: 2, said: [typeof said === 'string' ? `concordat: ${said}` : said] });
    });
    it('is understood by fmt and assess too', () => {
        const cwd = folderWith({ 'in/a.concordat': river });
        expect([concordat(['fmt', '--check', 'in/*'], { cwd }).stderr, concordat(['assess', 'in/*', '--format', 'json'], { cwd }).status]).toEqual(['concordat: 0 files would be formatted, of 1.\n', 0]);
    });
});

describe('a misspelt comment is found, with the nearest spelling', () => {
    const found = (comment: string, name = 'a.concordat') => {
        const cwd = folderWith({ [name]: comment });
        return (JSON.parse(lint(cwd, '--format', 'json', name).stdout) as { findings: { rule: string; message: string }[] }).findings.filter(({ rule }) => rule === 'ignore-misspelt').map(({ message }) => message);
    };
    it.each(['concordat-ignroe', 'concordat-ignor', 'concordat-ingore', 'concrodat-ignore', 'concordat_ignore', 'concordatignore', 'Concordat-Ignore', 'concordat-disable', 'concordat-ignore-next-line', 'concordat-disable-next-line', 'concordant-ignore', 'concordat-ignores'])('%s', written => {
        expect(found(`// ${written} no-review: we know\n${river}`)).toEqual([`“${written}” has no effect. Did you mean “concordat-ignore”?`]);
    });
    it.each(['//concordat-ignroe no-review: x', '/// concordat-ignore no-review: x', '/* concordat-ignore no-review: x */', '// @concordat-ignore no-review: x', '// concordat ignore no-review: x', '// concordat: ignore no-review: x', '/** concordat-ignroe no-review: x */', '//! concordat-ignore no-review: x'])('%s', comment => {
        expect(found(`${comment}\n${river}`)).toHaveLength(1);
    });
    it.each(['// concordat-ignore no-review: we know', '// Concordat ignores this.', '// The concordat of 1801', '// a concordat-like text', '// ignore this for now: it is old', '// concordance-index', '// concordat lint says no-review'])('%s is none', comment => {
        expect(found(`${comment}\n${river}`)).toEqual([]);
    });
    it('in a text in quotation marks there is none', () => {
        expect(found('partnership P "// concordat-ignroe no-review: x" { stage: draft }')).toEqual([]);
    });
    it('in the prose of a literate charter', () => {
        expect(found(`<!-- concordat-ignore no-review: we know -->\n\n\`\`\`concordat\n${river}\`\`\`\n`, 'a.concordat.md')).toEqual(['This comment is outside the charter, so it has no effect. Write “// concordat-ignore some-rule: the reason” inside the block.']);
    });
});
