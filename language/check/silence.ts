import type { RuleId } from '../generated/rule-ids.js';
import { derived, type Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { groupBy } from '../model/collections.js';
import { isCharterRule } from '../rules/rule.js';
import type { Kind } from '../vocabulary/kinds.js';
import type { RawFinding } from './raw.js';

/**
 * Whether a finding that something is missing can be trusted: it cannot where the text that may hold it was not understood.
 */
export function isTrustworthy(charter: Charter, { rule, report }: RawFinding): boolean {
    if (!isCharterRule(rule)) return true;
    const { searches = [] } = rule;
    const reportsAbsence = report.absence === true || rule.absence === true || rule.searches !== undefined;
    if (!reportsAbsence) return true;
    if (!charter.isWhole || !(report.about ?? []).every(({ isSound }) => isSound)) return false;
    if (searches.length === 0) return true;
    return !charter.document.source.hasStrayText && searches.every(kind => !unsoundKinds(charter).has(kind));
}

/** The kinds of declaration of which at least one was not understood whole. */
const unsoundKinds = derived(({ document }): ReadonlySet<Kind> => {
    const all = [document, ...document.libraries].flatMap(({ declared }) => declared);
    return new Set(all.filter(({ isSound }) => !isSound).map(({ keyword }) => keyword));
});

/** One fact, one finding: what is left when the findings that a rule silences are taken out. A silenced finding still silences others. */
export function withoutSilenced(findings: readonly RawFinding[]): RawFinding[] {
    const silencers = silencersByRule(findings);
    return findings.flatMap(finding => {
        const others = silencers.get(finding.rule.id);
        return others ? remaining(finding, others) : [finding];
    });
}

/** What a finding is about: declarations by their kind; nothing for the charter as a whole. */
type Subjects = ReadonlyMap<Kind, ReadonlySet<Entity>>;

/** What the findings that silence those of one rule are about, by each declaration, so that few have to be compared; and whether one is about the whole charter. */
interface Silencers {
    isOfTheWhole: boolean;
    readonly byEntity: Map<Entity, Subjects[]>;
}

function silencersByRule(findings: readonly RawFinding[]): ReadonlyMap<RuleId, Silencers> {
    const silencers = new Map<RuleId, Silencers>();
    for (const { rule, report: { about = [] } } of findings) {
        if (!isCharterRule(rule) || !rule.silences) continue;
        const subjects = byKind(about);
        for (const id of rule.silences) {
            const known = silencers.get(id) ?? { isOfTheWhole: false, byEntity: new Map<Entity, Subjects[]>() };
            silencers.set(id, known);
            known.isOfTheWhole ||= about.length === 0;
            for (const entity of about) known.byEntity.set(entity, known.byEntity.get(entity) ?? []).get(entity)!.push(subjects);
        }
    }
    return silencers;
}

/** The finding, or what is left of it: where it names several declarations, those that no other finding is about. */
function remaining(finding: RawFinding, { isOfTheWhole, byEntity }: Silencers): RawFinding[] {
    const { each, about = [] } = finding.report;
    if (each) {
        const left = each.filter(entity => !byEntity.has(entity));
        return left.length === 0 ? [] : [{ ...finding, report: { ...finding.report, each: left } }];
    }
    const subjects = byKind(about);
    const isSilenced = isOfTheWhole || about.length === 0 || about.some(entity => byEntity.get(entity)?.some(other => concernTheSame(other, subjects)));
    return isSilenced ? [] : [finding];
}

/** Of every kind of declaration that both are about, the one is about all those of the other, or fewer. */
function concernTheSame(a: Subjects, b: Subjects): boolean {
    for (const [kind, ofA] of a) {
        const ofB = b.get(kind);
        if (ofB && !(ofA.size < ofB.size ? isWithin(ofA, ofB) : isWithin(ofB, ofA))) return false;
    }
    return true;
}

function isWithin(fewer: ReadonlySet<Entity>, more: ReadonlySet<Entity>): boolean {
    for (const entity of fewer) if (!more.has(entity)) return false;
    return true;
}

function byKind(about: readonly Entity[]): Subjects {
    return new Map(Array.from(groupBy(about, ({ keyword }) => keyword), ([kind, entities]) => [kind, new Set(entities)]));
}
