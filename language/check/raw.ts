import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import { isCharterRule, type Location, type Report, type Rule } from '../rules/rule.js';

/** A report with the rule that made it, before it is known whether it will be shown. */
export interface RawFinding {
    readonly rule: Rule;
    readonly report: Report;
}

export const placeAt = (location: Location): Place => ('place' in location ? location.place : location);

/** The declarations that a finding is about, its own place included. */
export function subjects({ report }: RawFinding): readonly Entity[] {
    return 'keyword' in report.at ? [...(report.about ?? []), report.at] : report.about ?? [];
}

/** The finding only reports that the charter does not state something. */
export const isAbsence = ({ rule, report }: RawFinding): boolean => report.absence ?? (isCharterRule(rule) && rule.absence === true);
