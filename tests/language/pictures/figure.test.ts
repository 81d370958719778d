import { expect, it } from 'vitest';
import { conditions } from '../../../language/framework/conditions.js';
import { states } from '../../../language/assessment/states.js';
import { figureOf } from '../../../language/pictures/figure.js';
import { textWidth } from '../../../language/pictures/text.js';
import { assessedExample, assessedText, harmful, hostile, tagsOf } from '../../support/picture.js';
import { river } from '../../support/editor.js';

const examples = ['marlow-water.concordat', 'first-faults.concordat', 'northgate/northgate.concordat'];

it.each(examples)('%s: every condition is one link, with its state in colour, mark and word, its reasons and its place', async example => {
    const { assessment } = await assessedExample(example);
    const links = tagsOf(figureOf(assessment)).filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes['data-condition'])).toEqual(Object.keys(conditions));
    for (const [index, { attributes, text }] of links.entries()) {
        const { id, state, title, findings } = assessment.conditions[index]!;
        expect(attributes).toMatchObject({ href: `#condition-${id}`, 'data-state': state.replaceAll(' ', '-'), 'aria-label': expect.stringContaining(`${title}: ${state}`) });
        expect(text.replaceAll('\u00a0', ' ')).toContain(state);
        if (findings[0]) expect(attributes).toMatchObject({ 'data-uri': findings[0].uri, 'data-line': String(findings[0].range.start.line + 1) });
    }
});

it.each(states)('the words in each box end before its edge where a condition is %s, with many findings', state => {
    const { assessment } = assessedText(river);
    const worst = { ...assessment, conditions: assessment.conditions.map(each => ({ ...each, state, findings: Array.from({ length: 20 }, () => assessment.conditions.flatMap(({ findings }) => findings)[0]!) })) };
    const boxes = [...figureOf(worst).matchAll(/<a [^>]*data-condition="([^"]*)".*?<\/a>/gs)];
    expect(boxes).toHaveLength(Object.keys(conditions).length);
    for (const [box, id] of boxes) {
        const [, x, width] = /<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.]+)"/.exec(box)!;
        for (const [, left, words, isBold] of [...box.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].flatMap(([, attributes, spans]) => [...spans!.matchAll(/<tspan x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, at, text]) => [undefined, at!, text!, /bold/.test(attributes!)] as const))) {
            expect({ id, words, isWithin: Number(left) + textWidth(words, 15, isBold) <= Number(x) + Number(width) - 5 }).toEqual({ id, words, isWithin: true });
        }
    }
});

it('is told by title and description', () => {
    const tags = tagsOf(figureOf(assessedText(river).assessment));
    expect(tags[0]).toMatchObject({ name: 'svg', attributes: { role: 'group', 'aria-labelledby': 'figure-title figure-desc' } });
    expect(tags.find(({ name }) => name === 'title')!.text).toBe('How Valley Partnership compares with the model of collaborative governance');
    expect(tags.find(({ name }) => name === 'desc')!.text).toMatch(/^Fifteen conditions: (\d+ [a-z ]+, )+\d+ not stated\./);
});

it('has a legend with every state', () => {
    const { text } = tagsOf(figureOf(assessedText('partnership P "P"').assessment))[0]!;
    for (const state of ['no concern found', 'partly stated', 'not called for', 'at risk', 'unmet', 'not stated']) expect(text).toContain(state);
});

it('is the same for the same assessment', () => {
    expect(figureOf(assessedText(river).assessment)).toBe(figureOf(assessedText(river).assessment));
});

it('shows hostile text as text', () => {
    const figure = figureOf(assessedText(hostile()).assessment);
    expect(harmful(figure)).toEqual([]);
    expect(tagsOf(figure).find(({ name }) => name === 'title')!.text).toContain('<script>alert(1)</script>');
});

it.each([1, 9, 10, 20_000])('every line can be drawn where a condition has the answers of %i people', answers => {
    const { assessment } = assessedText(river);
    const paths = tagsOf(figureOf({ ...assessment, conditions: assessment.conditions.map(each => ({ ...each, answers })) })).filter(({ name }) => name === 'path').map(({ attributes }) => attributes['d']);
    expect(paths.length).toBeGreaterThan(Object.keys(conditions).length);
    expect(paths.filter(path => /NaN|undefined|-(?!\d)/.test(path!))).toEqual([]);
});
