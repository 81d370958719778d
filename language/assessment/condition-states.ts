import { severityWhenAgreed, type Inspection } from '../check/check.js';
import { isAbsence } from '../check/raw.js';
import type { RawFinding } from '../check/raw.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { asStated, type Charter } from '../model/charter.js';
import type { Severity } from '../model/project-settings.js';
import { isCharterRule, isGoodPractice } from '../rules/rule.js';
import { withAnswers } from './evidence/answers.js';
import { evidenceByCondition } from './evidence/by-condition.js';
import type { Evidence } from './evidence/evidence.js';
import { isTrustHigh } from './evidence/process.js';
import { obscuredConditions } from './obscured.js';
import type { ConditionState } from './states.js';

/** A finding with its severity as in an agreed charter, so that a draft is not flattered; the project's configuration may set another. */
export interface JudgedFinding {
    readonly finding: RawFinding;
    readonly severity: Severity;
}

export interface FoundCondition {
    readonly state: ConditionState;
    /** What the charter states about it, and what it does not. */
    readonly evidence: readonly Evidence[];
    /** What its rules found, explained or not; rules that the project has switched off are left out. */
    readonly findings: readonly JudgedFinding[];
    /** What bears on it may stand where the text was not understood. */
    readonly isObscured: boolean;
}

/** The state of every condition of the model. Explained findings count too. */
export function assessConditions(inspection: Inspection): Readonly<Record<ConditionId, FoundCondition>> | undefined {
    if (!inspection.charter) return undefined;
    const charter = asStated(inspection.charter);
    const [judged, obscured] = [judge(inspection), obscuredConditions(inspection)];
    const assessed = (Object.keys(conditions) as ConditionId[]).map((id): [ConditionId, FoundCondition] => {
        const findings = judged.filter(({ finding: { rule } }) => isCharterRule(rule) && rule.condition === id);
        const isObscured = obscured.has(id);
        const evidence = withAnswers(charter, id, evidenceByCondition[id](charter));
        return [id, { state: stateOf(charter, id, { evidence, findings, isObscured }), evidence, findings, isObscured }];
    });
    return Object.fromEntries(assessed) as Record<ConditionId, FoundCondition>;
}

function judge({ document, aboutCharter }: Inspection): JudgedFinding[] {
    return aboutCharter.flatMap(finding => {
        const severity = severityWhenAgreed(finding, document);
        return severity === 'off' ? [] : [{ finding, severity }];
    });
}

/**
 * A finding of what is stated makes a condition unmet or at risk. One that only reports an absence does not, because silence is no
 * risk, but it keeps the condition from being free of concern, as do findings of lower severity. Good practice moves no state.
 */
function stateOf(charter: Charter, condition: ConditionId, { evidence, findings, isObscured }: Omit<FoundCondition, 'state'>): ConditionState {
    const ofModel = findings.filter(({ finding }) => !isGoodPractice(finding.rule));
    const ofWhatIsStated = ofModel.filter(({ finding }) => !isAbsence(finding)).map(({ severity }) => severity);
    if (ofWhatIsStated.includes('error')) return 'unmet';
    if (ofWhatIsStated.includes('warning')) return 'at risk';
    if (isObscured) return 'not stated';
    const bearings = new Set(evidence.map(({ bearing }) => bearing));
    if (ofModel.length === 0 && isCalledFor[condition]?.(charter, evidence) === false) return 'not called for';
    if (!bearings.has('stated') && !bearings.has('partly') && !bearings.has('against')) return 'not stated';
    return ofModel.length > 0 || bearings.has('partly') || bearings.has('against') || bearings.has('missing') ? 'partly stated' : 'no concern found';
}

/** Conditions that the model asks for in some situations only. */
const isCalledFor: Partial<Record<ConditionId, (charter: Charter, evidence: readonly Evidence[]) => boolean>> = {
    'trust-building': (charter, evidence) => evidence.some(({ bearing }) => bearing !== 'context') || !isTrustHigh(charter),
};
