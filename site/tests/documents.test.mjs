// A constitution or terms of reference in the playground: chosen, dropped or pasted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { visit } from './playground.mjs';

const example = path => readFileSync(join(import.meta.dirname, '../../examples', path), 'utf8');
const fixture = name => join(import.meta.dirname, '../../tests/documents/fixtures', name);
const libraryIn = asked => asked.filter(url => url.includes('pdf-library')).length;
async function chooseDocument(page, file) {
    await page.getByRole('button', { name: 'Start from a document…' }).click();
    await page.getByLabel('Choose a document…').setInputFiles(file);
}

test('a constitution in Word becomes a draft that quotes it, and the page fetches nothing for PDF', async () => {
    const { page, errors, asked, notice, text, checked, line, scrollTo } = await visit();
    await chooseDocument(page, fixture('harbour-constitution.docx'));
    await notice('A draft from “harbour-constitution.docx” is open').waitFor();
    await checked();
    const draft = await text();
    assert.match(draft, /meets: at least 6 times a year \[@Document "3\.1\.1"\s+says "/);
    assert.match(draft, /file: "documents\/harbour-constitution\.docx"/);
    await scrollTo('meets: at least 6 times a year');
    await line('meets: at least 6 times a year').click();
    await line('meets: at least 6 times a year').locator('text=@Document').first().hover();
    await page.locator('.cm-tooltip', { hasText: 'shall meet at least six times a year' }).waitFor();
    if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, 'playground-import.png') });
    assert.equal(libraryIn(asked), 0);
    assert.deepEqual(errors, []);
});

test('F12 or a click with Ctrl on a citation opens the document at the passage, and F12 on a name goes to its declaration', async () => {
    const { page, errors, notice, checked, line, scrollTo } = await visit();
    await chooseDocument(page, fixture('harbour-constitution.docx'));
    await notice('A draft from “harbour-constitution.docx” is open').waitFor();
    await checked();
    await scrollTo('meets: at least 6 times a year');
    const view = page.locator('dialog.document');
    await line('meets: at least 6 times a year').locator('span', { hasText: '3.1.1' }).first().click();
    await page.keyboard.press('F12');
    await view.locator('mark', { hasText: 'The Board shall meet at least six times a year' }).waitFor();
    assert.equal(await view.getByRole('heading').textContent(), 'harbour-constitution.docx');
    assert.match(await view.locator('mark').first().textContent(), /^\s*3\.1\.1/);
    assert.ok(await view.locator('mark').first().evaluate(each => { const [mark, box] = [each.getBoundingClientRect(), each.parentElement.getBoundingClientRect()]; return mark.top >= box.top && mark.bottom <= box.bottom; }), 'the passage is in sight');
    if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, 'playground-passage.png') });
    await view.getByRole('button', { name: 'Close' }).click();
    await scrollTo('minutes: published');
    await line('minutes: published').locator('span', { hasText: 'Minutes shall' }).first().click({ modifiers: ['Control'] });
    await view.locator('mark', { hasText: 'Minutes shall be published' }).waitFor();
    await page.keyboard.press('Escape');
    await scrollTo('members: HarbourCouncil');
    await line('members: HarbourCouncil').locator('span', { hasText: 'members:' }).first().click();
    for (const key of ['Home', ...Array.from('members: Harb', () => 'ArrowRight')]) await page.keyboard.press(key);
    await page.keyboard.press('F12');
    await page.locator('.cm-activeLine', { hasText: 'stakeholder HarbourCouncil' }).waitFor();
    assert.equal(await view.isVisible(), false);
    assert.deepEqual(errors, []);
});

test('a PDF is dropped on the page, and its reader is fetched then', async () => {
    const { page, errors, asked, notice, text, checked } = await visit();
    await checked();
    assert.equal(libraryIn(asked), 0);
    const bytes = readFileSync(fixture('harbour-constitution.pdf')).toString('base64');
    const files = await page.evaluateHandle(data => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(atob(data), each => each.charCodeAt(0))], 'constitution.pdf', { type: 'application/pdf' }));
        return transfer;
    }, bytes);
    await page.dispatchEvent('.cm-content', 'dragover', { dataTransfer: files });
    await page.locator('.drop').waitFor();
    await page.dispatchEvent('.cm-content', 'drop', { dataTransfer: files });
    await notice('A draft from “constitution.pdf” is open').waitFor();
    await checked();
    assert.match(await text(), /minutes: published within 10 working days \[@Document "4\.2"\s+says "/);
    assert.equal(await page.locator('.findings li', { hasText: 'was not checked' }).count(), 0);
    assert.equal(libraryIn(asked), 1);
    assert.deepEqual(errors, []);
});

test('pasted prose that reads like a document can be drafted from, and a charter that is pasted is left alone', async () => {
    const { page, press, notice, text } = await visit();
    const paste = async prose => {
        await page.evaluate(each => navigator.clipboard.writeText(each), prose);
        await page.locator('.cm-content').focus();
        await page.keyboard.press('Control+A');
        await page.keyboard.press('Control+V');
    };
    await paste(example('first-faults.concordat'));
    assert.equal(await notice('looks like a document').count(), 0);
    await paste(`Terms of reference of the Mill Board\n\n1. Purpose\n\n1.1 The Board oversees the mill and its surroundings for all who live there.\n\n2. Meetings\n\n2.1 The Board shall meet at least four times a year.\n2.2 The quorum shall be one half of the members.\n2.3 Minutes shall be published within ten working days.\n\n3. Review\n\n3.1 The Board reviews these terms every year, and after each change of its members or of the law.\n`);
    await notice('looks like a document').waitFor();
    await press('Draft a charter');
    await notice('A draft from “pasted.txt” is open').waitFor();
    assert.match(await text(), /meets: at least 4 times a year \[@Document "2\.1"/);
    await press('Return to your previous text');
});
