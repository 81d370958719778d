import type { Charter } from '../model/charter.js';
import type { Entity } from '../model/entity.js';
import { currentRuleId } from '../model/rule-names.js';
import { isCharterRule } from '../rules/rule.js';
import { isUnwritten } from '../text/unwritten.js';
import type { Accepted } from './finding.js';
import { subjects, type RawFinding } from './raw.js';

type Explanation = Entity<'explain'>;

/** The explanations of a charter's own file, and the findings that each of them explains. */
export function explanationsFor(charter: Charter, findings: readonly RawFinding[]): Map<Explanation, RawFinding[]> {
    const own = charter.document.declared.filter((entity): entity is Explanation => entity.keyword === 'explain');
    return new Map(own.map(explanation => [explanation, findings.filter(finding => explains(explanation, finding))]));
}

function explains(explanation: Explanation, finding: RawFinding): boolean {
    if (explanation.name === undefined || currentRuleId(explanation.name) !== finding.rule.id || !isCharterRule(finding.rule)) return false;
    if (explanation.written.has('for')) return subjects(finding).some(entity => explanation.for?.value.includes(entity as never));
    return true;
}

/** An explanation counts while it gives a reason, in words, and its last day has not passed. */
export function isInForce({ because, until }: Explanation, today: string): boolean {
    return because !== undefined && !isUnwritten(because.value) && (until === undefined || until.value >= today);
}

export function acceptedBy({ because, agreedBy, until }: Explanation): Accepted {
    const agreed = [...(agreedBy?.value.map(({ title, name }) => title ?? name ?? '') ?? []), ...(agreedBy?.texts ?? [])].join(', ');
    return { by: 'explanation', reason: because!.value, ...(agreed ? { agreedBy: agreed } : {}), ...(until ? { until: until.value } : {}) };
}
