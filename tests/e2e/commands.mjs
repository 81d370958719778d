// What the extension adds to the editor: commands and the menus that have them, the task, Markdown with a charter in it, and the tools for assistants.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

/** The entries of the menu that opens where one clicks with the other button. */
async function entriesOf(page, contextMenu, target, expected) {
    await target.click({ button: 'right' });
    await contextMenu.locator('.action-item', { hasText: expected }).first().waitFor();
    const entries = await contextMenu.locator('.action-label').allInnerTexts();
    for (let tries = 0; tries < 3 && await contextMenu.count() > 0; tries++) await page.keyboard.press('Escape');
    await contextMenu.first().waitFor({ state: 'hidden' });
    return entries;
}

/** The entries of ours, in which the editor shows the category too. */
const ours = entries => entries.map(entry => entry.trim()).filter(entry => /charter|configuration|assessment|map|report|questionnaire|answers|document…/i.test(entry));

test('menus have the commands of Concordat only where they can do something', async ({ page, openFile, command, contextMenu, fileInTree, line, quickInput, newFile, picture }) => {
    await newFile('plain.txt', 'nothing\n');
    await command('View: Close All Editors');
    assert.deepEqual(ours(await entriesOf(page, contextMenu, fileInTree('northgate'), 'New charter')), ['New charter…', 'Create configuration']);
    assert.deepEqual(ours(await entriesOf(page, contextMenu, fileInTree('first-faults.concordat'), 'Show assessment')), ['Show assessment', 'Export report…', 'Write questionnaire…', 'Import answers…']);
    assert.deepEqual(ours(await entriesOf(page, contextMenu, fileInTree('plain.txt'), 'Rename')), []);
    await openFile('first-faults.concordat');
    assert.deepEqual(ours(await entriesOf(page, contextMenu, line('partnership Millbrook'), 'Show assessment')), ['Show assessment', 'Show stakeholder map', 'Export report…', 'Write questionnaire…', 'Import answers…']);
    await page.locator('.editor-actions a.action-label[aria-label^="Show assessment"]').waitFor();
    await openFile('plain.txt');
    assert.deepEqual(ours(await entriesOf(page, contextMenu, line('nothing'), 'Command Palette')), []);
    assert.equal(await page.locator('.editor-actions a.action-label[aria-label^="Show assessment"]').count(), 0);
    await page.keyboard.press('F1');
    await quickInput.fill('>Concordat: ');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Concordat: New charter' }).first().waitFor();
    const offered = (await page.locator('.quick-input-list .monaco-list-row').allInnerTexts()).map(entry => entry.split('\n')[0]);
    assert.deepEqual(offered.filter(entry => /assessment|map|report|questionnaire|answers|picture|document file/i.test(entry)), []);
    await picture('editor-commands');
    await page.keyboard.press('Escape');
});

test('a new file can be a charter', async ({ page, command, quickInput }) => {
    await command('Create: New File');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Charter (Concordat)' }).first().click();
    await page.locator('.quick-input-title', { hasText: 'New charter (1/3)' }).waitFor();
    await page.keyboard.press('Escape');
    await quickInput.waitFor({ state: 'hidden' });
});

test('a configuration is created for a folder, and opened if it is there', async ({ page, contextMenu, fileInTree, written, save, command, onDisk, cursorAt }) => {
    await fileInTree('northgate').click({ button: 'right' });
    await contextMenu.locator('.action-item', { hasText: 'Create configuration' }).first().hover();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'concordat.json' }).waitFor();
    await written('northgate/concordat.json', /^\{\n {4}"rules": \{\}\n\}\n$/);
    await cursorAt(2);
    await page.keyboard.type('"no-review": "off"');
    await save();
    assert.match(onDisk('northgate/concordat.json'), /"rules": \{"no-review": "off"\}/);
    await command('View: Close All Editors');
    await command('Concordat: Create configuration');
    await page.locator('.tab.active', { hasText: 'concordat.json' }).waitFor();
    await command('View: Close All Editors');
});

test('all charters are formatted at once', async ({ page, newFile, command, openFile, save, onDisk, line }) => {
    const untidy = name => `partnership ${name} "${name}" {kind:place-partnership\nstage:draft}\n`;
    await newFile('untidy-one.concordat', untidy('One'));
    await newFile('untidy-two.concordat', untidy('Two'));
    await openFile('untidy-one.concordat');
    await command('Concordat: Format all charters');
    await page.locator('.notification-toast', { hasText: 'Save' }).first().waitFor();
    for (const name of ['One', 'Two']) {
        await openFile(`untidy-${name.toLowerCase()}.concordat`);
        await line('kind: place-partnership').waitFor();
        await save();
        assert.equal(onDisk(`untidy-${name.toLowerCase()}.concordat`), `partnership ${name} "${name}" {\n    kind: place-partnership\n    stage: draft\n}\n`);
    }
    await command('Concordat: Format all charters');
    await page.locator('.notification-toast', { hasText: 'All charters are already formatted' }).first().waitFor();
    await command('Notifications: Clear All Notifications');
});

test('the task checks a folder with the command, and its findings are among the problems', async ({ host, page, workspace, setFolder, until, showProblems, filterProblems, problem, picture }) => {
    // In the browser no command can be run, so there is no task.
    if (host === 'in the browser') return;
    mkdirSync(join(workspace, 'node_modules/.bin'), { recursive: true });
    symlinkSync(resolve('../../bin/concordat.js'), join(workspace, 'node_modules/.bin/concordat'));
    // The editor's own list leaves this finding out, so that it can come from the task alone.
    setFolder({ 'concordat.minimumSeverity': 'error' });
    await showProblems();
    await filterProblems('decides by majority');
    await problem('decides by majority vote').waitFor({ state: 'detached' });
    const asked = timeout => page.locator('.quick-input-list .monaco-list-row', { hasText: 'concordat: lint' }).first().click({ timeout });
    await until(asked, () => page.keyboard.press('Control+Shift+B'));
    // The terminal of the task is in front of the problems.
    await until(timeout => problem('decides by majority vote').waitFor({ timeout }), () => page.keyboard.press('Control+Shift+M'));
    await picture('editor-task');
    setFolder({});
    await filterProblems('');
});
