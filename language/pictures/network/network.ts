import { symbol, symbolDiamond } from 'd3-shape';
import type { Charter } from '../../model/charter.js';
import { linked, placeData } from '../links.js';
import { markOf } from '../states.js';
import type { StakeholderView } from '../../model/facts/stakeholders.js';
import { element, escaped, rounded, type Attributes } from '../../text/markup.js';
import { picture } from '../svg.js';
import { lineHeight, textLines } from '../text.js';
import { painted } from '../theme.js';
import { diamondRoom, networkIn, type Network, type NetworkEdge, type NetworkSetting, type NodeKind } from './graph.js';
import { layOut, type PlacedNode } from './layout.js';
import { extentOf, openPlace, routeBetween, type Point, type Route } from './route.js';

type Relationship = Extract<NetworkEdge, { kind: 'relationship' }>;

const trustLines: Readonly<Record<Relationship['trust'], Attributes>> = {
    high: { ...painted('no-concern-found-edge'), 'stroke-width': 5 },
    moderate: { ...painted('no-concern-found-edge'), 'stroke-width': 2.5 },
    low: { ...painted('at-risk-edge'), 'stroke-width': 3, 'stroke-dasharray': '9 5' },
    none: { ...painted('unmet-edge'), 'stroke-width': 3.5, 'stroke-dasharray': '2 5' },
    'not stated': { ...painted('rule'), 'stroke-width': 1.5 },
};
const otherLines: Readonly<Record<Exclude<NetworkEdge['kind'], 'relationship'>, Attributes>> = {
    member: { ...painted('faint'), 'stroke-width': 1.5 },
    attendance: { ...painted('faint'), 'stroke-width': 1.5, 'stroke-dasharray': '5 4' },
    dependence: { ...painted('rule'), 'stroke-width': 1 },
    bridge: { ...painted('bridge'), 'stroke-width': 1.6 },
};
const size = 12;
const margin = 24;
const legendHeight = 76;
/** What words below the legend add to it. */
const wordsHeight = 20;
const narrowest = 864;

/** Who stands how with whom: relationships with their trust and conflict, dependence, forums, and leaders who bridge. */
export function networkOf(charter: Charter, stakeholders: readonly StakeholderView[], setting: NetworkSetting = {}): string {
    const network = networkIn(charter, stakeholders, setting);
    const nodes = layOut(network);
    const drawn = network.edges.map(edge => edgeOf(edge, nodes));
    const bounds = boundsOf(nodes, drawn.flatMap(({ route }) => extentOf(route)));
    const width = Math.max(narrowest, bounds.width + 2 * margin);
    const words = wordsFor(network);
    const below = legendHeight + (words === '' ? 0 : wordsHeight);
    const height = bounds.height + margin + below;
    const shift = `translate(${rounded((width - bounds.width) / 2 - bounds.x)} ${rounded(margin - bounds.y)})`;
    const conflicts = network.edges.filter(edge => edge.kind === 'relationship' && edge.isConflicted).length;
    return picture(
        {
            id: 'network', width, height, title: `Relationships in ${charter.partnership.called}`,
            description: `${stakeholders.length} stakeholders, ${network.edges.filter(({ kind }) => kind === 'relationship').length} relationships, of which ${conflicts} with conflict, stated or suggested by their history. The table of stakeholders says the same in words.`,
        },
        element('rect', { width, height, ...painted('paper') }),
        element('g', { transform: shift }, ...drawn.map(({ line }) => line), ...drawn.map(({ mark }) => mark), ...nodes.map(nodeOf)),
        legend(height - below + 32, network, words),
    );
}

function boundsOf(nodes: readonly PlacedNode[], points: readonly Point[]) {
    const corners = [...nodes.flatMap(({ x, y, width, height }) => [{ x: x - width / 2, y: y - height / 2 }, { x: x + width / 2, y: y + height / 2 }]), ...points];
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [x, y] = [Math.min(0, ...xs), Math.min(0, ...ys)];
    return { x, y, width: Math.max(0, ...xs) - x, height: Math.max(0, ...ys) - y };
}

function nodeOf(node: PlacedNode): string {
    const { kind, lines, label, entity, to, place, x, y, width } = node;
    return linked(
        { to, label, data: { 'data-entity': entity, 'data-kind': kind, ...placeData(place) } },
        shapeOf(kind, node),
        textLines(lines, { x: kind === 'leader' ? x + diamondRoom / 2 : x, y: y - (lines.length - 1) * lineHeight(size) / 2 + 4, size: lines[0]!.length > 3 && width <= 28 ? 9 : size, attributes: { 'text-anchor': 'middle', ...painted('ink'), ...(kind === 'forum' ? { 'font-weight': 'bold' } : {}) } }),
        kind === 'leader' ? diamond(x - width / 2 + 12, y) : '',
    );
}

