// Bundles the command into dist/command and the extension into client/dist, each with the language server and the licences of what is bundled.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { writeRulePages } from './rules.mjs';

writeRulePages();
const noNetwork = './language/citation/no-network.ts';
const shared = {
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
const onNode = {
    ...shared,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.10',
    mainFields: ['module', 'main'],
    loader: { '.wasm': 'file', '.woff2': 'file' },
    plugins: [lightCommander],
};
/** The PDF library is a file of its own beside the server. */
const pdfLibraryApart = { name: 'pdf-library-apart', setup: ({ onResolve }) => onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: './pdf-library.js', external: true })) };
const inEditor = { ...shared, format: 'cjs', external: ['vscode'], outExtension: { '.js': '.cjs' } };

/** The command is one product, the extension another; each has what it needs in a folder of its own. */
const products = {
    'dist/command': [
        { ...onNode, entryPoints: { concordat: 'cli/main.ts', 'lint-worker': 'cli/running/lint-worker.ts', server: 'server/main-node.ts' } },
    ],
    'client/dist': [
        { ...onNode, entryPoints: { server: 'server/main-node.ts', assistant: 'cli/assistant-main.ts' }, plugins: [...onNode.plugins, pdfLibraryApart] },
        // The one large library, which both servers load when the first PDF is read.
        { ...shared, entryPoints: { 'pdf-library': 'unpdf/pdfjs' }, platform: 'browser', format: 'esm', target: 'es2023' },
        // A worker has no page, which some libraries use elsewhere in a browser. It is one file, and asks the client where the PDF library is.
        { ...shared, alias: { ...shared.alias, 'unpdf/pdfjs': './language/documents/pdf/without-library.ts' }, entryPoints: { 'server-browser': 'server/main-browser.ts' }, platform: 'browser', conditions: ['worker'], format: 'iife', target: 'es2023' },
        { ...inEditor, entryPoints: { extension: 'client/extension.ts' }, platform: 'node', target: 'node20.10' },
        { ...shared, entryPoints: { view: 'client/view/page.ts', large: 'client/view/large.ts' }, platform: 'browser', format: 'iife', target: 'es2023' },
        { ...inEditor, entryPoints: { 'extension-browser': 'client/extension-browser.ts' }, platform: 'browser', target: 'es2023' },
    ],
};
for (const [outdir, bundles] of Object.entries(products)) {
    rmSync(outdir, { recursive: true, force: true });
    const made = await Promise.all(bundles.map(bundle => build({ ...bundle, outdir })));
    const modules = bundles.flatMap(({ format, platform }, index) => (format === 'esm' && platform === 'node' ? Object.keys(made[index].metafile.outputs).filter(path => path.endsWith('.js')) : []));
    for (const path of modules) {
        const code = readFileSync(path, 'utf8');
        if (/\b(require|__filename)\b/.test(code)) writeFileSync(path, commonJs + code);
    }
    const text = notices(made.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
    writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), text);
}

// An extension can name only files of its own. The server reports what is wrong in a configuration, so the schema of the editor only completes and explains; else each fault would be reported twice.
writeFileSync('client/dist/concordat.schema.json', JSON.stringify(lenient(JSON.parse(readFileSync('schemas/concordat.schema.json', 'utf8')))));

/** A schema that refuses nothing, and still lists what can be written. */
function lenient(schema) {
    if (Array.isArray(schema)) return schema.map(lenient);
    if (typeof schema !== 'object' || schema === null) return schema;
    const { required: _, pattern: __, minLength: ___, minimum: ____, maximum: _____, ...kept } = schema;
    const inner = Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, key === 'additionalProperties' && value === false ? true : key === 'enum' || key === 'default' || key === 'examples' || key === 'const' ? value : lenient(value)]));
    return inner.enum || inner.const !== undefined || inner.type === 'array' || inner.type && inner.type !== 'object' ? { anyOf: [inner, true] } : inner;
}

/** unpdf is pdf.js in one file; its package has no copy of that licence, which is the one of TypeScript too. */
function pdfJsNotice() {
    const licence = readFileSync('node_modules/typescript/LICENSE.txt', 'utf8').trim();
    return `\nIt contains pdf.js (Apache-2.0), Copyright Mozilla Foundation\n\n${licence}\n`;
}

/** The licence texts of the packages whose files went into the bundle. */
function notices(inputs) {
    const folders = new Set(inputs.map(input => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(folder => folder !== undefined));
    return [...folders].sort().map(folder => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
        const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license}`;
        return `${name} ${version} (${license})\n\n${text}\n${name === 'unpdf' ? pdfJsNotice() : ''}`;
    }).join(`\n${'-'.repeat(80)}\n\n`);
}
