// npm run fuzz: what CI tries, the same each time. npm run fuzz -- --minutes 30: the same with other seeds, round after round, for so long.
// npm run fuzz -- --seed 7 [more arguments for vitest]: one round with this seed, as a failed run names it.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values: { minutes, seed }, positionals } = parseArgs({
    options: { minutes: { type: 'string' }, seed: { type: 'string' } },
    allowPositionals: true,
});
if (minutes !== undefined && !(Number(minutes) > 0)) {
    console.error(`“--minutes ${minutes}” is no number of minutes.`);
    process.exit(2);
}

const arguments_ = ['vitest', 'run', '--config', 'tests/fuzz/vitest.config.ts', '--root', '.', ...positionals];
const round = env => spawnSync('npx', arguments_, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

if (minutes === undefined) process.exit(round(seed === undefined ? {} : { FUZZ_SEED: seed }));

const end = Date.now() + Number(minutes) * 60_000;
let rounds = 0;
for (let next = Number(seed ?? Date.now() % 1_000_000_000); Date.now() < end; next++) {
    const status = round({ FUZZ_SEED: String(next) });
    rounds++;
    if (status !== 0) {
        console.error(`Round ${rounds} failed: npm run fuzz -- --seed ${next}`);
        process.exit(status);
    }
}
console.log(`${rounds} rounds, and nothing was found.`);
