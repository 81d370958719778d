// How the command and what runs beside it are bundled.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build, transform } from 'esbuild';

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

/**
 * Makes the command: what starts it and the workers that help it, and scripts that load each other: of a script, V8 can keep what it compiled
 * after that has run, and of a module only what it compiled before. Answers what esbuild says of each.
 */
export async function bundleCommand(outdir, plugins = []) {
    // The name of each script tells one build from another, because V8 does not look whether what it kept is of the same text.
    const scripts = await build({ ...onNode, plugins: [...onNode.plugins, ...plugins], outdir, entryPoints: { program: 'cli/program.ts', server: 'server/main-node.ts' }, entryNames: '[name]-[hash]', outExtension: { '.js': '.cjs' } });
    const outputs = Object.entries(scripts.metafile.outputs).filter(([path]) => path.endsWith('.cjs'));
    const pathOf = source => outputs.find(([, { entryPoint }]) => entryPoint === source)[0];
    const starters = await build({ ...onNode, splitting: false, format: 'cjs', outExtension: { '.js': '.cjs' }, outdir, entryPoints: { concordat: 'cli/start.ts', 'lint-worker': 'cli/start-worker.ts' }, define: { programFile: JSON.stringify(basename(pathOf('cli/program.ts'))) } });
    await Promise.all(outputs.map(([path]) => asScript(path)));
    renameSync(pathOf('server/main-node.ts'), join(outdir, 'server.cjs'));
    return [starters, scripts];
}

async function asScript(path) {
    const { code } = await transform(readFileSync(path, 'utf8'), { minify: true, format: 'cjs', platform: 'node', target: onNode.target, supported: { 'dynamic-import': false }, define: { 'import.meta.url': '$url' } });
    // What esbuild leaves stands in regular expressions, and in the texts of such. With one character that is not of ASCII, V8 needs two bytes for each.
    const plain = code.replace(/[^\0-\x7f]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    writeFileSync(path, plain.includes('$url') ? `const $url=require("node:url").pathToFileURL(__filename).href;${plain}` : plain);
}

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
