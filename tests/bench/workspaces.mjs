// `npm run bench:workspaces`: `concordat lint` over many charters, in one thread and two, without a cache and with one. The results must be equal.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { charterOf } from './charters.mjs';

const counts = process.argv.slice(2).map(Number).filter(count => count > 0);
const command = resolve('bin/concordat.js');
// Tells on a channel of its own how much memory the process had at most, in KiB.
const telling = `data:text/javascript,import{writeSync}from'node:fs';process.on('exit',()=>writeSync(3,String(process.resourceUsage().maxRSS)))`;

function measured(folder, ...args) {
    const start = performance.now();
    const { status, stdout, stderr, output } = spawnSync(process.execPath, ['--import', telling, command, 'lint', '--format', 'json', '--today', '2026-11-23', ...args], { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    if (status !== 0 && status !== 1) throw new Error(stderr);
    return { time: performance.now() - start, memory: Number(output[3]) / 1024, result: createHash('sha256').update(stdout).digest('hex') };
}

process.stdout.write(`Node ${process.version}, one run each.\n\n| what | time | memory | times the first |\n| --- | --- | --- | --- |\n`);
for (const count of counts.length > 0 ? counts : [1000]) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));
    for (let index = 0; index < count; index++) writeFileSync(join(folder, `charter-${index}.concordat`), charterOf(10 + (index % 20)));
    const runs = {
        'one thread': measured(folder, '--threads', '1'),
        'two threads': measured(folder, '--threads', '2'),
        'one thread, new cache': measured(folder, '--threads', '1', '--cache'),
        'full cache': measured(folder, '--cache'),
    };
    rmSync(folder, { recursive: true });
    const [first] = Object.values(runs);
    for (const [what, { time, memory, result }] of Object.entries(runs)) {
        if (result !== first.result) throw new Error(`${what}: another result`);
        process.stdout.write(`| ${count} charters, ${what} | ${(time / 1000).toFixed(2)} s | ${memory.toFixed(0)} MiB | ${(time / first.time).toFixed(2)} |\n`);
    }
}
