import type { AssessedCondition, Assessment } from '../assessment/assessment.js';
import { conditions, parts, type ConditionId } from '../framework/conditions.js';
import { linked, placeData } from './links.js';
import { countsInWords, states } from '../assessment/states.js';
import { boxOf, keyOf, markOf } from './states.js';
import { element } from '../text/markup.js';
import { picture } from './svg.js';
import { lineHeight, textLines, textWidth, wrapped } from './text.js';
import { painted } from './theme.js';

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const [width, height] = [1040, 846];
const panels = {
    starting: { x: 16, y: 16, width: 208, height: 662 },
    design: { x: 264, y: 16, width: 760, height: 146 },
    process: { x: 264, y: 202, width: 552, height: 344 },
    outcomes: { x: 856, y: 202, width: 168, height: 344 },
    leadership: { x: 264, y: 586, width: 760, height: 92 },
    ground: { x: 16, y: 702, width: 1008, height: 92 },
} as const satisfies Record<string, Box>;

const column = (panel: Box, count: number, boxHeight: number): Box[] => {
    const gap = (panel.height - 34 - count * boxHeight) / (count + 1);
    return Array.from({ length: count }, (_, index) => ({ x: panel.x + 12, y: panel.y + 34 + gap + index * (boxHeight + gap), width: panel.width - 24, height: boxHeight }));
};
const row = (panel: Box, count: number): Box[] => {
    const each = (panel.width - 16) / count;
    return Array.from({ length: count }, (_, index) => ({ x: panel.x + 12 + index * each, y: panel.y + 34, width: each - 8, height: panel.height - 46 }));
};

const ring = { x: 540, y: 390, rx: 190, ry: 112 };
const turn = (index: number) => (index / 5) * 2 * Math.PI - Math.PI / 2;
const onRing = (angle: number) => ({ x: ring.x + ring.rx * Math.cos(angle), y: ring.y + ring.ry * Math.sin(angle) });
const around: Box[] = Array.from({ length: 5 }, (_, index) => onRing(turn(index))).map(({ x, y }) => ({ x: x - 79, y: y - 36, width: 158, height: 72 }));

/** Where each condition stands in the figure. */
const places: Readonly<Record<ConditionId, Box>> = placed();

function placed(): Record<ConditionId, Box> {
    const of = (part: keyof typeof parts) => (Object.keys(conditions) as ConditionId[]).filter(id => conditions[id].part === part);
    const together = (ids: readonly ConditionId[], boxes: readonly Box[]) => ids.map((id, index) => [id, boxes[index]!] as const);
    return Object.fromEntries([
        ...together(of('starting-conditions'), column(panels.starting, 3, 104)),
        ...together(of('institutional-design'), row(panels.design, 5)),
        ...together(of('facilitative-leadership'), [{ ...row(panels.leadership, 3)[0]!, y: panels.leadership.y + 12, height: 68 }]),
        ...together(of('collaborative-process'), around),
        ...together(of('sedimented-governance'), [{ x: panels.ground.x + 12, y: panels.ground.y + 12, width: 236, height: 68 }]),
    ]) as Record<ConditionId, Box>;
}

/** Figure 1 of the model, alive: every condition with its state, the leadership called for, and what came of it. Equal assessments give equal pictures. */
export function figureOf(assessment: Assessment): string {
    const { partnership, conditions: assessed } = assessment;
    return picture(
        { id: 'figure', title: `How ${partnership} stands against the model of collaborative governance`, description: `Fifteen conditions: ${countsInWords(assessed)}. Starting conditions, institutional design and facilitative leadership bear on a cycle of five steps, which leads to outcomes; older ways of governing lie beneath.`, width, height },
        element('rect', { width, height, ...painted('paper') }),
        ground(),
        panel(panels.starting, parts['starting-conditions']), panel(panels.design, parts['institutional-design']),
        panel(panels.process, parts['collaborative-process']), panel(panels.outcomes, 'Outcomes'), panel(panels.leadership),
        arrows(), cycle(),
        ...assessed.map(conditionBox),
        leadershipWords(assessment), outcomeWords(assessment), legend(),
    );
}

function panel({ x, y, width, height }: Box, title?: string): string {
    const heading = title === undefined ? '' : textLines([title], { x: x + 14, y: y + 24, size: 15, attributes: { 'font-weight': 'bold', ...painted('ink') } });
    return element('rect', { x, y, width, height, rx: 10, ...painted('panel') }) + heading;
}

/** Layers of earlier times, beneath everything. */
function ground(): string {
    const { x, y, width, height } = panels.ground;
    const layer = (at: number) => element('path', { d: `M${x + 262} ${y + at}c60 -12 120 12 190 0s130 -12 190 0s130 12 180 0s90 -12 174 0`, ...painted('faint'), 'stroke-width': 2 });
    return panel({ x, y, width, height }) + [14, 78].map(layer).join('')
        + textLines(['Hierarchies and markets of earlier times lie beneath the partnership:', 'duties that are owed elsewhere, and what is counted from above.'], { x: x + 270, y: y + 42, size: 13, attributes: painted('muted') });
}

