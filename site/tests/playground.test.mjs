// The playground, as someone uses it who has heard of Concordat a minute ago.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { test } from 'node:test';
import { phone } from './browser.mjs';
import { site, visit } from './playground.mjs';

const examples = join(import.meta.dirname, '../../examples');
const example = path => readFileSync(join(examples, path), 'utf8');

test('underlines what is found, and says why when asked', async () => {
    const { page, mark, finding, errors } = await visit();
    await mark('primary-caer').waitFor();
    assert.match(await finding('primary-caer').innerText(), /Error, line 17\s+unknown-term\s+Fix or explain\s+“primary-caer” is not a sector\. Did you mean “primary-care”\?/);
    await mark('primary-caer').hover();
    await page.locator('.cm-tooltip', { hasText: 'Did you mean “primary-care”?' }).waitFor();
    assert.equal(await page.locator('.cm-tooltip').getByRole('link', { name: 'Why: unknown-term' }).getAttribute('href'), '/rules/unknown-term.html');
    assert.deepEqual(errors, []);
});

test('fixes it from the note at the mark, and undoes that', async () => {
    const { page, mark, line, finding, press } = await visit();
    await mark('primary-caer').hover();
    await page.locator('.cm-tooltip').getByRole('button', { name: 'Write “primary-care” instead' }).click();
    await line('"Millbrook Practices" { sector: primary-care }').waitFor();
    await finding('primary-caer').waitFor({ state: 'detached' });
    await press('Undo');
    await mark('primary-caer').waitFor();
});

test('fixes it from the list', async () => {
    const { page, finding, line, press } = await visit();
    await finding('names no leader').getByRole('button').click();
    await press('Add an organic leader, from among the partners');
    await line(/^leader /).waitFor();
    await finding('names no leader').waitFor({ state: 'detached' });
    await page.locator('.file [role=status]', { hasText: 'findings' }).waitFor();
});

