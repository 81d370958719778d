import { symbol, symbolDiamond } from 'd3-shape';
import { element, rounded, type Attributes } from '../../text/markup.js';
import { markOf } from '../states.js';
import { textLines, textWidth } from '../text.js';
import { painted, type Paint } from '../theme.js';
import type { Network, NetworkEdge, NodeKind } from './graph.js';
import type { Point } from './route.js';

type Relationship = Extract<NetworkEdge, { kind: 'relationship' }>;

export const trustLines: Readonly<Record<Relationship['trust'], Attributes>> = {
    high: { ...painted('no-concern-found-edge'), 'stroke-width': 5 },
    moderate: { ...painted('no-concern-found-edge'), 'stroke-width': 2.5 },
    low: { ...painted('at-risk-edge'), 'stroke-width': 3, 'stroke-dasharray': '9 5' },
    none: { ...painted('unmet-edge'), 'stroke-width': 3.5, 'stroke-dasharray': '2 5' },
    'not stated': { ...painted('not-stated-edge'), 'stroke-width': 2.5, 'stroke-dasharray': '12 4 2 4' },
};
export const otherLines: Readonly<Record<Exclude<NetworkEdge['kind'], 'relationship'>, Attributes>> = {
    member: { ...painted('faint'), 'stroke-width': 1.5 },
    attendance: { ...painted('faint'), 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
    dependence: { ...painted('rule'), 'stroke-width': 1 },
    bridge: { ...painted('bridge'), 'stroke-width': 1.6 },
};
type Conflict = NonNullable<Relationship['conflict']>;

/** Conflict that is stated, and conflict of which only the history speaks, in marks that differ in form. */
export const conflictMark = (conflict: Conflict, x: number, y: number): string => markOf(conflict === 'high' ? 'unmet' : 'at-risk', x, y, 0.9);

const frames: Readonly<Record<NodeKind, { readonly paint: Paint; readonly border: Attributes }>> = {
    stakeholder: { paint: 'node', border: { 'stroke-width': 1.5 } },
    forum: { paint: 'forum', border: { rx: 2, 'stroke-width': 2 } },
    leader: { paint: 'node', border: { rx: 6, 'stroke-width': 1, 'stroke-dasharray': '3 2' } },
};

const size = 15;
const rowHeight = 23;
/** Between the start of a sample and its words, and between its words and the next sample. */
const [sampleWidth, gap] = [48, 24];

/** The frame around a name, by which kinds of names are told apart. */
export function frameOf(kind: NodeKind, { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, isFocusable = true): string {
    const { paint, border } = frames[kind];
    return element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: Math.min(height / 2, 20), ...painted(paint), ...border, ...(isFocusable ? { class: `focusable paint-${paint}` } : {}) });
}

export function arrowHead(from: Point, to: Point): string {
    const degrees = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
    return element('path', { d: 'M-8 -4L0 0L-8 4', transform: `translate(${rounded(to.x)} ${rounded(to.y)}) rotate(${rounded(degrees)})`, ...painted('rule'), 'stroke-width': 1.4 });
}

export const diamond = (x: number, y: number): string => element('path', { d: symbol(symbolDiamond, 90)()!, transform: `translate(${rounded(x)} ${rounded(y)})`, ...painted('ink') });

interface Entry {
    readonly words: string;
    readonly sample: (at: Point) => string;
}

const line = (words: string, attributes: Attributes, more: (at: Point) => string = () => ''): Entry =>
    ({ words, sample: ({ x, y }) => element('line', { x1: x, y1: y, x2: x + 40, y2: y, ...attributes }) + more({ x, y }) });
const frame = (words: string, kind: NodeKind, more: (at: Point) => string = () => ''): Entry =>
    ({ words, sample: ({ x, y }) => frameOf(kind, { x: x + 20, y, width: 40, height: 16 }, false) + more({ x, y }) });

/** Every frame, line and mark that the map shows, and no other. */
function entriesFor({ nodes, edges }: Network): Entry[] {
    const relationships = edges.filter(edge => edge.kind === 'relationship');
    const has = (kind: NodeKind | NetworkEdge['kind']) => [...nodes, ...edges].some(each => each.kind === kind);
    const trust = (level: Relationship['trust'], words: string) => (relationships.some(each => each.trust === level) ? [line(words, trustLines[level])] : []);
    const mark = (conflict: Conflict, words: string) => (relationships.some(each => each.conflict === conflict) ? [{ words, sample: ({ x, y }: Point) => conflictMark(conflict, x + 32, y) }] : []);
    return [
        ...has('stakeholder') ? [frame('stakeholder', 'stakeholder')] : [],
        ...has('forum') ? [frame('forum', 'forum')] : [],
        ...has('leader') ? [frame('leader', 'leader', ({ x, y }) => diamond(x + 20, y))] : [],
        ...trust('high', 'high trust'), ...trust('moderate', 'moderate trust'), ...trust('low', 'low trust'), ...trust('none', 'no trust'), ...trust('not stated', 'trust not stated'),
        ...mark('high', 'high conflict'), ...mark('past', 'history of conflict'),
        ...has('dependence') ? [line('depends on', otherLines.dependence, ({ x, y }) => arrowHead({ x, y }, { x: x + 40, y }))] : [],
        ...has('member') ? [line('has a vote in the forum', otherLines.member)] : [],
        ...has('attendance') ? [line('has no vote in the forum', otherLines.attendance)] : [],
        ...has('bridge') ? [line('leader works between them', otherLines.bridge)] : [],
    ];
}

/** What the lines, frames and marks of a map mean, in as many rows as they need. */
export function keyOf(network: Network, words: readonly string[], { x: left, y: top, width }: Point & { readonly width: number }): { readonly markup: string; readonly height: number } {
    let [x, y] = [left, top];
    const samples = entriesFor(network).map(({ words, sample }) => {
        const needed = sampleWidth + textWidth(words, size);
        if (x > left && x + needed > left + width) [x, y] = [left, y + rowHeight];
        const drawn = sample({ x, y }) + textLines([words], { x: x + sampleWidth, y: y + 5, size, attributes: painted('ink') });
        x += needed + gap;
        return drawn;
    });
    if (samples.length > 0) y += rowHeight;
    const notes = words.map((each, index) => textLines([each], { x: left, y: y + 4 + index * rowHeight, size, attributes: painted('muted') }));
    return { markup: element('g', { class: 'concordat-key' }, ...samples, ...notes), height: y + notes.length * rowHeight - top };
}
