// What people come for, from the home page to what they take away, on a wide screen and on a phone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { site, visit } from './playground.mjs';

const constitution = join(import.meta.dirname, '../../tests/documents/fixtures/harbour-constitution.docx');
const devices = {
    'at 1280 pixels': { viewport: { width: 1280, height: 800 } },
    'at 390 pixels': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

async function downloadedBy(page, name) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Nothing but the files of the site is asked for, and nothing is sent with it. */
function nothingWasSent(requests) {
    const own = request => request.method() === 'GET' && request.postData() === null && (/^(blob|data):/.test(request.url()) || (request.url().startsWith(site.address) && !new URL(request.url()).search));
    assert.deepEqual(requests.filter(request => !own(request)).map(request => `${request.method()} ${request.url()}`), []);
}

for (const [size, device] of Object.entries(devices)) {
    const home = () => visit({ device, path: '/index.html' });

    test(`the first screen says what it is, for whom, what it costs and that nothing is sent, and has three ways to start, ${size}`, async () => {
        const { page } = await home();
        const inSight = locator => locator.evaluate(element => { const { top, bottom } = element.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; });
        for (const text of [/a board can read and a computer can check/, /For boards, secretaries and facilitators/, /Free and open source/, /Nothing leaves your browser/]) assert.ok(await inSight(page.locator('.VPHero').getByText(text).first()), String(text));
        for (const name of ['Try it with an example', 'Start from your own document', 'Install it for VS Code']) assert.ok(await inSight(page.locator('.VPHero').getByRole('link', { name })), name);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), device.viewport.width);
    });

    test(`a Word document becomes a draft, a finding is fixed, and the report is downloaded, ${size}`, async () => {
        const { page, requests, errors, notice, checked, finding, press, tab, text } = await home();
        await page.getByRole('link', { name: 'Start from your own document' }).click();
        await page.getByRole('heading', { name: 'Start from your own document' }).waitFor();
        await page.getByLabel('Choose a document…').setInputFiles(constitution);
        await notice('A draft from “harbour-constitution.docx” is open').waitFor();
        await checked();
        const found = finding('states no ground rules');
        await found.getByRole('button', { name: /Fix or explain/ }).click();
        await press('Add ground rules about decision making, transparency, conduct and 2 more');
        await found.waitFor({ state: 'detached' });
        assert.match(await text(), /^ground rule /m);
        await tab('Report').click();
        await page.frameLocator('iframe[title="Report for the board"]').getByRole('heading', { name: 'Harbour Health Partnership' }).waitFor();
        const whole = await downloadedBy(page, 'Download as web page');
        assert.equal(whole.name, 'harbour-constitution-report.html');
        assert.match(whole.content.toString(), /<h1[^>]*>Harbour Health Partnership/);
        const word = await downloadedBy(page, 'Download for Word');
        assert.match(strFromU8(unzipSync(word.content)['word/document.xml']), /Harbour Health Partnership/);
        assert.match((await downloadedBy(page, 'Download')).content.toString(), /meets: at least 6 times a year/);
        nothingWasSent(requests);
        assert.deepEqual(errors, []);
    });

    test(`an example is tried, and its first finding is fixed, ${size}`, async () => {
        const { page, notice, checked, finding, press, line } = await home();
        await page.getByRole('link', { name: 'Try it with an example' }).click();
        await notice('“First faults: small, with many problems” is open. Choose a finding to see how to fix it.').waitFor();
        await checked();
        assert.equal(await page.getByRole('button', { name: 'Return to your previous text' }).count(), 0);
        await finding('primary-caer').getByRole('button', { name: /Fix or explain/ }).click();
        await press('Write “primary-care” instead');
        await line('sector: primary-care }').waitFor();
        await finding('primary-caer').waitFor({ state: 'detached' });
    });

    test(`three questions make a draft, from the home page on, ${size}`, async () => {
        const { page, press, line, checked } = await home();
        await page.getByRole('link', { name: 'Try it with an example' }).click();
        await checked();
        await press('New');
        await page.getByLabel('What is the partnership called?').fill('Mill Partnership');
        await page.getByLabel('Who takes part?').fill('Mill Council, Mill School');
        await press('Create the draft');
        await line('stakeholder MillSchool "Mill School"').waitFor();
        await press('Return to your previous text');
        await line('partnership Millbrook').waitFor();
    });

    test(`installing it is one step away, ${size}`, async () => {
        const { page } = await home();
        await page.getByRole('link', { name: 'Install it for VS Code' }).click();
        await page.getByRole('heading', { name: 'Install', level: 1 }).waitFor();
    });
}
