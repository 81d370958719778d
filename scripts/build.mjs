// Bundles the command into dist/command and the extension into client/dist, each with the language server and the licences of what is bundled.
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundleCommand, onNode, shared } from './bundle.mjs';
import { writeRulePages } from './rules.mjs';

writeRulePages();
/** The PDF library is a file of its own beside the server. */
const pdfLibraryApart = { name: 'pdf-library-apart', setup: ({ onResolve }) => onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: './pdf-library.js', external: true })) };
const inEditor = { ...shared, format: 'cjs', external: ['vscode'], outExtension: { '.js': '.cjs' } };

/** The command is one product, the extension another; each has what it needs in a folder of its own. */
const products = {
    'dist/command': bundleCommand,
    'client/dist': outdir => bundle(outdir, [
        { ...onNode, entryPoints: { server: 'server/main-node.ts', assistant: 'cli/assistant-main.ts' }, plugins: [...onNode.plugins, pdfLibraryApart] },
        // The one large library, which both servers load when the first PDF is read.
        { ...shared, entryPoints: { 'pdf-library': 'unpdf/pdfjs' }, platform: 'browser', format: 'esm', target: 'es2023' },
        // A worker has no page, which some libraries use elsewhere in a browser. It is one file, and asks the client where the PDF library is.
        { ...shared, alias: { ...shared.alias, 'unpdf/pdfjs': './language/documents/pdf/without-library.ts' }, entryPoints: { 'server-browser': 'server/main-browser.ts' }, platform: 'browser', conditions: ['worker'], format: 'iife', target: 'es2023' },
        { ...inEditor, entryPoints: { extension: 'client/extension.ts' }, platform: 'node', target: 'node20.10' },
        { ...shared, entryPoints: { view: 'client/view/page.ts', large: 'client/view/large.ts' }, platform: 'browser', format: 'iife', target: 'es2023' },
        { ...inEditor, entryPoints: { 'extension-browser': 'client/extension-browser.ts' }, platform: 'browser', target: 'es2023' },
    ]),
};
for (const [outdir, bundleInto] of Object.entries(products)) {
    rmSync(outdir, { recursive: true, force: true });
    const made = await bundleInto(outdir);
    const text = notices(made.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
    writeFileSync(join(outdir, 'THIRD-PARTY-NOTICES.txt'), text);
}

// An extension can name only files of its own. The server reports what is wrong in a configuration, so the schema of the editor only completes and explains; else each fault would be reported twice.
writeFileSync('client/dist/concordat.schema.json', JSON.stringify(lenient(JSON.parse(readFileSync('schemas/concordat.schema.json', 'utf8')))));
copyFileSync('schemas/lock.schema.json', 'client/dist/lock.schema.json');

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
