// What an author does beyond one text: names over several files, all fixes at once, and files that come and go outside of the editor.
import assert from 'node:assert/strict';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

test('proposals come while one types, and lead on to what may follow', async ({ page, newFile, openFile, goTo, proposal, save, onDisk }) => {
    const { keyboard } = page;
    const take = async (typed, label) => {
        await keyboard.type(typed, { delay: 40 });
        await proposal(label).waitFor();
        await keyboard.press('Enter');
        await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' }).catch(() => undefined);
    };
    await newFile('begun.concordat', '');
    await openFile('begun.concordat');
    await goTo(1, 1);
    await take('partn', 'partnership');
    await keyboard.type('Mill');
    await keyboard.press('Tab');
    await keyboard.type('Mill Partnership');
    await keyboard.press('Tab');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'neighbourhood-partnership' }).first().waitFor();
    await take('place', 'place-partnership');
    await keyboard.press('Enter');
    await keyboard.type('sta', { delay: 40 });
    await proposal('stage').waitFor();
    await keyboard.press('Enter');
    await proposal('draft').waitFor();
    await keyboard.press('Enter');
    await save();
    assert.equal(onDisk('begun.concordat'), 'partnership Mill "Mill Partnership" {\n    kind: place-partnership\n    stage: draft\n}');
});

test('a name is changed in all files that use it', async ({ page, openFile, goTo, renameTo, onDisk, save }) => {
    const places = ['northgate/organisations.concordat', 'northgate/northgate.concordat', 'northgate/places/hilltop.concordat', 'northgate/places/riverside.concordat'];
    const before = places.map(file => [file, onDisk(file)]);
    await openFile('organisations.concordat');
    const line = onDisk(places[0]).split('\n').findIndex(each => each.startsWith('stakeholder AcuteTrust'));
    await goTo(line + 1, 15);
    await renameTo('UniversityTrust');
    await page.locator('.editor-instance .view-line', { hasText: 'stakeholder UniversityTrust' }).waitFor();
    await save();
    for (const [file, text] of before) {
        for (let tries = 0; tries < 40 && onDisk(file).includes('AcuteTrust'); tries++) await page.waitForTimeout(250);
        assert.equal(onDisk(file), text.replaceAll('AcuteTrust', 'UniversityTrust'), file);
    }
});

test('a name that another has is refused, with the reason', async ({ page, goTo, renameTo, onDisk }) => {
    const line = onDisk('northgate/organisations.concordat').split('\n').findIndex(each => each.startsWith('stakeholder UniversityTrust'));
    await goTo(line + 1, 15);
    await renameTo('CommunityTrust');
    await page.getByText('“CommunityTrust” is taken: it is the name of a stakeholder.').first().waitFor();
    await page.keyboard.press('Escape');
});

test('all fixes that keep the meaning are made at once, in all charters', async ({ page, command, newFile, openFile, save, onDisk }) => {
    await newFile('untidy.concordat', 'partnership P "P"\nstakeholder A "A" { sectr: primary-caer }\nforum F "F" { membrs: A  meets: monthly }\n');
    await openFile('untidy.concordat');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await command('Concordat: Fix all charters');
    await page.locator('.editor-instance .view-line', { hasText: 'members: A' }).waitFor();
    await save();
    await openFile('first-faults.concordat');
    await save();
    assert.equal(onDisk('untidy.concordat'), 'partnership P "P"\nstakeholder A "A" { sector: primary-care }\nforum F "F" { members: A  meets: monthly }\n');
});

test('a charter that comes and goes outside of the editor has its problems only while it is there', async ({ showProblems, filterProblems, problem, writeFile, removeFile }) => {
    await showProblems();
    await filterProblems('passing-through');
    writeFile('passing-through.concordat', 'partnership P "P"\nstakeholder A "A" { sector: no-such-sector-at-all }\n');
    await problem('passing-through.concordat').waitFor();
    removeFile('passing-through.concordat');
    await problem('passing-through.concordat').waitFor({ state: 'detached' });
    await filterProblems('');
});

test('a path is proposed, and a file that is renamed is still imported', async ({ page, newFile, openFile, goTo, proposal, save, onDisk }) => {
    await newFile('partners.concordat', 'stakeholder Council "Town Council"\n');
    await newFile('importing.concordat', 'import ""\npartnership P "P" { convened by: Council }\n');
    await openFile('importing.concordat');
    await goTo(1, 9);
    await page.keyboard.type('partn', { delay: 40 });
    await proposal('partners.concordat').waitFor();
    await page.keyboard.press('Enter');
    await save();
    assert.match(onDisk('importing.concordat'), /^import "partners\.concordat"\n/);
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'partners.concordat' }).click();
    await page.locator('.tab.active', { hasText: 'partners.concordat' }).waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'partners.concordat' }).click();
    await page.keyboard.press('F2');
    const input = page.locator('.explorer-folders-view input').first();
    await input.fill('all-partners.concordat');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-dialog-box', { hasText: 'wants to make refactoring changes' }).locator('.monaco-button', { hasText: 'OK' }).click();
    await page.locator('.tab.dirty', { hasText: 'importing.concordat' }).click();
    await save();
    assert.match(onDisk('importing.concordat'), /^import "all-partners\.concordat"\n/);
});

test('the server is started again, and finds the same', async ({ command, showProblems, filterProblems, problem }) => {
    await showProblems();
    await filterProblems('majority vote');
    await problem('decides by majority vote').waitFor();
    await command('Concordat: Restart server');
    await problem('decides by majority vote').waitFor();
    await filterProblems('');
});
