// Packs the extension into concordat.vsix: what an editor needs, and nothing of the command.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const parts = [
    'dist/extension', 'schemas/concordat.schema.json',
    'client/images', 'client/syntaxes', 'client/walkthrough', 'client/snippets.json', 'client/language-configuration.json', 'client/markdown-language-configuration.json',
    'LICENSE', 'README.md', 'CHANGELOG.md',
];
const folder = mkdtempSync(join(tmpdir(), 'concordat-vsix-'));
try {
    for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const field of ['bin', 'scripts', 'devDependencies', 'allowScripts']) delete manifest[field];
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, files: parts }, null, 4));
    await createVSIX({ cwd: folder, packagePath: resolve('concordat.vsix'), dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
} finally {
    rmSync(folder, { recursive: true, force: true });
}
