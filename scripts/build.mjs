// Bundles the command, the language server and the extension into dist/, with the licences of what is bundled.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const noNetwork = './language/workspace/no-network.ts';
const { metafile } = await build({
    entryPoints: { concordat: 'cli/main.ts', 'lint-worker': 'cli/lint-worker.ts', server: 'server/main-node.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.10',
    mainFields: ['module', 'main'],
    alias: { 'node-fetch': noNetwork, 'sync-fetch': noNetwork },
    banner: { js: `import { createRequire as $createRequire } from 'node:module';
import { fileURLToPath as $fileURLToPath } from 'node:url';
const require = $createRequire(import.meta.url), __filename = $fileURLToPath(import.meta.url);` },
    logLevel: 'warning',
    metafile: true,
});
const worker = await build({
    entryPoints: { 'server-browser': 'server/main-browser.ts' },
    outdir: 'dist',
    bundle: true,
    minify: true,
    platform: 'browser',
    // A worker has no page, which some libraries use elsewhere in a browser.
    conditions: ['worker'],
    format: 'iife',
    target: 'es2023',
    alias: { 'node-fetch': noNetwork, 'sync-fetch': noNetwork },
    logLevel: 'warning',
    metafile: true,
});
const extension = await build({
    entryPoints: { extension: 'client/extension.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.10',
    external: ['vscode'],
    logLevel: 'warning',
    metafile: true,
});
const webExtension = await build({
    entryPoints: { 'extension-browser': 'client/extension-browser.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2023',
    external: ['vscode'],
    logLevel: 'warning',
    metafile: true,
});
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices([metafile, worker.metafile, extension.metafile, webExtension.metafile].flatMap(({ inputs }) => Object.keys(inputs))));

/** The licence texts of the packages whose files went into the bundle. */
function notices(inputs) {
    const folders = new Set(inputs.map(input => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(folder => folder !== undefined));
    return [...folders].sort().map(folder => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
        return `${name} ${version} (${license})\n\n${text}\n`;
    }).join(`\n${'-'.repeat(80)}\n\n`);
}
