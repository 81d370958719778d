import type { Claim } from '../framework/claims/claim.js';
import { introductionOf } from '../framework/claims/claim.js';
import { sourcesOf } from '../framework/claims/in-words.js';
import type { RuleId } from '../generated/rule-ids.js';
import { ruleById } from '../rules/rule-by-id.js';
import { claimsBehind } from '../rules/rule.js';

/** Why a rule looks for what it looks for, and the claims that it is based on, as Markdown; `undefined` for a rule that there is not. */
export function ruleNote(id: RuleId): string;
export function ruleNote(id: string): string | undefined;
export function ruleNote(id: string): string | undefined {
    const rule = ruleById(id);
    if (!rule) return undefined;
    return [`**${id}**: ${rule.summary}`, ...claimsBehind(rule).map(claimNote), ...(rule.rationale === undefined ? [] : [rule.rationale])].join('\n\n');
}

/** A claim in its strength, and where it is made, as Markdown. */
export const claimNote = (claim: Claim): string => `${introductionOf(claim)}: ${claim.statement}\n\n— ${sourcesOf(claim)}`;
