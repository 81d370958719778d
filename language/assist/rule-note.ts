import { ruleById } from '../rules/rule-by-id.js';
import { shortCite } from '../framework/bibliography.js';
import type { RuleId } from '../generated/rule-ids.js';
import { isCharterRule } from '../rules/rule.js';

/** Why a rule looks for what it looks for, and where that is written, as Markdown; `undefined` for a rule that there is not. */
export function ruleNote(id: RuleId): string;
export function ruleNote(id: string): string | undefined;
export function ruleNote(id: string): string | undefined {
    const rule = ruleById(id);
    if (!rule) return undefined;
    const isPractice = isCharterRule(rule) && rule.goodPractice === true;
    const cites = rule.cites.length === 0 ? '' : `\n\n— ${isPractice ? 'Good practice; compare ' : ''}${rule.cites.map(shortCite).join('; ')}`;
    return `**${id}**: ${rule.summary}\n\n${rule.rationale}${cites}`;
}
