import { expect, it } from 'vitest';
import { parseDocument } from '../../language/syntax/document.js';
import { bodySlips } from '../../language/syntax/body-slips.js';
import { headSlips } from '../../language/syntax/head-slips.js';
import { bodyMistakes, headMistakes } from '../../language/syntax/grammatical-mistakes.js';
import { lexicalMistakes } from '../../language/syntax/lexical-mistakes.js';

const mistakes = [...lexicalMistakes, ...headMistakes, ...bodyMistakes, ...headSlips, ...bodySlips];

it.each(mistakes.map(({ name, example }) => [name, example]))('%s: recognised in its example, and nothing else is', (name, example) => {
    expect(parseDocument('file:///w/a.concordat', example).problems.map(({ mistake }) => mistake)).toEqual([name]);
});

it('no two mistakes have one name', () => {
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
});
