import type { AssessedCondition, Assessment } from '../assessment/assessment.js';
import { answersInWords } from '../model/facts/answers-in-words.js';
import { conditions, parts } from '../framework/conditions.js';
import { linked, placeData } from './links.js';
import { foundInWords } from '../assessment/found.js';
import { countedStates, countsInWords } from '../assessment/states.js';
import { boxOf, keyOf, markOf } from './states.js';
import { element, rounded } from '../text/markup.js';
import { boxWidths, figureWidth, layOutFigure, onRing, turn, type Box, type FigureLayout, type Part, type Point, type Ring } from './figure-layout.js';
import { picture } from './svg.js';
import { lineHeight, textLines, textWidth, wrapped } from './text.js';
import { painted } from './theme.js';

const size = 15;
/** What the meaning of the bubbles adds to the height. */
const bubbleRoom = 30;
const legendHeight = 38;

/** Figure 1 of the model, alive: every condition with its state, the leadership called for, and what came of it. Equal assessments give equal pictures. */
export function figureOf(assessment: Assessment): string {
    const { partnership, conditions: assessed } = assessment;
    const counts = assessed.flatMap(({ answers }) => answers ?? []);
    const most = counts.length === 0 ? undefined : Math.max(...counts);
    const words = new Map(assessed.map(condition => [condition.id, boxWords(condition)]));
    const [led, outcomes] = [leadershipLines(assessment), outcomeLines(assessment)];
    const layout = layOutFigure({
        boxes: boxHeights([...words.values()]),
        outcomes: textTop + outcomes.reduce((sum, lines) => sum + lines.length * lineHeight(size) + between, 0),
        leadership: textTop + led.length * lineHeight(size),
    });
    const { panels, boxes, ring, below } = layout;
    const height = below + legendHeight + (most === undefined ? 0 : bubbleRoom);
    return picture(
        { id: 'figure', title: `How ${partnership} compares with the model of collaborative governance`, description: `Fifteen conditions: ${countsInWords(assessed)}. Starting conditions, institutional design and facilitative leadership bear on a cycle of five steps, which leads to outcomes; older ways of governing can go on underneath.${most === undefined ? '' : ' Bubbles show how many answers there are about a condition.'}`, width: figureWidth, height },
        element('rect', { width: figureWidth, height, ...painted('paper') }),
        ground(panels.ground),
        panel(panels.starting, parts['starting-conditions']), panel(panels.design, parts['institutional-design']),
        panel(panels.process, parts['collaborative-process']), panel(panels.outcomes, 'Outcomes'), panel(panels.leadership),
        arrows(panels), cycle(ring, Object.values(boxes)),
        ...assessed.map(condition => conditionBox(condition, words.get(condition.id)!, boxes[condition.id])),
        leadershipWords(calledWords(assessment.leadership.calledFor), led, panels.leadership), outcomeWords(outcomes, panels.outcomes), legend(assessed, below),
        ...(most === undefined ? [] : [bubbleLegend(most, below + 50)]),
    );
}

function panel({ x, y, width, height }: Box, title?: string): string {
    const heading = title === undefined ? '' : textLines([title], { x: x + 12, y: y + 24, size, attributes: { 'font-weight': 'bold', ...painted('ink') } });
    return element('rect', { x: x, y: y, width, height: height, rx: 10, ...painted('panel') }) + heading;
}

/** Layers of earlier times, beneath everything. */
function ground({ x, y, width, height }: Box): string {
    const layer = (at: number) => element('path', { d: `M${x + 274} ${y + at}c60 -12 120 12 184 0s130 -12 186 0s130 12 190 0`, ...painted('faint'), 'stroke-width': 2 });
    return panel({ x, y, width, height }) + [10, height - 9].map(layer).join('')
        + textLines(['Older ways of governing can go on beneath a partnership:', 'duties that partners owe to others, and measures set from above.'], { x: x + 282, y: y + height / 2 - 4, size, attributes: painted('muted') });
}

/** In the box of a condition: the room of its mark before the words, and what stays free beside, above and below them. */
const [beforeWords, besideWords, aboveWords] = [32, 6, 11];
/** In a panel: from its top to the first line below its heading, with what stays free below the last line; and between paragraphs. */
const [textTop, between] = [50, 8];
/** No box is lower. */
const lowest = 56;

interface BoxWords {
    readonly part: Part;
    readonly title: readonly string[];
    readonly told: readonly string[];
}

function boxWords({ id, title, state, findings }: AssessedCondition): BoxWords {
    const { part } = conditions[id];
    const room = { width: boxWidths[part] - beforeWords - besideWords, size, lines: Infinity };
    const found = foundInWords(findings);
    return { part, title: wrapped(title, { ...room, bold: true }), told: wrapped(found === '' ? state : `${state.replaceAll(' ', noBreak)}, ${found.replace(/(?<=\d) /g, noBreak)}`, room) };
}

/** The boxes of a part are equally high. */
function boxHeights(words: readonly BoxWords[]): Readonly<Record<Part, number>> {
    const heights = Object.fromEntries((Object.keys(parts) as Part[]).map(part => [part, lowest])) as Record<Part, number>;
    for (const { part, title, told } of words) heights[part] = Math.max(heights[part], (title.length + told.length) * lineHeight(size) + 2 * aboveWords);
    return heights;
}

