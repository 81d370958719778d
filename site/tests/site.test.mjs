// The whole site: alone on its machine, offline, and for everyone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { desktop, graveViolations, openSite, phone } from './browser.mjs';

/** One page of each kind. */
const kinds = ['index', 'why', 'tutorial', 'how-to/comply-or-explain', 'glossary', 'faq', 'ci', 'command', 'model', 'bibliography', 'language/index', 'language/ground-rule', 'language/terms/sector', 'rules/index', 'rules/no-small-wins', 'examples/index', 'examples/marlow-water.concordat', 'playground', '404'];
let site;
before(async () => { site = await openSite(); });
after(() => site.close());

async function newPage(settings) {
    const context = await site.browser.newContext(settings);
    return { context, page: await context.newPage() };
}

const ready = page => page.locator(page.url().includes('playground') ? '.findings li >> nth=0' : '#app .Layout').waitFor();

test('asks for nothing from elsewhere, and the browser would not let it', async () => {
    const { context, page } = await newPage(desktop);
    const asked = new Set();
    const errors = [];
    context.on('request', request => asked.add(new URL(request.url()).origin));
    page.on('console', message => { if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`); });
    page.on('pageerror', error => errors.push(`${page.url()}: ${error.message}`));
    for (const kind of kinds.filter(each => each !== '404')) {
        await page.goto(`${site.address}/${kind}.html`);
        await ready(page);
    }
    assert.deepEqual([...asked].filter(origin => origin !== 'null'), [site.address]);
    assert.deepEqual(errors, []);
    const refused = await page.evaluate(() => fetch('https://example.org/').then(() => 'sent', error => String(error)));
    assert.match(refused, /TypeError/);
    assert.match(errors.join('\n'), /Content Security Policy/);
    await context.close();
});

test('is searched', async () => {
    const { context, page } = await newPage(desktop);
    await page.goto(`${site.address}/index.html`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('#localsearch-input').fill('small wins');
    await page.locator('.result', { hasText: 'no-small-wins' }).first().click();
    await page.waitForURL(/no-small-wins/);
    for (const [words, title, address] of [['ground rule', /^ground rule$/, 'language/ground-rule'], ['sector', /^Sector$/, 'language/terms/sector']]) {
        await page.getByRole('button', { name: 'Search' }).click();
        await page.locator('#localsearch-input').fill(words);
        await page.locator('.result', { has: page.locator('.title', { hasText: title }) }).first().click();
        await page.waitForURL(`**/${address}.html*`);
    }
    await context.close();
});

/** What people type, and the page that must come first. */
const questions = {
    'how do I add a member': ['faq', 'how-to/members-quorum-and-interests'], 'add a member': 'how-to/members-quorum-and-interests', chair: 'how-to/members-quorum-and-interests',
    'conflict of interest': 'how-to/members-quorum-and-interests', quorum: 'how-to/members-quorum-and-interests', 'exclude rule': 'how-to/comply-or-explain', 'turn off a rule': 'how-to/comply-or-explain',
    'ignore a finding': 'how-to/comply-or-explain', baseline: 'how-to/comply-or-explain', 'Google Docs': ['faq', 'how-to/start-from-a-document'], Word: ['faq', 'how-to/start-from-a-document'], PDF: 'how-to/start-from-a-document',
    support: 'licence-and-privacy', privacy: 'licence-and-privacy', price: 'licence-and-privacy', licence: 'licence-and-privacy', print: 'how-to/show-it-to-your-chair', 'board report': 'how-to/show-it-to-your-chair',
    GitHub: 'ci', install: 'install', 'import Excel': 'how-to/adopt-in-an-existing-partnership', 'exit code': 'command', Neovim: 'editors', troubleshooting: 'troubleshooting', glossary: 'glossary', cite: 'how-to/cite-documents',
    questionnaire: 'how-to/ask-your-partners', 'ask partners': 'how-to/ask-your-partners', survey: ['how-to/ask-your-partners', 'language/survey'], register: 'how-to/publish-a-register',
};

test('what people look for comes first', async () => {
    const { context, page } = await newPage(desktop);
    await page.goto(`${site.address}/index.html`);
    await page.getByRole('button', { name: 'Search' }).click();
    const elsewhere = [];
    for (const [words, expected] of Object.entries(questions)) {
        await page.locator('#localsearch-input').fill('');
        await page.locator('.result').first().waitFor({ state: 'detached' });
        await page.locator('#localsearch-input').fill(words);
        const first = await page.locator('.result').first().getAttribute('href');
        if (![expected].flat().includes(first.replace(/^\/|\.html.*$/g, ''))) elsewhere.push(`${words}: ${first}`);
    }
    assert.deepEqual(elsewhere, []);
    await context.close();
});

test('is read, searched and played with offline, once it was visited', async () => {
    const { context, page } = await newPage(desktop);
    await page.goto(`${site.address}/index.html`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.setOffline(true);
    for (const kind of ['rules/no-small-wins', 'tutorial', 'examples/marlow-water.concordat', 'playground']) {
        await page.goto(`${site.address}/${kind}.html`);
        await ready(page);
    }
    await page.locator('.cm-lintRange').first().waitFor();
    await page.goto(`${site.address}/`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('#localsearch-input').fill('honest broker');
    await page.locator('.result', { hasText: 'honest-broker-missing' }).first().waitFor();
    await context.close();
});

for (const colorScheme of ['light', 'dark']) {
    test(`can be used by everyone, ${colorScheme}`, async () => {
        const { context, page } = await newPage({ ...desktop, colorScheme, reducedMotion: 'reduce' });
        const grave = [];
        const look = async name => {
            // What a page from the server lacks comes with its scripts.
            await page.locator('.VPNavBarAppearance .VPSwitchAppearance[title]:not([title=""])').waitFor({ state: 'attached' });
            grave.push(...(await graveViolations(page)).map(each => `${name}: ${each}`));
        };
        for (const kind of kinds) {
            await page.goto(`${site.address}/${kind}.html`);
            if (kind !== '404') await ready(page);
            await look(kind);
        }
        await page.goto(`${site.address}/playground.html`);
        await page.locator('.findings .finding').first().click();
        await page.locator('.findings .fixes button').first().waitFor();
        await look('playground, a finding');
        for (const [tab, shown] of Object.entries({ Assessment: '.panel svg', Maps: '.panel svg', Report: '.panel iframe', Partners: '.panel fieldset' })) {
            await page.getByRole('tab', { name: tab }).click();
            await page.locator(shown).first().waitFor();
            await look(`playground, ${tab}`);
        }
        await page.getByRole('button', { name: 'New', exact: true }).click();
        await page.getByRole('button', { name: 'Create the draft' }).click();
        await page.getByRole('alert').waitFor();
        await look('playground, New');
        await page.getByRole('button', { name: 'Start with an empty page' }).click();
        await page.getByText('does not describe a partnership yet').waitFor();
        await look('playground, an empty page');
        await page.getByRole('button', { name: 'Start from a document…' }).click();
        await look('playground, Start from a document');
        await page.getByLabel('Choose a document…').setInputFiles(join(import.meta.dirname, '../../tests/documents/fixtures/harbour-constitution.docx'));
        await page.locator('.notice', { hasText: 'A draft from' }).waitFor();
        await page.locator('.panel fieldset').waitFor();
        await page.getByRole('tab', { name: 'Findings' }).click();
        await page.locator('.findings li').first().waitFor();
        await look('playground, a draft from Word');
        assert.deepEqual(grave, []);
        await context.close();
    });
}

test('fits a phone', async () => {
    const { context, page } = await newPage(phone);
    for (const kind of kinds) {
        await page.goto(`${site.address}/${kind}.html`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375, kind);
    }
    await context.close();
});
