import { conditions, parts } from '../framework/conditions.js';
import { claimInWords } from '../framework/claims/in-words.js';
import { claimsBehind, isCharterRule, severitiesOf, type CharterRule, type Rule } from '../rules/rule.js';
import type { Kind } from '../vocabulary/kinds.js';
import { conditionLink } from './links.js';
import { declarationPage } from '../vocabulary/page-names.js';

/** The page of a rule as Markdown: what it is, why, what the articles say, and its examples. Where other pages are at hand, it leads to them. */
export function rulePage(rule: Rule, examples: string, { linked = false } = {}): string {
    return [
        `# ${rule.id}`,
        `**${rule.summary}**`,
        ...claimsBehind(rule).map(claimInWords),
        ...(rule.rationale === undefined ? [] : [rule.rationale]),
        facts(rule, linked),
        ...history(rule),
        '## Examples',
        readable(examples).trim(),
    ].join('\n\n') + '\n';
}

/** Whether the rule is still tried, and what it was called before. */
function history({ id, preview, formerIds = [] }: Rule): string[] {
    return [
        ...(preview ? [`This rule is in preview: it reports nothing unless you ask for it, and may change in any version. Use it with \`--preview\`, or set \`${id}\` under \`rules\` in the configuration.`] : []),
        ...(formerIds.length > 0 ? [`Before, it was called ${formerIds.map(each => `\`${each}\``).join(' and ')}. That still works, until the next major version.`] : []),
    ];
}

function facts(rule: Rule, linked: boolean): string {
    const severity = `Severity: ${severitiesOf(rule).join(', in some cases ')}`;
    if (!isCharterRule(rule)) return `${severity}. A rule of the language itself.`;
    const { title, part } = conditions[rule.condition];
    const inDrafts = rule.absence ? ', gentler in a draft because it only reports that something is not said yet' : '';
    const condition = linked ? conditionLink(rule.condition, '../') : title;
    return `${severity}${inDrafts}. Condition: ${condition}${parts[part] === title ? '' : ` (${parts[part]})`}. Looks at: ${rule.reads.map(key => looksAt(key, linked)).join(', ')}.`;
}

function looksAt(key: CharterRule['reads'][number], linked: boolean): string {
    return linked ? `[\`${key}\`](../language/${declarationPage(key.split('.')[0] as Kind)}.md)` : `\`${key}\``;
}

/** The examples with the words behind the fences, which are for the tests, told in a line of their own. */
function readable(examples: string): string {
    return examples.replace(/^```markdown document=(.*)$/gm, (_, file: string) => `The document “${file}”:\n\n\`\`\`markdown`).replace(/^```concordat ?(.*)$/gm, (_, words: string) => {
        const fixed = /^fixed=(.*)$/.exec(words)?.[1];
        return `${fixed === undefined ? '' : `After “${fixed}”:\n\n`}\`\`\`concordat`;
    });
}
