// Makes the pictures of the documentation: `node scripts/pictures.mjs [CHROMIUM]`. Needs Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AnsiUp } from 'ansi_up';

const chromium = process.argv[2] ?? 'chromium';
picture('lint', ['lint', 'examples/first-faults.concordat', '--today', '2026-11-23'], 46);

/** The first lines that a command prints, as a picture of a terminal. */
function picture(name, args, lines) {
    const { stdout } = spawnSync(process.execPath, ['bin/concordat.js', ...args, '--color'], { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '100' } });
    const shown = stdout.split('\n').slice(0, lines).join('\n');
    const folder = mkdtempSync(join(tmpdir(), 'concordat-picture-'));
    const page = join(folder, 'page.html');
    writeFileSync(page, terminal(`$ npx concordat lint examples\n\n${shown}`));
    const { status, stderr } = spawnSync(chromium, [
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
