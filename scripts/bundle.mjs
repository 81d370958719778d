// How the command and what runs beside it are bundled.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const noNetwork = './language/citation/no-network.ts';
export const shared = {
    bundle: true,
    minify: true,
    alias: { 'node-fetch': noNetwork, 'sync-fetch': noNetwork },
    logLevel: 'warning',
    metafile: true,
};
/** What bundled CommonJS modules ask for; it takes time to make, so only the files that need it have it. */
const commonJs = `import { createRequire as $createRequire } from 'node:module';
import { fileURLToPath as $fileURLToPath } from 'node:url';
const require = $createRequire(import.meta.url), __filename = $fileURLToPath(import.meta.url);
`;
/**
 * Commander can start other programs as commands of its own. Concordat has none, and what starts programs takes long to load.
 * So does the whole of `process` as a module.
 */
const standIns = { 'node:child_process': 'cli/running/no-child-processes.ts', 'node:process': 'cli/running/global-process.ts' };
const lightCommander = {
    name: 'light-commander',
    setup: ({ onResolve }) => onResolve({ filter: /^node:(child_process|process)$/ }, ({ path, importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: resolve(standIns[path]) } : undefined)),
};
export const onNode = {
    ...shared,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.10',
    mainFields: ['module', 'main'],
    loader: { '.wasm': 'file', '.woff2': 'file' },
    plugins: [lightCommander],
};

/** The command, the worker that helps it, and the server that it starts. */
export const commandBundle = { ...onNode, entryPoints: { concordat: 'cli/main.ts', 'lint-worker': 'cli/running/lint-worker.ts', server: 'server/main-node.ts' } };

/** Makes the bundles of one product in a folder; answers what esbuild says of each. */
export async function bundle(outdir, bundles) {
    const made = await Promise.all(bundles.map(each => build({ ...each, outdir })));
    const modules = bundles.flatMap(({ format, platform }, index) => (format === 'esm' && platform === 'node' ? Object.keys(made[index].metafile.outputs).filter(path => path.endsWith('.js')) : []));
    for (const path of modules) {
        const code = readFileSync(path, 'utf8');
        if (/\b(require|__filename)\b/.test(code)) writeFileSync(path, commonJs + code);
    }
    return made;
}
