// What somebody types who never wrote a charter: everyday words find properties, proposals open by themselves, and each slip is underlined where it is.
import assert from 'node:assert/strict';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

const openNew = async ({ newFile, openFile, goTo }, file, text, line, column) => {
    await newFile(file, text);
    await openFile(file);
    await goTo(line, column);
};

test('a relationship that is chosen proposes its partners, and everyday words find its properties', async editor => {
    const { page, proposal, picture } = editor;
    const { keyboard } = page;
    await openNew(editor, 'everyday.concordat', 'stakeholder Council "Council"\nstakeholder Carers "Carers"\n\n', 3, 1);
    await keyboard.type('relat', { delay: 40 });
    await proposal('relationship').waitFor();
    await keyboard.press('Enter');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Council' }).first().waitFor();
    await keyboard.type('Council, ', { delay: 40 });
    await proposal('Carers').waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('when', { delay: 40 });
    await proposal('history').waitFor();
    await picture('typing-everyday-word');
    await keyboard.press('Enter');
    await proposal('cooperation').waitFor();
});

test('a space after a colon opens the values', async editor => {
    const { page, proposal } = editor;
    await openNew(editor, 'spaced.concordat', 'stakeholder Council "Council" {\n    \n}\n', 2, 5);
    await page.keyboard.type('sector: ', { delay: 60 });
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'patients-and-public' }).first().waitFor();
    await page.keyboard.type('local', { delay: 60 });
    await proposal('local-authority').waitFor();
    await page.keyboard.press('Escape');
});

test('each slip is underlined where it is, and has one message', async editor => {
    const { page, showProblems, problem, hidePanel, picture } = editor;
    const text = 'stakeholder Council "Riverside’s Council, £2m" {\n    power high\n    incentive: very strong.\n    resources:\n    because: "it pays",\n}\n';
    await openNew(editor, 'slips.concordat', text, 1, 1);
    await showProblems();
    await editor.filterProblems('slips.concordat');
    for (const message of ['A colon is missing after “power”', '“very strong” is written “strong”', 'Remove the full stop', 'A value is missing after “resources:”', 'Write the reason without a colon']) await problem(message).waitFor();
    assert.equal(await page.locator('.editor-instance .unicode-highlight').count(), 0);
    await picture('typing-slips');
    await editor.filterProblems('');
    await hidePanel();
});

test('a title that is typed for a name makes the name, and what follows from a charter is a remark in brackets', async editor => {
    const { page, goTo, renameTo, save, onDisk, picture } = editor;
    await openNew(editor, 'titled.concordat', 'stakeholder Council "Council"\nstakeholder Carers "Carers"\nrelationship {\n    between: Council, Carers\n    history: conflict\n}\n', 1, 14);
    await page.locator('.editor-instance .view-line', { hasText: '(likely trust: low)' }).first().waitFor();
    await renameTo('Riverside Town Council');
    await page.locator('.editor-instance .view-line', { hasText: 'between: RiversideTownCouncil' }).first().waitFor();
    await save();
    assert.match(onDisk('titled.concordat'), /^stakeholder RiversideTownCouncil "Riverside Town Council"\n/);
    await goTo(1, 14);
    await picture('typing-renamed');
});
