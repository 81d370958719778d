import { pages } from '../generated/pages.js';
import { rules } from '../rules/all.js';
import { conditions, parts } from '../framework/conditions.js';
import { isCharterRule, severitiesOf, type Rule } from '../rules/rule.js';
import { ruleLink } from './links.js';
import type { DocumentationPage } from './page.js';
import { rulePage } from './rule-page.js';

export { blocks } from '../assist/blocks.js';
export { declarations } from '../vocabulary/declarations.js';
export { bibliographyPage } from './bibliography-page.js';
export { configurationSchema, settableRules } from './configuration-schema.js';
export { modelPicture } from './model-picture.js';
export { modelPage } from './model-page.js';
export { allDeclarations, allTerms, languagePages, overview as languageOverview } from './language-pages.js';
export type { DocumentationPage } from './page.js';

/** The page of each rule, linked as a page of the folder `rules` of the documentation. */
export const rulePages = (): DocumentationPage[] => rules.map(rule => [rule.id, rulePage(rule, pages[rule.id], { linked: true })]);

/** All rules, by the part of the model that they belong to. */
export function ruleList(): string {
    const sections = Object.entries(parts).map(([part, title]) => section(title, rules.filter(rule => isCharterRule(rule) && conditions[rule.condition].part === part)));
    return [
        '# The rules',
        'Each rule puts one question to a charter. An **error** is what the literature names as a main reason why collaborations fail, or a mistake of language; a **warning** is a risk that is left without an answer; all else is for information. The page of a rule shows it at work, in examples that run as tests; `concordat rule RULE` prints it with the reason for the rule and the places in the literature. A rule **silences** another where both are about the same party, pair, forum or decision: then only the first reports it.',
        ...sections,
        section('The language itself', rules.filter(rule => !isCharterRule(rule))),
    ].join('\n\n') + '\n';
}

function section(title: string, members: readonly Rule[]): string {
    const rows = members.map(rule => `| ${ruleLink(rule, '../')} | ${severityInWords(rule)} | ${rule.summary} | ${silencesOf(rule).map(id => `\`${id}\``).join(', ')} |`);
    return [`## ${title}`, '', '| rule | severity | holds when nothing is found | silences |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Every severity in an agreed charter, and whether a draft is judged more gently. */
const severityInWords = (rule: Rule) => `${severitiesOf(rule).join(' or ')}${isCharterRule(rule) && rule.absence ? ', gentler in a draft' : ''}${rule.preview ? ', in preview' : ''}`;

const silencesOf = (rule: Rule) => (isCharterRule(rule) ? rule.silences ?? [] : []);
