import { describe, expect, it } from 'vitest';
import { bullets, heading, paragraph, said, type Block } from '../../language/report/blocks.js';
import { reportAsHtml } from '../../language/report/html.js';
import { onPaper as placedOnPaper } from '../../language/report/paper.js';
import { reportOf } from '../../language/report/report.js';
import { assessedExample } from '../support/picture.js';

const picture: Block = { is: 'picture', svg: '<svg viewBox="0 0 800 800"/>', caption: 'A picture' };
const onPaper = (blocks: readonly Block[], above = 0) => placedOnPaper(blocks, { above, letters: 1 });
const lines = (count: number) => paragraph(Array.from({ length: count }, () => 'A line.').join('\n'));
const told = (blocks: readonly Block[]) => blocks.map(block => (block.is === 'heading' ? block.text : block.is === 'paragraph' ? `${said(block.inlines).split('\n').length} lines` : block.is === 'list' ? block.items.map(said).join(', ') : block.is));

describe('on paper, a picture', () => {
    it('stays where it is, if the page has room for it', () => {
        expect(told(onPaper([lines(10), picture, lines(30)]))).toEqual(['10 lines', 'picture', '30 lines']);
    });

    it('comes at the top of the next page, after the text that fills the one before it', () => {
        expect(told(onPaper([lines(40), picture, lines(5), lines(10), lines(20), lines(5)]))).toEqual(['40 lines', '5 lines', '10 lines', 'picture', '20 lines', '5 lines']);
    });

    it('makes room for what is above the first block', () => {
        expect(told(onPaper([lines(19), picture, lines(5)], 100))).toEqual(['19 lines', '5 lines', 'picture']);
    });

    it('comes between the items of a list, and not between a heading and what it is of', () => {
        const items = bullets(['one', 'two', 'three'].map(item => [Array.from({ length: 9 }, () => item).join('\n')]));
        const parts = told(onPaper([lines(44), picture, heading(1, 'Findings'), ...items])).map(text => text.replaceAll(/(\w+)(?:\n\1)+/g, '$1'));
        expect(parts).toEqual(['44 lines', 'Findings', 'one, two', 'picture', 'three']);
        expect(told(onPaper([lines(62), picture, heading(2, 'Findings'), lines(8)]))).toEqual(['62 lines', 'picture', 'Findings', '8 lines']);
    });

    it('does not wait for a page of which hardly anything is used, which narrower letters may not use at all', () => {
        expect(told(onPaper([lines(75), picture, lines(5)]))).toEqual(['75 lines', 'picture', '5 lines']);
    });

    it('stays below its own heading, and comes with it to the next page', () => {
        expect(told(onPaper([lines(10), heading(1, 'Map'), picture, lines(5)]))).toEqual(['10 lines', 'Map', 'picture', '5 lines']);
        expect(told(onPaper([lines(40), heading(1, 'Map'), picture, lines(5)]))).toEqual(['40 lines', '5 lines', 'Map', 'picture']);
    });

    it.each(['northgate/northgate.concordat', 'west-dunbartonshire-partnership-board.concordat'])('%s: loses nothing', async path => {
        const { charter, assessment } = await assessedExample(path);
        const report = reportOf(charter, assessment);
        const moved = onPaper(report.blocks);
        const sorted = (blocks: readonly Block[]) => blocks.flatMap(block => (block.is === 'list' && !block.isOrdered ? block.items.map(said) : [JSON.stringify(block)])).sort();
        expect(sorted(moved)).toEqual(sorted(report.blocks));
        expect(reportAsHtml(report).match(/<figure/g)!.length).toBe(report.blocks.filter(({ is }) => is === 'picture').length);
    });
});
