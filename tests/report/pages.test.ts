import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { pagesOf, sizeOf, type Block } from '../../language/report/blocks.js';
import { reportOf } from '../../language/report/report.js';
import { assessedExample } from '../support/picture.js';

const picture = (width: number, height: number): Block => ({ is: 'picture', svg: `<svg viewBox="0 0 ${width} ${height}"/>`, caption: 'A picture' });

describe('the pages of a report', () => {
    it('lie across for a picture whose letters would be too small upright, together with its heading', () => {
        const heading: Block = { is: 'heading', level: 1, text: 'Map' };
        const blocks = [picture(864, 500), heading, picture(1300, 500), picture(1300, 1290)];
        expect(pagesOf(blocks).map(({ isLandscape, blocks: own }) => [isLandscape, own.length])).toEqual([[false, 1], [true, 2], [false, 1]]);
    });

    const examples = globSync('examples/**/*.{concordat,concordat.md}').map(path => path.replace('examples/', '')).filter(path => !/organisations|answers-/.test(path)).sort();

    it.each(examples)('%s: the model is legible on an upright page, no table has an empty column, and nothing is said twice', async path => {
        const { charter, assessment } = await assessedExample(path);
        const { blocks, appendix } = reportOf(charter, assessment);
        const figure = blocks.find(block => block.is === 'picture')!;
        // The letters of fifteen pixels are to be of nine points at least, where the text is 180 mm wide.
        expect(15 * 180 / sizeOf((figure as { svg: string }).svg).width / 25.4 * 72).toBeGreaterThanOrEqual(9);
        for (const block of blocks) {
            if (block.is !== 'table') continue;
            for (const [column, title] of block.head.entries()) expect({ title, cells: new Set(block.rows.map(({ cells }) => JSON.stringify(cells[column]))).size > 1 || block.rows[0]!.cells[column]!.join('') !== 'not stated' }).toEqual({ title, cells: true });
            expect(block.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 5);
        }
        const paragraphs = [...blocks, ...appendix].filter(block => block.is === 'paragraph').map(block => JSON.stringify(block.inlines));
        expect(paragraphs.filter((text, index) => paragraphs.indexOf(text) !== index)).toEqual([]);
    });
});