function conditionBox(condition: AssessedCondition, { title: lines, told }: BoxWords, { x, y, width, height }: Box): string {
    const { id, title, state, claim, findings, facts, answers } = condition;
    const key = keyOf(state);
    const found = foundInWords(findings);
    const top = y + (height - (lines.length + told.length) * lineHeight(size)) / 2 + 14;
    return linked(
        { to: `condition-${id}`, label: `${title}: ${state}${found === '' ? '' : `, ${found}`}${answers === undefined ? '' : `, ${answersInWords(answers)}`}. ${claim}`, data: { 'data-condition': id, 'data-state': key, ...placeData(findings[0] ?? facts.flatMap(({ reasons }) => reasons)[0]) } },
        element('rect', { x: x, y: y, width, height, rx: 8, ...boxOf(key), class: `focusable paint-${key}-box` }),
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
function arrows({ starting, process, outcomes, design, leadership }: FigureLayout['panels']): string {
    const arrow = (x: number, y: number, degrees: number) => element('path', { d: 'M-12 0L9 0M2 -8L11 0L2 8', transform: `translate(${x} ${y}) rotate(${degrees})`, ...painted('rule'), 'stroke-width': 3 });
    const [across, down] = [process.x + process.width / 2, process.y + process.height / 2];
    const middle = (from: number, to: number) => (from + to) / 2;
    return [
        arrow(middle(starting.x + starting.width, process.x) - 1, down, 0), arrow(across, middle(design.y + design.height, process.y), 90),
        arrow(across, middle(process.y + process.height, leadership.y), -90), arrow(middle(process.x + process.width, outcomes.x), down, 0),
    ].join('');
}

/** The arrow from each step to the next is where both leave the circle free. */
function cycle(ring: Ring, boxes: readonly Box[]): string {
    const isFree = ({ x, y }: Point) => !boxes.some(box => x > box.x - 2 && x < box.x + box.width + 2 && y > box.y - 2 && y < box.y + box.height + 2);
    const heads = Array.from({ length: 5 }, (_, step) => {
        const free = Array.from({ length: 100 }, (_, index) => turn(step + index / 100)).filter(angle => isFree(onRing(ring, angle)));
        if (free.length === 0) return '';
        const angle = free[Math.floor(free.length / 2)]!;
        const { x, y } = onRing(ring, angle);
        const degrees = Math.atan2(ring.ry * Math.cos(angle), -ring.rx * Math.sin(angle)) * 180 / Math.PI;
        return element('path', { d: 'M-7 -7L3 0L-7 7', transform: `translate(${rounded(x)} ${rounded(y)}) rotate(${rounded(degrees)})`, ...painted('rule'), 'stroke-width': 3 });
    });
    return element('ellipse', { cx: ring.x, cy: ring.y, rx: ring.rx, ry: ring.ry, ...painted('rule'), 'stroke-width': 2.5 }) + heads.join('');
}

function calledWords(calledFor: Assessment['leadership']['calledFor']): string {
    if (calledFor === 'not stated') return 'Too little is stated to name a leader';
    return calledFor === 'none in particular' ? 'No leader in particular' : `Advised: ${calledFor}`;
}

/** In the panel of leadership, what stays free beside the words and the box. */
const besideLeadership = 16;

function leadershipLines({ leadership: { steps } }: Assessment): string[] {
    const conclusion = steps.find(({ is }) => is === 'conclusion')!.says;
    // Whoever fits is named where what others say of them stands beside it.
    const unnamed = steps.find(({ is, reasons }) => is === 'who fits' && reasons.length === 0);
    return wrapped(`${conclusion}${unnamed === undefined ? '' : ` ${unnamed.says}`}`, { width: 636 - boxWidths['facilitative-leadership'] - 2 * besideLeadership - 4, size, lines: Infinity });
}

function leadershipWords(title: string, lines: readonly string[], { x, y }: Box): string {
    const left = x + 12 + boxWidths['facilitative-leadership'] + besideLeadership;
    return textLines([title], { x: left, y: y + 26, size, attributes: { 'font-weight': 'bold', ...painted('ink') } })
        + textLines(lines, { x: left, y: y + 46, size, attributes: painted('muted') });
}

const outcomeLines = ({ outcomes }: Assessment): string[][] => outcomes.map(({ says }) => wrapped(says, { width: 128, size, lines: Infinity }));

function outcomeWords(outcomes: readonly (readonly string[])[], { x, y }: Box): string {
    let top = y + textTop;
    return outcomes.map(lines => {
        const text = textLines(lines, { x: x + 14, y: top, size, attributes: painted('ink') });
        top += lines.length * lineHeight(size) + between;
        return text;
    }).join('');
}

/** The states that conditions are in. */
function legend(assessed: readonly AssessedCondition[], top: number): string {
    let x = 4;
    const boxes = countedStates(assessed).map(({ state }) => {
        const [left, width, key] = [x, 40 + textWidth(state, size), keyOf(state)];
        x += width + 6;
        return element('rect', { x: left, y: top, width: width, height: 32, rx: 6, ...boxOf(key) }) + markOf(key, left + 16, top + 16, 0.9) + textLines([state], { x: left + 31, y: top + 21, size, attributes: painted('ink') });
    });
    return boxes.join('');
}

function bubbleLegend(most: number, middle: number): string {
    return answersBubble(most, 44, middle) + textLines(['number of people who answered questions about the condition'], { x: 54, y: middle + 5, size, attributes: painted('muted') });
}
