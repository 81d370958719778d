// `npm run mutations:rules`: changes each rule in small ways, and looks whether the charters that try it notice, or the compiler does. Prints what nothing notices: a gap in the examples, or a change that changes nothing.
// `npm run mutations:rules -- no-review single-leader`: only these rules. `--write`: writes unnoticed.txt anew, where a person says why each may stay. `--check`: ends with 1 where that list differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { unnoticedIn } from './unnoticed.mjs';

const words = process.argv.slice(2);
const wanted = words.filter(word => !word.startsWith('--'));
const { unnoticed, tried, rules } = await unnoticedIn(wanted, line => process.stdout.write(`${line}\n`));
process.stdout.write(`\n${tried - unnoticed.length} of ${tried} changes of ${rules} rules are noticed.\n`);

const list = 'tests/mutations/unnoticed.txt';
const known = new Map(readFileSync(list, 'utf8').trimEnd().split('\n').map(line => line.split(' — ')));
if (words.includes('--write') && wanted.length === 0) writeFileSync(list, unnoticed.map(each => `${each} — ${known.get(each) ?? 'not explained yet'}\n`).join(''));
if (words.includes('--check') && [...known.keys()].sort().join('\n') !== [...unnoticed].sort().join('\n')) process.exitCode = 1;
