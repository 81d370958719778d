// Builds the package after `npm ci`, and where npm installs it from git. npm then brings first what it is built with, but not where the
// package is installed for all users, as pre-commit does: the settings of that reach the inner npm too.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('node_modules/esbuild')) {
    const { status } = spawnSync('npm', ['ci', '--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) process.exit(status ?? 1);
}
await import('./build.mjs');
