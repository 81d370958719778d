// The playground of the built site, as someone opens it who was never there.
import { after, afterEach, before } from 'node:test';
import { desktop, openSite } from './browser.mjs';

export let site;
const contexts = [];
before(async () => { site = await openSite(); });
afterEach(async () => { for (const context of contexts.splice(0)) await context.close(); });
after(() => site.close());

/** A browser of someone who was never here, on the playground or another page. */
export async function visit({ device = desktop, path = '/playground.html', hash = '' } = {}) {
    const context = await site.browser.newContext({ ...device, serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
    contexts.push(context);
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => { if (message.type() === 'error') errors.push(message.text()); });
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    const requests = [];
    page.on('request', request => requests.push(request));
    await page.goto(`${site.address}${path}${hash}`);
    if (path === '/playground.html') await page.locator('.cm-content').waitFor();
    return { context, page, errors, asked, requests, ...handsOn(page) };
}

function handsOn(page) {
    const line = text => page.locator('.cm-line', { hasText: text }).first();
    return {
        line,
        finding: text => page.locator('.findings li', { hasText: text }).first(),
        mark: text => page.locator('.cm-lintRange', { hasText: text }).first(),
        notice: text => page.locator('.notice', { hasText: text }),
        tab: name => page.getByRole('tab', { name }),
        open: label => page.getByLabel('Open an example').selectOption({ label }),
        press: name => page.getByRole('button', { name, exact: true }).click(),
        /** Scrolls down from the top until a line is in sight; the editor draws no other. */
        async scrollTo(text) {
            await page.keyboard.press('Control+Home');
            await page.locator('.cm-scroller').hover();
            for (let tries = 100; tries > 0 && await line(text).count() === 0; tries--) {
                await page.mouse.wheel(0, 200);
                await page.waitForTimeout(50);
            }
            await line(text).scrollIntoViewIfNeeded();
        },
        /** Puts the cursor at the end of a line, and writes. */
        async write(behind, text) {
            await line(behind).click();
            await page.keyboard.press('End');
            await page.keyboard.type(text);
        },
        /** The whole text, by way of the clipboard, because the editor draws only the lines in sight. */
        async text() {
            await page.locator('.cm-content').focus();
            await page.keyboard.press('Control+A');
            await page.keyboard.press('Control+C');
            return page.evaluate(() => navigator.clipboard.readText());
        },
        /** Until nothing is left to be checked. */
        checked: () => page.locator('.file [role=status]', { hasText: /finding|hint|No problems found/i }).waitFor(),
    };
}
