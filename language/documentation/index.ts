import { pages } from '../generated/pages.js';
import { rules } from '../rules/all.js';
import { conditions, parts } from '../framework/conditions.js';
import { isCharterRule, type Rule } from '../rules/rule.js';
import { ruleLink } from './links.js';
import { rulePage } from './rule-page.js';

export { blocks } from '../assist/blocks.js';
export { declarations } from '../vocabulary/declarations.js';
export { bibliographyPage } from './bibliography-page.js';
export { configurationSchema, settableRules } from './configuration-schema.js';
export { modelPicture } from './model-picture.js';
export { modelPage } from './model-page.js';
export { allDeclarations, allTerms, languagePages, overview as languageOverview } from './language-pages.js';

/** A page of the documentation: its name, without an ending, and its Markdown. */
export type DocumentationPage = readonly [name: string, text: string];

/** The page of each rule, linked as a page of the folder `rules` of the documentation. */
export const rulePages = (): DocumentationPage[] => rules.map(rule => [rule.id, rulePage(rule, pages[rule.id], { linked: true })]);

/** All rules, by the part of the model that they belong to. */
export function ruleList(): string {
    const sections = Object.entries(parts).map(([part, title]) => section(title, rules.filter(rule => isCharterRule(rule) && conditions[rule.condition].part === part)));
    return ['# The rules', 'Each rule puts one question to a charter. An **error** is what the literature names as a reason for failure, or a mistake of language; a **warning** is a risk that is left without an answer; all else is for information. The page of a rule shows it at work, in examples that run as tests; `concordat explain RULE` prints it with the reason for the rule and the places in the literature.', ...sections, section('The language itself', rules.filter(rule => !isCharterRule(rule)))].join('\n\n') + '\n';
}

function section(title: string, members: readonly Rule[]): string {
    const rows = members.map(rule => `| ${ruleLink(rule, '../')} | ${rule.severity} | ${rule.summary} |`);
    return [`## ${title}`, '', '| rule | severity | holds when nothing is found |', '| --- | --- | --- |', ...rows].join('\n');
}
