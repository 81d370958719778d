// The questionnaire, as a partner receives and answers it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desktop, graveViolations, launched } from './browser.mjs';
import { concordat, examples, newFolder, openFile, overflowOf, sidesOf } from './made.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const folder = newFolder();
const [ofNorthgate, ofMany, ofOrganisations] = ['northgate', 'many', 'organisations'].map(name => join(folder, `${name}.html`));
let browser;
before(async () => {
    browser = await launched();
    const many = join(folder, 'many.concordat');
    // As many partners as fit, with names as long as organisations have.
    writeFileSync(many, `partnership Valley "Valley Health and Care Partnership" { stage: agreed }\n${Array.from({ length: 24 }, (_, index) => `stakeholder S${index} "Upper Valley and District Community Foundation Trust ${index}" { }\n`).join('')}`);
    concordat('ask', join(examples, 'northgate/northgate.concordat'), '-o', ofNorthgate);
    concordat('ask', many, '-o', ofMany);
    concordat('ask', join(examples, 'marlow-water.concordat'), '--organisations', '-o', ofOrganisations);
});
after(() => browser.close());

async function savedBy(page) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my answers' }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('is answered without a network, and saves the answers as a table', async () => {
    const { context, page, errors, asked } = await openFile(browser, ofNorthgate, desktop);
    const status = page.getByRole('status');
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await status.getByText('You have not answered any question yet.').waitFor();
    await page.getByRole('radiogroup', { name: 'How much does what you say change what is decided?' }).getByRole('radio', { name: 'A little' }).check();
    await page.getByRole('radiogroup', { name: /^How far do you trust / }).first().getByRole('radio', { name: 'A great deal' }).check({ force: true });
    const { name, text } = await savedBy(page);
    await status.getByText(/^Saved as answers-.*\.csv\. You answered 2 of \d+ questions\.$/).waitFor();
    assert.match(name, /^answers-northgate-integrated-care-system-[0-9a-f]{6}\.csv$/);
    const [headings, row] = text.replace('\ufeff', '').trim().split('\r\n').map(line => line.slice(1, -1).split('","'));
    assert.equal(row[headings.indexOf('How much does what you say change what is decided?')], 'A little');
    assert.deepEqual(row.filter(cell => cell !== '').slice(1), ['A little', 'A great deal']);
    assert.deepEqual({ errors, asked: asked.length }, { errors: [], asked: 1 });
    await context.close();
});

test('is answered by keyboard alone', async () => {
    const { context, page } = await openFile(browser, ofNorthgate, desktop);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.deepEqual(await page.locator('input:checked').evaluateAll(chosen => chosen.map(({ value }) => value)), ['A little', 'Not at all']);
    await context.close();
});

test('of organisations asks first which one answers', async () => {
    const { context, page } = await openFile(browser, ofOrganisations, desktop);
    await page.getByRole('radiogroup').first().getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Save my answers' }).click();
    await page.getByRole('status').getByText('Choose your organisation first.').waitFor();
    const chosen = page.getByLabel('Your organisation').and(page.locator(':focus'));
    await chosen.selectOption({ index: 1 });
    const called = await chosen.evaluate(({ value }) => value);
    assert.match((await savedBy(page)).text, new RegExp(`"${called}"`));
    await context.close();
});

test('is used on a phone: each answer in words, wide enough for a finger, and nothing beside the screen', async () => {
    const { context, page } = await openFile(browser, ofMany, phone);
    assert.equal(await overflowOf(page), 0);
    const answer = page.getByRole('radiogroup', { name: /^How far do you trust / }).first().locator('label', { hasText: 'A fair amount' });
    await answer.tap();
    assert.equal(await answer.getByRole('radio').isChecked(), true);
    assert.ok((await answer.boundingBox()).height >= 40);
    assert.match((await savedBy(page)).text, /"A fair amount"/);
    await context.close();
});

test('takes two sides of A4 on paper, with as many partners as fit', async () => {
    for (const file of [ofNorthgate, ofMany, ofOrganisations]) {
        const { context, page } = await openFile(browser, file, desktop);
        assert.equal(await sidesOf(page), 2, file);
        if (process.env.PICTURES) await page.pdf({ path: join(process.env.PICTURES, `${file.match(/[a-z]+(?=\.html)/)[0]}.pdf`), format: 'A4' });
        await context.close();
    }
});

test('can be used by everyone', async () => {
    for (const [file, device] of [[ofNorthgate, desktop], [ofOrganisations, desktop], [ofNorthgate, phone]]) {
        for (const colorScheme of ['light', 'dark']) {
            const { context, page } = await openFile(browser, file, { ...device, colorScheme });
            assert.deepEqual(await graveViolations(page), [], `${file} ${colorScheme}`);
            if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `questionnaire-${device.viewport.width}-${colorScheme}.png`) });
            await context.close();
        }
    }
});
