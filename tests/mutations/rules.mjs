// `npm run mutations:rules`: changes each rule in small ways, and looks whether its page, its edges in tests/truth, or the pages of others notice.
// Prints what nothing notices: a gap in the examples, or a change that changes nothing, such as one that leaves out a quick way. `npm run mutations:rules -- no-review single-leader`: only these rules; `--all`: all changes, not a sample.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { mutantsOf } from './mutants.mjs';

/** Of each rule as many changes, spread over the whole of it. */
const sampled = 30;

const words = process.argv.slice(2);
const [isAll, wanted] = [words.includes('--all'), words.filter(word => !word.startsWith('--'))];
const home = resolve('node_modules/.cache/mutations');
rmSync(home, { recursive: true, force: true });
mkdirSync(home, { recursive: true });
await build({ entryPoints: globSync(['language/**/*.ts', 'tests/support/*.ts', 'tests/mutations/examine.ts', 'tests/truth/*edges.ts']), outdir: home, outbase: '.', format: 'esm', logLevel: 'warning' });
const load = path => import(pathToFileURL(resolve(home, path)).href);
const { examine } = await load('tests/mutations/examine.js');

const sampleOf = mutants => (isAll || mutants.length <= sampled ? mutants : mutants.filter((_, index) => Math.floor(index * sampled / mutants.length) !== Math.floor((index - 1) * sampled / mutants.length)));

const files = globSync('language/rules/*/*.ts').filter(path => wanted.length === 0 || wanted.some(id => path.endsWith(`/${id}.ts`))).sort();
let [tried, unnoticed] = [0, 0];
for (const file of files) {
    const id = file.replace(/^.*\/|\.ts$/g, '');
    for (const [number, { text, what }] of sampleOf(mutantsOf(readFileSync(file, 'utf8'))).entries()) {
        const { code } = await transform(text, { loader: 'ts' });
        const path = file.replace(/\.ts$/, `.changed${number}.js`);
        writeFileSync(resolve(home, path), code);
        tried++;
        const noticed = examine(id, await load(path).then(({ rule }) => rule, () => undefined));
        if (noticed) continue;
        unnoticed++;
        process.stdout.write(`${id}, ${what}\n`);
    }
}
process.stdout.write(`\n${tried - unnoticed} of ${tried} changes of ${files.length} rules are noticed.\n`);
