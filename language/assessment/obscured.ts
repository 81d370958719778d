import type { Inspection } from '../check/check.js';
import type { ConditionId } from '../framework/conditions.js';
import { rules } from '../rules/all.js';
import { isCharterRule, type CharterRule, type Rule } from '../rules/rule.js';

const isWeighty = (rule: Rule): rule is CharterRule => isCharterRule(rule) && (rule.severity === 'error' || rule.severity === 'warning');

/** The conditions that cannot be called supported, because what their rules read, or look for, may stand where the text was not understood. */
export function obscuredConditions({ document, withheld }: Inspection): ReadonlySet<ConditionId> {
    const unsound = [document, ...document.libraries].flatMap(({ declared }) => declared).filter(({ isSound }) => !isSound);
    const isUnread = (key: string) => {
        const [keyword, property] = key.split('.');
        return unsound.some(entity => entity.keyword === keyword && entity.hides(property));
    };
    const readers = unsound.length === 0 ? [] : rules.filter(isWeighty).filter(({ reads }) => reads.some(isUnread));
    const silent = withheld.map(({ rule }) => rule).filter(isWeighty);
    return new Set([...readers, ...silent].map(({ condition }) => condition));
}
