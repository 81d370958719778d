import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { longestWord } from '../../language/pictures/text.js';
import { bullets, heading, numbered, paragraph, sizeOf, strong, type Block, type Report } from '../../language/report/blocks.js';
import { columnWidths } from '../../language/report/column-widths.js';
import { reportAsDocx } from '../../language/report/docx.js';
import { reportAsHtml } from '../../language/report/html.js';
import { isItemKept, isKeptWithNext, isRowKept } from '../../language/report/keep.js';
import { isWhole, linesOf } from '../../language/report/measure.js';
import { print } from '../../language/report/print-sizes.js';
import { reportOf } from '../../language/report/report.js';
import { reportCss } from '../../language/report/style.js';
import { assessedExample } from '../support/picture.js';

type Table = Extract<Block, { is: 'table' }>;
type List = Extract<Block, { is: 'list' }>;

const table = (rows: number): Table => ({ is: 'table', caption: 'Who', head: ['Name', 'Say'], widths: [50, 50], rows: Array.from({ length: rows }, (_, row) => ({ cells: [[`Partner ${row}`], ['decides']] })) });
const picture: Block = { is: 'picture', svg: '<svg viewBox="0 0 800 800"/>', caption: 'A picture' };
const report = (blocks: readonly Block[], appendix: readonly Block[] = []): Report => ({ title: 'Harbour', subtitle: 'A charter', foot: 'Harbour', day: '2026-11-29', blocks, appendix });
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

async function wordOf(of: Report): Promise<{ body: string; styles: string }> {
    const files = unzipSync(await reportAsDocx(of, async () => png));
    return { body: strFromU8(files['word/document.xml']!), styles: strFromU8(files['word/styles.xml']!) };
}

/** Whether the paragraph of a Word document that holds a text is kept with the next. */
const isKeptInWord = (body: string, text: string): boolean => /<w:keepNext\/>/.test(body.split('<w:p>').find(each => each.includes(`>${text}<`))!);

it('in Word, an item of a list is in one piece on a page, and may go on in the next column of the appendix', async () => {
    const { body } = await wordOf(report(bullets([['On the page.']]), bullets([['In a column.']])));
    const keepsLines = (text: string) => /<w:keepLines\/>/.test(body.split('<w:p>').find(each => each.includes(`>${text}<`))!);
    expect(['On the page.', 'In a column.'].map(keepsLines)).toEqual([true, false]);
});

it('in Word, a state has the mark of the figure, which other programs are shown as a copy', async () => {
    const files = unzipSync(await reportAsDocx(report([heading(2, 'Inclusion', { state: 'unmet' }), ...bullets([[{ is: 'state', state: 'at risk' }, ': Incentives']])]), async () => png));
    const drawings = Object.keys(files).filter(name => name.endsWith('.svg')).map(name => strFromU8(files[name]!));
    expect(drawings.map(svg => /class="paint-(.*?)-mark"/.exec(svg)![1]).sort()).toEqual(['at-risk', 'unmet']);
    expect(drawings.map(svg => sizeOf(svg)), 'whoever makes a copy has to know its size').toEqual([{ width: 22, height: 22 }, { width: 22, height: 22 }]);
    expect(strFromU8(files['word/document.xml']!).match(/descr="(?:unmet|at risk)"/g)).toEqual(['descr="unmet"', 'descr="at risk"']);
});

describe('a page does not end', () => {
    const kept = (...blocks: Block[]) => blocks.map((_, index) => isKeptWithNext(blocks, index));

    it('below a heading, or below the words between a heading and what it is of', () => {
        expect(kept(heading(1, 'Findings'), paragraph('A finding is a risk.'), heading(2, 'Starting conditions'), paragraph('The model says.'), paragraph('The charter states.'), paragraph('More.'))).toEqual([true, true, true, true, false, false]);
    });

    it('below the words that lead to a list or a table', () => {
        expect(kept(paragraph('First.'), paragraph('Namely:'), ...bullets([['one']]), paragraph('Who:'), table(2), paragraph('Last.'))).toEqual([false, true, false, true, false, false]);
    });

    it('below the first or above the last item of a list, where that is short', () => {
        const long = 'A line that says much. '.repeat(30);
        const keptIn = (items: string[], isOrdered = false) => items.map((_, index) => isItemKept((isOrdered ? numbered : bullets)(items.map(item => [item]))[0] as List, index));
        expect(keptIn(['one', 'two', 'three', 'four', 'five'])).toEqual([true, false, false, true, false]);
        expect(keptIn(['one', 'two'], true)).toEqual([true, false]);
        expect(keptIn(['one'])).toEqual([false]);
        expect(keptIn([long, 'two', 'three', long])).toEqual([false, false, false, false]);
    });

    it('within a small table, or below the first or above the last row of a large one', () => {
        const keptIn = (rows: number) => { const of = table(rows); return of.rows.map((_, row) => isRowKept(of, row)); };
        expect([isWhole(table(5)), isWhole(table(40))]).toEqual([true, false]);
        expect(keptIn(5)).toEqual([true, true, true, true, false]);
        expect(keptIn(40)).toEqual([true, ...Array<boolean>(37).fill(false), true, false]);
    });

    const blocks = [heading(1, 'Who takes part'), paragraph('They are:'), ...bullets([['one'], ['two'], ['three'], ['four']]), table(3), picture, heading(1, 'After')];

    it('there in a browser', () => {
        const html = reportAsHtml(report(blocks));
        expect(html).toContain('<p class="keep">They are:</p>\n<ul><li class="keep">one</li><li>two</li><li class="keep">three</li><li>four</li></ul>');
        expect(html).toContain('<div class="table whole"');
        expect(html.match(/<tr class="keep">/g)!.length).toBe(2);
        expect(reportCss).toContain('h2,h3,h4,caption,thead,.keep,.table.whole:has(+p){break-after:avoid}');
        expect(reportCss).toContain('li,tr,.whole{break-inside:avoid}');
    });

    it('there in Word, where a picture is kept with its caption and the caption with nothing', async () => {
        const { body } = await wordOf(report(blocks));
        const texts = ['They are:', 'one', 'two', 'three', 'four', 'Who', 'Name', 'Partner 0', 'Partner 1', 'Partner 2', 'A picture'];
        expect(texts.map(text => isKeptInWord(body, text))).toEqual([true, true, false, true, false, true, true, true, true, false, false]);
        expect(/<w:keepNext\/>/.test(body.split('<w:p>').find(each => each.includes('<w:drawing>'))!)).toBe(true);
    });
});

