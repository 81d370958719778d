import type { Entity } from '../model/entity.js';
import type { Place } from '../model/place.js';
import type { Location, Report, Rule } from '../rules/rule.js';

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
