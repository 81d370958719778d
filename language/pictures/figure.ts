import type { AssessedCondition, Assessment } from '../assessment/assessment.js';
import { answersInWords } from '../model/facts/answers-in-words.js';
import { conditions, parts, type ConditionId } from '../framework/conditions.js';
import { linked, placeData } from './links.js';
import { foundInWords } from '../assessment/found.js';
import { countsInWords, states } from '../assessment/states.js';
import { boxOf, keyOf, markOf } from './states.js';
import { element } from '../text/markup.js';
import { picture } from './svg.js';
import { lineHeight, textLines, textWidth, wrapped } from './text.js';
import { painted } from './theme.js';

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** On A4, upright, it is as wide as the text, and its letters are of nine points or more. */
const [width, height] = [844, 1022];
const size = 15;
/** What the meaning of the bubbles adds to the height. */
const bubbleRoom = 30;
const panels = {
    starting: { x: 2, y: 2, width: 180, height: 872 },
    design: { x: 206, y: 2, width: 636, height: 260 },
    process: { x: 206, y: 290, width: 456, height: 416 },
    outcomes: { x: 690, y: 290, width: 152, height: 416 },
    leadership: { x: 206, y: 734, width: 636, height: 140 },
    ground: { x: 2, y: 894, width: 840, height: 76 },
} as const satisfies Record<string, Box>;

const column = (panel: Box, count: number, boxHeight: number): Box[] => {
    const gap = (panel.height - 34 - count * boxHeight) / (count + 1);
    return Array.from({ length: count }, (_, index) => ({ x: panel.x + 12, y: panel.y + 34 + gap + index * (boxHeight + gap), width: panel.width - 24, height: boxHeight }));
};
/** In two rows, the first of which is the longer one. */
const rows = (panel: Box, count: number): Box[] => {
    const inRow = Math.ceil(count / 2);
    const [across, down] = [(panel.width - 16) / inRow, (panel.height - 44) / 2];
    return Array.from({ length: count }, (_, index) => ({
        x: panel.x + 12 + (index % inRow) * across, y: panel.y + 42 + Math.floor(index / inRow) * down, width: across - 8, height: down - 8,
    }));
};

const ring = { x: 434, y: 518, rx: 144, ry: 142 };
const turn = (index: number) => (index / 5) * 2 * Math.PI - Math.PI / 2;
const onRing = (angle: number) => ({ x: ring.x + ring.rx * Math.cos(angle), y: ring.y + ring.ry * Math.sin(angle) });
/** The lowest two are as far apart as the arrow between them needs. */
const around: Box[] = Array.from({ length: 5 }, (_, index) => onRing(turn(index))).map(({ x, y }, index) => ({ x: (index === 2 ? ring.x + 100 : index === 3 ? ring.x - 100 : x) - 87, y: y - 50, width: 174, height: 100 }));

/** Where each condition stands in the figure. */
const places: Readonly<Record<ConditionId, Box>> = placed();

function placed(): Record<ConditionId, Box> {
    const of = (part: keyof typeof parts) => (Object.keys(conditions) as ConditionId[]).filter(id => conditions[id].part === part);
    const together = (ids: readonly ConditionId[], boxes: readonly Box[]) => ids.map((id, index) => [id, boxes[index]!] as const);
    return Object.fromEntries([
        ...together(of('starting-conditions'), column(panels.starting, 3, 112)),
        ...together(of('institutional-design'), rows(panels.design, 5)),
        ...together(of('facilitative-leadership'), [{ x: panels.leadership.x + 12, y: panels.leadership.y + 26, width: 200, height: 88 }]),
        ...together(of('collaborative-process'), around),
        ...together(of('sedimented-governance'), [{ x: panels.ground.x + 12, y: panels.ground.y + 8, width: 252, height: 60 }]),
    ]) as Record<ConditionId, Box>;
}

/** Figure 1 of the model, alive: every condition with its state, the leadership called for, and what came of it. Equal assessments give equal pictures. */
export function figureOf(assessment: Assessment): string {
    const { partnership, conditions: assessed } = assessment;
    const counts = assessed.flatMap(({ answers }) => answers ?? []);
    const most = counts.length === 0 ? undefined : Math.max(...counts);
    const tall = most === undefined ? height : height + bubbleRoom;
    return picture(
        { id: 'figure', title: `How ${partnership} compares with the model of collaborative governance`, description: `Fifteen conditions: ${countsInWords(assessed)}. Starting conditions, institutional design and facilitative leadership bear on a cycle of five steps, which leads to outcomes; older ways of governing can go on underneath.${most === undefined ? '' : ' Bubbles show how many answers there are about a condition.'}`, width, height: tall },
        element('rect', { width, height: tall, ...painted('paper') }),
        ground(),
        panel(panels.starting, parts['starting-conditions']), panel(panels.design, parts['institutional-design']),
        panel(panels.process, parts['collaborative-process']), panel(panels.outcomes, 'Outcomes'), panel(panels.leadership),
        arrows(), cycle(),
        ...assessed.map(conditionBox),
        leadershipWords(assessment), outcomeWords(assessment), legend(),
        ...(most === undefined ? [] : [bubbleLegend(most)]),
    );
}

function panel({ x, y, width, height }: Box, title?: string): string {
    const heading = title === undefined ? '' : textLines([title], { x: x + 12, y: y + 24, size, attributes: { 'font-weight': 'bold', ...painted('ink') } });
    return element('rect', { x, y, width, height, rx: 10, ...painted('panel') }) + heading;
}

