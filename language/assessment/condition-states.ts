import { severityOf, type Inspection } from '../check/check.js';
import type { RawFinding } from '../check/raw.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import type { Charter } from '../model/charter.js';
import { incentives } from '../model/facts/incentives.js';
import { powerBalance } from '../model/facts/power.js';
import type { Severity } from '../model/project-settings.js';
import { isCharterRule, isGoodPractice } from '../rules/rule.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds } from '../vocabulary/kinds.js';
import { obscuredConditions } from './obscured.js';

/** Unmet: an error of a rule of the model was found. At risk: a warning of one. Good practice moves no state. Not stated: the charter does not say enough to judge it, or not where it could be understood. Supported: else. */
export type ConditionState = 'supported' | 'at risk' | 'unmet' | 'not stated';

export const states: readonly ConditionState[] = ['supported', 'at risk', 'unmet', 'not stated'];

/** What each state means. */
export const meanings: Readonly<Record<ConditionState, string>> = {
    supported: 'The charter speaks of it, and nothing was found that puts it at risk.',
    'at risk': 'A risk was found that nothing answers.',
    unmet: 'Something was found that the literature names as a reason for failure.',
    'not stated': 'The charter does not say enough to judge it.',
};

/** A finding with its severity as in an agreed charter, so that a draft is not flattered; the project's configuration may set another. */
export interface JudgedFinding {
    readonly finding: RawFinding;
    readonly severity: Severity;
}

export interface FoundCondition {
    readonly state: ConditionState;
    /** What its rules found, explained or not; rules that the project has switched off are left out. */
    readonly findings: readonly JudgedFinding[];
    /** What bears on it may stand where the text was not understood. */
    readonly isObscured: boolean;
}

/** The state of every condition of the model. Explained findings count too. */
export function assessConditions(inspection: Inspection): Readonly<Record<ConditionId, FoundCondition>> | undefined {
    const { charter } = inspection;
    if (!charter) return undefined;
    const [judged, obscured] = [judge(inspection), obscuredConditions(inspection)];
    const assessed = (Object.keys(conditions) as ConditionId[]).map((id): [ConditionId, FoundCondition] => {
        const findings = judged.filter(({ finding: { rule } }) => isCharterRule(rule) && rule.condition === id);
        const isObscured = obscured.has(id);
        return [id, { state: stateOf(charter, id, findings, isObscured), findings, isObscured }];
    });
    return Object.fromEntries(assessed) as Record<ConditionId, FoundCondition>;
}

function judge({ document, aboutCharter }: Inspection): JudgedFinding[] {
    return aboutCharter.flatMap(finding => {
        const severity = document.settings.levelOf(finding.rule) ?? severityOf(finding);
        return severity === 'off' ? [] : [{ finding, severity }];
    });
}

function stateOf(charter: Charter, condition: ConditionId, findings: readonly JudgedFinding[], isObscured: boolean): ConditionState {
    const severities = findings.filter(({ finding }) => !isGoodPractice(finding.rule)).map(({ severity }) => severity);
    if (severities.includes('error')) return 'unmet';
    if (severities.includes('warning')) return 'at risk';
    if (isObscured || isUndecided[condition]?.(charter)) return 'not stated';
    return isSpokenOf(charter, condition) ? 'supported' : 'not stated';
}

/** Conditions that rest on a fact: where it cannot be told, neither can they. */
const isUndecided: Partial<Record<ConditionId, (charter: Charter) => boolean>> = {
    'power-and-resources': charter => powerBalance(charter).is === 'not stated',
    incentives: charter => incentives(charter).is === 'not stated',
};

/** Whether the charter states any of the properties by which the vocabulary says that the condition is judged. */
const isSpokenOf = (charter: Charter, condition: ConditionId): boolean => kinds.some(kind => {
    const { properties }: DeclarationSpec = declarations[kind];
    const keys = Object.keys(properties).filter(key => properties[key]!.condition === condition);
    return keys.length > 0 && charter[declarations[kind].plural].some(entity => keys.some(key => entity.written.has(key)));
});