test('leads from the cursor to what can be done, by keyboard', async () => {
    const { page, mark, line } = await visit();
    await mark('primary-caer').click();
    await page.keyboard.press('Control+.');
    await page.locator('.findings .finding:focus', { hasText: 'primary-caer' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await line('sector: primary-care }').waitFor();
});

test('tells what a word means, and offers what may be written', async () => {
    const { page, line, write, checked } = await visit();
    await checked();
    await line('stage: agreed').getByText('stage').hover();
    const more = page.locator('.cm-lsp-hover-tooltip', { hasText: 'stage' }).getByRole('link', { name: 'More of this' });
    assert.deepEqual([await more.getAttribute('href'), await more.getAttribute('target')], ['/language/partnership.html', '_blank']);
    await write('review: 2027-06-01', '\nper');
    const offered = page.locator('.cm-tooltip-autocomplete li', { hasText: 'period' });
    await offered.click();
    await line('period:').waitFor();
});

test('formats', async () => {
    const { line, press, write } = await visit();
    await write('review: 2027-06-01', '\nperiod   :2026-01-01   to 2028-12-31');
    await press('Format');
    await line(/^ {4}period: 2026-01-01 to 2028-12-31$/).waitFor();
});

test('shows the assessment, and from the figure its reasons', async () => {
    const { page, tab } = await visit();
    await tab('Assessment').click();
    await page.locator('[data-condition=inclusiveness]').click();
    await page.locator('#condition-inclusiveness[open]', { hasText: 'affects Millbrook Pharmacies, but the charter names no seat' }).waitFor();
    assert.equal(await page.locator('svg [data-condition]').count(), 15);
    await page.locator('.steps li', { hasText: 'Millbrook Pharmacies: agree on a seat' }).getByRole('button', { name: /line/ }).click();
    await page.locator('.cm-activeLine', { hasText: 'affects' }).waitFor();
});

test('shows the maps, which follow the text', async () => {
    const { page, tab, finding, press } = await visit();
    await finding('Millbrook Pharmacies, but the charter names no seat').getByRole('button').click();
    await press('Add Millbrook Pharmacies to the members of “Neighbourhood board”');
    await tab('Maps').click();
    await page.locator('svg a[data-entity=Pharmacies][aria-label*="they take part"]').waitFor();
    assert.equal(await page.locator('table.concordat-stakeholders tbody tr').count(), 5);
});

test('shows the report, to print and to download, and sends it nowhere', async () => {
    const { page, tab } = await visit();
    const asked = [];
    // The site fetches its own pages ahead of a click; those are scripts of its own, and nothing is sent with the request.
    const isOwnScript = request => request.method() === 'GET' && /^http:\/\/127\.0\.0\.1:\d+\/assets\/[^?]+\.js$/.test(request.url());
    page.on('request', request => { if (!/^(blob|data):/.test(request.url()) && !isOwnScript(request)) asked.push(request.url()); });
    await tab('Report').click();
    const report = page.frameLocator('iframe[title="Report for the board"]');
    await report.getByRole('heading', { name: 'Summary' }).waitFor();
    await report.getByText('Something may exist and not be written down there.').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download as web page' }).click()]);
    assert.match(file.suggestedFilename(), /-report\.html$/);
    assert.match(readFileSync(await file.path(), 'utf8'), /^<!doctype html>/);
    const word = async () => {
        const [document] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download for Word' }).click()]);
        assert.match(document.suggestedFilename(), /-report\.docx$/);
        return readFileSync(await document.path());
    };
    const [first, second] = [await word(), await word()];
    assert.equal(first.subarray(0, 2).toString(), 'PK');
    assert.ok(first.equals(second));
    const files = unzipSync(first);
    // The figure and the map, and the marks of states, which are small.
    const copies = Object.keys(files).filter(name => /^word\/media\/.*\.png$/.test(name)).map(name => files[name].length);
    assert.ok(copies.filter(size => size > 5_000).length >= 2 && copies.every(size => size > 200), copies.join(', '));
    assert.match(strFromU8(files['word/document.xml']), /Something may exist and not be written down there\./);
    assert.deepEqual(asked, []);
});

test('opens examples with what they import, and leads back', async () => {
    const { page, open, checked, finding, line, press } = await visit();
    await open('Northgate: a whole care system');
    await line('import "organisations.concordat"').waitFor();
    await checked();
    await finding('unresolved-import').waitFor({ state: 'detached' });
    assert.deepEqual(await page.locator('.findings li.error').allInnerTexts().then(texts => texts.filter(text => /No \w+ is called|cannot be/.test(text))), []);
    await press('Return to your previous text');
    await line('partnership Millbrook').waitFor();
});

test('checks a board paper in Markdown within its fences', async () => {
    const { open, line, write, finding } = await visit();
    await open('Old Harbour: a board paper');
    await line('The Old Harbour charter').waitFor();
    await write('stage: agreed', '\nnonsense: yes');
    await finding('nonsense').waitFor();
});

test('shares a text by a link that holds it, and sends it nowhere', async () => {
    const { page, write, press, notice, text } = await visit();
    await write('{ sector: local-authority }', ' // “é” & more');
    const shared = await text();
    await press('Copy a link');
    await notice('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { hash } = new URL(link);
    const other = await visit({ hash });
    await other.notice('“first-faults.concordat” from the link is open').waitFor();
    assert.equal(await other.text(), shared);
    assert.match(shared, /“é” & more/);
    // Chromium tells the fragment with the address, and sends all but that.
    assert.deepEqual(other.asked.map(url => new URL(url)).filter(({ pathname, search }) => (pathname + search).includes('text=')), []);
    await other.write('review: 2027-06-01', ' // Changed.');
    await other.page.reload();
    await other.line('// Changed.').waitFor();
});

const fragmentOf = (name, text) => `#name=${encodeURIComponent(name)}&text=${deflateRawSync(Buffer.from(text)).toString('base64url')}`;

test('a link from someone of ill will does no harm', async () => {
    const trap = '<img src=x onerror=alert(1)><a href=javascript:alert(2)>c</a> [d](javascript:alert(3))';
    const { page, errors, asked, checked, tab, mark } = await visit({ hash: fragmentOf('../../<b>/x.concordat', `/** ${trap} */
partnership P "${trap}" { stage: agreed  purpose: "${trap}" }
source S "${trap}" { url: "javascript:alert(4)"  author: "${trap}" }
stakeholder A "${trap}" { power: high because "${trap}" [@S "${trap}"] }
stakeholder B "B" { power: low }
relationship { between: A, B  history: antagonism  cause: merger "${trap}" }
forum F "${trap}" { members: A  chair: L }
leader L "${trap}" { job title: "${trap}" }
decision D "${trap}" { affects: A, B  taken by: F }
explain no-small-wins { because: "${trap}"  agreed by: "${trap}" }
`) });
    const dialogs = [];
    page.on('dialog', dialog => { dialogs.push(dialog.message()); return dialog.dismiss(); });
    await checked();
    await mark(/^P$/).hover();
    await page.locator('.cm-lsp-hover-tooltip').waitFor();
    const planted = () => page.locator('.playground img, .cm-tooltip img, .playground a[href^=javascript], .cm-tooltip a[href^=javascript], .playground [onerror], .cm-tooltip [onerror]').count();
    assert.equal(await planted(), 0);
    for (const name of ['Assessment', 'Maps']) {
        await tab(name).click();
        await page.locator('.panel svg').first().waitFor();
        assert.equal(await planted(), 0);
    }
    assert.deepEqual({ dialogs, errors, elsewhere: asked.filter(url => !url.startsWith(site.address) && !url.startsWith('blob:')) }, { dialogs: [], errors: [], elsewhere: [] });
});

test('a link that unpacks to more than any charter is refused', async () => {
    const { notice, line } = await visit({ hash: fragmentOf('a.concordat', 'a'.repeat(5_000_000)) });
    await notice('The link is damaged').waitFor();
    await line('partnership Millbrook').waitFor();
});

test('opens an example by its name, and leads back to what was there', async () => {
    const { page, write, line, press } = await visit();
    await write('review: 2027-06-01', ' // Mine.');
    await page.goto(`${site.address}/examples/marlow-water.concordat.html`);
    await page.getByRole('link', { name: 'Open it in the playground' }).click();
    await line('partnership MarlowWater').waitFor();
    await press('Return to your previous text');
    await line('// Mine.').waitFor();
});

test('says in words that a link is damaged, or that a file is no charter', async () => {
    const { page, notice, line } = await visit({ hash: '#name=a.concordat&text=AAAA' });
    await notice('The link is damaged').waitFor();
    await line('partnership Millbrook').waitFor();
    await page.getByLabel('Open a file…').setInputFiles({ name: 'minutes.docx', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 0xff, 0xfe]) });
    await notice('“minutes.docx” is damaged: open it in Word, and save it again.').waitFor();
});

test('says in words that the checker did not start, and keeps the text', async () => {
    const { page, notice, line } = await visit();
    await page.context().route('**/server-browser.js', route => route.abort());
    await page.reload();
    await notice('Concordat could not start checking: a file did not load.').waitFor();
    await line('partnership Millbrook').waitFor();
});

test('opens a file, downloads it as it stands, and keeps it for the next visit', async () => {
    const { page, notice, line, write, press } = await visit();
    const file = join(mkdtempSync(join(tmpdir(), 'concordat-site-')), 'water.concordat');
    writeFileSync(file, example('marlow-water.concordat'));
    await page.getByLabel('Open a file…').setInputFiles(file);
    await notice('“water.concordat” is open').waitFor();
    await write('partnership ', '\n// Ours.');
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download')]);
    assert.equal(download.suggestedFilename(), 'water.concordat');
    assert.equal(readFileSync(await download.path(), 'utf8').replace('\n    // Ours.', ''), example('marlow-water.concordat'));
    await page.reload();
    await line('// Ours.').waitFor();
});

test('asks three questions for a new charter, as the editor does, and drafts it', async () => {
    const { page, press, line, finding, errors } = await visit();
    await press('New');
    await press('Create the draft');
    await page.getByRole('alert').getByText('Write what the partnership is called.').waitFor();
    await page.getByLabel('What is the partnership called?').and(page.locator(':focus')).fill('St Mary’s Partnership');
    await page.getByLabel('What kind of partnership is it?').selectOption({ label: 'Place partnership' });
    await press('Create the draft');
    await page.getByRole('alert').getByText('Name at least one partner.').waitFor();
    await page.getByLabel('Who takes part?').and(page.locator(':focus')).fill('Bath, Wells and Frome Council; St Mary’s Carers');
    await press('Create the draft');
    await page.locator('.file', { hasText: 'st-marys-partnership.concordat' }).waitFor();
    await line('kind: place-partnership').waitFor();
    await line('stakeholder BathWells "Bath, Wells and Frome Council"').waitFor();
    await line('convened by: BathWells').waitFor();
    await finding('names no leader').waitFor();
    assert.deepEqual(errors, []);
});

test('starts with an empty page, of which it does not say that there are no problems', async () => {
    const { page, press, write } = await visit();
    await press('New');
    await press('Start with an empty page');
    await page.locator('.file [role=status]', { hasText: 'Nothing to check yet' }).waitFor();
    await page.locator('.panel', { hasText: 'does not describe a partnership yet' }).waitFor();
    await write('', 'partnership Mill "The Mill" { }');
    await page.locator('.file [role=status]', { hasText: /^1?\d findings, \d of them/ }).waitFor();
});

/** What the command finds, hints too, on the day of the browser. */
function countedByTheCommand(path) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../bin/concordat.cjs'), 'lint', join(examples, path), '--format', 'json', '--hints'], { encoding: 'utf8' });
    assert.ok(status === 0 || status === 1, stderr);
    return JSON.parse(stdout).findings.length;
}

