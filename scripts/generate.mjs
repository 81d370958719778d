// Writes what is derived from the sources: the grammar as data, the list of rules, their pages as a module. All but the pages of the rules are committed, and CI fails when they are stale.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { header, ruleFiles, writeRulePages } from './rules.mjs';

// Langium writes modules that load all its services; reading needs the grammar alone.
const parser = 'language/generated/parser';
const [, json] = /loadGrammarFromJson\(('.*')\)\);/.exec(readFileSync(`${parser}/grammar.ts`, 'utf8'));
writeFileSync(`${parser}/grammar.ts`, `${header}/** The grammar as Langium reads it: language/concordat.langium as JSON. */\nexport const grammar = ${json};\n`);
rmSync(`${parser}/module.ts`);

const files = ruleFiles();
const camel = id => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

writeFileSync('language/generated/rule-ids.ts', `${header}export const ruleIds = [\n${files.map(({ id }) => `    '${id}',\n`).join('')}] as const;\n\nexport type RuleId = (typeof ruleIds)[number];\n`);
writeFileSync('language/generated/rules.ts', [
    header,
    "import type { Rule } from '../rules/rule.js';\n",
    ...files.map(({ file, id }) => `import { rule as ${camel(id)} } from '../rules/${file.replace(/\.ts$/, '.js')}';\n`),
    `\n/** Every rule, in the order of their ids. */\nexport const rules: readonly Rule[] = [\n${files.map(({ id }) => `    ${camel(id)},\n`).join('')}];\n`,
].join(''));

writeRulePages();
