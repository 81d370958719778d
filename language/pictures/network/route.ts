import type { PlacedNode } from './layout.js';

export interface Point { readonly x: number; readonly y: number }

/** A line between two nodes: from border to border, bent around what stands in its way. */
export interface Route {
    readonly from: Point;
    readonly bend: Point;
    readonly to: Point;
}

const bends = [0, 24, -24, 48, -48, 80, -80, 120, -120, 170, -170];
const steps = Array.from({ length: 23 }, (_, index) => (index + 1) / 24);

/** The least bent way from one node to another that goes beneath the others for the least part. */
export function routeBetween(a: PlacedNode, b: PlacedNode, nodes: readonly PlacedNode[], candidates: readonly number[] = bends): Route {
    if (candidates.length === 1) return bent(a, b, candidates[0]!);
    const others = nodes.filter(node => node !== a && node !== b);
    const isCovered = (point: Point) => others.some(node => covers(node, point, 5));
    let best: { route: Route; crossed: number } | undefined;
    for (const bend of candidates) {
        const route = bent(a, b, bend);
        const crossed = steps.filter(step => isCovered(pointOn(route, step))).length;
        if (!best || crossed < best.crossed) best = { route, crossed };
        if (crossed === 0) break;
    }
    return best!.route;
}

function bent(a: PlacedNode, b: PlacedNode, bend: number): Route {
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const middle = { x: (a.x + b.x) / 2 - (b.y - a.y) / length * bend, y: (a.y + b.y) / 2 + (b.x - a.x) / length * bend };
    return { from: borderPoint(a, middle), bend: middle, to: borderPoint(b, middle) };
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
