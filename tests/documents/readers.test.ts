import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../language/documents/passage.js';
import { readDocument } from '../../language/documents/read.js';
import { slow } from '../support/slow.js';

const read = (name: string, content: string | Uint8Array) => readDocument(typeof content === 'string' ? strToU8(content) : content, name);

/** One line for each passage: indented as it is nested, with its address. */
const outline = ({ passages }: Document): string[] => passages.map(({ depth, kind, address, text }) => `${'  '.repeat(depth)}${kind} ${address.join('.') || '-'} ${text.replaceAll('\t', ' | ')}`);

describe('plain text', () => {
    it('is nested by the numbers that were typed', async () => {
        expect(outline(await read('terms.txt', [
            'TERMS OF REFERENCE', '', '1. Membership', '', '1.1 The members are the council', '    and the trust.', '1.2 Each may send a deputy:', '  (a) of equal rank;', '  (b) named in advance, being', '    (i) an officer; or', '    (ii) a councillor.', '  (c) nobody else.', '',
            '2. Meetings', '', '2.1 The board meets monthly.', '', 'A paragraph without a number.', '', 'SCHEDULE A - Standing orders', '', '1. Order one.', 'Schedule 2 lists the members.',
        ].join('\n')))).toEqual([
            'heading - TERMS OF REFERENCE',
            '  heading 1 Membership',
            '    clause 1.1 The members are the council and the trust.',
            '    clause 1.2 Each may send a deputy:',
            '      clause 1.2.a of equal rank;',
            '      clause 1.2.b named in advance, being',
            '        clause 1.2.b.i an officer; or',
            '        clause 1.2.b.ii a councillor.',
            '      clause 1.2.c nobody else.',
            '  heading 2 Meetings',
            '    clause 2.1 The board meets monthly.',
            '      paragraph - A paragraph without a number.',
            'heading a Standing orders',
            '  clause a.1 Order one. Schedule 2 lists the members.',
        ]);
    });

    it('tells the letter i from the numeral', async () => {
        const texts = (lines: string[]) => read('a.txt', lines.join('\n')).then(outline);
        expect(await texts(['1.1 One:', '(g) g', '(h) h', '(i) i', '(j) j'])).toEqual(['clause 1.1 One:', '  clause 1.1.g g', '  clause 1.1.h h', '  clause 1.1.i i', '  clause 1.1.j j']);
        expect(await texts(['1.1 One:', '(a) a', '(i) below a', '(ii) too', '(b) b'])).toEqual(['clause 1.1 One:', '  clause 1.1.a a', '    clause 1.1.a.i below a', '    clause 1.1.a.ii too', '  clause 1.1.b b']);
    });

    it('knows the line of each passage, and is read in the encodings of Windows too', async () => {
        expect((await read('a.txt', 'One.\r\n\r\nTwo.\r\nstill two\r\n\r\nThree.')).passages.map(({ line }) => line)).toEqual([1, 3, 6]);
        expect((await read('a.txt', new Uint8Array([0x93, 0x41, 0x94]))).passages[0]!.text).toBe('“A”');
        expect((await read('a.txt', new Uint8Array([0xff, 0xfe, 0x41, 0]))).passages[0]!.text).toBe('A');
    });
});

describe('words that are struck out', () => {
    const remark = 'The document has words that are struck out, which were not read.';

    it.each([
        ['a.md', 'The quorum is ~~five~~ six members.\n\n~~The board meets monthly.~~\n'],
        ['a.md', 'The quorum is <del>five</del> six members.\n'],
        ['a.html', '<p>The quorum is <s>five</s> six members.</p><p><del>The board meets monthly.</del></p>'],
        ['a.docx', zipSync({ 'word/document.xml': strToU8('<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">The quorum is </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>five</w:t></w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr><w:t xml:space="preserve"> six members.</w:t></w:r></w:p></w:body></w:document>') })],
    ])('are left out of %s, and it is told', async (name, content) => {
        const { passages, remarks } = await read(name, content);
        expect([passages.map(({ text }) => text.replace(/ +/g, ' ')).filter(text => text !== ''), remarks]).toEqual([['The quorum is six members.'], [remark]]);
    });

    it('are not told of where there are none', async () => {
        expect((await read('a.md', 'About ~5 members and ~6 guests.')).remarks).toEqual([]);
    });
});

