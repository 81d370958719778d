import { dayAfter } from '../model/rhythm.js';
import type { IsoDate } from '../model/stated.js';
import type { RegisterChanges } from './changes.js';
import { comparedProperties, type Due, type Row, type Sitting } from './row.js';

export interface Organisation {
    readonly name: string;
    readonly partnerships: number;
    readonly sittings: readonly (Sitting & { readonly partnership: string; readonly page: string })[];
    /** Hours in meetings in a year, of all its seats, at forums whose rhythm is stated. */
    readonly hoursAYear: number;
    /** Forums whose rhythm is not stated, so that their hours are not counted. */
    readonly forumsNotCounted: number;
}

/** One thing that charters state of one organisation, each in its own way. */
export interface Difference {
    readonly organisation: string;
    readonly property: string;
    readonly stated: readonly { readonly value: string; readonly partnership: string; readonly page: string }[];
}

export interface Register {
    readonly today: IsoDate;
    readonly days: number;
    readonly hoursPerMeeting: number;
    readonly partnerships: readonly Row[];
    readonly organisations: readonly Organisation[];
    readonly statedDifferently: readonly Difference[];
    readonly due: readonly (Due & { readonly partnership: string; readonly page: string; readonly isPast: boolean })[];
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
    const last = dayAfter(options.today, { amount: options.days, unit: 'day' });
    return {
        ...options,
        partnerships: [...rows].sort((a, b) => compare(a.partnership, b.partnership) || compare(a.file, b.file)),
        organisations: organisationsIn(rows, options.hoursPerMeeting),
        statedDifferently: differencesIn(rows),
        due: rows.flatMap(({ due, partnership, page }) => due.map(each => ({ ...each, partnership, page, isPast: each.date < options.today })))
            .filter(({ date }) => date <= last).sort((a, b) => compare(a.date, b.date) || compare(a.partnership, b.partnership)),
        ...(changes ? { changes: { ...changes, partnerships: [...changes.partnerships].sort((a, b) => compare(a.partnership, b.partnership)) } } : {}),
    };
}

/** `Board 2` before `Board 10`. */
const { compare } = new Intl.Collator('en-GB', { numeric: true });
const keyOf = (name: string) => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

function organisationsIn(rows: readonly Row[], hours: number): Organisation[] {
    const sittings = rows.flatMap(({ sittings, partnership, page }) => sittings.map(each => ({ ...each, partnership, page })));
    return [...grouped(sittings, ({ organisation }) => keyOf(organisation)).values()].map(own => ({
        name: own[0]!.organisation,
        partnerships: new Set(own.map(({ page }) => page)).size,
        sittings: own,
        hoursAYear: Math.round(own.reduce((sum, { seats, meetingsAYear = 0 }) => sum + seats * meetingsAYear * hours, 0)),
        forumsNotCounted: own.filter(({ meetingsAYear }) => meetingsAYear === undefined).length,
    })).sort((a, b) => b.partnerships - a.partnerships || b.hoursAYear - a.hoursAYear || compare(a.name, b.name));
}

function differencesIn(rows: readonly Row[]): Difference[] {
    const stated = rows.flatMap(({ stated, partnership, page }) => stated.map(each => ({ ...each, partnership, page })));
    return [...grouped(stated, ({ organisation, property }) => `${keyOf(organisation)}\n${property}`).values()]
        .filter(own => new Set(own.map(({ value }) => value)).size > 1)
        .map(own => ({ organisation: own[0]!.organisation, property: own[0]!.property, stated: own.map(({ value, partnership, page }) => ({ value, partnership, page })) }))
        .sort((a, b) => compare(a.organisation, b.organisation) || orderOf(a) - orderOf(b));
}

const orderOf = ({ property }: Difference) => comparedProperties.findIndex(each => each === property);

function grouped<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
    const groups = new Map<string, T[]>();
    for (const item of items) {
        const group = groups.get(by(item));
        if (group) group.push(item);
        else groups.set(by(item), [item]);
    }
    return groups;
}

/** A register as data, which `schemas/register.schema.json` describes: a line for each partnership, organisation and so on, so that versions of it can be compared. */
export function registerAsJson(register: Register): string {
    const lines = Object.entries(register).map(([key, value]) => `"${key}": ${Array.isArray(value) && value.length > 0 ? `[\n${value.map(each => JSON.stringify(each)).join(',\n')}\n]` : JSON.stringify(value)}`);
    return `{\n"version": 1,\n"kind": "register",\n${lines.join(',\n')}\n}\n`;
}
