import type { ConditionState } from '../assessment/states.js';
import { element, type Attributes } from '../text/markup.js';
import { painted, type Paint } from './theme.js';

export type StateKey = 'no-concern-found' | 'partly-stated' | 'not-called-for' | 'at-risk' | 'unmet' | 'not-stated';

export const keyOf = (state: ConditionState): StateKey => state.replaceAll(' ', '-') as StateKey;

const borders: Readonly<Record<StateKey, Attributes>> = {
    'no-concern-found': { 'stroke-width': 2 },
    'partly-stated': { 'stroke-width': 2, 'stroke-dasharray': '14 4 3 4' },
    'not-called-for': { 'stroke-width': 1 },
    'at-risk': { 'stroke-width': 2.5, 'stroke-dasharray': '10 4' },
    unmet: { 'stroke-width': 4 },
    'not-stated': { 'stroke-width': 2, 'stroke-dasharray': '2 4' },
};

/** The paint and the border of a box in a state: plain, dashed and dotted, thin, dashed, heavy or dotted. */
export const boxOf = (key: StateKey): Attributes => ({ ...painted(`${key}-box`), ...borders[key] });

const shapes: Readonly<Record<StateKey, string>> = {
    'no-concern-found': 'M0 -9A9 9 0 1 1 0 9A9 9 0 1 1 0 -9Z',
    'partly-stated': 'M0 -10.5L10.5 0L0 10.5L-10.5 0Z',
    'not-called-for': 'M-4 -7L4 -7A7 7 0 0 1 4 7L-4 7A7 7 0 0 1 -4 -7Z',
    'at-risk': 'M0 -10L10.5 8.5L-10.5 8.5Z',
    unmet: 'M-3.8 -9.2L3.8 -9.2L9.2 -3.8L9.2 3.8L3.8 9.2L-3.8 9.2L-9.2 3.8L-9.2 -3.8Z',
    'not-stated': 'M-8.5 -8.5L8.5 -8.5L8.5 8.5L-8.5 8.5Z',
};

const signs: Readonly<Record<StateKey, string>> = {
    'no-concern-found': 'M-4.5 0.5L-1.2 4L5 -4',
    'partly-stated': 'M-4.6 0L-4.5 0M0 0L0.1 0M4.6 0L4.7 0',
    'not-called-for': 'M-4 0L4 0',
    'at-risk': 'M0 -4.5L0 2.2M0 5.4L0 5.5',
    unmet: 'M-4 -4L4 4M4 -4L-4 4',
    'not-stated': 'M-3 -2.6C-3 -6.4 3.2 -6.4 3.2 -2.6C3.2 0 0 -0.2 0 2.2M0 5.2L0 5.3',
};

/** The mark of a state: a round tick, a diamond with three dots, a pill with a bar, a triangle with an exclamation mark, an octagon with a cross, a square with a question mark. */
export function markOf(key: StateKey, x: number, y: number, scale = 1): string {
    const mark: Paint = `${key}-mark`;
    return element(
        'g', { transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`, 'aria-hidden': 'true' },
        element('path', { d: shapes[key], ...painted(mark) }),
        element('path', { d: signs[key], ...painted('on-mark'), 'stroke-width': 2.2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
    );
}
