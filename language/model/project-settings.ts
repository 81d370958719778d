import type { ConditionId } from '../framework/conditions.js';
import type { Terms } from '../vocabulary/lookup.js';
import type { RuleOptions } from './rule-options.js';

/** What a rule may be set to: `off`, or the severity of its findings in an agreed charter. */
export const levels = ['off', 'hint', 'info', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];
export type Severity = Exclude<Level, 'off'>;

/** The settings of a charter: its project's own words and works, and what the project sets the rules to. */
export interface Settings {
    readonly terms: Terms;
    readonly options: RuleOptions;
    /** The URIs of the bibliographies whose works every charter may cite. */
    readonly bibliographies: readonly string[];
    /** Whether the project asks for a rule that is in preview. */
    isPreviewed(rule: { readonly id: string }): boolean;
    /** The level that the project sets for a rule, or for all rules of its condition; undefined where it sets none. */
    levelOf(rule: { readonly id: string; readonly condition?: ConditionId }): Level | undefined;
}
