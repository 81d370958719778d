import { severityOf, type Inspection } from '../check/check.js';
import type { Level } from '../configuration/shape.js';
import type { RawFinding } from '../check/raw.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { rules } from '../generated/rules.js';
import type { Charter } from '../model/charter.js';
import { isCharterRule, type CharterRule } from '../rules/rule.js';
import { declarations } from '../vocabulary/declarations.js';
import type { Kind } from '../vocabulary/kinds.js';

/** Unmet: an error was found. At risk: a warning. Not stated: the charter says nothing that the rules read. Supported: else. */
export type ConditionState = 'supported' | 'at risk' | 'unmet' | 'not stated';

/** A finding with its severity as in an agreed charter, so that a draft is not flattered; the project's configuration may set another. */
export interface JudgedFinding {
    readonly finding: RawFinding;
    readonly severity: Exclude<Level, 'off'>;
}

export interface FoundCondition {
    readonly state: ConditionState;
    /** What its rules found, explained or not; rules that the project has switched off are left out. */
    readonly findings: readonly JudgedFinding[];
}

/** The state of every condition of the model. Explained findings count too. */
export function assessConditions(inspection: Inspection): Readonly<Record<ConditionId, FoundCondition>> | undefined {
    const { charter } = inspection;
    if (!charter) return undefined;
    const judged = judge(inspection);
    const assessed = Object.keys(conditions).map(id => {
        const findings = judged.filter(({ finding: { rule } }) => isCharterRule(rule) && rule.condition === id);
        return [id, { state: stateOf(charter, id as ConditionId, findings), findings }];
    });
    return Object.fromEntries(assessed);
}

function judge({ document, aboutCharter }: Inspection): JudgedFinding[] {
    const { levelOf } = document.workspace.settingsOf(document.source.uri);
    return aboutCharter.flatMap(finding => {
        const severity = levelOf(finding.rule) ?? severityOf(finding);
        return severity === 'off' ? [] : [{ finding, severity }];
    });
}

function stateOf(charter: Charter, condition: ConditionId, findings: readonly JudgedFinding[]): ConditionState {
    const severities = findings.map(({ severity }) => severity);
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
