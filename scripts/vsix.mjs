// Packs the extension into concordat.vsix: what an editor needs, and nothing of the command.
// Usage: node scripts/vsix.mjs [--out FILE] [--images https://…/], the address under which docs/images can be seen.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';

const { values: { out, images } } = parseArgs({ options: { out: { type: 'string', default: 'concordat.vsix' }, images: { type: 'string' } } });
const { files } = JSON.parse(readFileSync('client/package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'concordat-vsix-'));
try {
    // The licence and the changes are those of the whole project.
    for (const part of [...files, 'package.json']) cpSync(existsSync(join('client', part)) ? join('client', part) : part, join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'README.md'), introduction());
    await createVSIX({ cwd: folder, packagePath: resolve(out), dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
} finally {
    rmSync(folder, { recursive: true, force: true });
}

/** The page of the extension. Editors show no pictures there but from the web, so without an address it has none. */
function introduction() {
    return readFileSync('client/README.md', 'utf8').replace(/!\[([^\]]*)\]\(([^)]+)\)\n\n/g, (_, shows, path) => (images ? `![${shows}](${new URL(basename(path), images)})\n\n` : ''));
}
