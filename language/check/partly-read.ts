import type { BoundDocument, Entity } from '../model/entity.js';
import { seatsOn } from '../model/facts/seats.js';
import { inList, listed } from '../model/naming.js';
import { isCharterRule, type RelatedPlace } from '../rules/rule.js';
import type { RawFinding } from './raw.js';

/** The finding only reports that something is absent. */
export const reportsAbsence = ({ rule, report }: RawFinding): boolean => report.absence ?? (isCharterRule(rule) && rule.absence === true);

/** What seems to be absent may be in the part of a source that was not at hand when the charter was written. */
export const mayBeUnread = (finding: RawFinding, document: BoundDocument): boolean => reportsAbsence(finding) && isReadInPart(document);

/** The finding reports an absence, or what is stated and matters because something else is absent. */
const basedOnAbsence = (finding: RawFinding): boolean =>
    finding.report.basedOnAbsence ?? (reportsAbsence(finding) || (isCharterRule(finding.rule) && (finding.rule.basedOnAbsence === true || (finding.rule.searches ?? []).length > 0)));

/** Some source of a charter says that not the whole of it was read. */
export const isReadInPart = ({ declared, libraries }: BoundDocument): boolean => [...declared, ...libraries.flatMap(library => library.declared)]
    .some(entity => entity.keyword === 'source' && entity.read !== undefined && entity.read.value !== 'whole');

/** What is said in addition of a finding that another document, or the rest of one, may contradict. */
export function doubtsAbout(finding: RawFinding, document: BoundDocument): string {
    const unread = basedOnAbsence(finding) && isReadInPart(document) ? ' The sources were read only in part, so they may say more.' : '';
    const doubtful = (finding.report.counts ?? []).filter(forum => differencesOn(forum).length > 0);
    return `${unread}${doubtful.length > 0 ? ` The documents differ on ${listed(doubtful)}, so the numbers may not be right.` : ''}`;
}

/** Where the documents differ on the bodies whose seats a finding counts. */
export const differencesBehind = ({ report: { counts = [] } }: RawFinding): readonly RelatedPlace[] => counts.flatMap(differencesOn)
    .map(({ papersDiffer }) => ({ at: papersDiffer!, message: `The documents differ here: ${inList(papersDiffer!.value.map(text => `“${text.replace(/\.$/, '')}”`))}.` }));

const differencesOn = (forum: Entity<'forum'>): readonly Entity<'forum' | 'seat'>[] => [forum, ...seatsOn(forum)].filter(({ papersDiffer }) => papersDiffer);
