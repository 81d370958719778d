// `npm run bench`: everything, as one table with the goals beside the figures; with `-- --write` the ratios into docs/performance.md too.
// `-- --only single,documents,latency,large,workspaces,endurance,others`; `--rounds 7`; `--counts 100,1000,5000`; `--edits 20000`.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documents } from './documents.mjs';
import { endurance } from './endurance.mjs';
import { large } from './large.mjs';
import { latency } from './latency.mjs';
import { others } from './others.mjs';
import { register } from './register.mjs';
import { single } from './single.mjs';
import { measuredTable, ratioTable } from './table.mjs';
import { workspaces } from './workspaces.mjs';

const { values: { only, rounds, counts, keystrokes, edits, write } } = parseArgs({ options: {
    only: { type: 'string', default: 'single,documents,latency,large,workspaces,register,endurance,others' }, rounds: { type: 'string', default: '7' }, counts: { type: 'string', default: '100,1000,5000' }, keystrokes: { type: 'string', default: '200' }, edits: { type: 'string', default: '20000' }, write: { type: 'boolean', default: false },
} });
const parts = {
    single: ['One charter', () => single({ rounds: Number(rounds) })],
    documents: ['Documents of a hundred pages', () => documents({ rounds: Number(rounds) })],
    latency: ['In the editor', () => latency({ keystrokes: Number(keystrokes) })],
    large: ['In the editor, with a large charter', () => large({ keystrokes: Number(keystrokes) })],
    workspaces: ['Many charters', () => workspaces({ counts: counts.split(',').map(Number) })],
    register: ['A register of many partnerships', () => register({ counts: [100, 1000] })],
    endurance: ['A long session', () => endurance({ edits: Number(edits) })],
    others: ['Beside tools of the same kind', () => others({ rounds: Number(rounds) })],
};

const measured = [];
for (const name of only.split(',')) {
    const [title, measure] = parts[name];
    measured.push([title, await measure()]);
    process.stderr.write(`${title}: measured\n`);
}
const sections = show => measured.map(([title, rows]) => `## ${title}\n\n${show(rows)}`).join('\n\n');
process.stdout.write(`${sections(measuredTable)}\n`);
if (write) writeFileSync('docs/performance.md', page());
process.exit();

function page() {
    return `# How fast it is

\`npm run bench -- --write\` writes this page, here with Node ${process.version}. It compares times and memory of the same run with each other, because times themselves depend on the machine; \`npm run bench\` prints those of yours. The command is measured as a whole process from a cold start, the median of ${rounds} rounds; many charters are measured once.

${sections(ratioTable)}

## What takes the time

Langium’s parser reads every text ([ADR 11](adr/0011-langium-reads-every-text.md)), so each run builds it from the grammar. The command keeps what was compiled of it ([ADR 9](adr/0009-what-node-compiled-is-kept.md)), and a cold start is measured with that, as everybody has it from the second run on.

A charter of 1,000 stakeholders takes two fifths of its time in that parser, a quarter in the rules and their findings, and a sixth in collecting garbage; the rest is the start. LikeC4 reads its model with the same library.

Two threads are not twice as fast as one, because each loads the rules, builds the parser, compiles what it runs often and collects its own garbage. A thread needs more than twice the time for its first hundred charters that it needs for later ones, until Node has compiled all of that. With one thread, Node also compiles and collects on the second processor, so that less than a whole processor is left for another thread.

With a full cache, a quarter of the time is the start. As much each is taken by reading and comparing all 1,000 charters, by making 34 MB of JSON of what was found before, and by writing them.
`;
}
