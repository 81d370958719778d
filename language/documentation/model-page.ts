import { referenceTo } from '../citation/reference.js';
import { bibliography, type BibliographyKey, type Reference } from '../framework/bibliography.js';
import { shortCite } from '../framework/cited.js';
import { claims, type Claim } from '../framework/claims.js';
import { conditions, parts, type Condition, type ConditionId } from '../framework/conditions.js';
import { rules } from '../generated/rules.js';
import { isCharterRule } from '../rules/rule.js';

/** The published model on one page: its conditions, what the papers claim of each, the rules that check it, and the literature. */
export function modelPage(): string {
    const sections = Object.entries(parts).map(([part, title]) => {
        const own = Object.entries<Condition>(conditions).filter(([, condition]) => condition.part === part);
        return [`## ${title}`, ...own.map(([id, condition]) => conditionSection(id as ConditionId, condition))].join('\n\n');
    });
    return [
        '# The model',
        'Ansell & Gash (2008) distilled 137 cases of collaborative governance into a model of the conditions under which it succeeds; Jones, Armit, Haynes & Lees (2023) applied it to England’s integrated care systems. This page restates, in our words, what Concordat takes from the two papers. Numbers in brackets are those of the references of Jones et al.',
        ...sections,
        '## Literature',
        Object.entries<Reference>(bibliography).map(([key, reference]) => literature(key as BibliographyKey, reference)).join('\n'),
    ].join('\n\n') + '\n';
}

function conditionSection(id: ConditionId, { title, claim, cites }: Condition): string {
    const own = Object.values<Claim>(claims).filter(({ condition }) => condition === id);
    const checked = rules.filter(rule => isCharterRule(rule) && rule.condition === id).map(rule => `[${rule.id}](rules/${rule.id}.md)`);
    return [
        `### ${title}`,
        `${claim} (${cites.map(shortCite).join('; ')})`,
        own.map(({ statement, cites }) => `- ${statement} (${cites.map(shortCite).join('; ')})`).join('\n'),
        `Checked by ${checked.join(', ')}.`,
    ].filter(part => part !== '').join('\n\n');
}

function literature(key: BibliographyKey, work: Reference): string {
    const { parts, link } = referenceTo({ ...work, id: key });
    const entry = parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${text}*` : text)).join('');
    return `- \`@${key}\`${work.referenceNumber === undefined ? '' : ` (${work.referenceNumber})`}: ${entry}${link === undefined ? '' : ` <${link}>`}`;
}