describe('Markdown', () => {
    it('is nested by headings, lists and typed numbers', async () => {
        const document = await read('GOVERNANCE.md', [
            '---', 'layout: page', '---', '# Governance of *Foo*', '', 'An introduction.', '', '## 1. Meetings', '', '1. The board meets.', '2. Quorum:', '   - half of **members**', '   1. nested', '3. Third.', '',
            '### Voting', '', '| Partner | Seats |', '| --- | --- |', '| Council | 3 |', '| Trust | 2[^1] |', '', '3.1 Typed.', '', '[^1]: As agreed.', '', '<!-- a remark -->', '', '> Quoted.',
        ].join('\n'));
        expect(document.title).toBe('Governance of Foo');
        expect(outline(document)).toEqual([
            'heading - Governance of Foo', '  paragraph - An introduction.', '  heading 1 Meetings', '    clause 1.1 The board meets.', '    clause 1.2 Quorum:', '      clause - half of members', '      clause 1.2.1 nested', '    clause 1.3 Third.',
            '    heading - Voting', '      row - Partner | Seats', '      row - Council | 3', '      row - Trust | 2', '      clause 3.1 Typed.', '        paragraph - Quoted.', 'footnote - As agreed.',
        ]);
        expect(document.passages.map(({ line }) => line)).toEqual([4, 6, 8, 10, 11, 12, 13, 14, 16, 18, 20, 21, 23, 29, 25]);
    });
});

describe('HTML', () => {
    it('is read without menus and scripts, and its lists are counted', async () => {
        const document = await read('terms.html', '<!doctype html><title>Terms</title><nav>Menu</nav><h1>Terms &amp; conditions</h1>\n<p>One<br>two.</p><h2>3. Meetings</h2><ol type="a" start="3"><li>first<ol type=i><li>sub one<li value=5>sub five</ol><li>second</ol><table><tr><th>Partner<th>Seats<tr><td>Council<td>3</table><p hidden>no<script>no</script></p><p>After.');
        expect(document.title).toBe('Terms');
        expect(outline(document)).toEqual([
            'heading - Terms & conditions', '  paragraph - One\ntwo.', '  heading 3 Meetings', '    clause 3.c first', '      clause 3.c.i sub one', '      clause 3.c.v sub five', '    clause 3.d second',
            '    row - Partner | Seats', '    row - Council | 3', '    paragraph - After.',
        ]);
    });
});

const wordFile = (document: string, more: Record<string, string> = {}) => zipSync({ 'word/document.xml': strToU8(document), ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])) });
const body = (content: string) => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;

describe('HTML within Markdown, and text that was put into a page as it was', () => {
    const shown = async (text: string, name: string) => (await readDocument(strToU8(text), name)).passages.map(({ kind, label = '', depth, text: words }) => `${'  '.repeat(depth)}${kind} ${label} ${words}`.trimEnd());

    it('is read, also where empty lines are between the pieces', async () => {
        expect(await shown('<h1>Rules</h1>\n\n<ol>\n<li>The Board meets.</li>\n\n<li>It decides.</li>\n</ol>\n\nSome **Markdown**.\n\n<!-- Nothing -->\n<script>no()</script>\n', 'a.md')).toEqual(['heading  Rules', '  clause 1. The Board meets.', '  clause 2. It decides.', '  paragraph  Some Markdown.']);
    });

    it('counts its tables together with those of Markdown', async () => {
        const { passages } = await readDocument(strToU8('| A |\n|---|\n| 1 |\n\n<table><tr><td>2</td></tr></table>\n\n<table><tr><td>3</td></tr></table>\n'), 'a.md');
        expect(passages.map(({ cell, text }) => `${cell?.table} ${text}`)).toEqual(['1 A', '1 1', '2 2', '3 3']);
    });

    it.each(['a.html', 'a.md'])('in %s is nested by its numbers and empty lines', async name => {
        expect(await shown('<pre>\n        ARTICLE I\n\n  Section 1. The Board shall meet\nmonthly.\n\n  Section 2. It decides.\n</pre>\n', name)).toEqual(['heading ARTICLE I', '  clause Section 1 The Board shall meet monthly.', '  clause Section 2 It decides.']);
    });

    it('is one paragraph where it has no empty lines', async () => {
        expect(await shown('<pre>one\n  two</pre>', 'a.html')).toEqual(['paragraph  one\ntwo']);
    });
});

