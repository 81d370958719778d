import { nearestFew } from '../../language/text/nearest.js';
import { currentRuleId } from '../../language/model/rule-names.js';
import { ruleIds } from '../../language/generated/rule-ids.js';
import { ruleById } from '../../language/rules/rule-by-id.js';
import { rulePage } from '../../language/documentation/rule-page.js';
import { safeText } from '../output/safe-text.js';
import { UserProblem } from '../running/user-problem.js';

/** `concordat rule RULE`: prints the rule's page, from what ships with the command. */
export async function showRule(id: string): Promise<void> {
    const rule = ruleById(currentRuleId(id));
    if (rule && rule.id !== id) process.stderr.write(`concordat: the rule “${safeText(id)}” is called “${rule.id}” now.\n`);
    if (!rule) {
        const near = nearestFew(id, ruleIds);
        throw new UserProblem(`There is no rule “${id}”. ${near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'concordat rules lists them all.'}`);
    }
    const { pages } = await import('../../language/generated/pages.js');
    process.stdout.write(rulePage(rule, pages[rule.id]));
}
