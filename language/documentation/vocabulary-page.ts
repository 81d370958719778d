import { isOpen } from '../configuration/shape.js';
import { claimsOf } from '../framework/claims/claims.js';
import { claimInWords } from '../framework/claims/in-words.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { vocabularies, type VocabularyId } from '../vocabulary/terms/index.js';
import type { Term, Vocabulary } from '../vocabulary/vocabulary.js';
import { sinceVersion } from './declaration-page.js';
import { ruleLines, section } from './links.js';
import { declarationPage } from '../vocabulary/page-names.js';

const docs = '../../';

/** How a list of words is called where it stands alone: `Kind of partnership`. */
export function wordFor(id: VocabularyId): string {
    const words = vocabularies[id].title.replace(/^an? /, '');
    return words[0]!.toUpperCase() + words.slice(1);
}

/** The words of a list with their meanings, where they may stand, and which rules look at them. */
export function vocabularySection(id: VocabularyId): string {
    const taking = propertiesTaking(id);
    const keys = new Set(taking.flatMap(({ kind, properties }) => properties.map(property => `${kind}.${property}`)));
    return [
        `# ${wordFor(id)}`,
        `${meaningOf(id)}${isOpen(id) ? ` Is a word missing? [Add your own](${docs}how-to/own-terms.md) under the key \`${id}\`.` : ''}`,
        termTable(id),
        ...section('Where these words stand', taking.map(({ kind, properties }) => `- [${kind}](../${declarationPage(kind)}.md): ${properties.map(key => `\`${key}\``).join(', ')}`).join('\n')),
        ...section('Rules that look at them', ruleLines(key => keys.has(key), docs)),
    ].join('\n\n') + '\n';
}

/** What a list of words is for. */
export function meaningOf(id: VocabularyId): string {
    const { meaning, scale } = vocabularies[id] as Vocabulary;
    return `${meaning}.${scale ? ' From least to most.' : ''}`;
}

/** The words of a list, a row each. */
export function termTable(id: VocabularyId): string {
    const terms = Object.entries<Term>(vocabularies[id].terms);
    const marked = terms.some(([, { marks }]) => marks);
    const anchored = terms.some(([, { anchor }]) => anchor);
    const columns = ['word', 'what it means', ...(anchored ? ['how to tell (our anchors)'] : []), ...(marked ? ['marks'] : []), 'what the model says of it'];
    const rows = terms.map(([word, { meaning, anchor = '', marks = [], claims = [], since }]) => [`\`${word}\``, `${meaning}${sinceVersion({ since })}`, ...(anchored ? [anchor] : []), ...(marked ? [marks.map(mark => `\`${mark}\``).join(', ')] : []), claimsOf(claims).map(claimInWords).join('<br>')]);
    return [columns, columns.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function propertiesTaking(id: VocabularyId): { readonly kind: Kind; readonly properties: string[] }[] {
    return kinds.map(kind => ({
        kind,
        properties: Object.entries((declarations[kind] as DeclarationSpec).properties).filter(([, spec]) => spec.form === 'term' && spec.vocabulary === id).map(([key]) => key),
    })).filter(({ properties }) => properties.length > 0);
}