test('counts the same findings in the tab, above the text, in the list, in the figure and in the command', async () => {
    const { page, open, checked, tab } = await visit();
    for (const [label, path] of [['Old Harbour: a board paper', 'old-harbour.concordat.md'], ['Hilltop: typical gaps', 'northgate/places/hilltop.concordat'], ['Nantahala-Pisgah Forest (real)', 'nantahala-pisgah-forest-partnership.concordat']]) {
        await open(label);
        await page.locator('.notice', { hasText: label }).waitFor();
        await checked();
        const count = text => Number(/\d+/.exec(text)?.[0] ?? 0);
        const listed = await page.locator('.findings > li').count();
        const inTab = count(await tab('Findings').innerText());
        const above = count(await page.locator('.file [role=status]').innerText());
        await tab('Assessment').click();
        const boxes = await page.locator('svg [data-condition]').evaluateAll(links => links.map(link => link.getAttribute('aria-label')));
        const inFigure = boxes.reduce((sum, box) => sum + Number(/, (\d+) (?:findings?|notes? on practice)/.exec(box)?.[1] ?? 0), 0);
        await tab('Findings').click();
        assert.deepEqual({ path, inTab, above, inFigure, listed }, { path, inTab: listed, above: listed, inFigure: listed, listed: countedByTheCommand(path) });
    }
});

