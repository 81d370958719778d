// The register and the report, as someone reads them who has only the files.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desktop, graveViolations, launched } from './browser.mjs';
import { concordat, examples, newFolder, openFile, overflowOf } from './made.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const folder = newFolder();
const [register, report] = [join(folder, 'register/index.html'), join(folder, 'report.html')];
let browser;
before(async () => {
    browser = await launched();
    concordat('register', examples, '-o', join(folder, 'register'));
    concordat('report', join(examples, 'northgate/northgate.concordat'), '-o', report);
});
after(() => browser.close());

const rows = (page, table) => page.getByRole('region', { name: table }).locator('tbody tr:not(.group):visible');

test('is searched and filtered without a server, and leads to the page of a partnership', async () => {
    const { context, page, errors } = await openFile(browser, register, desktop);
    const all = await rows(page, 'Conditions side by side').count();
    assert.ok(all > 8);
    await page.getByLabel('Search').fill('NORTHGATE care');
    await page.getByRole('status').getByText(`of ${all}.`).waitFor();
    const found = await rows(page, 'Conditions side by side').allInnerTexts();
    assert.ok(found.length > 0 && found.length < all && found.every(text => /northgate/i.test(text)), found.join('|'));
    await page.getByLabel('Search').fill('');
    await page.locator('select[name=state]').selectOption('unmet');
    const unmet = await rows(page, 'Conditions side by side').allInnerTexts();
    assert.ok(unmet.length > 0 && unmet.length < all && unmet.every(text => text.includes('unmet')), unmet.join('|'));
    // Of one condition, and of charters of one kind; a heading without rows goes with them.
    await page.locator('select[name=state]').selectOption('at risk');
    await page.locator('select[name=condition]').selectOption({ label: 'Incentives to participate' });
    await page.locator('select[name=standing]').selectOption({ label: 'Agreed charters' });
    const chosen = page.getByRole('region', { name: 'Conditions side by side' }).locator('tbody tr:not(.group):visible');
    const states = await chosen.locator('td:nth-of-type(2) .hidden').allTextContents();
    assert.ok(states.length > 0 && states.every(state => state === 'at risk'), states.join());
    assert.deepEqual(await page.locator('tr.group:visible').count(), 1);
    await rows(page, 'Conditions side by side').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.notEqual(await page.title(), 'Register of partnerships');
    assert.deepEqual(errors, []);
    await context.close();
});

test('fits a phone, and is printed whole and without its search', async () => {
    const { context, page } = await openFile(browser, register, phone);
    assert.equal(await overflowOf(page), 0);
    await page.getByLabel('Search').fill('harbour');
    await page.getByRole('status').getByText('Partnerships shown: 1').waitFor();
    assert.equal(await overflowOf(page), 0);
    await context.close();
    const printed = await openFile(browser, register, desktop);
    await printed.page.emulateMedia({ media: 'print' });
    assert.equal(await printed.page.getByLabel('Search').isVisible(), false);
    // A table that is wider than the paper would be cut.
    const wide = await printed.page.setViewportSize({ width: 680, height: 1000 }).then(() => printed.page.locator('.table').evaluateAll(tables => tables.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(table => table.getAttribute('aria-label'))));
    assert.deepEqual(wide, []);
    await printed.context.close();
});

for (const [name, file] of [['the register', register], ['the report', report]]) {
    test(`${name} can be used by everyone`, async () => {
        for (const device of [desktop, phone]) {
            for (const colorScheme of ['light', 'dark']) {
                const { context, page } = await openFile(browser, file, { ...device, colorScheme });
                assert.deepEqual(await graveViolations(page), [], `${device.viewport.width} ${colorScheme}`);
                assert.equal(await overflowOf(page), 0, `${device.viewport.width}`);
                if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name.replace('the ', '')}-file-${device.viewport.width}-${colorScheme}.png`) });
                await context.close();
            }
        }
    });
}
