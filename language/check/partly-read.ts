import type { BoundDocument, Entity } from '../model/entity.js';
import { isReadInPart, isReadOnlyInPart, sourcesRead } from '../model/facts/reading.js';
import { differencesOn } from '../model/facts/seats.js';
import { inList, listed, sentence } from '../model/naming.js';
import { decapitalised } from '../text/sentence.js';
import { isCharterRule, type RelatedPlace } from '../rules/rule.js';
import type { RawFinding } from './raw.js';

/** The finding only reports that something is absent. */
export const reportsAbsence = ({ rule, report }: RawFinding): boolean => report.absence ?? (isCharterRule(rule) && rule.absence === true);

/** What seems to be absent may be in the part of a source that was not at hand when the charter was written. */
export const mayBeUnread = (finding: RawFinding, document: BoundDocument): boolean => reportsAbsence(finding) && (isReadInPart(document) || unseenPapers(finding, document).length > 0);

/** The finding reports an absence, or what is stated and matters because something else is absent. */
const basedOnAbsence = (finding: RawFinding): boolean =>
    finding.report.basedOnAbsence ?? (reportsAbsence(finding) || (isCharterRule(finding.rule) && (finding.rule.basedOnAbsence === true || (finding.rule.searches ?? []).length > 0)));

/** What a paper that was not at hand can be expected to hold: what the partners value, promise and expect of each other. */
const expectedInPapers: ReadonlySet<string> = new Set(['partnership.values', 'commitment', 'commitment.by', 'ground rule', 'ground rule.about']);

/** The papers that were not at hand, where they may well hold what seems to be absent. */
const unseenPapers = ({ rule }: RawFinding, document: BoundDocument) => (isCharterRule(rule) && rule.reads.some(key => expectedInPapers.has(key)) ? sourcesRead(document, 'none') : []);

/** What a finding says in addition where some source was read in part. */
export const readInPart = ' The sources were read only in part, so they may say more.';

function unreadInWords(finding: RawFinding, document: BoundDocument): string {
    if (isReadInPart(document)) return readInPart;
    const unseen = unseenPapers(finding, document);
    return unseen.length === 0 ? '' : ` ${sentence(listed(unseen))} ${unseen.length === 1 ? 'was' : 'were'} not at hand, and may say more.`;
}

/** What is said in addition of a finding that another document, or the rest of one, may contradict. */
export function doubtsAbout(finding: RawFinding, document: BoundDocument): string {
    const unread = basedOnAbsence(finding) ? unreadInWords(finding, document) : '';
    const doubtful = (finding.report.counts ?? []).filter(forum => differencesOn(forum).length > 0);
    return `${unread}${doubtful.length > 0 ? ` The documents differ on ${listed(doubtful)}, so the numbers are uncertain: ${inList(doubtful.flatMap(differencesOn).flatMap(({ papersDiffer }) => papersDiffer!.value).map(text => `“${text.replace(/\.$/, '')}”`))}.` : ''}`;
}

/** What the partners only agree where no document says it already, and what they then do with what a document says. */
const agreeing = /^(?:Achieve|Agree|Fill|Hold|Invite|Take) /;
const recording = /^(?:Find|Record|Say) /;

/** What to do first where what seems to be absent may be in the rest of a source. What only the partners can answer, they are asked all the same. */
export function afterReading(doFirst: string, finding: RawFinding, document: BoundDocument): string {
    const sources = sourcesRead(document, 'part').length;
    if (sources === 0 || !(basedOnAbsence(finding) || isReadOnlyInPart(document)) || !(agreeing.test(doFirst) || recording.test(doFirst))) return doFirst;
    const law = isStatutory(document);
    const check = `First check the rest of the document${sources === 1 ? '' : 's'}${law ? ' and the law' : ''}`;
    const deed = decapitalised(doFirst);
    return recording.test(doFirst) ? `${check}, then ${deed}` : `${check}; only if ${sources === 1 && !law ? 'it is' : 'they are'} silent, ${deed}`;
}

/** Who votes in a body that a law sets up, and how, may be in the law and in none of its papers. */
const isStatutory = ({ declared }: BoundDocument): boolean =>
    declared.some(entity => entity.keyword === 'partnership' && (entity as Entity<'partnership'>).mandate?.value.includes('statutory'));

/** Where the documents differ on the bodies whose seats a finding counts. */
export const differencesBehind = ({ report: { counts = [] } }: RawFinding): readonly RelatedPlace[] => counts.flatMap(differencesOn)
    .map(({ papersDiffer }) => ({ at: papersDiffer!, message: `The documents differ here: ${inList(papersDiffer!.value.map(text => `“${text.replace(/\.$/, '')}”`))}.` }));