function shapeOf(kind: NodeKind, { x, y, width, height }: PlacedNode): string {
    const at = { x: x - width / 2, y: y - height / 2, width, height };
    switch (kind) {
        case 'stakeholder': return element('rect', { ...at, rx: height / 2, ...painted('node'), 'stroke-width': 1.5, class: 'focusable paint-node' });
        case 'forum': return element('rect', { ...at, rx: 2, ...painted('forum'), 'stroke-width': 2, class: 'focusable paint-forum' });
        case 'leader': return element('rect', { ...at, rx: 6, ...painted('node'), 'stroke-width': 1, 'stroke-dasharray': '3 2', class: 'focusable paint-node' });
    }
}

/** The line of an edge; over it, what must not be overlooked: conflict, and which way a dependence goes. */
function edgeOf(edge: NetworkEdge, nodes: readonly PlacedNode[]): { route: Route; line: string; mark: string } {
    const [a, b] = [nodes[edge.source]!, nodes[edge.target]!];
    const route = routeBetween(a, b, nodes, bendsOf(edge));
    const d = pathOf(route);
    if (edge.kind === 'relationship') {
        const line = element('path', { d, ...trustLines[edge.trust] }, element('title', {}, escaped(edge.label)));
        const at = openPlace(route, nodes);
        return { route, line, mark: edge.isConflicted ? markOf('unmet', Math.round(at.x), Math.round(at.y), 0.9) : '' };
    }
    const line = element('path', { d, ...otherLines[edge.kind] });
    return { route, line: edge.kind === 'dependence' ? line + arrowHead(route.bend, route.to) : line, mark: '' };
}

/** Memberships are many and may pass beneath; a dependence is bent to one side, so that one in return, or a relationship, can be seen beside it. */
const bendsOf = ({ kind }: NetworkEdge) => (kind === 'member' || kind === 'attendance' ? [0] : kind === 'dependence' ? [18] : undefined);

const pathOf = ({ from, bend, to }: Route) => `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(bend.x)} ${rounded(bend.y)} ${rounded(to.x)} ${rounded(to.y)}`;

function arrowHead(from: Point, to: Point): string {
    const degrees = Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI;
    return element('path', { d: 'M-8 -4L0 0L-8 4', transform: `translate(${rounded(to.x)} ${rounded(to.y)}) rotate(${rounded(degrees)})`, ...painted('rule'), 'stroke-width': 1.4 });
}

/** What the picture leaves to words, and where they are. */
const wordsFor = ({ leftOut, isNumbered, hidesDependence }: Network): string => [
    isNumbered ? 'Numbers are those of the table of stakeholders.' : '',
    hidesDependence ? 'Who depends on whom is stated in words for each stakeholder.' : '',
    leftOut > 0 ? `${leftOut} stakeholders of whom no relationship is stated are in the table only.` : '',
].filter(each => each !== '').join(' ');

function legend(y: number, { hidesDependence }: Network, words: string): string {
    const sample = (x: number, row: number, attributes: Attributes, says: string, more = '') =>
        element('line', { x1: x, y1: y + row * 22, x2: x + 40, y2: y + row * 22, ...attributes }) + more + textLines([says], { x: x + 48, y: y + 4 + row * 22, size, attributes: painted('ink') });
    // Where dependence is not drawn, what follows it in the second row takes its place.
    const left = (x: number) => (hidesDependence ? x - 130 : x);
    return [
        sample(24, 0, trustLines.high, 'high trust'), sample(154, 0, trustLines.moderate, 'moderate trust'), sample(314, 0, trustLines.low, 'low trust'), sample(432, 0, trustLines.none, 'no trust'),
        sample(548, 0, trustLines['not stated'], 'trust not stated'), markOf('unmet', 716, y, 0.9), textLines(['conflict'], { x: 732, y: y + 4, size, attributes: painted('ink') }),
        hidesDependence ? '' : sample(24, 1, otherLines.dependence, 'depends on', arrowHead({ x: 24, y: y + 22 }, { x: 64, y: y + 22 })),
        sample(left(154), 1, otherLines.member, 'has a vote'), sample(left(314), 1, otherLines.attendance, 'has no vote'),
        sample(left(452), 1, otherLines.bridge, 'leader who works between them', diamond(left(472), y + 22)),
        words === '' ? '' : textLines([words], { x: 24, y: y + 46, size, attributes: painted('muted') }),
    ].join('');
}

const diamond = (x: number, y: number) => element('path', { d: symbol(symbolDiamond, 90)()!, transform: `translate(${rounded(x)} ${rounded(y)})`, ...painted('ink') });