test('prints the assessment, whole, and neither the text nor the toolbar', async () => {
    const { page, finding } = await visit({ device: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } });
    await finding('primary-caer').waitFor();
    const { getDocumentProxy, extractText } = await import('unpdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))), { mergePages: true });
    const plain = text.replace(/\s+/g, ' ');
    for (const words of ['Millbrook Neighbourhood Health Partnership', 'What to do next', 'Condition by condition', 'the charter names no seat', 'Leadership this partnership needs']) assert.match(plain, new RegExp(words));
    for (const words of ['Copy a link', 'Undo', 'Fix or explain', 'convened by: TownCouncil', 'Choose a condition', 'MIT licence', 'Examples']) assert.doesNotMatch(plain, new RegExp(words));
    // What was on the screen is there again.
    await finding('primary-caer').waitFor();
});

test('fits a phone, and is used by touch', async () => {
    const { page, finding, line, tab } = await visit({ device: phone });
    await finding('primary-caer').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
    await finding('primary-caer').getByRole('button').tap();
    await page.getByRole('button', { name: 'Write “primary-care” instead' }).tap();
    await line('sector: primary-care }').waitFor();
    await tab('Maps').tap();
    await page.locator('svg a[data-entity=Pharmacies]').first().waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
});

test('works on when the network is cut', async () => {
    const { context, page, mark, finding, line, open, tab } = await visit();
    await mark('primary-caer').waitFor();
    await context.setOffline(true);
    await finding('primary-caer').getByRole('button').click();
    await page.getByRole('button', { name: 'Write “primary-care” instead' }).click();
    await line('sector: primary-care }').waitFor();
    await open('Marlow Water: complete, no problems');
    await tab('Maps').click();
    await page.locator('svg a[data-entity=Anglers]').first().waitFor();
});
