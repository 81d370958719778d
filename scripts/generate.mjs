// Writes what is derived from the sources: the grammar as data, the list of rules, their pages as a module. All but the pages of the rules are committed, and CI fails when they are stale.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { load } from './load.mjs';
import { header, ruleFiles, writeRulePages } from './rules.mjs';

// Langium writes modules that load all its services; reading needs the grammar alone.
const parser = 'language/generated/parser';
const [, json] = /loadGrammarFromJson\(('.*')\)\);/.exec(readFileSync(`${parser}/grammar.ts`, 'utf8'));
writeFileSync(`${parser}/grammar.ts`, `${header}/** The grammar as Langium reads it: language/concordat.langium as JSON. */\nexport const grammar = ${json};\n`);
rmSync(`${parser}/module.ts`);

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('language/generated/version.ts', `${header}/** The version of Concordat. */\nexport const version: string = '${version}';\n`);

const files = ruleFiles();
const camel = id => id.replace(/[ -](.)/g, (_, letter) => letter.toUpperCase());

writeFileSync('language/rules/all.ts', [
    header,
    "import type { Rule } from './rule.js';\n",
    ...files.map(({ file, id }) => `import { rule as ${camel(id)} } from './${file.replace(/\.ts$/, '.js')}';\n`),
    `\n/** Every rule, in the order of their ids. */\nexport const rules: readonly Rule[] = [\n${files.map(({ id }) => `    ${camel(id)},\n`).join('')}];\n`,
].join(''));

// What editors lead to from `forum.takenBy`. The title of a source has no accessor, because its heading may state it too.
const { declarations } = await load('language/vocabulary/declarations.ts');
const propertiesOf = ({ properties }) => Object.entries(properties).filter(([key]) => key !== 'title');
const kinds = Object.entries(declarations).map(([kind, spec]) => [
    `    /** ${spec.meaning}. */\n    '${kind}': {\n`,
    ...propertiesOf(spec).map(([key, { meaning }]) => `        /** ${meaning}. */ readonly ${camel(key)}: '${key}';\n`),
    '    };\n',
].join(''));
const keys = [...new Set(Object.values(declarations).flatMap(spec => propertiesOf(spec).map(([key]) => key)))].sort();
writeFileSync('language/generated/accessors.ts', [
    `${header}/** What each accessor of a declaration states, by the property’s name in a charter. */\nexport interface Accessors {\n${kinds.join('')}}\n`,
    '\n/** The accessors of all kinds. A declaration states nothing in those of other kinds. */\nexport abstract class PropertyAccessors {\n    abstract stated(key: string): unknown;\n',
    ...keys.map(key => `    get ${camel(key)}() { return this.stated('${key}'); }\n`), '}\n',
].join(''));

// What may know the rules by their ids, but not the rules themselves.
const { rules } = await load('language/rules/all.ts');
const idsOf = some => (some.length === 0 ? '[]' : `[\n${some.map(({ id }) => `    '${id}',\n`).join('')}]`);
const former = rules.flatMap(({ id, formerIds = [] }) => formerIds.map(each => `    '${each}': '${id}',\n`));
writeFileSync('language/generated/rule-ids.ts', [
    `${header}export const ruleIds = ${idsOf(files)} as const;\n\nexport type RuleId = (typeof ruleIds)[number];\n`,
    `\n/** The rules that cannot be set to a level: where one of them finds something, a text could not be read. */\nexport const fixedRuleIds: readonly RuleId[] = ${idsOf(rules.filter(({ mustBeFixed }) => mustBeFixed))};\n`,
    `\n/** The rules in preview: they find nothing where the project does not ask for them. */\nexport const previewRuleIds: readonly RuleId[] = ${idsOf(rules.filter(({ preview }) => preview))};\n`,
    `\n/** The ids that rules had in released versions, and those that they have now. */\nexport const formerRuleIds: Readonly<Record<string, RuleId>> = {\n${former.join('')}};\n`,
].join(''));

writeRulePages();
