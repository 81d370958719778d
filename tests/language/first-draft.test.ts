import { expect, it } from 'vitest';
import { firstDraft } from '../../language/assist/first-draft.js';
import { formatted } from '../../language/format/format.js';
import { parseDocument } from '../../language/syntax/document.js';
import { checkText } from '../support/check.js';

it.each([
    ['a usual one', { title: 'Riverside Partnership', kind: 'place-partnership', partners: ['Riverside Council', 'Riverside Practices', 'Riverside Carers'] }],
    ['titles that begin alike, with quotation marks, digits alone, and in other scripts', { title: 'The "Big" Board', kind: 'watershed-council', partners: ['The Big Board', 'The Big Board', '2030', 'Рыбаки', '— —'] }],
])('a first draft is a charter without errors, laid out: %s', (_, beginning) => {
    const text = firstDraft(beginning);
    expect(checkText(text).findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([]);
    expect(formatted(parseDocument('file:///w/a.concordat', text))).toBe(text);
});

it('a first draft states nothing that was not asked', () => {
    const text = firstDraft({ title: 'Riverside', partners: ['Council', 'Carers'] });
    const stated = text.split('\n').filter(line => /^ {4}[^/]/.test(line)).map(line => line.trim());
    expect(stated).toEqual(['convened by: Council', 'stage: draft', 'members: Council, Carers']);
});
