import { rules } from '../../language/rules/all.js';
import { claimsBehind } from '../../language/rules/rule.js';
import type { ClaimsOfRules } from './cached-findings.js';

/** What each rule is based on. */
export const claimsOfRules = (): ClaimsOfRules => Object.fromEntries(rules.map(rule => [rule.id, claimsBehind(rule)]));
