import { severityOf, type Inspection } from '../check/check.js';
import type { Level } from '../configuration/shape.js';
import type { RawFinding } from '../check/raw.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import type { Charter } from '../model/charter.js';
import { isCharterRule } from '../rules/rule.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds } from '../vocabulary/kinds.js';

/** Unmet: an error was found. At risk: a warning. Not stated: the charter says nothing that it could be judged by. Supported: else. */
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
    return isSpokenOf(charter, condition) ? 'supported' : 'not stated';
}

/** Whether the charter states any of the properties by which the vocabulary says that the condition is judged. */
const isSpokenOf = (charter: Charter, condition: ConditionId): boolean => kinds.some(kind => {
    const { properties }: DeclarationSpec = declarations[kind];
    const keys = Object.keys(properties).filter(key => properties[key]!.condition === condition);
    return keys.length > 0 && charter[declarations[kind].plural].some(entity => keys.some(key => entity.written.has(key)));
});
