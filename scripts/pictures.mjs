// `npm run pictures`: makes the pictures of the documentation again. Those of the editor are kept from a run of its tests.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AnsiUp } from 'ansi_up';

editorPictures();
picture('lint', ['lint', 'examples/first-faults.concordat', '--today', '2026-11-23'], 46);

/** Of the pictures that the tests of the editor take, those that the documentation has. */
function editorPictures() {
    const folder = mkdtempSync(join(tmpdir(), 'concordat-pictures-'));
    const { status } = spawnSync('tests/e2e/run.sh', ['concordat.vsix', folder], { stdio: 'inherit' });
    if (status !== 0) throw new Error('The tests of the editor failed, so its pictures stay as they are.');
    for (const name of readdirSync('docs/images').filter(name => name.startsWith('editor-'))) copyFileSync(join(folder, 'on-the-machine', name), join('docs/images', name));
    rmSync(folder, { recursive: true, force: true });
}

/** The first lines that a command prints, as a picture of a terminal. */
function picture(name, args, lines) {
    const { stdout } = spawnSync(process.execPath, ['bin/concordat.cjs', ...args, '--color'], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' } });
    const shown = stdout.split('\n').slice(0, lines).join('\n');
    const folder = mkdtempSync(join(tmpdir(), 'concordat-picture-'));
    const page = join(folder, 'page.html');
    writeFileSync(page, terminal(`$ npx concordat lint examples\n\n${shown}`));
    const { status, stderr } = spawnSync('chromium', [
        '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--hide-scrollbars', '--force-device-scale-factor=2',
        `--user-data-dir=${folder}`, `--window-size=980,${(lines + 4) * 19}`, `--screenshot=${resolve(`docs/images/${name}.png`)}`, `file://${page}`,
    ], { encoding: 'utf8' });
    rmSync(folder, { recursive: true, force: true });
    if (status !== 0) throw new Error(stderr);
}

function terminal(text) {
    const style = 'body { margin: 0; padding: 16px 20px; background: #1e1e2e; color: #e4e4ef; font: 14px/19px "DejaVu Sans Mono", monospace; white-space: pre; }';
    return `<!doctype html><meta charset="utf-8"><style>${style}</style><body>${new AnsiUp().ansi_to_html(text)}</body>`;
}
