import { shortCite } from '../framework/cited.js';
import { conditions } from '../framework/conditions.js';
import { rhythms } from '../model/reading.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { vocabularies } from '../vocabulary/terms/index.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { DocumentationPage } from './index.js';

/** The reference of the language: every declaration and property, and every word that properties may take. */
export function languagePages(): DocumentationPage[] {
    return [['README', overview()], ['declarations', declarationsPage()], ['terms', termsPage()]];
}

function overview(): string {
    return `# The language

A charter is made of declarations of one shape:

    keyword Name "Title" {
        property: value
        property: value because "a reason" [@source "p. 12"]
    }

- [Declarations](declarations.md): what can be declared, and the properties of each
- [Terms](terms.md): the words that properties may take, and what they mean
`;
}

function declarationsPage(): string {
    const sections = Object.entries<DeclarationSpec>(declarations).map(([keyword, { meaning, properties }]) => {
        const rows = Object.entries(properties).map(([key, spec]) => `| \`${key}\` | ${valueOf(spec)} | ${spec.meaning} | ${spec.condition ? conditions[spec.condition].title : ''} |`);
        return [`## ${keyword}`, '', `${meaning}.`, '', '| property | value | what it states | condition of the model |', '| --- | --- | --- | --- |', ...rows].join('\n');
    });
    return `# Declarations\n\n${sections.join('\n\n')}\n`;
}

function valueOf(spec: PropertySpec): string {
    const many = spec.many ? ', one or more' : '';
    switch (spec.form) {
        case 'term': return `[${vocabularies[spec.vocabulary].title}](terms.md#${spec.vocabulary})${many}`;
        case 'names': return `names of: ${spec.of.join(', ')}${spec.everyone ? ', or `everyone`' : ''}${spec.orText ? ', or a text' : ''}${many}`;
        case 'rhythm': return rhythmWords;
        case 'date-or-rhythm': return `a date, or ${rhythmWords}`;
        default: return `a ${spec.form.replaceAll('-', ' ')}${many}`;
    }
}

const rhythmWords = `${rhythms.map(word => `\`${word}\``).join(', ')}, or such as \`every 6 weeks\``;

function termsPage(): string {
    const sections = Object.entries<Vocabulary>(vocabularies).map(([id, { meaning, scale, terms }]) => {
        const rows = Object.entries(terms).map(([word, term]) => `| \`${word}\` | ${term.meaning} | ${(term.cites ?? []).map(shortCite).join('; ')} |`);
        return [`## ${id}`, '', `${meaning}.${scale ? ' From least to most.' : ''}`, '', '| word | what it means | where the model speaks of it |', '| --- | --- | --- |', ...rows].join('\n');
    });
    return `# Terms\n\n${sections.join('\n\n')}\n`;
}
