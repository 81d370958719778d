// What the extension adds to the editor: commands and the menus that have them, the task, Markdown with a charter in it, and the tools for assistants.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
    for (const always of ['Fix all charters', 'Format all charters', 'Show output', 'Restart server']) assert.ok(offered.some(entry => entry.includes(always)), `${always} is not among ${offered.join('; ')}`);
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

test('all charters are formatted at once', async ({ page, until, newFile, command, openFile, save, onDisk, line }) => {
    const untidy = name => `partnership ${name} "${name}" {kind:place-partnership\nstage:draft}\n`;
    await newFile('untidy-one.concordat', untidy('One'));
    await newFile('untidy-two.concordat', untidy('Two'));
    await openFile('untidy-one.concordat');
    await command('Concordat: Format all charters');
    await page.locator('.notification-toast', { hasText: 'Save' }).first().waitFor();
    for (const name of ['One', 'Two']) {
        await openFile(`untidy-${name.toLowerCase()}.concordat`);
        // The server hears of a new file a little after the editor does.
        await until(timeout => line('kind: place-partnership').waitFor({ timeout }), () => command('Concordat: Format all charters'));
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
    symlinkSync(resolve('../../bin/concordat.cjs'), join(workspace, 'node_modules/.bin/concordat'));
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
    // A task that ends with a fault brings its terminal to the front.
    await showProblems();
    await filterProblems('');
});

test('a board paper folds by its headings, shows them above the text, follows its links, and has the usual preview', async ({ page, newFile, openFile, goTo, line, until, command, picture }) => {
    await newFile('paper.concordat.md', '# A paper\n\nIt begins.\n\n## How we decide\n\nBy consensus, as [the list](first-faults.concordat) says.\n\n```concordat\npartnership Paper "Paper" {\n    stage: draft\n}\n```\n\n## What is left\n\nMuch.\n');
    await openFile('paper.concordat.md');
    // In prose the heading is shown above the text, in a fence the declaration.
    for (const [lineNumber, crumb] of [[7, 'How we decide'], [11, 'Paper']]) {
        await goTo(lineNumber, 5);
        await page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: crumb }).last().waitFor();
    }
    await picture('editor-board-paper-headings');
    await goTo(5, 1);
    await until(timeout => line('stage: draft').waitFor({ state: 'detached', timeout }), () => page.keyboard.press('Control+Shift+BracketLeft'));
    await line('What is left').waitFor();
    await page.keyboard.press('Control+Shift+BracketRight');
    await line('stage: draft').waitFor();
    await goTo(7, 45);
    await command('Open Link');
    await page.locator('.tab.active', { hasText: 'first-faults.concordat' }).waitFor();
    await openFile('paper.concordat.md');
    await page.keyboard.press('Control+Shift+V');
    await page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame').getByRole('heading', { name: 'How we decide' }).waitFor();
    await command('View: Close All Editors');
});

test('the older version of a charter, beside its changes, has no findings and no commands of ours', async ({ page, workspace, openFile, setFolder, command, contextMenu, showProblems, filterProblems, picture }) => {
    const text = stage => `partnership Kept "Kept" {\n    stage: ${stage}\n}\nforum Ghost "Ghost" { membrs: Nobody }\n`;
    mkdirSync(join(workspace, 'kept'), { recursive: true });
    writeFileSync(join(workspace, 'kept/kept.concordat'), text('draft'));
    for (const args of [['init', '--quiet'], ['add', '.'], ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'Kept']]) execFileSync('git', args, { cwd: join(workspace, 'kept') });
    setFolder({ 'git.enabled': true, 'git.openRepositoryInParentFolders': 'never', 'diffEditor.renderSideBySide': true, 'diffEditor.useInlineViewWhenSpaceIsLimited': false });
    writeFileSync(join(workspace, 'kept/kept.concordat'), text('agreed'));
    await openFile('kept.concordat');
    const original = page.locator('.monaco-diff-editor .editor.original');
    await page.locator('.editor-actions a.action-label[aria-label^="Open Changes"]').click();
    await original.locator('.view-line', { hasText: 'stage: draft' }).waitFor();
    await page.locator('.monaco-diff-editor .editor.modified .squiggly-error').first().waitFor();
    await showProblems();
    await filterProblems('membrs');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'membrs' }).first().waitFor();
    assert.equal(await page.locator('.markers-panel .monaco-list-row', { hasText: 'membrs' }).count(), 1);
    assert.equal(await original.locator('.squiggly-error, .squiggly-warning, .squiggly-info').count(), 0);
    assert.deepEqual(ours(await entriesOf(page, contextMenu, original.locator('.view-line', { hasText: 'stage: draft' }).first(), 'Command Palette')), []);
    await picture('editor-changes');
    await filterProblems('');
    setFolder({});
    await command('View: Close All Editors');
});

test('assistants in the editor can call the tools of Concordat', async ({ page, workspace, newFile, hidePanel, command, written, onDisk }) => {
    // The list of files holds only those for which there is room.
    await hidePanel();
    mkdirSync(join(workspace, 'cited'), { recursive: true });
    await newFile('rules.txt', '1. The board meets monthly.\n');
    await newFile('calls.json', JSON.stringify([
        { name: 'concordat_lint', input: { path: 'first-faults.concordat' } }, { name: 'concordat_assess', input: { path: 'first-faults.concordat' } }, { name: 'concordat_rule_page', input: { rule: 'no-review' } },
        { name: 'concordat_list_passages', input: { document: 'rules.txt' } }, { name: 'concordat_check_quotation', input: { document: 'rules.txt', quotation: 'The board meets monthly' } },
        { name: 'concordat_read_passage', input: { document: 'rules.txt', locator: '1' } }, { name: 'concordat_format', input: { text: 'partnership P "P" {stage:draft}' } },
        { name: 'concordat_lint', input: { path: 'not-there.concordat' } },
    ]));
    await command('Tool caller: Call the tools in calls.json');
    // The editor asks before a tool is used outside of a conversation.
    const allow = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Allow|Continue|OK/ }).first();
    for (let tries = 0; tries < 30 && !await written('answers.json', /answers/, 500).then(() => true, () => false); tries++) if (await allow.isVisible()) await allow.click();
    const { tools, answers } = JSON.parse(onDisk('answers.json'));
    assert.deepEqual(tools.sort(), ['assess', 'check_quotation', 'format', 'lint', 'list_passages', 'read_passage', 'rule_page'].map(name => `concordat_${name}`));
    const [lint, assess, rule, passages, quotation, passage, formatted, missing] = answers.map(({ text, error }) => text ?? `ERROR ${error}`);
    assert.match(lint, /antagonism-without-remedy/);
    assert.match(assess, /inclusiveness|Inclusion of all/);
    assert.match(rule, /no-review/);
    assert.match(passages, /The board meets monthly/);
    assert.match(quotation, /The words are in 1/);
    assert.match(passage, /The board meets monthly\./);
    assert.match(formatted, /^partnership P "P" \{ stage: draft \}\n$/);
    assert.match(missing, /^ERROR .*not-there/);
});
