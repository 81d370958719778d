import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { ConcordatTerminals } from '../../language/generated/parser/ast.js';
import { readGrammar } from '../../language/syntax/services.js';
import { rhythms } from '../../language/vocabulary/forms.js';
import { declarations, type DeclarationSpec } from '../../language/vocabulary/declarations.js';
import { vocabularies } from '../../language/vocabulary/terms/index.js';
import { kinds } from '../../language/vocabulary/kinds.js';
import { documentIn, namesOf, workspaceWith } from '../support/model.js';

/** A charter that declares a stakeholder of this name, and refers to it before, within and after a list. */
function faultsWith(name: string): unknown {
    const document = documentIn(workspaceWith({ 'a.concordat': `
partnership Whole "Whole" { convened by: ${name}  stage: draft }
stakeholder ${name} "Named ${name}" { power: high  depends on: Other because "a reason" }
stakeholder Other
forum Table { members: ${name}, Other, ${name}  in attendance: ${name}  chair: ${name}  meets: monthly }
decision Choice { affects: ${name}  taken by: Table  about: planning }
commitment { by: ${name} because "it said so" [@jones-2023] }
` }), 'a.concordat');
    const forum = document.declared.find(({ keyword }) => keyword === 'forum') as Extract<(typeof document.declared)[number], { keyword: 'forum' }>;
    return { problems: document.source.problems.map(({ message }) => message), faults: document.faults, members: namesOf(forum.members?.value ?? []) };
}

const fine = (name: string) => ({ problems: [], faults: [], members: [name, 'Other', name] });

const grammarWords = AstUtils.streamAllContents(readGrammar()).filter(GrammarAST.isKeyword).map(({ value }) => value).filter(value => /^\p{L}/u.test(value)).toArray();
const propertyWords = Object.values<DeclarationSpec>(declarations).flatMap(({ properties }) => Object.keys(properties).flatMap(key => key.split(' ')));
const termWords = Object.values(vocabularies).flatMap(({ terms }) => Object.keys(terms));
const unitWords = ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'working', 'GBP', 'everyone'];

describe('no word is reserved', () => {
    it('the grammar has words', () => {
        expect(grammarWords).toEqual(expect.arrayContaining(['because', 'import', 'every', 'within', 'to', 'stakeholder', 'ground', 'rule']));
    });

    it.each([...new Set([...grammarWords, ...propertyWords, ...termWords, ...rhythms, ...unitWords])])('%s is a name', word => {
        expect(faultsWith(word)).toEqual(fine(word));
    });
});

describe('names in any script', () => {
    it.each([
        'Åse-Ødegård', 'Österreich', 'Здоровье', 'Υγεία', 'צפון', 'شمال', 'उत्तर', 'ประชาชน', '北門', '健康-2', '북문', '𞤀𞤣𞤤𞤢𞤥', '2gether', '3rd-sector', 'x', '_x', 'a-b_c', 'Ünïté',
    ])('%s', name => {
        expect(faultsWith(name)).toEqual(fine(name));
    });
});

describe('a declaration is found at its name', () => {
    it.each([...grammarWords, 'e', 'r', '患者', 'a-b'])('%s, of whatever kind', word => {
        const text = kinds.map(kind => `${kind}  ${word} "${word} ${kind}"`).join('\n');
        const { declared } = documentIn(workspaceWith({ 'a.concordat': text }), 'a.concordat');
        expect(declared.map(({ place: { start, end } }) => [start, end])).toEqual(Array.from(text.matchAll(/(?<=  )\S+/g), ({ index, 0: name }) => [index, index + name.length]));
    });

    it('or at its keyword', () => {
        const text = 'relationship { trust: low }\nsmall\nwin';
        const { declared } = documentIn(workspaceWith({ 'a.concordat': text }), 'a.concordat');
        expect(declared.map(({ place: { start, end } }) => text.slice(start, end))).toEqual(['relationship', 'small\nwin']);
    });
});

it('a word is no punctuation', () => {
    for (const mark of ['“', '”', '–', '—', '·', '…', '‘', ' ', '　']) expect(new RegExp(`^(${ConcordatTerminals.WORD.source})$`).test(mark)).toBe(false);
});
