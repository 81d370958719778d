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

A text without faults of syntax is read without Langium’s parser, which then is not built ([ADR 8](adr/0008-a-sound-charter-is-read-without-the-parser.md)). From version 22.1 on, Node keeps what it compiled ([ADR 9](adr/0009-what-node-compiled-is-kept.md)), and a cold start is measured with that, as everybody has it from the second run on. What is left of a cold start is, in about equal parts, Node itself, loading modules, and the check. Half of the modules are Langium’s and other libraries’, which have to be there in case that the text has a fault. An empty Node 24 begins in half the time of an empty Node 20, so that the same start is a larger multiple of it.

All rules together took less time than the parse while Langium’s parser made it. They take no more than they did, but in a process that has warmed up, as this is measured, the parse takes a tenth of what it took.

In a large charter the parse is about a tenth of the time. The rest is spread over reading the values, binding the names, the rules and the output, and a fifth of all is the collection of garbage; there is no one place left that would bring much.
`;
process.stdout.write(page);
if (write) writeFileSync('docs/performance.md', page);
process.exit();
