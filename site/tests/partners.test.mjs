// Asking the partners from the playground, and what becomes of their answers. All of it happens in the page.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newFolder, openFile } from './made.mjs';
import { site, visit } from './playground.mjs';

const charter = `partnership Valley "Valley Partnership" { stage: agreed }

stakeholder Council "Valley Council" { power: low }

stakeholder Anglers "Valley Anglers" { }

forum Table "River table" { members: Council, Anglers  decides by: consensus }
`;

async function visitWithCharter() {
    const visited = await visit();
    await visited.page.getByLabel('Open a file…').setInputFiles({ name: 'valley.concordat', mimeType: 'text/plain', buffer: Buffer.from(charter) });
    await visited.notice('“valley.concordat” is open').waitFor();
    await visited.checked();
    await visited.tab('Partners').click();
    const downloadedBy = async name => {
        const [download] = await Promise.all([visited.page.waitForEvent('download'), visited.page.getByRole('button', { name }).click()]);
        return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    const choose = files => visited.page.getByLabel('Choose answers…').setInputFiles(files);
    return { ...visited, downloadedBy, choose };
}

/** What partners save when they answer: those questions of which the words are given. */
async function answersTo(page, words) {
    for (const [question, answer] of Object.entries(words)) await page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).check({ force: true });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my answers' }).click()]);
    return { name: download.suggestedFilename(), mimeType: 'text/csv', buffer: readFileSync(await download.path()) };
}

test('the questionnaire is downloaded, answered by six people, and the assessment shows what they said; nothing is sent', async () => {
    const { page, downloadedBy, choose, requests, tab, text, press, errors } = await visitWithCharter();
    const questionnaire = await downloadedBy('Download as web page');
    assert.equal(questionnaire.name, 'valley-questionnaire.html');
    const file = join(newFolder(), questionnaire.name);
    writeFileSync(file, questionnaire.content);
    const files = [];
    for (let person = 0; person < 6; person++) {
        const { context, page: form } = await openFile(site.browser, file, {});
        files.push(await answersTo(form, { 'How far can Valley Council shape what the partnership decides?': 'A great deal', 'How far do you trust Valley Anglers to do what it says?': 'Not at all', 'How far is it clear to you who does what?': 'A little' }));
        await context.close();
    }
    const before = requests.length;
    await page.getByLabel('Last day of the survey').fill('2026-03-20');
    await choose(files.slice(0, 4));
    await page.getByRole('alert').getByText('Only 4 people answered. Nothing is written about fewer than 5').waitFor();
    await choose(files);
    await page.locator('.outcome', { hasText: 'The answers are at the end of your charter. 6 people answered.' }).waitFor();
    assert.match(await text(), /\nsurvey Survey-2026-03 "Survey of March 2026" \{\n {4}of: Valley\n[^]*answer \{ to: power {2}in: Survey-2026-03 {2}about: Council {2}responses: 6 {2}median: high/);
    await press('See the assessment with them');
    await page.locator('.panel svg [data-condition=power-and-resources]').waitFor();
    await tab('Partners').click();
    await page.getByLabel('Last day of the survey').fill('2026-03-20');
    await choose(files);
    await page.getByRole('alert').getByText('The charter already has a survey called Survey-2026-03.').waitFor();
    await press('Undo');
    assert.doesNotMatch(await text(), /survey/);
    const sent = requests.slice(before).filter(request => request.method() !== 'GET' || request.postData() !== null || !/^blob:|\/assets\/(chunks\/)?[^/?]+\.(js|css)$/.test(request.url()));
    assert.deepEqual({ sent: sent.map(request => request.url()), errors }, { sent: [], errors: [] });
});

test('answers in an Excel workbook are read, from the sheet that holds them', async () => {
    const { page, downloadedBy, choose, errors } = await visitWithCharter();
    const headings = (await downloadedBy('Download headings for a form service')).content.toString().replace('\ufeff', '').trim().slice(1, -1).split('","');
    const cell = words => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
    const sheet = rows => `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map(row => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData></worksheet>`;
    const names = ['Cover', 'Answers'];
    const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const parts = {
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
        'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        'xl/worksheets/sheet1.xml': sheet([['Survey of the valley'], ['Do not pass on']]),
        'xl/worksheets/sheet2.xml': sheet([['Email', ...headings], ...Array.from({ length: 7 }, (_, person) => [`person${person}@example.org`, ...headings.map(() => 'A fair amount')])]),
    };
    await choose({ name: 'answers.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))) });
    await page.locator('.outcome', { hasText: 'Of the sheets “Cover”, “Answers” only “Answers” was read. 7 people answered.' }).waitFor();
    const own = await downloadedBy('Download the answers as a file of their own');
    assert.match(own.name, /^answers-\d{4}-\d{2}\.concordat$/);
    assert.match(own.content.toString(), /\nimport "valley\.concordat"\n[^]*responses: 7/);
    assert.doesNotMatch(own.content.toString(), /person\d|example\.org/);
    assert.deepEqual(errors, []);
});

test('organisations that answer openly may be fewer, and are asked who they are', async () => {
    const { page, downloadedBy, choose, text } = await visitWithCharter();
    await page.getByLabel('Organisations, openly').check();
    const word = strFromU8(unzipSync((await downloadedBy('Download for Word')).content)['word/document.xml']);
    assert.match(word, /Your view of Valley Partnership[^]*Your organisation: ____/);
    await choose({ name: 'answers.csv', mimeType: 'text/csv', buffer: Buffer.from('Your organisation,How far is it clear to you who does what?\nValley Council,A little\nValley Anglers,A great deal\n') });
    await page.locator('.outcome', { hasText: '2 organisations answered.' }).waitFor();
    assert.match(await text(), /answer \{ to: roles {2}in: Survey-\d{4}-\d{2} {2}by: Anglers {2}responses: 1 {2}median: high \}/);
});

test('a file that holds no answers is refused in words, and the charter is left as it is', async () => {
    const { page, choose, text } = await visitWithCharter();
    for (const [name, content, words] of [['photo.csv', Buffer.from([0x89, 0, 1, 2]), 'is no table'], ['members.csv', 'Name,Email\nAnna,a@example.org\n', 'None of its headings is a question of this questionnaire'], ['old.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'is in Excel’s old format']]) {
        await choose({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
        await page.getByRole('alert').getByText(words).waitFor();
    }
    assert.equal(await text(), charter);
});
