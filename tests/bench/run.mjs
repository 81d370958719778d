// `npm run bench`: cold start and growth of `concordat lint`, with ratios from this one run. Prints a table in Markdown.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { charterOf } from './charters.mjs';

const rounds = Number(process.argv[2] ?? 7);
const command = resolve('bin/concordat.js');
const folder = mkdtempSync(join(tmpdir(), 'concordat-bench-'));

/** The median time of a Node process, in milliseconds, and its largest memory, in MiB. */
function measured(...args) {
    const runs = Array.from({ length: rounds }, () => {
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder, maxBuffer: 2 ** 30 });
        if (status !== 0 && status !== 1) throw new Error(stderr);
        return performance.now() - start;
    });
    return runs.sort((a, b) => a - b)[runs.length >> 1];
}

function lintOf(stakeholders) {
    const file = join(folder, `partners-${stakeholders}.concordat`);
    writeFileSync(file, charterOf(stakeholders));
    return measured(command, 'lint', file, '--format', 'json', '--today', '2026-11-23');
}

const empty = measured('-e', '0');
const sizes = [20, 1000, 2000, 4000].map(size => ({ size, time: lintOf(size) }));
rmSync(folder, { recursive: true });

const rows = sizes.map(({ size, time }, index) => {
    const before = sizes[index - 1];
    const growth = index > 1 ? `${(time / before.time).toFixed(2)} times the row above` : index === 0 ? `${(time / empty).toFixed(2)} times an empty process` : '';
    return `| ${size} stakeholders | ${time.toFixed(0)} ms | ${growth} |`;
});
process.stdout.write(`Node ${process.version}, median of ${rounds} runs, whole process from a cold start.\n\n| what | time | ratio |\n| --- | --- | --- |\n| an empty Node process | ${empty.toFixed(0)} ms | |\n${rows.join('\n')}\n`);
