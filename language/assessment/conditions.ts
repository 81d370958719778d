import { severityOf, type Inspection } from '../check/check.js';
import type { RawFinding } from '../check/raw.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { rules } from '../generated/rules.js';
import type { Charter } from '../model/charter.js';
import { isCharterRule, type CharterRule } from '../rules/rule.js';
import { declarations } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';

/** Unmet: an error was found. At risk: a warning. Not stated: the charter says nothing that the rules read. Supported: else. */
export type ConditionState = 'supported' | 'at risk' | 'unmet' | 'not stated';

export interface AssessedCondition {
    readonly state: ConditionState;
    /** What its rules found, explained or not. */
    readonly findings: readonly RawFinding[];
}

/**
 * The state of every condition of the model. Severities count as in an agreed charter, so that a draft is not flattered,
 * and explained findings count too.
 */
export function assessConditions({ charter, aboutCharter }: Inspection): Readonly<Record<ConditionId, AssessedCondition>> | undefined {
    if (!charter) return undefined;
    const assessed = Object.keys(conditions).map(id => {
        const findings = aboutCharter.filter(({ rule }) => isCharterRule(rule) && rule.condition === id);
        return [id, { state: stateOf(charter, id as ConditionId, findings), findings }];
    });
    return Object.fromEntries(assessed);
}

function stateOf(charter: Charter, condition: ConditionId, findings: readonly RawFinding[]): ConditionState {
    const severities = findings.map(severityOf);
    if (severities.includes('error')) return 'unmet';
    if (severities.includes('warning')) return 'at risk';
    const own = rules.filter((rule): rule is CharterRule => isCharterRule(rule) && rule.condition === condition);
    return own.some(rule => rule.reads.some(key => states(charter, key))) ? 'supported' : 'not stated';
}

/** Whether the charter has a declaration of a kind, or one with a property: `forum`, `forum.minutes`. */
function states(charter: Charter, key: string): boolean {
    const [kind, property] = key.split('.') as [Kind, string | undefined];
    const entities = charter[declarations[kind].plural];
    return entities.some(entity => property === undefined || entity.written.has(property));
}
