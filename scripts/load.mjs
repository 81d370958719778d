import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Bundles a module of the core, so that a script can run it, and imports it. */
export async function load(entry) {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-load-'));
    const outfile = join(folder, 'module.mjs');
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'], logLevel: 'warning' });
    const module = await import(pathToFileURL(outfile).href);
    rmSync(folder, { recursive: true });
    return module;
}
