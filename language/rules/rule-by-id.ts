import { rules } from './all.js';
import type { Rule } from './rule.js';

const rulesById = new Map<string, Rule>(rules.map(rule => [rule.id, rule]));

/** A rule by its id, or `undefined`. */
export const ruleById = (id: string): Rule | undefined => rulesById.get(id);
