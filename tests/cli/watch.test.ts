import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { mendedRiver, river } from '../support/editor.js';
import { folderWith, machineNode } from '../support/command.js';

it('--watch checks again whenever a charter or its configuration changes', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const child = spawn(machineNode, [resolve('bin/concordat.js'), 'lint', '--watch', '--format', 'json', '--today', '2026-06-01'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill());
    let [out, rounds] = ['', 0];
    const waiting = new Set<() => void>();
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString(); });
    child.stderr.on('data', (chunk: Buffer) => {
        rounds += chunk.toString().split('Waiting for changes').length - 1;
        waiting.forEach(look => look());
    });
    /** What the check after this many others found. */
    const round = async (number: number) => {
        await new Promise<void>(done => {
            const look = () => rounds >= number && done();
            waiting.add(look);
            look();
        });
        const [found] = [out];
        out = '';
        return (JSON.parse(found) as { findings: { rule: string }[] }).findings.some(({ rule }) => rule === 'affected-stakeholder-excluded');
    };
    expect(await round(1)).toBe(true);
    writeFileSync(join(folder, 'valley.concordat'), mendedRiver);
    expect(await round(2)).toBe(false);
    writeFileSync(join(folder, 'valley.concordat'), river);
    expect(await round(3)).toBe(true);
    writeFileSync(join(folder, 'concordat.json'), '{ "rules": { "affected-stakeholder-excluded": "off" } }');
    expect(await round(4)).toBe(false);
});
