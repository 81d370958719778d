import type { PlacedNode } from './layout.js';

export interface Point { readonly x: number; readonly y: number }

/** A line between two nodes: from border to border, bent around what stands in its way. */
export interface Route {
    readonly from: Point;
    readonly bend: Point;
    readonly to: Point;
}

const bends = [0, 24, -24, 48, -48, 80, -80, 120, -120, 170, -170, 230, -230];
/** How near a route may come to a node. */
const around = 5;
/** Where on the way from one node to the other it is bent. */
const turns = [0.5, 0.25, 0.75];
const steps = Array.from({ length: 47 }, (_, index) => (index + 1) / 48);

/** The least bent way from one node to another that goes beneath the others for the least part. */
export function routeBetween(a: PlacedNode, b: PlacedNode, nodes: readonly PlacedNode[], candidates: readonly number[] = bends): Route {
    const others = nodes.filter(node => node !== a && node !== b);
    const crossedBy = (route: Route) => {
        const near = others.filter(node => isNear(node, route));
        return near.length === 0 ? 0 : steps.map(step => pointOn(route, step)).filter(point => near.some(node => covers(node, point, around))).length;
    };
    let best: { route: Route; crossed: number } | undefined;
    for (const route of candidates.flatMap(bend => (bend === 0 ? [straight(a, b)] : turns.flatMap(turn => bent(a, b, bend, turn) ?? [])))) {
        const crossed = crossedBy(route);
        if (!best || crossed < best.crossed) best = { route, crossed };
        if (crossed === 0) break;
    }
    return best?.route ?? straight(a, b);
}

/** Whether a node is within the rectangle that holds a route: no other can be in its way. */
const isNear = ({ x, y, width, height }: PlacedNode, { from, bend, to }: Route): boolean =>
    x + width / 2 + around > Math.min(from.x, bend.x, to.x) && x - width / 2 - around < Math.max(from.x, bend.x, to.x)
    && y + height / 2 + around > Math.min(from.y, bend.y, to.y) && y - height / 2 - around < Math.max(from.y, bend.y, to.y);

/** The straight line, which has no bend. */
function straight(a: PlacedNode, b: PlacedNode): Route {
    const [from, to] = [borderPoint(a, b), borderPoint(b, a)];
    return { from, bend: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to };
}

/** A line that is bent around a point, unless the point is within one of the nodes. */
function bent(a: PlacedNode, b: PlacedNode, bend: number, turn: number): Route | undefined {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const middle = { x: a.x + (b.x - a.x) * turn - (b.y - a.y) / length * bend, y: a.y + (b.y - a.y) * turn + (b.x - a.x) / length * bend };
    return [a, b].some(node => covers(node, middle, 0)) ? undefined : { from: borderPoint(a, middle), bend: middle, to: borderPoint(b, middle) };
}

/** Where a mark on a route can be seen: as near to its middle as no node covers it. */
export function openPlace(route: Route, nodes: readonly PlacedNode[]): Point {
    const middle = pointOn(route, 0.5);
    const tried = [...steps].sort((x, y) => Math.abs(x - 0.5) - Math.abs(y - 0.5)).map(step => pointOn(route, step));
    return tried.find(point => !nodes.some(node => covers(node, point, 11))) ?? middle;
}

/** The points by which a route reaches furthest. */
export const extentOf = (route: Route): Point[] => [0.25, 0.5, 0.75].map(step => pointOn(route, step));

/** A point of the quadratic curve, from 0 at its beginning to 1 at its end. */
function pointOn({ from, bend, to }: Route, step: number): Point {
    const [first, second, third] = [(1 - step) ** 2, 2 * step * (1 - step), step ** 2];
    return { x: first * from.x + second * bend.x + third * to.x, y: first * from.y + second * bend.y + third * to.y };
}

const covers = ({ x, y, width, height }: PlacedNode, point: Point, margin: number) =>
    Math.abs(point.x - x) < width / 2 + margin && Math.abs(point.y - y) < height / 2 + margin;

/** Where the way from the middle of a node to a point leaves the node. */
function borderPoint({ x, y, width, height }: PlacedNode, to: Point): Point {
    const [dx, dy] = [to.x - x, to.y - y];
    const reach = Math.min(dx === 0 ? Infinity : width / 2 / Math.abs(dx), dy === 0 ? Infinity : height / 2 / Math.abs(dy), 1);
    return { x: x + dx * reach, y: y + dy * reach };
}
