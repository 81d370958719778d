import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { concordat, folderWith } from '../support/command.js';
import { river } from '../support/editor.js';
import { slow } from '../support/slow.js';

const day = ['--today', '2026-06-01'];
const report = (cwd: string, ...args: readonly string[]) => concordat(['report', ...day, ...args], { cwd });
const hostile = river.replace('"Valley Anglers"', '"<script>alert(1)</script>"').replace('"River table"', '"\\"><img src=x onerror=alert(1)>\u202E"');

/** The parts of a Word document, each checked to be XML. */
function partsOf(file: string): Record<string, string> {
    const entries = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    for (const [, text] of entries.filter(([name]) => /\.(xml|rels|svg)$/.test(name))) new SaxesParser().write(text).close();
    return Object.fromEntries(entries);
}

const wordsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

describe('concordat report', () => {
    it('writes one page that needs nothing else, with the charter in prose, its state, what to do, and the references', () => {
        const folder = folderWith({ 'river.concordat': river });
        const { status, stdout, stderr } = report(folder, 'river.concordat', '--output', 'board.html');
        expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: 'concordat: “board.html” is written.\n' });
        const page = readFileSync(join(folder, 'board.html'), 'utf8');
        expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
        expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
        expect([...page.matchAll(/<h2[^>]*>([^<]*)/g)].map(([, heading]) => heading)).toEqual([
            'Summary', 'Findings by condition', 'The conditions at a glance', 'Stakeholders', 'The charter', 'Words used in this report', 'References', 'Where each finding is in the charter',
        ]);
        expect(page.match(/<svg [^>]*viewBox="0 0 [\d.]+ [\d.]+"[^>]*role="/g)).toHaveLength(1);
        expect(page).toMatch(/<small>What to do: <\/small>Agree on a seat, a representative or another part in the decision, or explain why there is none\.<br><small>Who decides: <\/small>_+/);
        expect(page).toContain('The partners can also leave a matter as it is and record why.');
        expect(page).toContain('Something may exist and not be written down there.');
        expect(page).toContain('<em>Journal of Public Administration Research and Theory</em>, 18, pp. 543–571. <a href="https://doi.org/10.1093/jopart/mum032">');
        expect([...page.matchAll(/\b(?:src|href|xlink:href)="([^"#][^"]*)"/g)].map(([, to]) => to).filter(to => !/^https?:\/\//.test(to!))).toEqual([]);
        expect(page).not.toMatch(/<(script|link|iframe|img)|@import|url\(/);
        const anchors = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
        expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, to]) => to).filter(to => !anchors.has(to))).toEqual([]);
    });

    slow('says the same each time', () => {
        const folder = folderWith({ 'river.concordat': river });
        for (const format of ['html', 'markdown']) {
            const [first, second] = [report(folder, 'river.concordat', '--format', format), report(folder, 'river.concordat', '--format', format)];
            expect(first.status).toBe(0);
            expect(second.stdout).toBe(first.stdout);
        }
    });

    slow('writes the same bytes of a Word document each time', async () => {
        const folder = folderWith({ 'river.concordat': river });
        report(folder, 'river.concordat', '-o', 'first.docx');
        await new Promise(resolve => { setTimeout(resolve, 2100); });
        report(folder, 'river.concordat', '-o', 'second.docx');
        const [first, second] = ['first.docx', 'second.docx'].map(name => readFileSync(join(folder, name)));
        expect(first!.equals(second!)).toBe(true);
        expect(partsOf(join(folder, 'first.docx'))['docProps/core.xml']).toContain('2026-06-01T00:00:00Z');
    });

    it('writes Markdown, with who explained what and until when', () => {
        const explained = `${river}\nexplain affected-stakeholder-excluded {\n    because: "The anglers join in June."\n    agreed by: Table\n    until: 2026-12-31\n}\n`;
        const { status, stdout } = report(folderWith({ 'river.concordat': explained }), 'river.concordat', '--format', 'markdown');
        expect(status).toBe(0);
        expect(stdout).toMatch(/^# Valley Partnership\n/);
        expect(stdout).toMatch(/- \*\*Explained \d+:\*\* “Whether the weir goes” affects Valley Anglers[^\n]* The reason that the partners give: The anglers join in June \(agreed by River table, until 31 December 2026\)\.<br>\*\*What to do:\*\* The reason holds until 31 December 2026; review it then\./);
    });

    it('writes a Word document with headings, tables, pictures and a copy of each, and footers', () => {
        const folder = folderWith({ 'river.concordat': river });
        expect(report(folder, 'river.concordat', '-o', 'board.docx').status).toBe(0);
        const parts = partsOf(join(folder, 'board.docx'));
        const document = parts['word/document.xml']!;
        expect(wordsOf(document)).toContain('Agree on a seat, a representative or another part in the decision');
        expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)!.length).toBeGreaterThan(5);
        expect(document).toMatch(/<w:tblHeader\/>/);
        expect(Object.keys(parts).filter(name => /^word\/media\/.*\.svg$/.test(name)), 'the figure, and the marks of three states').toHaveLength(4);
        expect(Object.keys(parts).filter(name => /^word\/media\/.*\.png$/.test(name))).toHaveLength(4);
        expect(Object.keys(parts).some(name => /^word\/footer\d+\.xml$/.test(name))).toBe(true);
    });

    slow('shows what charters say as text, whatever it says', () => {
        const folder = folderWith({ 'river.concordat': hostile });
        const page = report(folder, 'river.concordat').stdout;
        expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
        expect(page).not.toMatch(/<script|<img|\u202E/);
        const markdown = report(folder, 'river.concordat', '--format', 'markdown').stdout;
        expect(markdown).not.toMatch(/<script|<img|\u202E/);
        expect(report(folder, 'river.concordat', '-o', 'board.docx').status).toBe(0);
        expect(wordsOf(partsOf(join(folder, 'board.docx'))['word/document.xml']!)).toContain('<script>alert(1)</script>');
    });

    it.each([
        ['a name that says no format', ['river.concordat', '-o', 'board.odt'], 'The name “board.odt” does not say which format is meant. End it in .html, .md or .docx, or add --format.'],
        ['a charter in its place', ['river.concordat', '-o', 'river.concordat', '--format', 'html'], '“river.concordat” is the name of a charter, a bibliography or a configuration, so a report is not written there. Name another file with --output.'],
        ['a folder', ['river.concordat', '-o', '.', '--format', 'html'], '“.” is a folder. Name a file in it.'],
        ['a folder that is not there', ['river.concordat', '-o', 'no/board.html'], '“no/board.html” cannot be written: its folder is not there.'],
        ['what is there already', ['river.concordat', '-o', 'old.html', '--keep'], 'There is a file “old.html” already, and --keep leaves it as it is. Name another one; nothing was written.'],
        ['a library', ['shared.concordat'], '“shared.concordat” declares no partnership, so there is nothing to report. Name a charter.'],
        ['a charter that is not there', ['no.concordat'], 'There is no file or folder “no.concordat”.'],
    ])('refuses %s in one sentence, and writes nothing', (_, args, sentence) => {
        const folder = folderWith({ 'river.concordat': river, 'old.html': 'old', 'shared.concordat': 'stakeholder A "A"\n' });
        const { status, stdout, stderr } = report(folder, ...args);
        expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
        expect(stderr).toContain(sentence);
        expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old');
        expect(readFileSync(join(folder, 'river.concordat'), 'utf8')).toBe(river);
        expect(existsSync(join(folder, 'board.odt'))).toBe(false);
    });

    it('keeps the pages upright, and maps only what the charter states', () => {
        const folder = folderWith({ 'river.concordat': river, 'linked.concordat': `${river}\nrelationship { between: Farmers, Anglers trust: low }\n` });
        const [plain, linked] = ['river.concordat', 'linked.concordat'].map(name => report(folder, name).stdout) as [string, string];
        expect(plain).not.toContain('class="landscape"');
        expect(plain).not.toContain('id="network-title"');
        expect(linked).not.toContain('class="landscape"');
        expect(linked).toContain('id="network-title"');
        report(folder, 'linked.concordat', '-o', 'board.docx');
        expect(partsOf(join(folder, 'board.docx'))['word/document.xml']).not.toContain('w:orient="landscape"');
    });

    it('takes together what was found of several things, with their places', () => {
        const wins = Array.from({ length: 9 }, (_, index) => `small win W${index} "W${index}" { due: 2026-01-01 status: planned }`).join('\n');
        const { stdout } = report(folderWith({ 'river.concordat': `${river}\n${wins}\n` }), 'river.concordat', '--format', 'markdown');
        expect(stdout).toContain('“W0” was due on 1 January 2026, but the charter still calls it planned. The same was found of “W1”, “W2”, “W3”, “W4”, “W5”, “W6”, “W7” and “W8”.');
        expect(stdout).toMatch(/\*\*\d+:\*\* lines 17, 18, 19, 20, 21, 22, 23, 24 and 1 more/);
        expect(stdout.match(/was due on 1 January 2026, but the charter/g)).toHaveLength(1);
    });

    it.each(['html', 'markdown', 'docx'])('names no folder of the machine that made it: %s', format => {
        const folder = folderWith({ 'river.concordat': `import "shared.concordat"\n${river.replace('members: ', 'members: Mill, ')}`, 'shared.concordat': 'stakeholder Mill "Mill Trust" {\n    power: low\n}\n' });
        const output = join(folder, 'board');
        expect(report(folder, join(folder, 'river.concordat'), '--format', format, '-o', output).status).toBe(0);
        const texts = format === 'docx' ? Object.values(partsOf(output)) : [readFileSync(output, 'utf8')];
        for (const text of texts) expect(text).not.toMatch(new RegExp(`file://|data-uri|${basename(folder)}|${homedir()}`));
        if (format === 'markdown') expect(texts[0]).toContain('Lines are those of river.concordat unless another file is named.');
    });

    it('says what has changed since an earlier file', () => {
        const folder = folderWith({ 'river.concordat': river, 'before.concordat': river.replace('"River table"', '"Old table"') });
        const { status, stdout } = report(folder, 'river.concordat', '--since', 'before.concordat', '--format', 'markdown');
        expect(status).toBe(0);
        expect(stdout).toContain('### What has changed since before.concordat\n\n- ');
        expect(stdout).toContain('## Changes since before.concordat');
        expect(report(folder, 'river.concordat', '--since', 'river.concordat', '--format', 'markdown').stdout).toContain('Nothing in the partnership has changed.');
        expect(report(folder, 'river.concordat', '--since', 'no-such').stderr).toContain('no-such');
    });

    it('says of what could not be understood what and where, and judges nothing by it', () => {
        const { stdout } = report(folderWith({ 'river.concordat': river.replace('members: ', 'members: Nobody, ') }), 'river.concordat', '--format', 'markdown');
        expect(stdout).toMatch(/\*\*One place in the charter could not be understood and was not assessed:\*\*\n\n- No stakeholder is called “Nobody” here\.\n/);
        expect(stdout).toMatch(/\*\*Not understood:\*\* line \d+/);
        expect(stdout).toContain('- **Inclusion of all who are affected**: ? not stated.');
    });

    slow('makes a report of every example', () => {
        for (const example of ['first-faults', 'marlow-water', 'northgate/northgate', 'hertfordshire-west-essex-icb']) {
            const { status, stdout } = report(resolve('examples'), `${example}.concordat`);
            expect({ example, status, ends: stdout.endsWith('</html>\n') }).toEqual({ example, status: 0, ends: true });
        }
    });
});
