// What the partners say, and the register: the questionnaire, its answers, and all partnerships of a folder.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

const charter = `partnership Asked "Asked Partnership" { stage: agreed }
stakeholder Council "Asked Council" { power: low }
stakeholder Anglers "Asked Anglers" { power: low }
forum Table "River table" { members: Council, Anglers  decides by: consensus }
`;

test('a questionnaire is written for the partners of the open charter', async ({ page, newFile, openFile, command, pick, chooseFile, written, workspace }) => {
    await newFile('asked.concordat', charter);
    await openFile('asked.concordat');
    await command('Concordat: Write questionnaire');
    await pick('People');
    await pick('Page');
    await chooseFile('Write questionnaire', join(workspace, 'asked-questionnaire.html'));
    await written('asked-questionnaire.html', /Your view of Asked Partnership/);
    await page.locator('.notification-toast', { hasText: 'asked-questionnaire.html' }).waitFor();
});

test('a questionnaire is written as a Word document, where the server can make one', async ({ host, page, openFile, command, pick, chooseFile, workspace }) => {
    await openFile('asked.concordat');
    await command('Concordat: Write questionnaire');
    await pick('People');
    if (host === 'in the browser') {
        const forms = page.locator('.quick-input-list .monaco-list-row');
        await forms.filter({ hasText: 'Page' }).first().waitFor();
        assert.equal(await forms.filter({ hasText: 'Word' }).count(), 0);
        await page.keyboard.press('Escape');
        return;
    }
    await pick('Word');
    await chooseFile('Write questionnaire', join(workspace, 'asked-questionnaire.docx'));
    await page.locator('.notification-toast', { hasText: 'asked-questionnaire.docx' }).waitFor();
    // A Word document is a ZIP archive.
    assert.equal(readFileSync(join(workspace, 'asked-questionnaire.docx')).subarray(0, 4).toString('latin1'), 'PK\x03\x04');
});

test('answers are taken together, and the charter imports them', async ({ page, openFile, command, pick, chooseFile, save, onDisk, written, workspace, showProblems, filterProblems, problem, picture }) => {
    const rows = [['Email', 'How far can Asked Council shape what the partnership decides?'], ...Array.from({ length: 6 }, (_, person) => [`secret${person}@example.org`, 'A great deal'])];
    writeFileSync(join(workspace, 'raw.csv'), rows.map(row => row.map(cell => `"${cell}"`).join(',')).join('\n'));
    await openFile('asked.concordat');
    await command('Concordat: Import answers');
    await pick('People');
    await chooseFile('choose the files', join(workspace, 'raw.csv'));
    await chooseFile('where to save them', join(workspace, 'answers.concordat'));
    await written('answers.concordat', /to: power .* about: Council {2}responses: 6 {2}median: high/);
    assert.doesNotMatch(onDisk('answers.concordat'), /secret/);
    await page.locator('.editor-instance .view-line', { hasText: 'import "answers.concordat"' }).first().waitFor();
    await save();
    await showProblems();
    await filterProblems('differently from the charter');
    await problem('all 6 answers say').waitFor();
    await picture('answers-imported');
});

test('a register of all partnerships of the folder is written, and only over its own files', async ({ page, command, chooseFile, written, onDisk, workspace }) => {
    mkdirSync(join(workspace, 'public'));
    await command('Concordat: Write register');
    await chooseFile('Write register', join(workspace, 'public'));
    await written('public/index.html', /Northgate Integrated Care System[^]*The next register may replace this file/);
    await written('public/register.json', /"kind": "register"/);
    await written('public/partnerships/asked.html', /Asked Partnership/);
    mkdirSync(join(workspace, 'mine'));
    writeFileSync(join(workspace, 'mine/index.html'), '<p>mine</p>');
    await command('Concordat: Write register');
    await chooseFile('Write register', join(workspace, 'mine'));
    await page.locator('.notification-toast', { hasText: 'not a file that Concordat wrote' }).waitFor();
    assert.equal(onDisk('mine/index.html'), '<p>mine</p>');
    assert.equal(existsSync(join(workspace, 'mine/register.json')), false);
});
