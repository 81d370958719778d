import { conditions } from '../framework/conditions.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { vocabularies, type VocabularyId } from '../vocabulary/terms/index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { declarationSection, propertyTable, sinceVersion } from './declaration-page.js';
import { exemplary, type Quotable } from './exemplary.js';
import type { DocumentationPage } from './page.js';
import { declarationPage, vocabularyPage } from '../vocabulary/page-names.js';
import { meaningOf, termTable, vocabularySection, wordFor } from './vocabulary-page.js';

const vocabularyIds = Object.keys(vocabularies) as VocabularyId[];

/** The reference of the language: a page for every declaration and for every list of words, and one that leads to them. The charters hold every declaration. */
export function languagePages(charters: readonly Quotable[]): DocumentationPage[] {
    const examples = exemplary(charters);
    return [
        ['README', overview()],
        ...kinds.map((kind): DocumentationPage => [declarationPage(kind), declarationSection(kind, examples.get(kind)!)]),
        ...vocabularyIds.map((id): DocumentationPage => [vocabularyPage(id), vocabularySection(id)]),
    ];
}

/** All declarations with their properties on one page, without links: for those who read it all at once. */
export function allDeclarations(): string {
    const sections = kinds.map(kind => `## ${kind}\n\n${(declarations[kind] as DeclarationSpec).meaning}.${sinceVersion(declarations[kind] as DeclarationSpec)}\n\n${propertyTable(kind)}`);
    return withoutLinks(`# Declarations\n\n${sections.join('\n\n')}\n`);
}

/** All words with their meanings on one page, without links. */
export const allTerms = (): string => withoutLinks(`# Terms\n\n${vocabularyIds.map(id => `## ${wordFor(id)}\n\n${meaningOf(id)}\n\n${termTable(id)}`).join('\n\n')}\n`);

const withoutLinks = (text: string): string => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

export function overview(): string {
    const rows = kinds.map(kind => `| [${kind}](${declarationPage(kind)}.md) | ${(declarations[kind] as DeclarationSpec).meaning} | ${bearsOn(kind)} |`);
    const words = vocabularyIds.map(id => `| [${wordFor(id)}](${vocabularyPage(id)}.md) | ${(vocabularies[id] as Vocabulary).meaning} |`);
    return `# The language

A charter is made of declarations of one shape:

    keyword Name "Title" {
        property: value
        property: value because "a reason" [@source "p. 12"]
    }

The **keyword** says what it is. The **name** is one word, which the rest of the charter uses to refer to it. You can leave it out if nothing refers to it. The **title** is what people call it. After any value you can give a reason, with \`because\`, and its source, in square brackets. Text from \`//\` to the end of the line is a note to readers.

In a list, each value can have its own reason and source:

    members: Council 3 seats [@Scheme "3.5"], HealthBoard 3 seats because "each party has the same number" [@Scheme "3.6"]

A reason or a source after the last value is about the whole list, unless another value has one of its own. A citation can quote the words it relies on: \`[@Scheme "3.2" says "neither party alone can block"]\`. The word \`everyone\` can take the place of a list of stakeholders; it names all stakeholders that the charter declares or names.

The reference shows in which version of the language a word came: (since 0.2). What has no version was there from the start. Words that people often write first, such as \`deputy chair\`, are answered with the word of the language, and \`concordat lint --fix\` writes it. [Versions of the language](../versions.md) lists what came when, and how to bring a charter up to date.

## Declarations

| keyword | what it states | condition of the model |
| --- | --- | --- |
${rows.join('\n')}

## Words

Some properties take a word of a list. A word that is not on the list is one finding, and the rest of the charter is understood all the same.

| list | what it is for |
| --- | --- |
${words.join('\n')}
`;
}

/** The conditions that its properties bear on, the one that most of them do first. */
function bearsOn(kind: Kind): string {
    const bearing = Object.values((declarations[kind] as DeclarationSpec).properties).flatMap(({ condition }) => (condition ? [condition] : []));
    const often = (id: string) => bearing.filter(each => each === id).length;
    return [...new Set(bearing)].sort((a, b) => often(b) - often(a)).slice(0, 2).map(id => conditions[id].title).join('; ');
}
