// The changes of rules that no example notices.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { compiler } from './compiles.mjs';
import { mutantsOf } from './mutants.mjs';

/** What nothing notices in these rules, or in all of them, as `rule: change`; each is told as soon as it is known. */
export async function unnoticedIn(wanted = [], tell = () => {}) {
    const home = resolve('node_modules/.cache/mutations', String(process.pid));
    mkdirSync(home, { recursive: true });
    try {
        await build({ entryPoints: globSync(['language/**/*.ts', 'tests/support/*.ts', 'tests/mutations/examine.ts', 'tests/truth/{edges,document-edges,scenes*}.ts']), outdir: home, outbase: '.', format: 'esm', logLevel: 'warning' });
        const load = path => import(pathToFileURL(resolve(home, path)).href);
        const { examine } = await load('tests/mutations/examine.js');
        const compiled = compiler();
        const files = globSync('language/rules/*/*.ts').filter(path => wanted.length === 0 || wanted.some(id => path.endsWith(`/${id}.ts`))).sort();
        const unnoticed = [];
        let tried = 0;
        for (const file of files) {
            const id = file.replace(/^.*\/|\.ts$/g, '');
            for (const [number, { text, what }] of mutantsOf(readFileSync(file, 'utf8')).entries()) {
                const path = file.replace(/\.ts$/, `.changed${number}.js`);
                writeFileSync(resolve(home, path), (await transform(text, { loader: 'ts' })).code);
                tried++;
                if (examine(id, await load(path).then(({ rule }) => rule, () => undefined)) || !compiled.accepts(file, text)) continue;
                unnoticed.push(`${id}: ${what}`);
                tell(`${id}: ${what}`);
            }
        }
        return { unnoticed, tried, rules: files.length };
    } finally {
        rmSync(home, { recursive: true });
    }
}
