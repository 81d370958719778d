import { conditions } from '../framework/conditions.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { vocabularies, type VocabularyId } from '../vocabulary/terms/index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { declarationSection, propertyTable } from './declaration-page.js';
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
    const sections = kinds.map(kind => `## ${kind}\n\n${(declarations[kind] as DeclarationSpec).meaning}.\n\n${propertyTable(kind)}`);
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

The **keyword** says what it is. The **name** is one word, by which the rest of the charter speaks of it; where nothing does, it may be left out. The **title** is what people call it. Behind any value may stand a reason, after \`because\`, and where that is written, in square brackets. What stands behind \`//\`, to the end of the line, is a note to readers.

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
