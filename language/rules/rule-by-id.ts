import { rules } from './all.js';
import { isCharterRule, type CharterRule, type Rule } from './rule.js';

const rulesById = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

/** A rule by its id, or `undefined`. */
export const ruleById = (id: string): Rule | undefined => rulesById.get(id);

/** A rule of the model by its id; `undefined` for one of the language, and for none. */
export function charterRuleById(id: string): CharterRule | undefined {
    const rule = ruleById(id);
    return rule !== undefined && isCharterRule(rule) ? rule : undefined;
}
