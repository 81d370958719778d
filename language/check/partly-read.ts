import type { BoundDocument } from '../model/entity.js';
import { isCharterRule } from '../rules/rule.js';
import type { RawFinding } from './raw.js';

/** The finding only reports that something is absent. */
export const reportsAbsence = ({ rule, report }: RawFinding): boolean => report.absence ?? (isCharterRule(rule) && rule.absence === true);

/** What seems to be absent may be in the part of a source that was not at hand when the charter was written. */
export const mayBeUnread = (finding: RawFinding, document: BoundDocument): boolean => reportsAbsence(finding) && isReadInPart(document);

/** Some source of a charter says that not the whole of it was read. */
const isReadInPart = ({ declared, libraries }: BoundDocument): boolean => [...declared, ...libraries.flatMap(library => library.declared)]
    .some(entity => entity.keyword === 'source' && entity.read !== undefined && entity.read.value !== 'whole');

/** What is said of such a finding in addition. */
export const notInWhatWasRead = ' The sources were read only in part, so they may say more.';
