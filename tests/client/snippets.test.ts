import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkText, shown } from '../support/check.js';

const snippets = JSON.parse(readFileSync('client/snippets.json', 'utf8')) as Record<string, { prefix: string; body: string[] }>;

/** The text that an author gets who takes every proposal. */
const filled = (body: readonly string[]) => body.join('\n').replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d/g, '');

/** What the words around a snippet declare, where it is no charter of its own. */
const around: Readonly<Record<string, string>> = {
    repair: 'stakeholder One "One"\nstakeholder Other "Other"\n',
    departure: 'partnership P "P" { convened by: One }\nstakeholder One "One"\nforum Board "Board" { members: One }\n',
};

it.each(Object.values(snippets))('the snippet “$prefix” is understood', ({ prefix, body }) => {
    const { findings } = checkText(`${around[prefix] ?? ''}${filled(body).replace('explain rule', 'explain meetings-not-stated')}`);
    expect(findings.filter(({ severity }) => severity === 'error').map(shown)).toEqual([]);
});

it('the charter of the snippet is a draft in which nothing is found that weighs more than information', () => {
    const { findings } = checkText(filled(snippets['Charter']!.body));
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning').map(shown)).toEqual([]);
});
