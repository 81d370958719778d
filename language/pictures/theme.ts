import type { Attributes } from '../text/markup.js';

/** The colours of a picture on light paper, on a dark screen, and where contrast must be high. Blue, violet, amber and vermilion can be told apart by everyone; no colour says anything alone. */
const colours = {
    paper: ['#ffffff', '#1b1d21', '#000000'],
    panel: ['#f6f7f8', '#24272c', '#000000'],
    ink: ['#1b1f24', '#eceff2', '#ffffff'],
    muted: ['#515a64', '#b3bbc4', '#ffffff'],
    rule: ['#8a939c', '#717a84', '#ffffff'],
    faint: ['#c9ced4', '#454b53', '#9a9a9a'],
    focus: ['#0a58ca', '#8ab8ff', '#ffff00'],
    'no-concern-found-fill': ['#e2eff8', '#163447', '#000000'],
    'partly-stated-fill': ['#eceaf6', '#2c2947', '#000000'],
    'partly-stated-line': ['#54489c', '#b3a8f0', '#c8c0ff'],
    'not-called-for-fill': ['#ffffff', '#1b1d21', '#000000'],
    'not-called-for-line': ['#5f6770', '#a7afb8', '#d0d0d0'],
    'no-concern-found-line': ['#0b5d8f', '#6cb8ea', '#5ec8ff'],
    'at-risk-fill': ['#fdf1d3', '#41330f', '#000000'],
    'at-risk-line': ['#8a5a00', '#f0b840', '#ffd000'],
    'unmet-fill': ['#fbe4dc', '#4a2015', '#000000'],
    'unmet-line': ['#a83210', '#ff9271', '#ff9c80'],
    'not-stated-fill': ['#f0f1f2', '#2e3237', '#000000'],
    'not-stated-line': ['#5f6770', '#a7afb8', '#d0d0d0'],
} as const satisfies Record<string, readonly [light: string, dark: string, contrast: string]>;

type Colour = keyof typeof colours;

/** What parts of a picture are painted with: fill and stroke. */
const paints = {
    paper: ['paper', undefined],
    panel: ['panel', 'faint'],
    ink: ['ink', undefined],
    muted: ['muted', undefined],
    rule: [undefined, 'rule'],
    faint: [undefined, 'faint'],
    node: ['paper', 'ink'],
    forum: ['panel', 'ink'],
    bridge: [undefined, 'ink'],
    'no-concern-found-box': ['no-concern-found-fill', 'no-concern-found-line'],
    'partly-stated-box': ['partly-stated-fill', 'partly-stated-line'],
    'not-called-for-box': ['not-called-for-fill', 'not-called-for-line'],
    'at-risk-box': ['at-risk-fill', 'at-risk-line'],
    'unmet-box': ['unmet-fill', 'unmet-line'],
    'not-stated-box': ['not-stated-fill', 'not-stated-line'],
    'no-concern-found-mark': ['no-concern-found-line', undefined],
    'partly-stated-mark': ['partly-stated-line', undefined],
    'not-called-for-mark': ['not-called-for-line', undefined],
    'at-risk-mark': ['at-risk-line', undefined],
    'unmet-mark': ['unmet-line', undefined],
    'not-stated-mark': ['not-stated-line', undefined],
    'no-concern-found-edge': [undefined, 'no-concern-found-line'],
    'at-risk-edge': [undefined, 'at-risk-line'],
    'not-stated-edge': [undefined, 'not-stated-line'],
    'unmet-edge': [undefined, 'unmet-line'],
    'on-mark': [undefined, 'paper'],
    'on-mark-text': ['paper', undefined],
} as const satisfies Record<string, readonly [fill: Colour | undefined, stroke: Colour | undefined]>;

export type Paint = keyof typeof paints;

/** The class of a paint, and its light colours for where no style sheet is read, as in a word processor. */
export function painted(paint: Paint): Attributes {
    const [fill, stroke] = paints[paint];
    return { class: `paint-${paint}`, fill: fill ? colours[fill][0] : 'none', ...(stroke ? { stroke: colours[stroke][0] } : {}) };
}

const variables = (scheme: 0 | 1 | 2) => Object.entries(colours).map(([name, values]) => `--concordat-${name}:${values[scheme]}`).join(';');
const variable = (colour: Colour | undefined) => (colour ? `var(--concordat-${colour})` : 'none');

/** The style sheet of all pictures: light, dark and high contrast, as the reader's system or editor asks; print is light. */
export const pictureCss = `
.concordat-picture{${variables(0)};max-width:100%;height:auto;color-scheme:light dark}
@media screen and (prefers-color-scheme:dark){.concordat-picture{${variables(1)}}}
.vscode-light .concordat-picture{${variables(0)}}
.vscode-dark .concordat-picture{${variables(1)}}
@media screen and (prefers-contrast:more){.concordat-picture{${variables(2)}}}
.vscode-high-contrast:not(.vscode-high-contrast-light) .concordat-picture{${variables(2)}}
${Object.entries(paints).map(([name, [fill, stroke]]) => `.concordat-picture .paint-${name}{fill:${variable(fill)};stroke:${variable(stroke)}}`).join('\n')}
.concordat-picture a{cursor:pointer;text-decoration:none}
.concordat-picture a:focus{outline:none}
.concordat-picture a:focus-visible .focusable,.concordat-picture a:hover .focusable{stroke:var(--concordat-focus);stroke-width:4;stroke-dasharray:none}
.concordat-picture a:focus-visible{outline:3px solid var(--concordat-focus);outline-offset:2px}
@media (forced-colors:active){.concordat-picture{forced-color-adjust:none}}
`.trim();
