import { shortCite } from '../framework/bibliography.js';
import { claims, type Claim } from '../framework/claims.js';
import { conditions, parts, type Condition, type ConditionId } from '../framework/conditions.js';
import { rules } from '../rules/all.js';
import { isCharterRule } from '../rules/rule.js';
import { ruleLink } from './links.js';

/** The published model on one page: its conditions, what the papers claim of each, and the rules that check it. */
export function modelPage(): string {
    const sections = Object.entries(parts).map(([part, title]) => {
        const own = Object.entries<Condition>(conditions).filter(([, condition]) => condition.part === part);
        return [`## ${title}`, ...own.map(([id, condition]) => conditionSection(id as ConditionId, condition))].join('\n\n');
    });
    return [
        '# The model',
        'Ansell & Gash (2008) distilled 137 cases of collaborative governance into a model of the conditions under which it succeeds; Jones, Armit, Haynes & Lees (2023) applied it to England’s integrated care systems. This page restates, in our words, what Concordat takes from the two papers. Numbers in brackets are those of the references of Jones et al.; the [bibliography](bibliography.md) lists them.',
        ...sections,
    ].join('\n\n') + '\n';
}

function conditionSection(id: ConditionId, { title, claim, cites }: Condition): string {
    const own = Object.values<Claim>(claims).filter(({ condition }) => condition === id);
    const checked = rules.filter(rule => isCharterRule(rule) && rule.condition === id).map(rule => ruleLink(rule, ''));
    return [
        `### ${title}`,
        `${claim} (${cites.map(shortCite).join('; ')})`,
        own.map(({ statement, cites }) => `- ${statement} (${cites.map(shortCite).join('; ')})`).join('\n'),
        `Checked by ${checked.join(', ')}.`,
    ].filter(part => part !== '').join('\n\n');
}