describe('a report is set alike in a browser and in Word', () => {
    it('in letters of one family and one size', async () => {
        const { body, styles } = await wordOf(report([paragraph('Text')], [paragraph('Small')]));
        expect(reportCss).toContain(`font:9.5pt/11.2pt ${print.families}`);
        expect(print.families.split(',').slice(0, 3)).toEqual(['Helvetica', 'Arial', '"Liberation Sans"']);
        expect(styles).toMatch(/<w:docDefaults><w:rPrDefault><w:rPr>.*?<w:sz w:val="19"\/>.*?<w:rFonts w:ascii="Arial"/s);
        expect(body).not.toContain('<w:sz ');
    });

    it('with columns that end at one height', async () => {
        const { body } = await wordOf(report([paragraph('Text')], [paragraph('Small')]));
        const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs)!;
        expect(sections.map(section => [/<w:cols[^>]*w:num="2"/.test(section), /<w:type w:val="continuous"\/>/.test(section)])).toEqual([[false, false], [true, false], [false, true]]);
    });

    it('with an appendix that begins a page in Word; in a browser, below a picture that fills one', async () => {
        const { body } = await wordOf(report([heading(1, 'Map'), picture], [paragraph('Small')]));
        expect(body.match(/<w:sectPr.*?<\/w:sectPr>/gs)!.map(section => /<w:type w:val="continuous"\/>/.test(section))).toEqual([false, false, true]);
        expect(reportCss).toContain('.portrait:has(>figure.whole:last-child)+.appendix{break-before:page}');
    });

    it('with its title and the number of the page at the foot of each, whatever the title holds', async () => {
        const titled = { ...report([paragraph('Text')], []), foot: 'A "quoted" </style> \\ title' };
        expect(reportAsHtml(titled)).toContain('@page{@bottom-right{content:"A \\22 quoted\\22  \\3c \\2f style\\3e  \\5c  title"');
    });
});

describe('the lines that a text takes', () => {
    it('are those of its words, of which bold ones are wider', () => {
        expect(linesOf(['one', { is: 'break' }, 'two\nthree'], print.page.width)).toBe(3);
        const text = 'partners '.repeat(11).trim();
        expect([linesOf([text], print.page.width), linesOf([strong(text)], print.page.width), linesOf([text], print.page.width / 0.5)]).toEqual([1, 2, 1]);
    });
});

describe('the columns of a table', () => {
    const room = (width: number) => width * print.page.width / 100 - 10;

    it.each(['northgate/northgate.concordat', 'old-harbour.concordat.md', 'west-dunbartonshire-partnership-board.concordat'])('%s: are as wide as their longest words', async path => {
        const { charter, assessment } = await assessedExample(path);
        const tables = reportOf(charter, assessment).blocks.filter((block): block is Table => block.is === 'table');
        expect(tables.length).toBeGreaterThan(0);
        for (const { head, rows, widths } of tables) {
            for (const [column, title] of head.entries()) {
                const words = [longestWord(title, print.text, true), ...rows.map(({ cells }) => longestWord(cells[column]!.join(''), print.text))];
                expect({ title, fits: Math.max(...words) * 0.94 <= room(widths[column]!) + 0.001 }).toEqual({ title, fits: true });
            }
        }
    });

    it('share what is left by their weights, and a word longer than a third of the page is broken', () => {
        const column = (title: string, weight: number) => ({ title, weight, cells: [] });
        expect(columnWidths([column('A', 60), column('B', 40)])).toEqual([60, 40]);
        const [narrow, first, second] = columnWidths([column('Incentive', 1), column('A', 60), column('B', 30)]) as [number, number, number];
        expect(room(narrow)).toBeCloseTo(longestWord('Incentive', print.text, true) * 0.94, 5);
        expect(first / second).toBeCloseTo(2, 5);
        expect(columnWidths([column('A'.repeat(200), 1), column('B', 99)])[0]).toBeCloseTo(30, 5);
    });
});
