// A charter and the documents it cites: hover, definition, completion, what cites a clause, and a draft made from a document.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

const charter = `source Constitution "Constitution of the board" { file: "papers/constitution.docx"  read: whole }
source Printed "Constitution of the board, printed" { file: "papers/printed.pdf"  read: whole }
source Rules "House rules" { file: "papers/rules.md"  read: whole }

partnership Harbour "Harbour Health Partnership" { stage: draft }

stakeholder Council "Harbour Council" { sector: local-authority }

forum Board "The board" {
    members: Council 3 seats [@Constitution "table 1, row 1"]
    quorum: 50% [@Constitution "3.2.1" says "at least one half of the voting Members"]
    decides by: consensus [@Printed "4.1"]
    meets: monthly [@Rules "1.2"]
    notice: 7 days [@Constitution ""]
}
`;
const rules = '# House rules\n\n## Meetings\n\n1.1 The board meets at the town hall.\n\n1.2 The board meets every month.\n';
const columnAfter = (line, words) => charter.split('\n')[line - 1].indexOf(words) + words.length;

test('a cited document: a hover shows the passage', async ({ page, workspace, newFile, openFile, goTo, showHover, hidePanel, command, picture }) => {
    mkdirSync(join(workspace, 'papers'));
    const fixtures = resolve('../documents/fixtures');
    cpSync(join(fixtures, 'harbour-constitution.docx'), join(workspace, 'papers/constitution.docx'));
    cpSync(join(fixtures, 'harbour-constitution.pdf'), join(workspace, 'papers/printed.pdf'));
    await newFile('cited.concordat', charter);
    await command('View: Close All Editors');
    await hidePanel();
    await openFile('cited.concordat');
    await page.locator('.editor-instance :is(.squiggly-error, .squiggly-warning, .squiggly-info)').first().waitFor();
    await goTo(11, columnAfter(11, '"3.2'));
    await showHover('No business shall be transacted');
    await picture('editor-cited-passage');
    await page.keyboard.press('Escape');
});

test('a cited document: definition opens a Word document and a PDF as text, at the passage', async ({ page, openFile, goTo, line, until, picture }) => {
    for (const [row, words, tab, passage] of [[11, '"3.2', 'constitution.docx.txt', 'No business shall be transacted'], [12, '"4', 'printed.pdf.txt', 'seek to reach decisions by consensus']]) {
        await openFile('cited.concordat');
        await goTo(row, columnAfter(row, words));
        await until(timeout => page.locator('.tab.active', { hasText: tab }).waitFor({ timeout }), () => page.keyboard.press('F12'));
        await line(passage).waitFor();
        await picture(`document-definition-${tab.split('.')[1]}`);
        await page.keyboard.press('Control+F4');
    }
});

test('a cited document: completion offers its clauses with their headings', async ({ page, openFile, goTo, propose, save, onDisk, picture }) => {
    await openFile('cited.concordat');
    await goTo(14, columnAfter(14, '@Constitution "') + 1);
    await page.keyboard.type('special', { delay: 60 });
    const proposal = await propose('3.1.2');
    await picture('editor-clauses');
    await proposal.click();
    await save();
    assert.match(onDisk('cited.concordat'), /notice: 7 days \[@Constitution "3\.1\.2"\]/);
});

test('a cited document: Markdown shows above a clause what cites it', async ({ page, writeFile, openFile, lens, until, picture }) => {
    writeFile('papers/rules.md', rules);
    await openFile('rules.md');
    await lens('Cited by 1 statement').waitFor();
    await picture('document-lens');
    const peek = page.locator('.peekview-widget', { hasText: 'cited.concordat' }).first();
    await until(timeout => peek.waitFor({ timeout }), () => lens('Cited by 1 statement').click());
    await page.keyboard.press('Escape');
});

test('a cited document: what was confirmed is told when its clause turns round, and the lock is explained', async ({ page, workspace, writeFile, removeFile, openFile, goTo, showHover, onDisk, showProblems, filterProblems, problem, hidePanel, picture }) => {
    writeFile('papers/rules.md', rules);
    const { status, stderr } = spawnSync(process.execPath, [resolve('../../bin/concordat.cjs'), 'confirm', 'cited.concordat', '--statement', 'Board: meets', '--by', 'Ana Clerk', '--today', '2026-11-28'], { cwd: workspace, encoding: 'utf8' });
    assert.match(stderr, /1 statement confirmed by Ana Clerk/, `status ${status}`);
    await openFile('cited.concordat');
    writeFile('papers/rules.md', rules.replace('The board meets every month', 'The board does not meet every month'));
    await showProblems();
    await filterProblems('cited.concordat');
    await problem('says “The board does not meet every month”').waitFor();
    await picture('document-drift');
    await hidePanel();
    await openFile('concordat.lock.json');
    const lines = onDisk('concordat.lock.json').split('\n');
    const row = lines.findIndex(each => each.includes('"by"'));
    await goTo(row + 1, lines[row].indexOf('by') + 1);
    await showHover('who confirmed it');
    await picture('document-lock');
    await page.keyboard.press('Escape');
    removeFile('concordat.lock.json');
});

const governance = `# Governance of the Kettle project

1. The steering committee has five members.
2. The steering committee meets quarterly.

<!--
\`\`\`concordat
partnership Kettle "Kettle project" { stage: draft }
stakeholder Maintainers "Maintainers"
forum Committee "Steering committee" {
    members: Maintainers 5 seats ["1" says "The steering committee has five members"]
    meets: monthly ["2" says "The steering committee meets monthly"]
}
\`\`\`
-->
`;

test('a GOVERNANCE.md that the configuration lists is checked where it says something else, and shows on its clauses what cites them', async ({ page, workspace, writeFile, openFile, goTo, lens, showHover, showProblems, filterProblems, problem, hidePanel, picture }) => {
    mkdirSync(join(workspace, 'kettle'));
    writeFile('kettle/concordat.json', '{ "literate": ["/GOVERNANCE.md"] }\n');
    writeFile('kettle/GOVERNANCE.md', governance);
    await openFile('GOVERNANCE.md');
    await showProblems();
    await filterProblems('GOVERNANCE.md');
    await problem('says “steering committee meets quarterly”, and not “steering committee meets monthly”').waitFor();
    await lens('Cited by 1 statement').waitFor();
    await hidePanel();
    const lines = governance.split('\n');
    const row = lines.findIndex(each => each.includes('["1"'));
    await goTo(row + 1, lines[row].indexOf('"1"') + 2);
    await showHover('The steering committee has five members.');
    await picture('document-governance');
    await page.keyboard.press('Escape');
});

test('a charter is drafted from a document', async ({ page, workspace, command, chooseFile, line, onDisk, picture }) => {
    await command('Concordat: Start from a document');
    await chooseFile('choose a constitution', join(workspace, 'papers/constitution.docx'));
    await chooseFile('where to save', join(workspace, 'drafted.concordat'));
    await page.locator('.tab.active', { hasText: 'drafted.concordat' }).waitFor();
    await line('meets: at least 6 times a year').waitFor();
    await picture('document-draft');
    assert.match(onDisk('drafted.concordat'), /file: "papers\/constitution\.docx"/);
});
