import { conditions, parts, type ConditionId } from '../framework/conditions.js';

export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
export interface Point { readonly x: number; readonly y: number }

export type Part = keyof typeof parts;
type Panel = 'starting' | 'design' | 'process' | 'outcomes' | 'leadership' | 'ground';

/** How high the words need the boxes and the panels to be. */
export interface Needed {
    /** Of the boxes of each part of the model. */
    readonly boxes: Readonly<Record<Part, number>>;
    readonly outcomes: number;
    readonly leadership: number;
}

export interface FigureLayout {
    readonly panels: Readonly<Record<Panel, Box>>;
    readonly boxes: Readonly<Record<ConditionId, Box>>;
    readonly ring: Ring;
    /** Where the legend begins. */
    readonly below: number;
}

/** The circle on which the steps of the process are, once around. */
export interface Ring extends Point {
    readonly rx: number;
    readonly ry: number;
}

/** On A4, upright, it is as wide as the text, and its letters are of nine points or more. */
export const figureWidth = 844;
/** How wide the boxes of each part are. */
export const boxWidths: Readonly<Record<Part, number>> = { 'starting-conditions': 156, 'institutional-design': 198, 'facilitative-leadership': 200, 'collaborative-process': 186, 'sedimented-governance': 252 };

/** Between boxes, so that a bubble on one does not touch the one above it. */
const apart = 14;
/** Between panels, for an arrow. */
const passage = 28;
/** The height of a panel's heading. */
const headed = 36;
const steps = 5;

/** The angle of a step of the process; a half is between two steps. */
export const turn = (step: number): number => (step / steps) * 2 * Math.PI - Math.PI / 2;
export const onRing = ({ x, y, rx, ry }: Ring, angle: number): Point => ({ x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) });

/** Where everything in the figure is, so that no words are cut and no box covers another. */
export function layOutFigure({ boxes: heights, outcomes, leadership }: Needed): FigureLayout {
    const ry = Math.ceil((heights['collaborative-process'] + apart) / (Math.sin(turn(1)) - Math.sin(turn(0))));
    const cycle = Math.ceil(heights['collaborative-process'] + ry * (Math.sin(turn(2)) - Math.sin(turn(0))));
    const design: Box = { x: 206, y: 2, width: 636, height: headed + 2 * heights['institutional-design'] + apart + 16 };
    const process: Box = { x: 206, y: bottom(design) + passage, width: 456, height: Math.max(headed + cycle + 20, outcomes) };
    const lead: Box = { x: 206, y: bottom(process) + passage, width: 636, height: Math.max(heights['facilitative-leadership'] + 32, leadership) };
    const panels = {
        design, process, leadership: lead,
        outcomes: { ...process, x: 690, width: 152 },
        starting: { x: 2, y: 2, width: 180, height: bottom(lead) - 2 },
        ground: { x: 2, y: bottom(lead) + 20, width: 840, height: heights['sedimented-governance'] + 16 },
    };
    const ring = { x: process.x + process.width / 2, y: process.y + headed + (process.height - headed - 12 - cycle) / 2 + heights['collaborative-process'] / 2 + ry, rx: 130, ry };
    const sized = (part: Part, places: readonly Point[]) => places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y), width: boxWidths[part], height: heights[part] }));
    const placed: Readonly<Record<Part, readonly Box[]>> = {
        'starting-conditions': sized('starting-conditions', column(panels.starting, heights['starting-conditions'])),
        'institutional-design': sized('institutional-design', rows(design, heights['institutional-design'])),
        'collaborative-process': sized('collaborative-process', around(ring, heights['collaborative-process'])),
        'facilitative-leadership': sized('facilitative-leadership', [{ x: lead.x + 12, y: lead.y + (lead.height - heights['facilitative-leadership']) / 2 + 4 }]),
        'sedimented-governance': sized('sedimented-governance', [{ x: panels.ground.x + 12, y: panels.ground.y + 8 }]),
    };
    const boxes = Object.fromEntries((Object.keys(parts) as Part[]).flatMap(part => conditionsOf(part).map((id, index) => [id, placed[part][index]!]))) as Record<ConditionId, Box>;
    return { panels, boxes, ring, below: bottom(panels.ground) + 14 };
}

const conditionsOf = (part: Part) => (Object.keys(conditions) as ConditionId[]).filter(id => conditions[id].part === part);
const bottom = ({ y, height }: Box) => y + height;

/** Below each other, evenly. */
function column(panel: Box, height: number): Point[] {
    const count = conditionsOf('starting-conditions').length;
    const gap = (panel.height - headed - count * height) / (count + 1);
    return Array.from({ length: count }, (_, index) => ({ x: panel.x + 12, y: panel.y + headed + gap + index * (height + gap) }));
}

/** In two rows, the first of which is the longer one. */
function rows(panel: Box, height: number): Point[] {
    const count = conditionsOf('institutional-design').length;
    const inRow = Math.ceil(count / 2);
    const across = (panel.width - 16) / inRow;
    return Array.from({ length: count }, (_, index) => ({ x: panel.x + 12 + (index % inRow) * across, y: panel.y + headed + 6 + Math.floor(index / inRow) * (height + apart) }));
}

/** In a circle. The lowest two are as far apart as the arrow between them needs. */
function around(ring: Ring, height: number): Point[] {
    const width = boxWidths['collaborative-process'];
    const aside = (width + 26) / 2;
    return Array.from({ length: steps }, (_, index) => onRing(ring, turn(index)))
        .map(({ x, y }, index) => ({ x: (index === 2 ? ring.x + aside : index === 3 ? ring.x - aside : x) - width / 2, y: y - height / 2 }));
}
