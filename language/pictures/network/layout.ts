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
