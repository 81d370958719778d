import { meanings, states } from '../assessment/states.js';
import { keyOf, markOf } from './states.js';
import { element, escaped } from '../text/markup.js';

/** What the states mean, each with its mark, as HTML. */
export const legendOf = (): string => element('dl', { class: 'concordat-legend' }, ...states.map(state =>
    element('dt', {}, element('svg', { class: 'concordat-picture', width: 20, height: 20, viewBox: '-11 -11 22 22', 'aria-hidden': 'true' }, markOf(keyOf(state), 0, 0)), ` ${escaped(state)}`)
    + element('dd', {}, escaped(meanings[state]))));
