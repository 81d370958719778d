import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

const path = 'client/syntaxes/concordat.tmLanguage.json';
let grammar: IGrammar;

beforeAll(async () => {
    await oniguruma.loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
    const registry = new textmate.Registry({
        onigLib: Promise.resolve({
            createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
            createOnigString: text => new oniguruma.OnigString(text),
        }),
        loadGrammar: async () => textmate.parseRawGrammar(readFileSync(path, 'utf8'), path),
    });
    grammar = (await registry.loadGrammar('source.concordat'))!;
});

/** The words of a text with their innermost scope, without the ending that is common to all. */
function scopes(text: string): string[] {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap(line => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
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