/** Layers of earlier times, beneath everything. */
function ground(): string {
    const { x, y, width, height } = panels.ground;
    const layer = (at: number) => element('path', { d: `M${x + 274} ${y + at}c60 -12 120 12 184 0s130 -12 186 0s130 12 190 0`, ...painted('faint'), 'stroke-width': 2 });
    return panel({ x, y, width, height }) + [10, 67].map(layer).join('')
        + textLines(['Older ways of governing can go on beneath a partnership:', 'duties that partners owe to others, and measures set from above.'], { x: x + 282, y: y + 34, size, attributes: painted('muted') });
}

/** In the box of a condition: the room of its mark before the words, and what stays free after them. */
const [beforeWords, besideWords] = [32, 6];

function conditionBox(condition: AssessedCondition): string {
    const { id, title, state, claim, findings, facts, answers } = condition;
    const { x, y, width, height } = places[id];
    const key = keyOf(state);
    const lines = wrapped(title, { width: width - beforeWords - besideWords, size, lines: 3, bold: true });
    const found = foundInWords(findings);
    const told = wrapped(found === '' ? state : `${state.replaceAll(' ', noBreak)}, ${found.replace(' ', noBreak)}`, { width: width - beforeWords - besideWords, size, lines: 5 - lines.length });
    const top = y + (height - (lines.length + told.length) * lineHeight(size)) / 2 + 14;
    return linked(
        { to: `condition-${id}`, label: `${title}: ${state}${found === '' ? '' : `, ${found}`}${answers === undefined ? '' : `, ${answersInWords(answers)}`}. ${claim}`, data: { 'data-condition': id, 'data-state': key, ...placeData(findings[0] ?? facts.flatMap(({ reasons }) => reasons)[0]) } },
        element('rect', { x, y, width, height, rx: 8, ...boxOf(key), class: `focusable paint-${key}-box` }),
        markOf(key, x + 17, y + height / 2),
        textLines(lines, { x: x + beforeWords, y: top, size, attributes: { 'font-weight': 'bold', ...painted('ink') } }),
        textLines(told, { x: x + beforeWords, y: top + lines.length * lineHeight(size), size, attributes: painted('ink') }),
        ...(answers === undefined ? [] : [answersBubble(answers, x + width - 4, y - 1)]),
    );
}

/** How many partners answered about a condition, in a bubble whose right end is given: what they say is no statement of the charter. */
function answersBubble(answers: number, right: number, middle: number): string {
    const words = String(answers);
    const width = Math.max(36, Math.ceil(textWidth(words, size)) + 16);
    const left = right - width;
    const flat = width - 16;
    const halfOfIt = flat / 2;
    return element('path', { d: `M${left + 8} ${middle - 10}h${flat}a8 8 0 0 1 8 8v2a8 8 0 0 1 -8 8h${-halfOfIt}l-5 6v-6h${5 - halfOfIt}a8 8 0 0 1 -8 -8v-2a8 8 0 0 1 8 -8z`, ...painted('node'), 'stroke-width': 1.4, 'aria-hidden': 'true' })
        + textLines([words], { x: left + width / 2, y: middle + 4, size, attributes: { 'font-weight': 'bold', 'text-anchor': 'middle', ...painted('ink') } });
}

/** Keeps two words on a line. */
const noBreak = '\u00a0';

/** From what bears on the cycle to the cycle, and from the cycle to its outcomes. */
function arrows(): string {
    const arrow = (x: number, y: number, degrees: number) => element('path', { d: 'M-12 0L9 0M2 -8L11 0L2 8', transform: `translate(${x} ${y}) rotate(${degrees})`, ...painted('rule'), 'stroke-width': 3 });
    return [arrow(193, 498, 0), arrow(434, 276, 90), arrow(434, 720, -90), arrow(676, 498, 0)].join('');
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
    const x = places.leadership.x + places.leadership.width + 16;
    const room = panels.leadership.x + panels.leadership.width - 8 - x;
    const conclusion = steps.find(({ is }) => is === 'conclusion')!.says;
    const named = steps.find(({ is }) => is === 'who fits');
    return textLines([calledWords(calledFor)], { x, y: panels.leadership.y + 26, size, attributes: { 'font-weight': 'bold', ...painted('ink') } })
        + textLines(wrapped(`${conclusion}${named === undefined ? '' : ` ${named.says}`}`, { width: room, size, lines: 6 }), { x, y: panels.leadership.y + 46, size, attributes: painted('muted') });
}

function outcomeWords({ outcomes }: Assessment): string {
    const { x, y, width } = panels.outcomes;
    let top = y + 50;
    return outcomes.map(({ says }) => {
        const lines = wrapped(says, { width: width - 24, size, lines: 6 });
        const text = textLines(lines, { x: x + 14, y: top, size, attributes: painted('ink') });
        top += lines.length * lineHeight(size) + 8;
        return text;
    }).join('');
}

function legend(): string {
    let x = 4;
    const boxes = states.map(state => {
        const [left, width, key] = [x, 40 + textWidth(state, size), keyOf(state)];
        x += width + 6;
        return element('rect', { x: left, y: 984, width, height: 32, rx: 6, ...boxOf(key) }) + markOf(key, left + 16, 1000, 0.9) + textLines([state], { x: left + 31, y: 1005, size, attributes: painted('ink') });
    });
    return boxes.join('');
}

function bubbleLegend(answers: number): string {
    return answersBubble(answers, 44, 1034) + textLines(['number of people who answered questions about the condition'], { x: 54, y: 1039, size, attributes: painted('muted') });
}
