// `npm run bench`: everything, as one table with the goals beside the figures; with `-- --write` into docs/performance.md too.
// `-- --only single,latency,workspaces,endurance,others`; `--rounds 7`; `--counts 100,1000,5000`; `--edits 20000`.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { endurance } from './endurance.mjs';
import { latency } from './latency.mjs';
import { others } from './others.mjs';
import { single } from './single.mjs';
import { table } from './table.mjs';
import { workspaces } from './workspaces.mjs';

const { values: { only, rounds, counts, keystrokes, edits, write } } = parseArgs({ options: {
    only: { type: 'string', default: 'single,latency,workspaces,endurance,others' }, rounds: { type: 'string', default: '7' }, counts: { type: 'string', default: '100,1000,5000' }, keystrokes: { type: 'string', default: '200' }, edits: { type: 'string', default: '20000' }, write: { type: 'boolean', default: false },
} });
const parts = {
    single: ['One charter', () => single({ rounds: Number(rounds) })],
    latency: ['In the editor', () => latency({ keystrokes: Number(keystrokes) })],
    workspaces: ['Many charters', () => workspaces({ counts: counts.split(',').map(Number) })],
    endurance: ['A long session', () => endurance({ edits: Number(edits) })],
    others: ['Beside tools of the same kind', () => others({ rounds: Number(rounds) })],
};

const before = loadavg()[0];
const measured = [];
for (const name of only.split(',')) {
    const [title, measure] = parts[name];
    measured.push(`## ${title}\n\n${table(await measure())}`);
    process.stderr.write(`${title}: measured\n`);
}
const page = `# How fast it is

Made by \`npm run bench -- --write\`, with Node ${process.version} on ${cpus().length} × ${cpus()[0].model.trim()}, where ${before < 0.5 ? 'little else ran' : `${before.toFixed(1)} other programs ran on average, so that times are longer than on a machine at rest`}. Ratios are of the same run. Each figure of the command is that of a whole process from a cold start, the median of ${rounds} rounds; of many charters, one run. Memory is the most that the process had.

${measured.join('\n\n')}

## What stands in the way of the goals that are missed

Langium’s parser reads every text ([ADR 11](adr/0011-langium-reads-every-text.md)), so each run builds it from the grammar. From version 22.1 on, Node keeps what it compiled ([ADR 9](adr/0009-what-node-compiled-is-kept.md)), and a cold start is measured with that, as everybody has it from the second run on. An empty Node 24 starts in half the time of an empty Node 20, so that the same start is a larger multiple of it.
`;
process.stdout.write(page);
if (write) writeFileSync('docs/performance.md', page);
process.exit();
