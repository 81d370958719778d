import type { ConditionState } from '../assessment/states.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { groupBy } from '../model/collections.js';
import { dayAfter } from '../model/rhythm.js';
import type { IsoDate } from '../model/stated.js';
import { daysBetween } from '../text/time-between.js';
import type { RegisterChanges } from './changes.js';
import type { Due } from './due.js';
import { comparedProperties, type Row, type Sitting } from './row.js';
import { standings, type Standing } from './standing.js';

/** Where something is stated: a partnership, its page, and what its charter is. */
export interface Where {
    readonly partnership: string;
    readonly page: string;
    readonly standing: Standing;
}

export interface Organisation {
    readonly name: string;
    readonly partnerships: number;
    readonly sittings: readonly (Sitting & Where)[];
    /** Hours in meetings in a year, of all its seats, at forums whose rhythm is stated. */
    readonly hoursAYear: number;
    /** Forums whose rhythm is not stated, so that their hours are not counted. */
    readonly forumsNotCounted: number;
}

/** One thing that charters state of one organisation, each in its own way. */
export interface Difference {
    readonly organisation: string;
    readonly property: string;
    readonly stated: readonly (Where & { readonly value: string })[];
}

/** In how many partnerships a condition is in each state. */
export interface ConditionCounts {
    readonly condition: ConditionId;
    readonly states: Readonly<Partial<Record<ConditionState, number>>>;
}

export interface Register {
    readonly today: IsoDate;
    readonly days: number;
    readonly hoursPerMeeting: number;
    readonly partnerships: readonly Row[];
    /** The conditions, those first that are unmet or at risk in most partnerships. Fictional partnerships are not counted where there are others. */
    readonly conditions: readonly ConditionCounts[];
    readonly organisations: readonly Organisation[];
    readonly statedDifferently: readonly Difference[];
    /** What is late, the latest first, and then what is due soon. */
    readonly due: readonly (Due & Where & { readonly isPast: boolean; readonly daysLate?: number })[];
    /** What has changed since a revision, where one was named. */
    readonly changes?: RegisterChanges;
}

export interface RegisterOptions {
    readonly today: IsoDate;
    /** How far ahead the register looks. */
    readonly days: number;
    /** How long a meeting is taken to be, because charters do not state it. */
    readonly hoursPerMeeting: number;
}

/** Puts the rows of many charters side by side. Organisations are the same where their names are, in any case of letters. */
export function registerOf(rows: readonly Row[], options: RegisterOptions, changes?: RegisterChanges): Register {
    return {
        ...options,
        partnerships: [...rows].sort((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || compare(a.partnership, b.partnership) || compare(a.file, b.file)),
        conditions: conditionsIn(countedIn(rows)),
        organisations: organisationsIn(rows, options.hoursPerMeeting),
        statedDifferently: differencesIn(rows),
        due: dueIn(rows, options),
        ...(changes ? { changes: { ...changes, partnerships: [...changes.partnerships].sort((a, b) => compare(a.partnership, b.partnership)) } } : {}),
    };
}

/** `Board 2` before `Board 10`. */
const { compare } = new Intl.Collator('en-GB', { numeric: true });
const keyOf = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const whereOf = ({ partnership, page, standing }: Row): Where => ({ partnership, page, standing });

/** The partnerships that sums count: those that exist, or, in a folder of examples alone, all. */
export function countedIn(rows: readonly Row[]): readonly Row[] {
    const real = rows.filter(({ standing }) => standing !== 'fictional');
    return real.length > 0 ? real : rows;
}

function conditionsIn(rows: readonly Row[]): ConditionCounts[] {
    const counts = (Object.keys(conditions) as ConditionId[]).map(condition => ({
        condition, states: Object.fromEntries([...groupBy(rows, row => row.conditions[condition])].map(([state, those]) => [state, those.length])) as ConditionCounts['states'],
    }));
    return counts.sort((a, b) => troubledIn(b) - troubledIn(a) || (b.states.unmet ?? 0) - (a.states.unmet ?? 0));
}

/** In how many partnerships a condition is unmet or at risk. */
export const troubledIn = ({ states }: ConditionCounts): number => (states.unmet ?? 0) + (states['at risk'] ?? 0);

function dueIn(rows: readonly Row[], { today, days }: RegisterOptions): Register['due'] {
    const last = dayAfter(today, { amount: days, unit: 'day' });
    return rows.flatMap(row => row.due.filter(({ date }) => date <= last).map(each => ({ ...each, ...whereOf(row), ...(each.date < today ? { isPast: true, daysLate: daysBetween(each.date, today) } : { isPast: false }) })))
        .sort((a, b) => compare(a.date, b.date) || compare(a.partnership, b.partnership));
}

/** The organisations that have a seat, those in most partnerships first. */
export function organisationsIn(rows: readonly Row[], hours: number): Organisation[] {
    const sittings = rows.flatMap(row => row.sittings.map(each => ({ ...each, ...whereOf(row) })));
    return [...groupBy(sittings, ({ organisation }) => keyOf(organisation)).values()].map(own => ({
        name: own[0]!.organisation,
        partnerships: new Set(own.map(({ page }) => page)).size,
        sittings: own,
        hoursAYear: Math.round(own.reduce((sum, { seats, meetingsAYear = 0 }) => sum + seats * meetingsAYear * hours, 0)),
        forumsNotCounted: own.filter(({ meetingsAYear }) => meetingsAYear === undefined).length,
    })).sort((a, b) => b.partnerships - a.partnerships || b.hoursAYear - a.hoursAYear || compare(a.name, b.name));
}

function differencesIn(rows: readonly Row[]): Difference[] {
    const stated = rows.flatMap(row => row.stated.map(each => ({ each, row })));
    return [...groupBy(stated, ({ each }) => `${keyOf(each.organisation)}\n${each.property}`).values()]
        .filter(own => new Set(own.map(({ each }) => each.value)).size > 1)
        .map(own => ({ organisation: own[0]!.each.organisation, property: own[0]!.each.property, stated: own.map(({ each, row }) => ({ value: each.value, ...whereOf(row) })) }))
        .sort((a, b) => compare(a.organisation, b.organisation) || orderOf(a) - orderOf(b));
}

const orderOf = ({ property }: Difference) => comparedProperties.findIndex(each => each === property);

/** A register as data, which `schemas/register.schema.json` describes: a line for each partnership, organisation and so on, so that versions of it can be compared. */
export function* registerAsJson(register: Register): Generator<string> {
    yield '{\n"version": 1,\n"kind": "register"';
    for (const [key, value] of Object.entries(register)) {
        yield `,\n"${key}": `;
        if (Array.isArray(value) && value.length > 0) {
            for (const [index, each] of value.entries()) yield `${index === 0 ? '[' : ','}\n${JSON.stringify(each)}`;
            yield '\n]';
        } else {
            yield JSON.stringify(value);
        }
    }
    yield '\n}\n';
}
