import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { declarationPage, vocabularyPage } from '../../language/vocabulary/page-names.js';
import { fencesIn } from '../../language/syntax/literate.js';
import { declarations, type DeclarationSpec } from '../../language/vocabulary/declarations.js';
import { isOpen } from '../../language/configuration/shape.js';
import { kinds } from '../../language/vocabulary/kinds.js';
import { vocabularies, type VocabularyId } from '../../language/vocabulary/terms/index.js';
import type { Term } from '../../language/vocabulary/vocabulary.js';

const pages = new Map(globSync('docs/language/**/*.md').map(file => [file.replaceAll('\\', '/').replace(/^docs\/language\/|\.md$/g, ''), readFileSync(file, 'utf8')]));
/** The first cells of the table below a heading. */
const firstCells = (page: string) => [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, word]) => word);
const ids = Object.keys(vocabularies) as VocabularyId[];
const overview = pages.get('README')!;

it('the pages of the language are one for each declaration, one for each list of words, and one that leads to all', () => {
    const own = [...kinds.map(declarationPage), ...ids.map(vocabularyPage)];
    expect([...pages.keys()].sort()).toEqual(['README', ...own].sort());
    expect([...overview.matchAll(/^\| \[[^\]]+\]\(([^)]+)\.md\)/gm)].map(([, page]) => page)).toEqual(own);
});

describe('the page of a declaration', () => {
    it.each(kinds)('%s: has all its properties, and an example out of a charter that is checked', kind => {
        const page = pages.get(declarationPage(kind))!;
        expect(firstCells(page)).toEqual(Object.keys((declarations[kind] as DeclarationSpec).properties));
        const [example, ...more] = fencesIn(page).map(({ start, end }) => page.slice(start, end).trimEnd());
        expect(more).toEqual([]);
        const [, from] = /^From the charter of \[[^\]]+\]\(\.\.\/\.\.\/(examples\/[^)]+)\)\.$/m.exec(page)!;
        expect(example!.startsWith(`${kind} `)).toBe(true);
        expect(readFileSync(from!, 'utf8')).toContain(example!);
    });
});

it.each(ids)('the page of a list of words, %s, has all of them with their meanings', id => {
    const page = pages.get(vocabularyPage(id))!;
    expect(firstCells(page)).toEqual(Object.keys(vocabularies[id].terms));
    for (const [word, { meaning, since }] of Object.entries<Term>(vocabularies[id].terms)) expect(page).toContain(`| \`${word}\` | ${meaning}${since === undefined ? '' : ` (since ${since})`} |`);
});

it('the guide to words of your own lists each list that can have some', () => {
    expect(firstCells(readFileSync('docs/how-to/own-terms.md', 'utf8')).sort()).toEqual(ids.filter(isOpen).sort());
});
