import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, machineNode } from '../support/command.js';
import { slow, some } from '../support/slow.js';

/** Processor time in seconds, which other work on the machine does not change much, and what was found. */
function checked(files: Record<string, string>, ...args: readonly string[]) {
    const script = `process.argv.splice(1, 1); process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('CPU ' + (user + system) / 1e6 + '\\n'); }); await import(${JSON.stringify(`file://${resolve('bin/concordat.cjs')}`)});`;
    const { status, stdout, stderr } = spawnSync(machineNode, ['--input-type=module', '--eval', script, '--', 'concordat', 'lint', '--threads', '1', '--today', '2026-06-01', ...args], { cwd: folderWith(files), encoding: 'utf8', maxBuffer: 2 ** 28, timeout: 240_000 });
    return { status, stdout, stderr, seconds: Number(/CPU ([\d.]+)/.exec(stderr)?.[1] ?? NaN) };
}

/** Twice as much takes no more than so many times the time; the start of the command is in both. */
const doubled = 3;

describe('no input makes the command hang', () => {
    slow('thousands of stakeholders and a list of thousands of unknown names', () => {
        const stakeholders = Array.from({ length: 3_000 }, (_, index) => `stakeholder StakeholderNumber${index} "S ${index}"\n`).join('');
        const unknown = Array.from({ length: 15_000 }, (_, index) => `StakeholdrNumbr${index + 7_000}`).join(', ');
        const { status, stdout, seconds } = checked({ 'a.concordat': `partnership P "P" { stage: draft }\n${stakeholders}forum F "F" { members: ${unknown} }\n` }, '--format', 'json');
        expect(status).toBe(1);
        const { findings } = JSON.parse(stdout) as { findings: { rule: string; message: string }[] };
        expect(findings.filter(({ rule }) => rule === 'unresolved-name')).toHaveLength(1_000);
        expect(findings.filter(({ rule }) => rule === 'too-many-findings').map(({ message }) => message)).toContain('“unresolved-name” finds more than 1000 things in this file. Only the first 1000 are shown; most likely they have one cause.');
        expect(seconds).toBeLessThan(60);
    }, 240_000);

    it.each(some([['comments that are not closed', '/*'], ['comments', '/* x */ '], ['braces', '{'], ['quotation marks', '"'], ['blanks', ' '], ['line breaks', '\n'], ['backslashes', '\\'], ['carriage returns', '\r']]))('2 MB of %s', (_, piece) => {
        const { status, seconds } = checked({ 'a.concordat': piece.repeat(2_000_000 / piece.length) });
        expect([0, 1]).toContain(status);
        expect(seconds).toBeLessThan(60);
    }, 240_000);

    slow('a hundred thousand declarations on one line print little', () => {
        const { stdout, seconds } = checked({ 'a.concordat': 'stakeholder A "A" '.repeat(100_000) });
        expect(stdout.length).toBeLessThan(2_000_000);
        expect(stdout).toContain('finds more than 1000 things in this file');
        expect(seconds).toBeLessThan(60);
    }, 240_000);

    slow('libraries that import each other in a chain', () => {
        const chain = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`l${index}.concordat`, `${index < length - 1 ? `import "l${index + 1}.concordat"\n` : ''}stakeholder S${index} "S ${index}"\n`]));
        const [one, two] = [checked(chain(500)), checked(chain(1_000))];
        expect([one.status, two.status]).toEqual([0, 0]);
        expect(two.seconds / one.seconds).toBeLessThan(doubled);
        const four = checked(chain(2_000));
        expect(four.status).toBe(0);
        expect(four.seconds).toBeLessThan(40);
    }, 240_000);

    const names = (separator: string, count: number) => ({ 'a.concordat': `partnership P "P" { stage: draft }\nforum F "F" { members: ${Array.from({ length: count }, (_, index) => `x${index}`).join(separator)} }\n` });
    it.each(some([['unknown names', ', ', 300_000], ['unknown names with comments between', ', /* c */ ', 49_000], ['words without commas', ' ', 300_000], ['lines', '\n', 300_000]] as const))('a list of hundreds of thousands of %s', (_, separator, count) => {
        const { status, seconds } = checked(names(separator, count), '--format', 'json');
        expect(status).toBe(1);
        expect(seconds).toBeLessThan(30);
    }, 240_000);
});
