import type { Inspection } from '../check/check.js';
import { severityOf } from '../check/check.js';
import { explanationsFor, isInForce } from '../check/explanations.js';
import type { TextPlace } from '../model/place.js';
import { rankOf } from '../check/finding.js';
import { textPlace } from '../model/place.js';
import { presented } from '../check/presentation.js';
import { subjects, type RawFinding } from '../check/raw.js';
import type { Cite } from '../framework/bibliography.js';
import type { Strength } from '../framework/claims/claim.js';
import { leadingClaimIn } from '../framework/claims/claims.js';
import { claimInWords } from '../framework/claims/in-words.js';
import type { Entity } from '../model/entity.js';
import { isReadInPart } from '../model/facts/reading.js';
import { isCarriedOut } from '../model/facts/decisions.js';
import { forumsTaking } from '../model/facts/forums.js';
import { settingsOf } from '../model/facts/setting.js';
import { conditions, type Condition, type ConditionId } from '../framework/conditions.js';
import { asStated, type Charter } from '../model/charter.js';
import { isCharterRule } from '../rules/rule.js';
import { assessConditions, type JudgedFinding } from './condition-states.js';
import type { ConditionState } from './states.js';
import { missing, type Evidence } from './evidence/evidence.js';
import { outcomeEvidence } from './evidence/process.js';
import { assessLeadership, type AssessedLeadership } from './leadership-steps.js';
import { nextSteps, type NextStep, type Standing } from './next-steps.js';
import { assessedSurvey, type AssessedSurvey } from './survey.js';
import { toAsk } from './to-ask.js';
import { placed, type PlacedFact } from './places.js';
import { assessedFinding, type AssessedFinding } from './assessed-finding.js';

export interface AssessedCondition extends Condition {
    readonly id: ConditionId;
    /** What the model says of it, in our words: the claim that sums it up. */
    readonly claim: string;
    /** The same in its strength, with who says it and where: what people are shown. */
    readonly claimInWords: string;
    readonly strength: Strength;
    readonly cites: readonly Cite[];
    readonly state: ConditionState;
    /** What the charter states that bears on it. */
    readonly facts: readonly PlacedFact[];
    /** How many partners answered about it in the latest survey, if they were asked. */
    readonly answers?: number;
    /** The most severe first, then in the order of the text. */
    readonly findings: readonly AssessedFinding[];
}

/** Why the partners depart from a rule, who agreed to that, and until when. */
export interface AssessedExplanation extends TextPlace {
    readonly rule: string;
    readonly reason?: string;
    readonly agreedBy: readonly string[];
    readonly until?: string;
    readonly isInForce: boolean;
    /** What it explains. */
    readonly messages: readonly string[];
}

/** The state of a partnership, with its reasons; plain data. */
export interface Assessment {
    readonly partnership: string;
    readonly stage: 'draft' | 'agreed';
    readonly today: string;
    /** A document that the charter cites was read only in part, so what seems to be absent may be there. */
    readonly isReadInPart: boolean;
    /** Every condition of the model, in its order. */
    readonly conditions: readonly AssessedCondition[];
    readonly leadership: AssessedLeadership;
    /** What has come of it, as far as the charter says. */
    readonly outcomes: readonly PlacedFact[];
    /** What to find out first from the partners, because the charter does not state it. */
    readonly toAsk?: string;
    /** What the partners were asked last, and what moved since the time before; left out where they were not asked. */
    readonly survey?: AssessedSurvey;
    readonly nextSteps: readonly NextStep[];
    readonly explanations: readonly AssessedExplanation[];
    /** Mistakes of language that may have kept something from being read, and so from being judged. */
    readonly notUnderstood: readonly (TextPlace & { readonly message: string })[];
    /** What was found about the documents that the charter cites. */
    readonly aboutDocuments: readonly AssessedFinding[];
}

