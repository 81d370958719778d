// The tutorial, followed to the letter in the playground, by someone who types what is printed there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSite } from './browser.mjs';

const tutorial = readFileSync(join(import.meta.dirname, '../../docs/tutorial.md'), 'utf8');
/** What is to be written, and what is found then, where the page says so. */
const steps = tutorial.split(/^```concordat\n/m).slice(1).map(part => {
    const [, written, behind] = /^([^`]*)\n```\n([^]*)$/.exec(part);
    return { declarations: written.split('\n\n'), found: /```text\n([^`]*)\n```/.exec(behind)?.[1].split('\n').filter(line => line !== 'No problems found.') };
});
const [, whole] = /^```concordat illustrative\n([^`]*)```$/m.exec(tutorial);
const levels = { 'Error': 'error', 'Warning': 'warning', 'For information': 'info' };
let site;
before(async () => { site = await openSite(); });
after(() => site.close());

test('ends with the charter that it shows, and finds at each step what it says', async () => {
    // So wide that no line is wrapped: a line of the text is a line on the screen.
    const context = await site.browser.newContext({ viewport: { width: 2600, height: 1000 }, serviceWorkers: 'block', permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-23T12:00:00Z'));
    await page.goto(`${site.address}/playground.html`);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Start with an empty page' }).click();
    await page.locator('.file', { hasText: 'charter.concordat' }).waitFor();

    let lines = [];
    for (const { declarations, found } of steps) {
        for (const declaration of declarations) {
            lines = await put(page, lines, declaration);
            await write(page, declaration);
        }
        if (found) await finds(page, found);
    }
    await page.locator('.cm-content').focus();
    await keys(page, 'Control+A', 'Control+C');
    assert.equal(`${await page.evaluate(() => navigator.clipboard.readText())}\n`, whole);
    await context.close();
});

async function keys(page, ...pressed) {
    for (const key of pressed) await page.keyboard.press(key);
}

/** Goes to the end of the text, or makes room where a declaration of the same name stands. Answers the lines as they will be. */
async function put(page, lines, declaration) {
    const own = declaration.split('\n');
    const [head] = /^[a-z ]+ [A-Z]\w* (?=")/.exec(declaration) ?? [];
    const from = head === undefined ? -1 : lines.findIndex(line => line.startsWith(head));
    if (from < 0) {
        await keys(page, 'Control+End', ...(lines.length > 0 ? ['Enter', 'Enter'] : []));
        return lines.length > 0 ? [...lines, '', ...own] : own;
    }
    const length = lines.slice(from).indexOf('}') + 1;
    await keys(page, 'Control+Home', ...Array(from).fill('ArrowDown'), 'Home', ...Array(length - 1).fill('Shift+ArrowDown'), 'Shift+End', 'Delete');
    return [...lines.slice(0, from), ...own, ...lines.slice(from + length)];
}

/** Line by line, without the blanks at their beginning: the editor puts them there. */
async function write(page, declaration) {
    for (const [index, line] of declaration.split('\n').entries()) {
        if (index > 0) await keys(page, 'Enter');
        await page.keyboard.type(line.trim());
    }
}

/** Soon finds what the page says, and nothing else; what is explained stands among the hints. */
async function finds(page, told) {
    const expected = told.filter(line => !line.startsWith('explained')).sort();
    for (let tries = 40; ; tries--) {
        const shown = (await page.locator('.findings > li:not(.hint)').allInnerTexts()).map(plain).sort();
        if (tries === 0 || JSON.stringify(shown) === JSON.stringify(expected)) {
            assert.deepEqual(shown, expected);
            break;
        }
        await page.waitForTimeout(250);
    }
    for (const line of told.filter(each => each.startsWith('explained'))) {
        await page.locator('summary', { hasText: 'hint' }).click();
        await page.locator('.findings > .hint', { hasText: line.replace(/^explained [a-z-]+: /, '') }).filter({ hasText: 'Explained by' }).waitFor();
    }
}

function plain(text) {
    const parts = /^[✕▲●]\s*(\D+), line \d+\s+([a-z-]+?)\s*Fix or explain\s*([^]*)$/.exec(text.trim());
    assert.ok(parts, text);
    const [, word, rule, message] = parts;
    return `${levels[word]} ${rule}: ${message}`;
}
