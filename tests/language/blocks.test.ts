import { expect, it } from 'vitest';
import { blocks } from '../../language/assist/blocks.js';
import { formatted } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import { unmarked } from '../../server/convert.js';
import { checkText, shown } from '../support/check.js';

it.each(blocks)('$label: whoever changes nothing in it has a text without errors, laid out', ({ snippet }) => {
    const text = unmarked(snippet);
    expect(checkText(text).findings.filter(({ severity }) => severity === 'error').map(shown)).toEqual([]);
    expect(formatted(parseDocument('file:///w/a.concordat', text))).toBe(text);
});

it('the charter is a draft in which nothing is found that weighs more than information', () => {
    const { findings } = checkText(unmarked(blocks[0]!.snippet));
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(shown)).toEqual([]);
});

it.each(blocks)('$label: nothing that only the partners know is filled in', ({ snippet }) => {
    const { findings } = checkText(unmarked(snippet));
    const unwritten = findings.filter(({ rule }) => rule === 'still-to-be-written').map(({ message }) => /“([^“”]+)” is still/.exec(message)?.[1]);
    const filled = [...snippet.matchAll(/^ *([a-z ]+): (?!\$\{\d+[:|]"?…|"\$\{)(.*)$/gm)].map(([, key, value]) => `${key}: ${value}`);
    expect(unwritten.length).toBeGreaterThan(0);
    expect(filled.filter(each => !/^(?:between|members|convened by|binds): |^stage: draft$|^history: conflict$/.test(each))).toEqual([]);
});

it.each(blocks)('$label: a title or a partner that nobody gave is not stated', ({ snippet }) => {
    const titles = [...snippet.matchAll(/^[a-z ]+ \$\{\d+:\w+\} "([^"]*)"/gm)].map(([, title]) => title);
    const partners = [...snippet.matchAll(/^ *between: (.*)$/gm)].map(([, written]) => written);
    expect(titles.length).toBeGreaterThan(0);
    expect([...titles, ...partners].filter(each => !/^(?:\$\{\d+:"?…"?\}(?:, )?)+$/.test(each!))).toEqual([]);
});
