import type { Force, SimulationNodeDatum } from 'd3-force';

/**
 * What is moved while nodes are placed. Every number is there, as a number, from the beginning: an object that gets them later is many times
 * slower to move.
 */
export class Body implements SimulationNodeDatum {
    index = 0;
    x = NaN;
    y = NaN;
    vx = NaN;
    vy = NaN;

    /** @param room how far around its middle a node keeps others away. */
    constructor(readonly room: number) {}
}

type BodyForce = Force<Body, undefined>;

/** A force on all bodies. Maps are small: to look at each pair is faster than to build the trees by which d3 avoids that. */
function forceOn(apply: (bodies: readonly Body[], alpha: number) => void): BodyForce {
    let bodies: readonly Body[] = [];
    return Object.assign((alpha: number) => apply(bodies, alpha), { initialize: (all: readonly Body[]) => void (bodies = all) });
}

/** Keeps bodies apart, the more the nearer they are, up to a distance. */
export const repulsion = (strength: number, distance: number): BodyForce => forceOn((bodies, alpha) => {
    for (let index = 0; index < bodies.length; index++) {
        const a = bodies[index]!;
        for (let other = index + 1; other < bodies.length; other++) {
            const b = bodies[other]!;
            const x = a.x - b.x;
            const y = a.y - b.y;
            const squared = x * x + y * y;
            if (squared === 0 || squared >= distance * distance) continue;
            const push = strength * alpha / Math.max(squared, Math.sqrt(squared));
            a.vx += x * push;
            a.vy += y * push;
            b.vx -= x * push;
            b.vy -= y * push;
        }
    }
});

/** Moves bodies apart that are about to cover each other; the smaller one gives way more. */
export const collision = (): BodyForce => forceOn(bodies => {
    for (let index = 0; index < bodies.length; index++) {
        const a = bodies[index]!;
        for (let other = index + 1; other < bodies.length; other++) {
            const b = bodies[other]!;
            const x = a.x + a.vx - b.x - b.vx;
            const y = a.y + a.vy - b.y - b.vy;
            const squared = x * x + y * y;
            const apart = a.room + b.room;
            if (squared === 0 || squared >= apart * apart) continue;
            const distance = Math.sqrt(squared);
            const push = (apart - distance) / distance;
            const share = b.room * b.room / (a.room * a.room + b.room * b.room);
            a.vx += x * push * share;
            a.vy += y * push * share;
            b.vx -= x * push * (1 - share);
            b.vy -= y * push * (1 - share);
        }
    }
});