/** Assesses an inspected charter; `undefined` for a library. */
export function assess(inspection: Inspection): Assessment | undefined {
    const found = assessConditions(inspection);
    if (!inspection.charter || !found) return undefined;
    const charter = asStated(inspection.charter);
    const asked = toAsk(charter);
    const survey = assessedSurvey(charter);
    const standings = new Map<AssessedFinding, Standing>();
    const assessFinding = (judged: JudgedFinding): AssessedFinding => {
        const finding = assessedFinding(judged, inspection);
        standings.set(finding, standingOf(charter, judged.finding));
        return finding;
    };
    const assessed = (Object.keys(conditions) as ConditionId[]).map((id): AssessedCondition => ({
        ...conditions[id],
        id,
        ...summedUp(charter, id),
        state: found[id].state,
        facts: [...found[id].evidence, ...(found[id].isObscured ? [obscured] : [])].map(placed),
        ...answered(found[id].evidence),
        findings: found[id].findings.map(assessFinding).sort(bySeverity),
    }));
    return {
        partnership: charter.partnership.called,
        stage: charter.isAgreed ? 'agreed' : 'draft',
        today: charter.today,
        isReadInPart: isReadInPart(charter.document),
        conditions: assessed,
        leadership: assessLeadership(charter),
        outcomes: outcomeEvidence(charter).map(placed),
        ...(asked ? { toAsk: asked } : {}),
        ...(survey ? { survey } : {}),
        nextSteps: nextSteps(assessed, standings),
        explanations: explanations(inspection.charter, inspection.aboutCharter),
        aboutDocuments: inspection.aboutLanguage.filter(isAboutDocuments).map(finding => assessedFinding({ finding, severity: severityOf(finding) }, inspection)),
        notUnderstood: inspection.aboutLanguage.filter(finding => severityOf(finding) === 'error' && !isAboutDocuments(finding)).map(finding => {
            const { message, uri, range } = presented(finding, inspection.document, 'error', undefined);
            return { message, uri, range };
        }),
    };
}

function answered(evidence: readonly Evidence[]): { answers?: number } {
    const counts = evidence.flatMap(({ answers }) => answers ?? []);
    return counts.length === 0 ? {} : { answers: Math.max(...counts) };
}

/** How a finding stands to the decisions that it is about. Those that no forum of the partnership takes can't be settled by one. */
function standingOf({ forums }: Charter, finding: RawFinding): Standing {
    const decisions = subjects(finding).filter((each): each is Entity<'decision'> => each.keyword === 'decision');
    return {
        isPast: decisions.length > 0 && decisions.every(isCarriedOut),
        isElsewhere: forums.length > 0 && decisions.length > 0 && decisions.every(decision => decision.takenBy !== undefined && forumsTaking(decision).length === 0),
    };
}

const isAboutDocuments = ({ rule }: RawFinding): boolean => !isCharterRule(rule) && rule.isAboutDocuments === true;

function summedUp({ document }: Charter, id: ConditionId) {
    const claim = leadingClaimIn(settingsOf(document), id);
    return { claim: claim.statement, claimInWords: claimInWords(claim), strength: claim.strength, cites: claim.cites };
}

/** Said of a condition on which something may bear that was not understood. */
const obscured = missing('Part of the charter that matters here could not be understood, so this condition cannot be assessed yet.');

function bySeverity(a: AssessedFinding, b: AssessedFinding): number {
    return rankOf(a.severity) - rankOf(b.severity) || Number(a.accepted !== undefined) - Number(b.accepted !== undefined)
        || a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

function explanations(charter: Charter, findings: readonly RawFinding[]): AssessedExplanation[] {
    return [...explanationsFor(charter, findings)].map(([explanation, explained]) => ({
        rule: explanation.name ?? '',
        ...(explanation.because ? { reason: explanation.because.value } : {}),
        agreedBy: (explanation.agreedBy?.items ?? []).map(({ refersTo, written }) => refersTo?.title ?? refersTo?.name ?? written),
        ...(explanation.until ? { until: explanation.until.value } : {}),
        isInForce: isInForce(explanation, charter.today),
        messages: explained.map(raw => presented(raw, charter.document, severityOf(raw), undefined).message),
        ...textPlace(explanation.place),
    }));
}
