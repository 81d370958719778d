import { forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import { Body, collision, repulsion } from './forces.js';
import type { Network, NetworkEdge, NetworkNode } from './graph.js';

export interface PlacedNode extends NetworkNode {
    /** Its middle. */
    readonly x: number;
    readonly y: number;
}

/** How far apart linked nodes want to be, and how strongly they pull. */
const pulls: Readonly<Record<NetworkEdge['kind'], readonly [distance: number, strength: number]>> = {
    relationship: [290, 0.15], member: [210, 0.25], attendance: [230, 0.15], bridge: [170, 0.3], dependence: [260, 0.02],
};
/** After so many steps, the forces have faded. */
const ticks = 300;
const gap = 10;
/** How far apart the outermost nodes of a picture on an upright page are, and how much their places may be changed for that. */
const acrossPage = 680;
const widest = 1.6;
const flatness = 0.58;

/** Places the nodes so that none covers another. Equal networks are placed alike: the forces start from the same places and take the same number of steps. */
export function layOut({ nodes, edges, isNumbered }: Network): PlacedNode[] {
    const bodies = nodes.map(({ width, height }) => new Body(Math.hypot(width, height) / 2 * (isNumbered ? 1 : 0.85) + 4));
    const links: (SimulationLinkDatum<Body> & { kind: NetworkEdge['kind'] })[] = edges.map(({ source, target, kind }) => ({ source, target, kind }));
    const scale = isNumbered ? 0.35 : 1;
    forceSimulation(bodies)
        .force('links', forceLink(links).distance(({ kind }) => pulls[kind][0] * scale).strength(({ kind }) => pulls[kind][1]))
        .force('apart', repulsion(isNumbered ? 140 : 1700, 800))
        .force('room', collision())
        .force('more room', collision())
        .force('x', forceX<Body>(0).strength(isNumbered ? 0.05 : 0.07))
        .force('y', forceY<Body>(0).strength(isNumbered ? 0.09 : 0.1))
        .stop()
        .tick(ticks);
    const placed = bodies.map(({ x, y }, index) => ({ ...nodes[index]!, x, y }));
    if (!isNumbered) flatten(placed);
    separate(placed);
    clearLines(placed, edges);
    separate(placed);
    return placed;
}

type Movable = PlacedNode & { x: number; y: number };

/** A page has room beside the nodes rather than below them: they are spread over the width that a picture has anyway, and moved together in height. */
function flatten(bodies: readonly Movable[]): void {
    const xs = bodies.map(({ x }) => x);
    const spread = Math.max(...xs) - Math.min(...xs);
    const wider = spread === 0 ? 1 : Math.min(widest, Math.max(1, acrossPage / spread));
    for (const body of bodies) {
        body.x *= wider;
        body.y *= flatness;
    }
}

/** Moves nodes that still cover each other apart, along the shorter way, until none does. */
function separate(bodies: readonly Movable[]): void {
    for (let round = 0; round < 500; round++) {
        let moved = false;
        for (const [index, a] of bodies.entries()) for (const b of bodies.slice(index + 1)) moved = pushApart(a, b) || moved;
        if (!moved) return;
    }
}

/** How near a line may come to the box of a node that it does not lead to. */
const beside = 8;
/** Few nodes are moved until no line is in their way; the lines of many are bent instead. */
const roundsFor = (pairs: number) => Math.min(60, Math.ceil(60_000 / (pairs + 1)));

/** Moves nodes off the straight lines between others, as a leader who works between two partners is off the line of their trust. The picture becomes higher, not wider. */
function clearLines(bodies: readonly Movable[], edges: readonly NetworkEdge[]): void {
    const left = Math.min(...bodies.map(({ x, width }) => x - width / 2));
    const right = Math.max(...bodies.map(({ x, width }) => x + width / 2));
    for (let round = roundsFor(bodies.length * edges.length); round > 0; round--) {
        let moved = false;
        for (const { source, target } of edges) {
            for (const [index, body] of bodies.entries()) if (index !== source && index !== target) moved = pushOff(body, bodies[source]!, bodies[target]!) || moved;
        }
        if (!moved) return;
        for (const [index, a] of bodies.entries()) for (let other = index + 1; other < bodies.length; other++) pushApart(a, bodies[other]!);
        for (const body of bodies) body.x = Math.min(Math.max(body.x, left + body.width / 2), right - body.width / 2);
    }
}

/** Moves a node off the line between two others, across it, and these a little the other way. */
function pushOff(body: Movable, a: Movable, b: Movable): boolean {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) return false;
    const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
    const extent = (x: number, y: number) => Math.abs(x) * body.width / 2 + Math.abs(y) * body.height / 2 + beside;
    const from = (body.x - a.x) * along.x + (body.y - a.y) * along.y;
    const off = (body.y - a.y) * along.x - (body.x - a.x) * along.y;
    const over = extent(along.y, along.x) - Math.abs(off);
    const isPast = from < -extent(along.x, along.y) || from > length + extent(along.x, along.y);
    if (over <= 0.01 || isPast) return false;
    const push = (over + 1) / 2 * (off < 0 ? -1 : 1);
    body.x -= along.y * push;
    body.y += along.x * push;
    for (const end of [a, b]) {
        end.x += along.y * push / 4;
        end.y -= along.x * push / 4;
    }
    return true;
}

function pushApart(a: Movable, b: Movable): boolean {
    const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
    const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
    if (overX <= 0.01 || overY <= 0.01) return false;
    const axis = overX < overY ? 'x' : 'y';
    const push = Math.min(overX, overY) / 2 * (a[axis] <= b[axis] ? 1 : -1);
    a[axis] -= push;
    b[axis] += push;
    return true;
}
