// The built site, served on this machine, in the machine's Chromium.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const dist = join(import.meta.dirname, '../dist');

/** A Chromium that asks for nothing by itself. */
export const launched = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] });

/** Serves the site and starts a browser; `close` ends both. */
export async function openSite() {
    const server = createServer(sirv(dist, { etag: true }));
    await new Promise(done => { server.listen(0, '127.0.0.1', done); });
    const address = `http://127.0.0.1:${server.address().port}`;
    const browser = await launched();
    const close = async () => {
        await browser.close();
        server.closeAllConnections();
        await new Promise(done => { server.close(done); });
    };
    return { address, browser, close };
}

export const desktop = { viewport: { width: 1280, height: 800 } };
export const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What breaks a rule of accessibility (axe) gravely on a page. A page within it, such as a report, runs no scripts and is tried by itself. */
export async function graveViolations(page) {
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => (await window.axe.run(document, { iframes: false })).violations);
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}, ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`);
}
