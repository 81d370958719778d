// Writes docs/rules/README.md, docs/language/, docs/model.md with its picture, docs/bibliography.md, the schemas of the configuration and of what the command prints, the settings and snippets of the extension and the words of the TextMate grammar from the rules and the vocabulary.
// The files are committed, and CI fails when they are stale.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { load } from './load.mjs';

const wordStart = '(?<![\\p{L}\\p{N}_-])';
const wordEnd = '(?![\\p{L}\\p{N}_-])';

const { outputSchemas } = await load('cli/output/formats/json-schema.ts');
const { tools } = await load('language/assistant/all.ts');
const { charterQuestions } = await load('language/assist/charter-questions.ts');
const { english: messages } = await load('server/messages.ts');
const { remarks, titles } = await load('server/titles.ts');
const { bibliographyPage, blocks, configurationSchema, declarations, languagePages, modelPage, modelPicture, ruleList, settableRules } = await load('language/documentation/index.ts');
writePages('docs/rules', [['README', ruleList()]]);
writePages('docs/language', languagePages(examples().map(file => ({ link: `../../${file}`, text: readFileSync(file, 'utf8') }))));
writeFileSync('docs/model.md', modelPage());
writeFileSync('docs/bibliography.md', bibliographyPage());
writeFileSync('docs/images/model.svg', modelPicture(readFileSync('examples/first-faults.concordat', 'utf8'), '2026-11-23'));
mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(outputSchemas())) writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
writeFileSync('schemas/concordat.schema.json', `${JSON.stringify(configurationSchema(), null, 2)}\n`);
writeManifest('client/package.json');
writeTexts('client/l10n/bundle.l10n.json');
writeReference('docs/editors.md');
writeSnippets('client/snippets.json');
writeGrammar('client/syntaxes/concordat.tmLanguage.json');

function writePages(folder, pages) {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of pages) {
        const file = join(folder, `${name}.md`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
    }
}

/** The charters from which the pages of the language quote: those that are meant to be sound, or nearly. */
function examples() {
    return ['examples/marlow-water.concordat', 'examples/northgate/northgate.concordat', 'examples/northgate/places/riverside.concordat', 'examples/northgate/answers-2026-11.concordat'];
}

/** The manifest of the extension has what it shares with the package, and a setting that offers every rule and condition, with its meaning. */
function writeManifest(file) {
    const { version, description, license, keywords } = JSON.parse(readFileSync('package.json', 'utf8'));
    const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), version, description, license, keywords };
    const setting = manifest.contributes.configuration.properties['concordat.rules'];
    manifest.contributes.languageModelTools = tools.map(languageModelTool);
    const texts = JSON.parse(readFileSync('client/package.nls.json', 'utf8'));
    for (const { name, title } of tools) texts[`tool.${name}`] = title;
    writeFileSync('client/package.nls.json', `${JSON.stringify(texts, null, 4)}\n`);
    setting.propertyNames = { enum: settableRules.map(([id]) => id), enumDescriptions: settableRules.map(([, meaning]) => meaning) };
    writeFileSync(file, `${JSON.stringify(manifest, null, 4)}\n`);
}

/** What assistants in the editor can do, as the editor tells them. */
function languageModelTool({ name, description, input }) {
    const { $schema: _, additionalProperties: __, ...inputSchema } = z.toJSONSchema(z.object(input), { io: 'input' });
    return { name: `concordat_${name}`, displayName: `%tool.${name}%`, modelDescription: description, canBeReferencedInPrompt: true, toolReferenceName: `concordat-${name.replaceAll('_', '-')}`, icon: '$(law)', inputSchema };
}

/** The commands and settings of the extension, as tables between two marks of a page. */
function writeReference(file) {
    const { contributes: { commands, configuration, menus } } = JSON.parse(readFileSync('client/package.json', 'utf8'));
    const texts = JSON.parse(readFileSync('client/package.nls.json', 'utf8'));
    const text = key => (/^%.*%$/.test(key) ? texts[key.slice(1, -1)] : key);
    const hidden = new Set(menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command));
    const values = ({ enum: words, enumDescriptions = [], type }) => (words ? words.map((word, index) => `\`${word}\`${enumDescriptions[index] ? `: ${text(enumDescriptions[index])}` : ''}`).join('<br>') : type === 'boolean' ? '`true` or `false`' : type === 'string' ? 'a path' : 'an object of rules or conditions and levels');
    const tables = [
        '| command | id, for a key of your own |', '| --- | --- |', ...commands.filter(({ command }) => !hidden.has(command)).map(({ command, title }) => `| Concordat: ${text(title)} | \`${command}\` |`), '',
        '| setting | what it sets | values | default |', '| --- | --- | --- | --- |',
        ...Object.entries(configuration.properties).map(([name, spec]) => `| \`${name}\` | ${text(spec.description ?? spec.markdownDescription)} | ${values(spec)} | \`${JSON.stringify(spec.default)}\` |`),
    ].join('\n');
    const [start, end] = ['<!-- commands and settings: written by npm run generate -->', '<!-- end of commands and settings -->'];
    const page = readFileSync(file, 'utf8');
    writeFileSync(file, `${page.slice(0, page.indexOf(start) + start.length)}\n\n${tables}\n\n${page.slice(page.indexOf(end))}`);
}

/** What the extension, its views and the server say, and the titles of fixes, in English. A translation is a file beside it, such as bundle.l10n.cy.json; that of the manifest is package.nls.cy.json. */
function writeTexts(file) {
    const sources = readdirSync('client', { recursive: true }).filter(each => each.endsWith('.ts') && !each.startsWith('dist')).sort().map(each => join('client', each)).map(each => readFileSync(each, 'utf8'));
    const texts = sources.flatMap(source => [...source.matchAll(/(?<![\w.])(?:vscode\.l10n\.)?t\('((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text));
    const shared = [...Object.values(charterQuestions).flatMap(each => Object.values(each)), ...Object.values(messages), ...titles, ...remarks];
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(Object.fromEntries([...new Set([...texts, ...shared])].sort().map(text => [text, text])), null, 4)}\n`);
}

/** For the editor's own list of snippets. They have no prefix, because completion offers them where they fit, and the editor would everywhere. */
function writeSnippets(file) {
    const snippets = blocks.map(({ label, meaning, snippet, beginsFile }) => [label, { description: meaning, body: snippet.split('\n'), ...(beginsFile ? { isFileTemplate: true } : {}) }]);
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(snippets), null, 4)}\n`);
}

/** Keywords and properties of several words cannot be told from the words before them, so the grammar lists them. */
function writeGrammar(file) {
    const grammar = JSON.parse(readFileSync(file, 'utf8'));
    const properties = new Set(Object.values(declarations).flatMap(({ properties }) => Object.keys(properties)));
    const { declaration, property } = grammar.repository;
    declaration.match = `${wordStart}(${alternatives(Object.keys(declarations))})${wordEnd}(?:\\s+([\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_-]*))?`;
    property.match = `${wordStart}(${alternatives(properties)})\\s*(:)`;
    writeFileSync(file, `${JSON.stringify(grammar, null, 4)}\n`);
}

/** The longest first, because the first that fits is taken. */
function alternatives(words) {
    return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(word => word.replaceAll(' ', '\\s+')).join('|');
}
