import { conditions, parts, type PartId } from '../../language/framework/conditions.js';
import { shortCite } from '../../language/framework/bibliography.js';
import { rules } from '../../language/rules/all.js';
import { claimsBehind, isCharterRule, isGoodPractice, type CharterRule, type Rule } from '../../language/rules/rule.js';

/** `concordat rules`: every rule in one line, or as data. */
export function listRules({ format }: { readonly format: 'pretty' | 'json' }): void {
    process.stdout.write(format === 'json' ? `${JSON.stringify(rules.map(ruleData), null, 2)}\n` : asTable());
}

function ruleData(rule: Rule) {
    const { id, severity, summary, rationale, preview = false, formerIds = [] } = rule;
    const model = isCharterRule(rule) ? { condition: rule.condition, absence: rule.absence === true, goodPractice: isGoodPractice(rule), silences: rule.silences ?? [] } : {};
    return { id, severity, preview, formerIds, ...model, summary, ...(rationale === undefined ? {} : { rationale }), claims: claimsBehind(rule).map(({ id, statement, strength, cites }) => ({ id, statement, strength, cites: cites.map(cite => ({ ...cite, short: shortCite(cite) })) })) };
}

function asTable(): string {
    const charterRules = rules.filter(isCharterRule);
    const sections = Object.entries(parts).map(([part, title]) => section(title, charterRules.filter(rule => conditions[rule.condition].part === (part as PartId))));
    return [...sections, section('The language itself', rules.filter(rule => !isCharterRule(rule))), conditionList()].join('\n');
}

/** A condition can be set, or asked for, in place of all its rules. */
function conditionList(): string {
    const width = Math.max(...Object.keys(conditions).map(({ length }) => length));
    return `Conditions, each of which stands for all its rules\n${Object.entries(conditions).map(([id, { title }]) => `  ${id.padEnd(width)}  ${title}`).join('\n')}\n`;
}

function section(title: string, members: readonly (Rule | CharterRule)[]): string {
    const width = Math.max(...rules.map(({ id }) => id.length));
    return `${title}\n${members.map(({ id, severity, summary, preview }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${preview ? '(in preview) ' : ''}${summary}`).join('\n')}\n`;
}
