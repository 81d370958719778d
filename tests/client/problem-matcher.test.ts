import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';

const { contributes: { problemMatchers: [matcher] } } = JSON.parse(readFileSync('client/package.json', 'utf8')) as { contributes: { problemMatchers: [{ pattern: Record<string, number> & { regexp: string } }] } };

it('the problem matcher of the task reads every finding that the command prints', () => {
    const folder = folderWith({ 'a.concordat': 'partnership P "P" {}\nstakeholder A "A" { sectr: x }\n' });
    const { stdout } = concordat(['lint', '--format', 'concise', '--hints', '.'], { cwd: folder });
    const lines = stdout.split('\n').filter(line => /^\S+:\d+:\d+: /.test(line));
    expect(lines.length).toBeGreaterThan(2);
    const { regexp, file, line, severity, code, message } = matcher.pattern;
    for (const each of lines) {
        const found = new RegExp(regexp!).exec(each);
        expect(found, each).not.toBeNull();
        expect(each).toBe(`${found![file!]}:${found![line!]}:${found![3]}: ${found![severity!]} ${found![code!]}: ${found![message!]}`);
    }
});
