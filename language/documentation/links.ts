import { leadingClaim } from '../framework/claims/claims.js';
import { sourcesOf } from '../framework/claims/in-words.js';
import { conditions, type ConditionId } from '../framework/conditions.js';
import { rules } from '../rules/all.js';
import { isCharterRule, type Rule } from '../rules/rule.js';

/** What the model says of a condition, in our words, and where; from a page in the folder `from`. */
export function claimLine(id: ConditionId, from: string): string {
    const claim = leadingClaim(id);
    return `- ${conditionLink(id, from)}: ${claim.statement} (${sourcesOf(claim)})`;
}

export function conditionLink(id: ConditionId, from: string): string {
    const { title } = conditions[id];
    return `[${title}](${from}model.md#${title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-')})`;
}

/** A link to the page of a rule, which is stored beside the rule; from a page in the folder `from` of the documentation. */
export function ruleLink(rule: Rule, from: string): string {
    const folder = isCharterRule(rule) ? conditions[rule.condition].part : 'language';
    return `[${rule.id}](${from}../language/rules/${folder}/${rule.id}.md)`;
}

/** The rules that judge by one of these properties, or by the declaration itself, a line each. */
export function ruleLines(isMeant: (key: string) => boolean, from: string): string {
    return rules.filter(rule => isCharterRule(rule) && rule.reads.some(isMeant)).map(rule => `- ${ruleLink(rule, from)}: ${rule.summary}`).join('\n');
}

/** A section of a page, if there is something to say in it. */
export const section = (title: string, text: string): string[] => (text === '' ? [] : [`## ${title}`, text]);
