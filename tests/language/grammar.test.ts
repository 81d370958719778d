import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConcordatTerminals } from '../../language/generated/parser/ast.js';
import { declarations, type DeclarationSpec } from '../../language/vocabulary/declarations.js';
import { kinds, type Kind } from '../../language/vocabulary/kinds.js';
import type { PropertySpec } from '../../language/vocabulary/properties.js';
import { vocabularies } from '../../language/vocabulary/terms/index.js';
import { documentIn, workspaceWith } from '../support/model.js';

it('the grammar and the vocabulary know the same declarations', () => {
    const rule = /Keyword returns string:([^;]*);/.exec(readFileSync('language/concordat.langium', 'utf8'))![1]!;
    const keywords = rule.split('|').map(alternative => [...alternative.matchAll(/'([a-z]+)'/g)].map(([, word]) => word).join(' '));
    expect(keywords).toEqual([...kinds]);
    expect(Object.keys(declarations)).toEqual([...kinds]);
});

it('the parser was generated from the grammar as it stands', () => {
    const terminals = [...readFileSync('language/concordat.langium', 'utf8').matchAll(/^(?:hidden )?terminal ([A-Z_]+): \/(.*)\/;$/gm)].map(([, name, pattern]) => [name, pattern]);
    expect(terminals).toEqual(Object.entries(ConcordatTerminals).map(([name, { source }]) => [name, source]));
});

/** A value of the form that a property asks for. */
function valueFor(spec: PropertySpec): string {
    switch (spec.form) {
        case 'text': return '"a text"';
        case 'date': return '2026-04-01';
        case 'period': return '2026-04-01 to 2029-03-31';
        case 'duration': return '18 months';
        case 'rhythm': return 'every 6 weeks';
        case 'date-or-rhythm': return 'yearly';
        case 'money': return '£1,000';
        case 'period-or-least': return 'at least 14 days';
        case 'threshold': return '2/3 of those present';
        case 'quorum': return '50% including chair';
        case 'number': return '6';
        case 'terms': return '2 terms';
        case 'year': return '2024';
        case 'term': return Object.keys(vocabularies[spec.vocabulary].terms)[0]!;
        case 'names': return nameOf(spec.of[0]!);
    }
}

const nameOf = (kind: Kind) => `the-${kind.replace(' ', '-')}`;

describe('every property of every declaration can be written and read', () => {
    const all = Object.entries<DeclarationSpec>(declarations).flatMap(([keyword, { properties }]) => Object.entries(properties).map(([key, spec]) => [keyword as Kind, key, spec] as const));

    it.each(all)('%s: %s', (keyword, key, spec) => {
        const others = kinds.filter(kind => kind !== keyword && kind !== 'explain').map(kind => `${kind} ${nameOf(kind)}`);
        const text = `${others.join('\n')}\n${keyword} ${nameOf(keyword)} { ${key}: ${valueFor(spec)} because "a reason" [@jones-2023] }`;
        const document = documentIn(workspaceWith({ 'a.concordat': text }), 'a.concordat');
        const entity = document.declared.at(-1)!;
        const stated = entity.stated(key);
        expect({ problems: document.source.problems, faults: document.faults }).toEqual({ problems: [], faults: [] });
        expect(stated).toMatchObject({ because: 'a reason', items: [{ written: valueFor(spec) }] });
        if (key !== 'title') expect((entity as unknown as Record<string, unknown>)[key.replace(/[ -](.)/g, (_, letter: string) => letter.toUpperCase())]).toBe(stated);
    });
});
