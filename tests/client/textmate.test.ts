import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const files: Readonly<Record<string, string>> = {
    'source.concordat': 'client/syntaxes/concordat.tmLanguage.json',
    'markdown.concordat.codeblock': 'client/syntaxes/markdown-fence.tmLanguage.json',
    // What VS Code colours Markdown with.
    'text.html.markdown': createRequire(import.meta.url).resolve('tm-grammars/grammars/markdown.json'),
};
let registry: textmate.Registry;
let grammar: IGrammar;

beforeAll(async () => {
    await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
    registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
            createOnigString: text => new oniguruma.OnigString(text),
        }),
        loadGrammar: async scope => (files[scope] === undefined ? null : textmate.parseRawGrammar(readFileSync(files[scope], 'utf8'), files[scope])),
        getInjections: scope => (scope === 'text.html.markdown' ? ['markdown.concordat.codeblock'] : undefined),
    });
    grammar = (await registry.loadGrammar('source.concordat'))!;
});

/** The words of a text with their innermost scope, without the ending that is common to all. */
function scopes(text: string, by = grammar): string[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap(line => {
        const { tokens, ruleStack } = by.tokenizeLine(line, state);
        state = ruleStack;
        return tokens
            .map(({ startIndex, endIndex, scopes }) => ({ word: line.slice(startIndex, endIndex), scope: scopes.at(-1)!.replace(/\.concordat$/, '') }))
            .filter(({ word, scope }) => word.trim() !== '' && !/^(source|punctuation)/.test(scope))
            .map(({ word, scope }) => `${word.trim()} ${scope}`);
    });
}

describe('the colours before the server is up', () => {
    it.each([
        ['ground rule Papers "Read"', ['ground rule keyword.declaration', 'Papers entity.name.type', '" string.quoted.double', 'Read string.quoted.double', '" string.quoted.double']],
        ['stakeholder A { power: high  depends on: C because “x” }', ['stakeholder keyword.declaration', 'A entity.name.type', 'power variable.other.property', 'high variable.other.name', 'depends on variable.other.property', 'C variable.other.name', 'because keyword.other.because', '“ string.quoted.other', 'x string.quoted.other', '” string.quoted.other']],
        ['trust building { time: 18 months  cost: £60,000 }', ['trust building keyword.declaration', 'time variable.other.property', '18 months constant.numeric.duration', 'cost variable.other.property', '£60,000 constant.numeric.money']],
        ['forum B { members: power, in  in attendance: C }', ['forum keyword.declaration', 'B entity.name.type', 'members variable.other.property', 'power variable.other.name', 'in variable.other.name', 'in attendance variable.other.property', 'C variable.other.name']],
        ['forum B { minutes: published within 10 working days }', ['forum keyword.declaration', 'B entity.name.type', 'minutes variable.other.property', 'published variable.other.name', 'within keyword.operator.word', '10 working days constant.numeric.duration']],
        ['partnership P { period: 2026-04-01 to 2029-03-31 }', ['partnership keyword.declaration', 'P entity.name.type', 'period variable.other.property', '2026-04-01 constant.numeric.date', 'to keyword.operator.word', '2029-03-31 constant.numeric.date']],
        ['stakeholder 組合-1 { power: high [@jones-2023] }', ['stakeholder keyword.declaration', '組合-1 entity.name.type', 'power variable.other.property', 'high variable.other.name', '@jones-2023 constant.other.citation']],
        ['// forum X', ['// forum X comment.line.double-slash']],
        ['/* forum X */ forum Y', ['/* comment.block', 'forum X comment.block', '*/ comment.block', 'forum keyword.declaration', 'Y entity.name.type']],
    ])('%s', (text, expected) => {
        expect(scopes(text)).toEqual(expected);
    });
});

describe('the colours of a charter in Markdown', () => {
    const inFence = ['concordat fenced_code.block.language', 'forum keyword.declaration', 'F entity.name.type', 'meets variable.other.property', 'monthly variable.other.name'];
    it.each([
        ['a fence', '```concordat\nforum F {\n    meets: monthly\n}\n```\nforum F', inFence],
        ['tildes, and more words', '~~~ Concordat x\nforum F {\n    meets: monthly\n}\n~~~', [inFence[0]!.replace('c', 'C'), 'x fenced_code.block.language.attributes', ...inFence.slice(1)]],
        ['a fence in a list', '- ```concordat\n  forum F {\n    meets: monthly\n  }\n  ```', inFence],
    ])('%s, in every Markdown file and in those that are charters', async (_, text, expected) => {
        for (const scope of ['text.html.markdown', 'text.html.markdown']) {
            const found = scopes(text, (await registry.loadGrammar(scope))!).filter(word => !/ (meta|markup|text)/.test(word));
            expect(found).toEqual(expected);
        }
    });

    it('and of other fences as before', async () => {
        const found = scopes('```concordance\nforum F\n```', (await registry.loadGrammar('text.html.markdown'))!);
        expect(found).toContain('forum F markup.fenced_code.block.markdown');
    });
});

it('words within values: seats, shares of, who must be there, rhythms, what a source says', () => {
    const words = (text: string) => scopes(`forum F { ${text} }`).filter(each => /operator\.word|\.says/.test(each)).map(each => each.split(' keyword')[0]);
    expect(words('members: A 3 seats, B')).toEqual(['seats']);
    expect(words('threshold: 2/3 of those present')).toEqual(['of']);
    expect(words('quorum: 50% including L')).toEqual(['including']);
    expect(words('quorum: 5 with A 2, B 2')).toEqual(['with']);
    expect(words('meets: at least quarterly')).toEqual(['at least']);
    expect(words('meets: 4 times a year')).toEqual(['times a']);
    expect(words('papers: published 7 days before')).toEqual(['before']);
    expect(words('chair: L [@Scheme "3.2" says "in law"]')).toEqual(['says']);
});
