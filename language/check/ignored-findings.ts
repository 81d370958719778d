import type { BoundDocument } from '../model/entity.js';
import { currentRuleId } from '../model/rule-names.js';
import { isCharterRule, type Ignoring as IgnoringOf, type Rule } from '../rules/rule.js';
import { shownPlace } from './presentation.js';
import type { RawFinding } from './raw.js';

export interface Ignoring extends IgnoringOf {
    readonly findings: readonly RawFinding[];
}

/** Findings of the model may be let stand, and those of the language that do not leave something unread and are not about such comments. */
export const isIgnorable = (rule: Rule): boolean => isCharterRule(rule) || !(rule.mustBeFixed || rule.comesLast);

/** What the comments of a document say of findings. */
export function ignoringsIn(document: BoundDocument, findings: readonly RawFinding[]): Ignoring[] {
    const { ignores } = document.source;
    if (ignores.length === 0) return [];
    const named = new Set(ignores.flatMap(({ rules }) => rules.map(({ text }) => currentRuleId(text))));
    const found = findings.filter(({ rule }) => named.has(rule.id) && isIgnorable(rule)).map(finding => ({ finding, line: shownPlace(finding, document).range.start.line }));
    return ignores.flatMap(comment => comment.rules.map(word => ({
        comment, word, findings: found.filter(({ finding, line }) => finding.rule.id === currentRuleId(word.text) && line === comment.line).map(({ finding }) => finding),
    })));
}
