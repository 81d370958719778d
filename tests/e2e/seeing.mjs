// What a reader sees beside the charter: the assessment, the maps, and the report.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

/** The page of the view, inside the frames that the editor keeps it in. */
const viewOf = page => page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
const cursorAt = (page, line) => page.locator('.editor-instance .active-line-number', { hasText: new RegExp(`^${line}$`) }).waitFor();

/** What breaks a rule of accessibility (axe) in the view. */
async function violations(view) {
    const frame = await (await view.locator(':root').elementHandle()).ownerFrame();
    await frame.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
    return frame.evaluate(async () => (await window.axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
}

test('the lens above a partnership opens its assessment beside it', async ({ page, command, openFile, hidePanel, lens, until, picture }) => {
    await hidePanel();
    await command('View: Close All Editors');
    await openFile('northgate.concordat');
    await command('View: Close Primary Side Bar');
    await lens('Conditions of the model:').waitFor();
    const view = viewOf(page);
    const heading = view.getByRole('heading', { level: 1, name: 'Northgate' });
    await until(timeout => heading.waitFor({ timeout }), () => lens('Conditions of the model:').click());
    await view.locator('[data-condition="leadership"] .focusable').first().waitFor();
    await picture('editor-assessment');
});

test('a condition in the picture leads to its reasons, and to the line of the first', async ({ page }) => {
    const view = viewOf(page);
    const box = view.locator('svg a[data-condition="inclusiveness"]');
    const line = await box.getAttribute('data-line');
    await box.click();
    await view.locator('details#condition-inclusiveness[open]').waitFor();
    await cursorAt(page, line);
});

test('the view is read and worked without a mouse, and runs nothing but its own script', async ({ page, goTo }) => {
    const view = viewOf(page);
    await goTo(1, 1);
    const box = view.locator('svg a[data-condition="ground-rules"]');
    await box.focus();
    await page.keyboard.press('Enter');
    await view.locator('details#condition-ground-rules[open]').waitFor();
    await cursorAt(page, await box.getAttribute('data-line'));
    await view.getByRole('tab', { name: 'The model' }).focus();
    await page.keyboard.press('ArrowRight');
    await view.getByRole('tab', { name: 'Stakeholders', selected: true }).waitFor();
    for (const tab of ['Stakeholders', 'The model']) {
        await view.getByRole('tab', { name: tab }).click();
        assert.deepEqual(await violations(view), []);
    }
    const policy = await view.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy, /^default-src 'none'; script-src 'nonce-[^' ]+'; style-src (?!.*unsafe)/);
});

test('a stakeholder on the map leads to its declaration, and the cursor in a declaration marks it on the map', async ({ page, command, goTo, picture }) => {
    await command('Concordat: Show stakeholder map');
    const view = viewOf(page);
    const member = view.locator('svg a[data-entity]').first();
    const [entity, line] = [await member.getAttribute('data-entity'), await member.getAttribute('data-line')];
    await member.click();
    const marked = view.locator(`svg a[data-entity="${entity}"][aria-current="true"]`).first();
    await marked.waitFor();
    const [frame, box] = [await view.locator('.picture:visible').first().boundingBox(), await marked.boundingBox()];
    assert.ok(frame.x <= box.x && box.x + box.width <= frame.x + frame.width, 'what is marked is outside of the frame');
    await picture('editor-map');
    await cursorAt(page, line);
    await goTo(1, 1);
    await view.locator('svg a[aria-current="true"]').first().waitFor({ state: 'detached' });
});

/** The size that the head of a PNG states. */
const sizeOfPng = bytes => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

test('a picture is enlarged, opened large, saved as PNG and SVG, and copied as both', async ({ page, workspace, chooseFile, written, onDisk, picture }) => {
    const view = viewOf(page);
    await view.getByRole('tab', { name: 'The model' }).click();
    const drawing = view.locator('[data-picture] > svg').first();
    const width = async () => (await drawing.boundingBox()).width;
    const before = await width();
    // The smallest letters have 12 units.
    const lowest = before / (await drawing.evaluate(({ viewBox }) => viewBox.baseVal.width)) * 12;
    assert.ok(lowest > 10.9, `letters of ${lowest} pixels`);
    await view.getByRole('button', { name: 'Zoom in' }).first().click();
    assert.ok(await width() > before * 1.4);
    await view.getByRole('button', { name: 'Fit to the width' }).first().click();
    assert.ok(await width() <= await drawing.evaluate(({ ownerDocument }) => ownerDocument.documentElement.clientWidth));
    await view.locator('.zoom output').first().filter({ hasText: /^[5-9]\d%$/ }).waitFor();
    const choose = async (entry, below) => {
        await drawing.click({ button: 'right', position: { x: 5, y: 5 } });
        await page.locator('.monaco-menu .action-item', { hasText: entry }).first().waitFor();
        for (let step = 0; step < below; step++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
    };
    const saved = 'northgate/the-model-with-the-state-of-every-condition';
    await choose('Save picture', 3);
    await chooseFile('Save picture');
    await written(`${saved}.png`, /^.PNG\r\n/);
    const { width: dots } = sizeOfPng(readFileSync(join(workspace, `${saved}.png`)));
    assert.ok(dots > 1000, `${dots} dots wide`);
    await choose('Save picture', 3);
    await chooseFile('Save picture', join(workspace, `${saved}.svg`));
    await written(`${saved}.svg`, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>$/);
    assert.doesNotMatch(onDisk(`${saved}.svg`), /var\(--vscode/);
    await choose('Copy picture', 1);
    await page.locator('.statusbar', { hasText: 'The picture is on the clipboard.' }).waitFor();
    assert.deepEqual(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => [...types])), ['image/png']);
    await choose('Copy picture as SVG', 2);
    await page.locator('.statusbar', { hasText: 'on the clipboard, as SVG' }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^<svg /);
    await view.getByRole('button', { name: 'Open large, in a tab of its own' }).first().click();
    await page.locator('.tab.active', { hasText: 'The model' }).waitFor();
    await picture('editor-picture-large');
    const large = page.locator('.tab', { hasText: 'The model, with' });
    await large.first().click({ button: 'middle' });
    await large.waitFor({ state: 'detached' });
});

test('the view is there again after the window is loaded anew', async ({ page }) => {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await viewOf(page).getByRole('heading', { level: 1, name: 'Northgate' }).waitFor();
});

test('the view says how many findings the list of problems leaves out, and why', async ({ page, setFolder, picture }) => {
    await viewOf(page).getByRole('tab', { name: 'The model' }).click();
    const further = viewOf(page).locator('.further');
    setFolder({ 'concordat.minimumSeverity': 'error' });
    await further.filter({ hasText: /^These steps are based on \d+ findings\. Problems lists .* The setting concordat\.minimumSeverity leaves out \d+\.$/ }).waitFor();
    await further.scrollIntoViewIfNeeded();
    await picture('editor-left-out');
    setFolder({});
    await further.filter({ hasText: 'concordat.minimumSeverity' }).waitFor({ state: 'detached' });
});

test('an edit changes the picture', async ({ page, command, openFile, goTo, onDisk }) => {
    await command('View: Close All Editors');
    await openFile('first-faults.concordat');
    await command('Concordat: Show assessment');
    const view = viewOf(page);
    await view.getByRole('heading', { level: 1, name: 'Millbrook' }).waitFor();
    assert.equal(await view.getByText('1 duty that comes from').count(), 0);
    await view.getByRole('button', { name: 'Fit to the width' }).first().click();
    const last = onDisk('first-faults.concordat').split('\n').length;
    await goTo(last, 1);
    await page.keyboard.type('\nobligation Duty "Duty" { owed by: Hospital  mode: hierarchy  bridged by: Hospital }\nstakeholder Hostile "<script>alert(1)</script>"');
    await view.getByText('1 duty that comes from').first().waitFor({ state: 'attached' });
    await view.locator('.zoomed.fit[data-picture^="the-model"]').waitFor();
    await view.locator('svg a[data-entity="Hostile"][aria-label*="<script>alert(1)</script>"]').first().waitFor({ state: 'attached' });
    assert.equal(await view.locator('script', { hasText: 'alert' }).count(), 0);
});

test('the pictures follow the theme', async ({ page, setFolder }) => {
    const view = viewOf(page);
    const paper = () => view.locator('svg .paint-paper').first().evaluate(each => getComputedStyle(each).fill);
    const painted = [];
    for (const theme of ['Default High Contrast', 'Light Modern', 'Dark Modern']) {
        setFolder({ 'workbench.colorTheme': theme });
        await view.locator(`body[data-vscode-theme-id="${theme}"]`).waitFor();
        painted.push(await paper());
    }
    assert.equal(new Set(painted).size, 3, painted.join(', '));
});

test('the report is written beside the charter', async ({ page, command, pick, chooseFile, written }) => {
    await page.locator('.tab', { hasText: 'first-faults' }).first().click();
    await command('Concordat: Export report');
    await pick('Text');
    await chooseFile('Export report');
    await page.locator('.tab', { hasText: 'first-faults-report.md' }).waitFor();
    await written('first-faults-report.md', /^# Millbrook Neighbourhood Health Partnership\n/);
});

test('a report as a page is written, and opens in the editor where a browser shows it', async ({ page, openFile, command, pick, chooseFile, written, picture }) => {
    await openFile('first-faults.concordat');
    await command('Concordat: Export report');
    await pick('HTML, for screens and printers');
    await chooseFile('Export report');
    await written('first-faults-report.html', /^<!doctype html>/i);
    const said = page.locator('.notification-toast', { hasText: 'The report is in “first-faults-report.html”.' });
    await said.getByRole('button', { name: 'Open' }).click();
    await page.locator('.tab.active', { hasText: 'first-faults-report.html' }).waitFor();
    await page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame').locator('h1', { hasText: 'Millbrook Neighbourhood Health Partnership' }).waitFor();
    await picture('editor-report-page');
    await page.locator('.tab', { hasText: 'first-faults-report.html' }).click({ button: 'middle' });
});

test('the report of a charter that is not saved yet is written as a Word document, where the server can make one', async ({ page, command, quickInput, chooseFile, until, written, host }) => {
    await until(timeout => page.locator('.tab.active', { hasText: /Untitled-\d/ }).waitFor({ timeout }), () => page.keyboard.press('Control+Alt+N'));
    await command('Change Language Mode');
    await quickInput.fill('Concordat');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: '(concordat)' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /^Concordat$/ }).first().waitFor();
    await page.keyboard.type('partnership P "Unsaved Partnership"\n');
    await command('Concordat: Export report');
    await page.locator('.quick-input-list-row', { hasText: 'Page' }).first().waitFor();
    const word = page.locator('.quick-input-list-row', { hasText: 'A Word document' });
    if (host === 'in the browser') {
        assert.equal(await word.count(), 0);
        await page.keyboard.press('Escape');
        return;
    }
    await word.first().click();
    await chooseFile('Export report');
    await page.locator('.notification-toast', { hasText: 'charter-report.docx' }).waitFor();
    await written('charter-report.docx', /^PK/);
});
