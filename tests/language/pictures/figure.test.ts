import { describe, expect, it } from 'vitest';
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

it('has a legend with the states that conditions are in', () => {
    const legend = (text: string) => figureOf(assessedText(text).assessment).match(/(?<=class="paint-)[a-z-]+(?=-mark")/g)!.filter(key => key !== 'on').slice(15);
    expect(legend('partnership P "P"')).toEqual(['not-stated']);
    expect(legend('partnership P "P"\nforum F "F" { minutes: published  papers: published  open to public: yes }')).toEqual(['no-concern-found', 'not-stated']);
});

it('names no person, of whom others may say something else', async () => {
    const { assessment } = await assessedExample('northgate/northgate.concordat');
    expect(assessment.leadership.steps.map(({ says }) => says).join(' ')).toContain('Dr Anita Shah');
    expect(tagsOf(figureOf(assessment))[0]!.text).toContain('Advised: organic leader');
    expect(tagsOf(figureOf(assessment))[0]!.text).not.toMatch(/Shah|Brandt/);
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

interface Frame { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The rectangles of a drawing, and its lines of text with their first and last baselines. */
function drawnIn(svg: string): { readonly frames: readonly Frame[]; readonly texts: readonly { readonly first: number; readonly last: number; readonly x: number; readonly text: string }[] } {
    const number = (attributes: string, name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? NaN);
    return {
        frames: [...svg.matchAll(/<rect([^>]*)>/g)].map(([, attributes]) => ({ x: number(attributes!, 'x'), y: number(attributes!, 'y'), width: number(attributes!, 'width'), height: number(attributes!, 'height') })).filter(({ x }) => !Number.isNaN(x)),
        texts: [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes, spans]) => {
            const first = number(attributes!, 'y');
            return { first, last: first + [...spans!.matchAll(/ dy="(\d+)"/g)].reduce((sum, [, dy]) => sum + Number(dy), 0), x: number(attributes!, 'x'), text: spans!.replace(/<[^>]*>/g, '') };
        }),
    };
}

const overlap = (a: Frame, b: Frame) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('has room for all of its words', () => {
    const benefit = 'A quay that is safe to walk on, homes that stay let to local people, boats that can be repaired where they are moored, and streets that are quiet after midnight, on every day of the week';
    const { assessment } = assessedText(river);
    const many = (count: number) => Array.from({ length: count }, () => assessment.conditions.flatMap(({ findings }) => findings)[0]!);
    const long = {
        ...assessment, conditions: assessment.conditions.map(each => ({ ...each, findings: many(20), answers: 120 })), outcomes: [{ ...assessment.outcomes[0]!, says: `Hoped for: ${benefit}.` }, ...assessment.outcomes],
        leadership: { ...assessment.leadership, steps: assessment.leadership.steps.map(step => (step.is === 'conclusion' ? { ...step, says: `${benefit}. ${benefit}.` } : step)) },
    };

    it.each([['usual', assessment], ['long', long]])('that are %s: none is cut', (_, assessed) => {
        const { text } = tagsOf(figureOf(assessed))[0]!;
        expect(text).not.toContain('…');
        for (const { says } of assessed.outcomes) expect(text).toContain(says);
        expect(text).toContain(assessed.leadership.steps.find(({ is }) => is === 'conclusion')!.says);
    });

    it.each([['usual', assessment], ['long', long]])('that are %s: no line is nearer than 5 to the edge of its box or panel', (_, assessed) => {
        const { frames, texts } = drawnIn(figureOf(assessed).replace(/<title.*?<\/title>/gs, ''));
        for (const { first, last, x, text } of texts.filter(({ text: words }) => words !== String(120))) {
            const around = frames.filter(frame => x > frame.x && x < frame.x + frame.width && first > frame.y && first < frame.y + frame.height);
            for (const { y, height } of around) expect({ text, isWithin: first - 11 >= y + 5 && last + 4 <= y + height - 5 }).toEqual({ text, isWithin: true });
        }
        expect(texts.filter(({ text }) => text.startsWith('Hoped for')).length).toBe(assessed === long ? 1 : 0);
    });

    it.each([['usual', assessment], ['long', long]])('that are %s: no box covers another, nor an arrow of the circle', (_, assessed) => {
        const svg = figureOf(assessed);
        const boxes = [...svg.matchAll(/<a [^>]*data-condition=.*?<\/a>/gs)].map(([box]) => drawnIn(box).frames[0]!);
        expect(boxes).toHaveLength(15);
        for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        const heads = [...svg.matchAll(/d="M-7 -7L3 0L-7 7" transform="translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y), width: 0, height: 0 }));
        expect(heads).toHaveLength(5);
        for (const head of heads) expect(boxes.filter(box => overlap(head, box))).toEqual([]);
    });
});
