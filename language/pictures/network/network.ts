import type { Charter } from '../../model/charter.js';
import { linked, placeData } from '../links.js';
import type { StakeholderView } from '../../model/facts/stakeholders.js';
import { element, escaped, rounded } from '../../text/markup.js';
import { picture } from '../svg.js';
import { lineHeight, textLines } from '../text.js';
import { painted } from '../theme.js';
import { diamondRoom, networkIn, type Network, type NetworkEdge, type NetworkSetting } from './graph.js';
import { arrowHead, conflictMark, diamond, frameOf, keyOf, otherLines, trustLines } from './key.js';
import { layOut, type PlacedNode } from './layout.js';
import { extentOf, openPlace, routeBetween, type Point, type Route } from './route.js';

const size = 15;
const margin = 8;
const narrowest = 844;

/** Who stands how with whom: relationships with their trust and conflict, dependence, forums, and leaders who bridge. */
export function networkOf(charter: Charter, stakeholders: readonly StakeholderView[], setting: NetworkSetting = {}): string {
    const network = networkIn(charter, stakeholders, setting);
    const nodes = layOut(network);
    const drawn = network.edges.map(edge => edgeOf(edge, nodes));
    const bounds = boundsOf(nodes, drawn.flatMap(({ route }) => extentOf(route)));
    const width = Math.max(narrowest, bounds.width + 2 * margin);
    // The key is first, so that whoever opens a large map sees it without scrolling.
    const key = keyOf(network, wordsFor(network), { x: margin, y: margin + 3, width: narrowest - 2 * margin });
    const above = key.height + 2 * margin + 3;
    const height = above + bounds.height + margin;
    const shift = `translate(${rounded((width - bounds.width) / 2 - bounds.x)} ${rounded(above - bounds.y)})`;
    const relationships = network.edges.filter(edge => edge.kind === 'relationship');
    const conflicts = (conflict: 'high' | 'past') => relationships.filter(edge => edge.conflict === conflict).length;
    return picture(
        {
            id: 'network', width, height, title: `Relationships in ${charter.partnership.called}`,
            description: `${stakeholders.length} stakeholders, ${relationships.length} relationships, ${conflicts('high')} with high conflict and ${conflicts('past')} with a history of conflict. The table of stakeholders says the same in words.`,
        },
        element('rect', { width, height, ...painted('paper') }),
        key.markup,
        element('g', { transform: shift }, ...drawn.map(({ line }) => line), ...drawn.map(({ mark }) => mark), ...nodes.map(nodeOf)),
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
        frameOf(kind, node),
        textLines(lines, { x: kind === 'leader' ? x + diamondRoom / 2 : x, y: y - (lines.length - 1) * lineHeight(size) / 2 + 5, size: lines[0]!.length > 3 && width <= 28 ? 9 : size, attributes: { 'text-anchor': 'middle', ...painted('ink'), ...(kind === 'forum' ? { 'font-weight': 'bold' } : {}) } }),
        kind === 'leader' ? diamond(x - width / 2 + 12, y) : '',
    );
}

/** The line of an edge; over it, what must not be overlooked: conflict, and which way a dependence goes. */
function edgeOf(edge: NetworkEdge, nodes: readonly PlacedNode[]): { route: Route; line: string; mark: string } {
    const [a, b] = [nodes[edge.source]!, nodes[edge.target]!];
    const route = routeBetween(a, b, nodes, bendsOf(edge));
    const d = pathOf(route);
    if (edge.kind === 'relationship') {
        const line = element('path', { d, ...trustLines[edge.trust] }, element('title', {}, escaped(edge.label)));
        const at = openPlace(route, nodes);
        return { route, line, mark: edge.conflict ? conflictMark(edge.conflict, Math.round(at.x), Math.round(at.y)) : '' };
    }
    const line = element('path', { d, ...otherLines[edge.kind] });
    return { route, line: edge.kind === 'dependence' ? line + arrowHead(route.bend, route.to) : line, mark: '' };
}

/** A dependence is bent to one side, so that one in return, or a relationship, can be seen beside it. */
const bendsOf = ({ kind }: NetworkEdge) => (kind === 'dependence' ? [18, 40, 64, 90, 130, 170, -30, -52, -78, -110, -150, -190] : undefined);

const pathOf = ({ from, bend, to }: Route) => `M${rounded(from.x)} ${rounded(from.y)}Q${rounded(bend.x)} ${rounded(bend.y)} ${rounded(to.x)} ${rounded(to.y)}`;

/** What the picture leaves to words, and where they are. */
const wordsFor = ({ nodes, leftOut, hidesDependence }: Network): string[] => [
    nodes.length === 0 ? 'Nobody is on this map yet. Write a block for each stakeholder, such as: stakeholder Residents { power: low }' : '',
    nodes.some(({ kind }) => kind === 'stakeholder') ? 'Numbers are those of the table of stakeholders.' : '',
    hidesDependence ? 'Who depends on whom is stated in words for each stakeholder.' : '',
    leftOut > 0 ? `${leftOut} stakeholders of whom no relationship is stated are in the table only.` : '',
].filter(each => each !== '');
