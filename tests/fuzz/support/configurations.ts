import fc from 'fast-check';
import { settable } from '../../../language/configuration/shape.js';
import { vocabularies } from '../../../language/vocabulary/terms/index.js';

const oddKeys = ['__proto__', 'constructor', 'syntax-error', 'no-such-rule', ''] as const;
const levels = fc.constantFrom('off', 'hint', 'info', 'warning', 'error', 'high');
const patterns = fc.subarray(['north', '*.concordat', 'a*', '!a.concordat', '**', '/', '!', '[', '\\', '#', ' ', '']);
const settings = {
    rules: fc.dictionary(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...settable) }, { weight: 1, arbitrary: fc.constantFrom(...oddKeys) }), levels),
    groundRuleTopics: fc.subarray(['conduct', 'transparency', 'conductt', '']),
    vagueWords: fc.subarray(['the', 'a', '', '(', '患者']),
    earlyWinMonths: fc.constantFrom<unknown>(0, 1, 12, 121, 1.5, 'x', null),
};
const terms = fc.dictionary(
    fc.constantFrom(...Object.keys(vocabularies), ...oddKeys),
    fc.dictionary(fc.constantFrom('farming', 'housing', 'Big Ben', ...oddKeys), fc.record({ meaning: fc.string(), marks: fc.subarray(['public', 'non-state', 'none']) }, { requiredKeys: [] })),
);

/** A configuration as someone may have written it: with all keys that there are, and now and then a wrong one. */
const stated = fc.record({
    extends: fc.constantFrom<unknown>('../concordat.json', './concordat.json', './none.json', 'north/concordat.jsonc', ['package.json', './concordat.json'], 'https://example.org/x.json', '%', '/etc/passwd', ''),
    exclude: patterns,
    ...settings,
    terms,
    bibliography: fc.subarray(['works.json', 'concordat.json', '../out.bib', '%E0%A4', '\\\\host\\x']),
    overrides: fc.array(fc.record({ files: patterns, ...settings }, { requiredKeys: [] }), { maxLength: 2 }),
    $schema: fc.constantFrom<unknown>('./schema.json', 3),
    rulez: fc.constant({}),
}, { requiredKeys: [] });

export const configuration: fc.Arbitrary<string> = stated.map(value => JSON.stringify(value, undefined, 4));

/** Any text that stands in a configuration's place. */
export const anyConfiguration: fc.Arbitrary<string> = fc.oneof(
    { weight: 3, arbitrary: configuration },
    fc.json(),
    fc.constantFrom('', '{', '[]', 'null', '{ "rules": {}, // no\n }', '{"exclude":["\\uD800"]}', '{"a":'.repeat(5_000), '['.repeat(9_000), '\uFEFF{}'),
);
