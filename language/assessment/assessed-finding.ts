import type { Inspection } from '../check/check.js';
import type { Accepted } from '../check/finding.js';
import { presented } from '../check/presentation.js';
import { subjects } from '../check/raw.js';
import type { Claim } from '../framework/claims/claim.js';
import type { RuleId } from '../generated/rule-ids.js';
import type { TextPlace } from '../model/place.js';
import type { Severity } from '../rules/rule.js';
import type { JudgedFinding } from './condition-states.js';
import { documentsBehind } from './documents-behind.js';
import { choicesFor, remedyFor } from './remedy.js';

/** A finding as an assessment tells it: severity as in an agreed charter, and what would fix it. */
export interface AssessedFinding extends TextPlace {
    readonly rule: RuleId;
    readonly severity: Severity;
    readonly message: string;
    readonly claims: readonly Claim[];
    /** What to do about it, in plain words: what its best fix would do, or else what should hold. */
    readonly remedy: string;
    /** What people can choose to do about it: what its rule says to do first, else what each of its fixes would do. */
    readonly choices: readonly string[];
    /** What it is about, as messages call it. */
    readonly about: readonly string[];
    /** The documents that the charter cites for what it states on this, each with its year. */
    readonly documents: readonly string[];
    readonly accepted?: Accepted;
}

export function assessedFinding({ finding: raw, severity }: JudgedFinding, { document, accepted }: Inspection): AssessedFinding {
    const finding = presented(raw, document, severity, accepted.get(raw));
    const { rule, message, uri, range, claims } = finding;
    const fixes = finding.fixes();
    return { rule, severity, message, uri, range, claims, remedy: remedyFor(raw, document, fixes), choices: choicesFor(raw, document, fixes), about: [...new Set(subjects(raw).map(({ called }) => called))], documents: documentsBehind(raw), ...(finding.accepted ? { accepted: finding.accepted } : {}) };
}
