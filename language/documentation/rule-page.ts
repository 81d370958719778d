import { conditions, parts } from '../framework/conditions.js';
import { shortCite } from '../framework/cited.js';
import { isCharterRule, type Rule } from '../rules/rule.js';

/** The page of a rule as Markdown: what it is, why, what the papers say, and its examples. */
export function rulePage(rule: Rule, examples: string): string {
    const cites = rule.cites.map(cite => `- ${shortCite(cite)}`).join('\n');
    return [
        `# ${rule.id}`,
        `**${rule.summary}**`,
        rule.rationale,
        facts(rule),
        ...(cites === '' ? [] : [`${isCharterRule(rule) && rule.goodPractice ? 'Good practice, and no claim of the model; compare' : 'Rests on'}:\n\n${cites}`]),
        '## Examples',
        readable(examples).trim(),
    ].join('\n\n') + '\n';
}

function facts(rule: Rule): string {
    const severity = `Severity: ${rule.severity}`;
    if (!isCharterRule(rule)) return `${severity}. A rule of the language itself.`;
    const { title, part } = conditions[rule.condition];
    const inDrafts = rule.absence ? ', gentler in a draft because it only reports that something is not said yet' : '';
    return `${severity}${inDrafts}. Condition: ${title}${parts[part] === title ? '' : ` (${parts[part]})`}. Looks at: ${rule.reads.map(key => `\`${key}\``).join(', ')}.`;
}

/** The examples with the words behind the fences, which are for the tests, told in a line of their own. */
function readable(examples: string): string {
    return examples.replace(/^```concordat ?(.*)$/gm, (_, words: string) => {
        const fixed = /^fixed=(.*)$/.exec(words)?.[1];
        return `${fixed === undefined ? '' : `After “${fixed}”:\n\n`}\`\`\`concordat`;
    });
}
