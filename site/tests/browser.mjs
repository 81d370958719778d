// The built site, served on this machine, in the machine's Chromium.
import { createServer } from 'node:http';
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
