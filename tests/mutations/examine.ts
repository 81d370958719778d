import { check } from '../../language/check/check.js';
import type { RuleId } from '../../language/generated/rule-ids.js';
import { rules } from '../../language/rules/all.js';
import { isCharterRule, severitiesOf, type Rule } from '../../language/rules/rule.js';
import { observed, type Stage } from '../support/scene.js';
import { allStages } from '../support/stages.js';

const before = new Map([...allStages].map(([id, stages]) => [id, stages.map(stage => observed(stage, id).join('\n'))]));
const everywhere = [...new Set([...allStages.values()].flat())];

/** Whether the tests notice that this rule is another one: by its severities and what it silences, by what it finds, and says of it, in the charters that try it (observed.txt), or in those of other rules (their pages). A rule that cannot even run is noticed. */
export function examine(id: RuleId, changed: Rule | undefined): boolean {
    if (!changed) return true;
    const original = rules.find(rule => rule.id === id)!;
    // docs/rules/README.md lists them, and fails where it is not written anew.
    if (listed(changed) !== listed(original)) return true;
    try {
        return allStages.get(id)!.some((stage, index) => observed(stage, id, changed).join('\n') !== before.get(id)![index])
            || everywhere.some(stage => foundBy(changed, stage) !== known(id, stage));
    } catch {
        return true;
    }
}

const listed = (rule: Rule): string => `${severitiesOf(rule).join()} ${isCharterRule(rule) ? (rule.silences ?? []).join() : ''}`;

const found = new Map<RuleId, Map<Stage, string>>();

function known(id: RuleId, stage: Stage): string {
    const own = found.get(id) ?? new Map<Stage, string>();
    found.set(id, own);
    const text = own.get(stage) ?? foundBy(rules.find(rule => rule.id === id)!, stage);
    own.set(stage, text);
    return text;
}

/** What one rule finds by itself. */
const foundBy = (rule: Rule, { workspace, uri, on }: Stage): string =>
    check(workspace, uri, { today: on, rules: [rule] }).map(({ severity, message, range }) => `${severity} ${message} ${JSON.stringify(range)}`).join('\n');
