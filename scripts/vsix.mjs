// Packs the extension into concordat.vsix: what an editor needs, and nothing of the command.
// Usage: node scripts/vsix.mjs [--out FILE] [--images https://…/], the address under which docs/images can be seen.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';

const { values: { out, images } } = parseArgs({ options: { out: { type: 'string', default: 'concordat.vsix' }, images: { type: 'string' } } });
const parts = [
    'dist/extension', 'schemas/concordat.schema.json',
    'client/images', 'client/syntaxes', 'client/walkthrough', 'client/snippets.json', 'client/language-configuration.json', 'client/markdown-language-configuration.json',
    'LICENSE', 'CHANGELOG.md',
];
const folder = mkdtempSync(join(tmpdir(), 'concordat-vsix-'));
try {
    for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'README.md'), introduction());
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const field of ['bin', 'scripts', 'devDependencies', 'allowScripts']) delete manifest[field];
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, files: [...parts, 'README.md'] }, null, 4));
    await createVSIX({ cwd: folder, packagePath: resolve(out), dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
} finally {
    rmSync(folder, { recursive: true, force: true });
}

/** The page of the extension. Editors show no pictures there but from the web, so without an address it has none. */
function introduction() {
    return readFileSync('client/README.md', 'utf8').replace(/!\[([^\]]*)\]\(([^)]+)\)\n\n/g, (_, shows, path) => (images ? `![${shows}](${new URL(basename(path), images)})\n\n` : ''));
}
