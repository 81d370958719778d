// A folder that nobody has said is trusted: Concordat runs nothing from it, so it leaves out nothing there.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';

export const tests = [];
const test = (name, run) => tests.push({ name, run });

const charter = `partnership Quay "The Quay’s Partnership" {
    kind: place-partnership
    stage: agreed
}
stakeholder Carers "St Mary’s Carers" { sectr: voluntary-and-community }
trust building {
    between: Carers
    cost: £20,000
}
`;

for (const [file, text] of [['quay.concordat', charter], ['paper.concordat.md', `# The Quay’s paper\n\nIt costs £20,000.\n\n\`\`\`concordat\n${charter}\`\`\`\n`]]) {
    test(`in a folder that is not trusted, ${file} has its findings, fixes and hovers, and no letter is marked as suspicious`, async ({ page, workspace, openFile, command, goTo, line, showProblems, filterProblems, problem, showFixes, showHover, save, onDisk, picture }) => {
        writeFileSync(join(workspace, file), text);
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
        await openFile(file);
        await page.locator('.editor-instance .squiggly-error').first().waitFor();
        await showProblems();
        await filterProblems('sectr');
        await problem('sectr').waitFor();
        await picture(`editor-restricted-${file.replace(/\..*/, '')}`);
        assert.equal(await page.locator('.editor-instance .unicode-highlight').count(), 0);
        const at = text.split('\n').findIndex(each => each.includes('sectr')) + 1;
        await goTo(at, 44);
        const fix = await showFixes('sector');
        await fix.click();
        await line('sector: voluntary').waitFor();
        await showHover('sector');
        await page.keyboard.press('Escape');
        await filterProblems('');
        await save();
        assert.equal(onDisk(file), text.replace('sectr', 'sector'));
        await command('View: Close All Editors');
    });
}