describe('the title of a document', () => {
    it.each([
        ['# Contents\n\n# Harbour rules\n', 'Harbour rules'], ['# Table of Contents\n\nText.\n', undefined], ['# Article I. Name\n\n# Article II. Aims\n', undefined], ['# 1. Purpose\n', undefined],
        ['# Membership\n', undefined], ['# Membership rules\n', 'Membership rules'], ['# Article writers’ club\n', 'Article writers’ club'], ['# Harbour {: #top}\n', 'Harbour'],
    ])('%j', async (text, title) => {
        expect((await readDocument(strToU8(text), 'a.md')).title).toBe(title);
    });
});

describe('a document that cannot be read says why in a sentence', () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const encrypted = new Uint8Array([...old, ...[...'EncryptedPackage'].flatMap(each => [each.charCodeAt(0), 0])]);
    const harbour = readFileSync(join(import.meta.dirname, 'fixtures/harbour-constitution.docx'));

    it.each<[string, string | Uint8Array, string, string]>([
        ['old.doc', old, 'old-format', '“old.doc” is in Word’s old format (.doc): open it in Word, and save it as .docx.'],
        ['secret.docx', encrypted, 'encrypted', '“secret.docx” is protected by a password: remove the protection, and save it again.'],
        ['half.docx', harbour.subarray(0, 6_000), 'damaged', '“half.docx” is damaged: open it in Word, and save it again.'],
        ['other.docx', 'Dear all', 'damaged', '“other.docx” is not what its name says: it ends in .docx, but its contents are of another kind.'],
        ['empty.docx', '', 'damaged', '“empty.docx” is empty.'],
        ['empty.txt', '', 'no-text', '“empty.txt” has no text.'],
        ['broken.docx', wordFile('<w:document'), 'damaged', '“broken.docx” is damaged: open it in Word, and save it again.'],
        ['sheet.xlsx', wordFile(body('')), 'not-a-document', '“sheet.xlsx” is not a Word document: save what it says as .docx or PDF.'],
        ['letter.rtf', '{\\rtf1 Dear all}', 'old-format', '“letter.rtf” is in Rich Text Format (.rtf): open it in Word, and save it as .docx.'],
        ['picture.png', new Uint8Array([0x89, 0x50, 0, 0]), 'not-a-document', '“picture.png” is not a document. Word (.docx), PDF, Markdown, HTML and plain text can be read.'],
    ])('%s', async (name, content, kind, message) => {
        expect((await read(`papers/${name}`, content)).problem).toEqual({ kind, message });
    });
});

describe('a hostile document fills neither memory nor time', () => {
    const spaces = ' '.repeat(90_000_000);

    slow.each<[string, () => Uint8Array]>([
        ['a part that inflates to more than any paper', () => wordFile(body(`<w:p><w:r><w:t>${spaces}</w:t></w:r></w:p>`))],
        ['elements nested without end', () => wordFile(body('<w:p>'.repeat(100_000)))],
        ['a paragraph of very many runs', () => wordFile(body(`<w:p>${'<w:r/>'.repeat(200_000)}</w:p>`))],
        ['lists of styles with a circle', () => wordFile(body('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>words</w:t></w:r></w:p>'), { 'word/styles.xml': '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>' })],
        ['entities that grow', () => wordFile(`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`)],
    ])('%s', async (_, make) => {
        const [bytes, start, before] = [make(), performance.now(), process.memoryUsage().rss];
        const { problem, passages } = await read('hostile.docx', bytes);
        expect(problem?.kind ?? passages.length).toBeOneOf(['too-large', 'damaged', 1]);
        expect(performance.now() - start).toBeLessThan(10_000);
        expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
    });

    slow.each(['> '.repeat(50_000), '['.repeat(200_000), '- '.repeat(50_000), '*a '.repeat(100_000), '`'.repeat(100_000), '| a '.repeat(20_000)])('Markdown that nests or repeats: %.10s', async text => {
        const start = performance.now();
        await read('hostile.md', text);
        expect(performance.now() - start).toBeLessThan(10_000);
    });

    it.each(['<div>'.repeat(100_000), '<ol><li>'.repeat(50_000), '<table><tr><td>'.repeat(50_000), `${'1.'.repeat(100_000)} a`, `${'('.repeat(100_000)}`])('HTML and text that nest or repeat: %.15s', async text => {
        const start = performance.now();
        await Promise.all([read('hostile.html', text), read('hostile.txt', text)]);
        expect(performance.now() - start).toBeLessThan(10_000);
    });
});
