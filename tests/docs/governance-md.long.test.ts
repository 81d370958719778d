import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith, machineNode } from '../support/command.js';

const page = readFileSync('docs/how-to/check-a-governance-md.md', 'utf8');

/** The blocks of a guide in their order, without the indentation of the step that they are in. */
const blocks = [...page.matchAll(/^( *)(`{3,})(\w+)\n([^]*?)^\1\2$/gm)].map(([, indent, , language, text]) => ({ language: language!, text: text!.replace(new RegExp(`^${indent}`, 'gm'), '') }));

it('the guide takes a GOVERNANCE.md from nothing to a checked pull request, by its own commands', () => {
    const folder = folderWith({ 'bin/concordat': `#!/bin/sh\nexec "${machineNode}" "${resolve('bin/concordat.cjs')}" "$@"\n` });
    const project = join(folder, 'kettle');
    mkdirSync(join(project, '.git'), { recursive: true });
    const run = (command: string) => spawnSync('sh', ['-ec', command], { cwd: project, encoding: 'utf8', env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}` } });
    spawnSync('chmod', ['+x', join(folder, 'bin/concordat')]);
    const governance = join(project, 'GOVERNANCE.md');
    const ran: string[] = [];
    for (const { language, text } of blocks) {
        if (language === 'markdown' && !existsSync(governance)) writeFileSync(governance, text);
        else if (language === 'markdown') appendFileSync(governance, `\n${text}`);
        else if (language === 'json') writeFileSync(join(project, 'concordat.json'), text);
        else if (language === 'sh') {
            const { status, stderr } = run(text);
            expect({ text, status, stderr }).toEqual({ text, status: 0, stderr });
            ran.push(text.trim());
        }
    }
    expect(ran).toEqual(['concordat import GOVERNANCE.md --output draft.concordat', 'rm draft.concordat', 'concordat lint', 'concordat init --yes --ci github']);
    expect(readFileSync(join(project, '.github/workflows/charters.yml'), 'utf8')).toContain('concordat@');
    expect(existsSync(join(project, 'charter.concordat'))).toBe(false);

    writeFileSync(governance, readFileSync(governance, 'utf8').replace('The steering committee meets monthly.', 'The steering committee meets quarterly.'));
    const { status, stdout } = run('concordat lint --format concise');
    expect(status).toBe(1);
    const [told] = blocks.filter(({ language }) => language === 'text');
    expect(stdout).toContain(told!.text.trim());
});
