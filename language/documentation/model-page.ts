import { claimInWords } from '../framework/claims/in-words.js';
import { claimIds, claimOf, type ClaimId } from '../framework/claims/claims.js';
import { conditions, parts, type Condition, type ConditionId } from '../framework/conditions.js';
import { rules } from '../rules/all.js';
import { claimsBehind, isCharterRule } from '../rules/rule.js';
import { ruleLink } from './links.js';

/** The published model on one page: its conditions, what the articles claim of each, and the rules that check it. */
export function modelPage(): string {
    const sections = Object.entries(parts).map(([part, title]) => {
        const own = Object.entries<Condition>(conditions).filter(([, condition]) => condition.part === part);
        return [`## ${title}`, ...own.map(([id, condition]) => conditionSection(id as ConditionId, condition))].join('\n\n');
    });
    return [
        '# The model',
        'Ansell & Gash (2008) distilled 137 cases of collaborative governance into a model of the conditions under which it succeeds; Jones, Armit, Haynes & Lees (2023) applied it to England’s integrated care systems. This page restates, in our words, what Concordat takes from the two papers. Numbers in brackets are those of the references of Jones et al.; the [bibliography](bibliography.md) lists them, and marks what could not be checked against Ansell & Gash.',
        'Each claim is given the strength that the articles give it. Good practice is our own: it is marked so, and decides nothing about the state of a condition.',
        ...sections,
    ].join('\n\n') + '\n';
}

function conditionSection(id: ConditionId, { title }: Condition): string {
    const own = claimIds.filter(claim => claimOf(claim).condition === id);
    const others = rules.filter(rule => isCharterRule(rule) && rule.condition === id && !claimsBehind(rule).some(({ condition }) => condition === id));
    return [
        `### ${title}`,
        own.map(claim => `- ${claimInWords(claimOf(claim))} ${checkedBy(claim)}`).join('\n'),
        ...(others.length > 0 ? [`Other rules that judge this condition: ${others.map(rule => ruleLink(rule, '')).join(', ')}.`] : []),
    ].join('\n\n');
}

function checkedBy(claim: ClaimId): string {
    const checking = rules.filter(rule => isCharterRule(rule) && rule.claims.includes(claim));
    return checking.length === 0 ? 'No rule checks this.' : `Checked by ${checking.map(rule => ruleLink(rule, '')).join(', ')}.`;
}