function conditionBox(condition: AssessedCondition): string {
    const { id, title, state, claim, findings, facts } = condition;
    const { x, y, width, height } = places[id];
    const key = keyOf(state);
    const lines = wrapped(title, { width: width - 40, size: 13, lines: 3, bold: true });
    const found = findings.length === 0 ? '' : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`;
    const told = wrapped(found === '' ? state : `${state.replaceAll(' ', noBreak)}, ${found.replace(' ', noBreak)}`, { width: width - 40, size: 12, lines: 2 });
    const top = y + (height - (lines.length + told.length) * lineHeight(13)) / 2 + 12;
    return linked(
        { to: `condition-${id}`, label: `${title}: ${state}${found === '' ? '' : `, ${found}`}. ${claim}`, data: { 'data-condition': id, 'data-state': key, ...placeData(findings[0] ?? facts.flatMap(({ reasons }) => reasons)[0]) } },
        element('rect', { x, y, width, height, rx: 8, ...boxOf(key), class: `focusable paint-${key}-box` }),
        markOf(key, x + 19, y + height / 2),
        textLines(lines, { x: x + 35, y: top, size: 13, attributes: { 'font-weight': 'bold', ...painted('ink') } }),
        textLines(told, { x: x + 35, y: top + lines.length * lineHeight(13), size: 12, attributes: painted('ink') }),
    );
}

/** Keeps two words on a line. */
const noBreak = '\u00a0';

/** From what bears on the cycle to the cycle, and from the cycle to its outcomes. */
function arrows(): string {
    const arrow = (x: number, y: number, degrees: number) => element('path', { d: 'M-16 0L10 0M2 -8L12 0L2 8', transform: `translate(${x} ${y}) rotate(${degrees})`, ...painted('rule'), 'stroke-width': 3 });
    return [arrow(246, 374, 0), arrow(540, 184, 90), arrow(540, 564, -90), arrow(838, 374, 0)].join('');
}

function cycle(): string {
    const heads = Array.from({ length: 5 }, (_, index) => {
        const angle = turn(index + 0.5);
        const { x, y } = onRing(angle);
        const degrees = Math.atan2(ring.ry * Math.cos(angle), -ring.rx * Math.sin(angle)) * 180 / Math.PI;
        return element('path', { d: 'M-7 -7L3 0L-7 7', transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})`, ...painted('rule'), 'stroke-width': 3 });
    });
    return element('ellipse', { cx: ring.x, cy: ring.y, rx: ring.rx, ry: ring.ry, ...painted('rule'), 'stroke-width': 2.5 }) + heads.join('');
}

function calledWords(calledFor: Assessment['leadership']['calledFor']): string {
    if (calledFor === 'not stated') return 'Too little is stated to name a leader';
    return calledFor === 'none in particular' ? 'No leader in particular' : `Advised: ${calledFor}`;
}

function leadershipWords({ leadership: { calledFor, steps } }: Assessment): string {
    const x = places.leadership.x + places.leadership.width + 20;
    const room = panels.leadership.x + panels.leadership.width - 16 - x;
    const conclusion = steps.find(({ is }) => is === 'conclusion')!.says;
    return textLines([calledWords(calledFor)], { x, y: panels.leadership.y + 28, size: 13, attributes: { 'font-weight': 'bold', ...painted('ink') } })
        + textLines(wrapped(conclusion, { width: room, size: 12, lines: 3 }), { x, y: panels.leadership.y + 48, size: 12, attributes: painted('muted') });
}

function outcomeWords({ outcomes }: Assessment): string {
    const { x, y, width } = panels.outcomes;
    let top = y + 50;
    return outcomes.map(({ says }) => {
        const lines = wrapped(says, { width: width - 28, size: 12, lines: 7 });
        const text = textLines(lines, { x: x + 14, y: top, size: 12, attributes: painted('ink') });
        top += lines.length * lineHeight(12) + 10;
        return text;
    }).join('');
}

function legend(): string {
    let x = 24;
    const boxes = states.map(state => {
        const [left, width, key] = [x, 50 + textWidth(state, 13), keyOf(state)];
        x += width + 8;
        return element('rect', { x: left, y: 806, width, height: 30, rx: 6, ...boxOf(key) }) + markOf(key, left + 18, 821, 0.9) + textLines([state], { x: left + 36, y: 825, size: 13, attributes: painted('ink') });
    });
    return boxes.join('') + textLines(['Each box leads to its reasons.'], { x: x + 4, y: 825, size: 12, attributes: painted('muted') });
}
