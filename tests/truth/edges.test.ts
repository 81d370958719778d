import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../language/generated/rule-ids.js';
import { checkText } from '../support/check.js';
import { edges, withPartnership, type Edge } from './edges.js';

// The severities that each rule gives a charter at its edge.

describe.each(Object.entries(edges) as [RuleId, readonly Edge[]][])('%s', (rule, cases) => {
    it.each(cases)('%s', (_, text, expected) => {
        const { findings } = checkText(withPartnership(text));
        expect(findings.filter(each => /^(syntax-error|unknown-|unresolved-name|unexpected-value|name-of)/.test(each.rule)).map(({ message }) => message)).toEqual([]);
        expect(findings.filter(each => each.rule === rule).map(({ severity }) => severity)).toEqual(expected);
    });
});
