import type { RuleId } from '../generated/rule-ids.js';
import { derived, type Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
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
    const silencers = new Map<RuleId, Silencers>();
    for (const finding of findings) {
        for (const id of silencedBy(finding)) silencers.set(id, (silencers.get(id) ?? new Silencers()).add(finding));
    }
    return findings.flatMap(finding => {
        const others = silencers.get(finding.rule.id);
        return others ? remaining(finding, others) : [finding];
    });
}

/**
 * The findings that silence those of one rule, by what they are about. Of one kind of declaration, either is about all those of the other or
 * more; so each finding is held only against those about its rarest declaration, and against those whose own rarest one it is about.
 */
class Silencers {
    private readonly all: RawFinding[] = [];
    private readonly ofTheWhole: RawFinding[] = [];
    private readonly byEntity = new Map<Entity, RawFinding[]>();
    private readonly byRarest = new Map<Entity, RawFinding[]>();

    add(finding: RawFinding): this {
        const { about = [] } = finding.report;
        this.all.push(finding);
        if (about.length === 0) this.ofTheWhole.push(finding);
        for (const entity of new Set(about)) listIn(this.byEntity, entity).push(finding);
        return this;
    }

    near({ report: { about = [] } }: RawFinding): readonly RawFinding[] {
        if (about.length === 0) return this.all;
        if (this.byRarest.size === 0) for (const each of this.all) for (const entity of this.rarest(each.report.about)) listIn(this.byRarest, entity).push(each);
        return [...this.ofTheWhole, ...this.rarest(about).flatMap(entity => this.about(entity)), ...about.flatMap(entity => this.byRarest.get(entity) ?? [])];
    }

    about(entity: Entity): readonly RawFinding[] {
        return this.byEntity.get(entity) ?? [];
    }

    /** Of each kind, the declaration that the fewest silencers are about. */
    private rarest(about: readonly Entity[] = []): Entity[] {
        return Array.from(byKind(about).values(), entities => [...entities].reduce((rarest, each) => (this.about(each).length < this.about(rarest).length ? each : rarest)));
    }
}

function listIn(lists: Map<Entity, RawFinding[]>, entity: Entity): RawFinding[] {
    const list = lists.get(entity) ?? [];
    lists.set(entity, list);
    return list;
}

const silencedBy = ({ rule }: RawFinding): readonly RuleId[] => (isCharterRule(rule) ? rule.silences ?? [] : []);

function remaining(finding: RawFinding, silencers: Silencers): RawFinding[] {
    const { each } = finding.report;
    if (!each) return silencers.near(finding).some(silencer => concernTheSame(silencer, finding)) ? [] : [finding];
    const left = each.filter(entity => silencers.about(entity).length === 0);
    return left.length === 0 ? [] : [{ ...finding, report: { ...finding.report, each: left } }];
}

/**
 * Two findings concern the same thing if, of every kind of declaration that both are about, the one is about all those of the other,
 * or fewer. One about the charter as a whole concerns everything. Only findings that share something are held against each other.
 */
function concernTheSame(a: RawFinding, b: RawFinding): boolean {
    const [ofA, ofB] = [byKind(a.report.about), byKind(b.report.about)];
    if (ofA.size === 0 || ofB.size === 0) return true;
    const shared = [...ofA.keys()].filter(kind => ofB.has(kind));
    return shared.every(kind => {
        const [fewer, more] = [ofA.get(kind)!, ofB.get(kind)!].sort((x, y) => x.size - y.size) as [Set<Entity>, Set<Entity>];
        return [...fewer].every(entity => more.has(entity));
    });
}

function byKind(about: readonly Entity[] = []): Map<Kind, Set<Entity>> {
    const groups = new Map<Kind, Set<Entity>>();
    for (const entity of about) groups.set(entity.keyword, (groups.get(entity.keyword) ?? new Set()).add(entity));
    return groups;
}
