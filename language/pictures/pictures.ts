import type { Assessment } from '../assessment/assessment.js';
import type { Charter } from '../model/charter.js';
import { figureOf } from './figure.js';
import { gridOf } from './grid.js';
import { legendOf } from './legend.js';
import { networkOf } from './network/network.js';
import { stakeholdersOf } from '../model/facts/stakeholders.js';
import { tableOf } from './table.js';
import { pictureCss } from './theme.js';

/** All that a view shows of a partnership, as markup without scripts. What can be followed carries `data-condition` or `data-entity`, with `data-uri` and `data-line` (from 1). */
export interface Pictures {
    /** The model, with the state of every condition: SVG. */
    readonly figure: string;
    /** Power against say: SVG. */
    readonly grid: string;
    /** Relationships, forums, and leaders who bridge: SVG. */
    readonly network: string;
    /** What the maps show, as an HTML table: who cannot see them misses nothing. */
    readonly table: string;
    /** What the states mean: HTML. */
    readonly legend: string;
    /** The style sheet that all of them need. */
    readonly css: string;
}

export function picturesOf(charter: Charter, assessment: Assessment): Pictures {
    const stakeholders = stakeholdersOf(charter);
    return {
        figure: figureOf(assessment), grid: gridOf(assessment.partnership, stakeholders), network: networkOf(charter, stakeholders),
        table: tableOf(stakeholders), legend: legendOf(), css: pictureCss,
    };
}
