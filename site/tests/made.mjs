// Pages that the command makes, opened as files, as those who receive them open them: without a network.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy } from 'unpdf';

export const examples = join(import.meta.dirname, '../../examples');

export const newFolder = () => mkdtempSync(join(tmpdir(), 'concordat-site-'));

/** Runs the command, which was built before. */
export function concordat(...args) {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../bin/concordat.cjs'), ...args], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
}

/** Opens a file in a browser that has no network. */
export async function openFile(browser, file, settings) {
    const context = await browser.newContext({ ...settings, offline: true, acceptDownloads: true });
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
    const asked = [];
    page.on('request', request => { if (!request.url().startsWith('blob:')) asked.push(request.url()); });
    await page.goto(pathToFileURL(file).href);
    return { context, page, errors, asked };
}

export const overflowOf = page => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** How many sides of A4 it takes. */
export const sidesOf = async page => (await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })))).numPages;
