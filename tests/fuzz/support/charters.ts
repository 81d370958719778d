import fc from 'fast-check';
import { ruleIds } from '../../../language/generated/rule-ids.js';
import { declarations } from '../../../language/vocabulary/declarations.js';
import { propertiesOf } from '../../../language/vocabulary/keys.js';
import { kinds, type Kind } from '../../../language/vocabulary/kinds.js';
import type { PlainForm, PropertySpec } from '../../../language/vocabulary/properties.js';
import { vocabularies } from '../../../language/vocabulary/terms/index.js';

/** A charter without errors of syntax or spelling, made from the tables of the vocabulary: all kinds, all properties, all forms of value. */
export interface MadeCharter {
    readonly made: { readonly [K in Kind]?: readonly MadeDeclaration[] };
}

export interface MadeDeclaration {
    readonly title: string;
    /** For an explanation, the rule. */
    readonly rule: string;
    readonly properties: Readonly<Record<string, MadeProperty>>;
}

interface MadeProperty {
    readonly values: readonly MadeValue[];
    /** The reason for each value but the last, one after the other. */
    readonly reasons?: readonly (string | undefined)[];
    readonly because?: string | undefined;
    /** Which of the charter's sources it is based on. */
    readonly source?: number | undefined;
    /** What stands in that source. */
    readonly says?: string | undefined;
}

/** `more` stands behind a name: its seats. `required` is asked for by name in a quorum, behind its size. */
type MadeValue = { readonly written: string; readonly required?: MadeName } | MadeName;
interface MadeName { readonly of: Kind; readonly index: number; readonly more?: string }

const days = ['2025-01-01', '2026-04-01', '2026-05-31', '2026-06-01', '2026-06-02', '2027-04-01', '2028-02-29'];
const quoted = fc.constantFrom('the merger', 'Money & <b>staff</b>', 'as \\"they\\" see it', 'where appropriate', 'a \\\\ b', 'Gemeinsam für Ärzte', '患者の声', '// no comment', 'in due course {').map(text => `"${text}"`);

const plainValues: Readonly<Record<PlainForm, fc.Arbitrary<string>>> = {
    text: quoted,
    date: fc.constantFrom(...days),
    period: fc.oneof(fc.subarray(days, { minLength: 2, maxLength: 2 }).map(([from, to]) => `${from} to ${to}`), fc.constantFrom(...days).map(day => `from ${day}`)),
    'period-or-least': fc.oneof(fc.subarray(days, { minLength: 2, maxLength: 2 }).map(([from, to]) => `${from} to ${to}`), fc.constantFrom('at least 14 days', 'at least 1 month')),
    duration: fc.constantFrom('18 months', '10 working days', '1 day', '2  weeks'),
    rhythm: fc.constantFrom('monthly', 'weekly', 'every 6 weeks', 'at least quarterly', 'at least 4 times a year', '2 times a month', 'as needed', 'asynchronously', 'at least every 2 weeks'),
    'date-or-rhythm': fc.constantFrom('yearly', 'every 6 months', ...days),
    money: fc.constantFrom('£60,000', '60000 GBP', '€ 5', '£0'),
    threshold: fc.constantFrom('50%', '75 %', '100%', '66.7%', '2/3', '2/3 of those present', '80% of votes cast', '75% of members'),
    quorum: fc.constantFrom('1', '3', '50%', 'majority', '1/3', '5 members', '50% including chair', 'majority of members'),
    number: fc.constantFrom('1', '6', '25'),
    terms: fc.constantFrom('1 term', '2 terms'),
    year: fc.constantFrom('1999', '2024'),
};

const quorums: fc.Arbitrary<MadeValue> = fc.oneof(
    plainValues.quorum.map(written => ({ written })),
    fc.record({
        written: fc.constantFrom('5 including', '50% with', 'majority including', '2/3 of members with'),
        required: fc.record({ of: fc.constantFrom<Kind>('stakeholder', 'leader', 'role', 'seat'), index: fc.nat(5), more: fc.constantFrom('', ' 2') }),
    }),
);

function valueOf(spec: PropertySpec): fc.Arbitrary<MadeValue> {
    const written = (text: fc.Arbitrary<string>): fc.Arbitrary<MadeValue> => text.map(written => ({ written }));
    if (spec.form === 'names') {
        const named = fc.record({ of: fc.constantFrom(...spec.of), index: fc.nat(5), more: spec.seats ? fc.constantFrom('', ' 1 seat', ' 3 seats') : fc.constant('') });
        const others = [...(spec.orText ? [quoted] : []), ...(spec.everyone ? [fc.constant('everyone')] : [])];
        return fc.oneof({ weight: 5, arbitrary: named }, ...others.map(other => ({ weight: 1, arbitrary: written(other) })));
    }
    if (spec.form === 'quorum') return quorums;
    if (spec.form !== 'term') return written(plainValues[spec.form]);
    const behind = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, quoted.map(text => ` ${text}`), ...(spec.timed ? [fc.constantFrom(' within 10 working days', ' 7 days before')] : []));
    const words = fc.tuple(fc.constantFrom(...Object.keys(vocabularies[spec.vocabulary].terms)), behind).map(([word, more]) => word + more);
    return written(spec.orText ? fc.oneof({ weight: 4, arbitrary: words }, quoted) : words);
}

const propertyOf = (spec: PropertySpec): fc.Arbitrary<MadeProperty> => fc.record({
    values: fc.array(valueOf(spec), { minLength: 1, maxLength: spec.many && spec.form !== 'quorum' ? 3 : 1 }),
    reasons: fc.array(fc.option(quoted, { nil: undefined, freq: 2 }), { maxLength: 2 }),
    says: fc.option(quoted, { nil: undefined, freq: 4 }),
    because: fc.option(quoted, { nil: undefined, freq: 6 }),
    source: fc.option(fc.nat(1), { nil: undefined, freq: 12 }),
});

const titles = fc.constantFrom('Carers', 'The <script> & Sons', 'Ends with a stop.', 'O\\"Neill', 'Bäckerei', 'Two  spaces', '患者', 'N');

const declarationOf = (kind: Kind): fc.Arbitrary<MadeDeclaration> => fc.record({
    title: titles,
    rule: fc.constantFrom(...ruleIds),
    properties: fc.record(Object.fromEntries(Object.entries(propertiesOf(kind)).map(([key, spec]) => [key, propertyOf(spec)])), { requiredKeys: [] }) as fc.Arbitrary<Record<string, MadeProperty>>,
});

const most: Partial<Record<Kind, number>> = { stakeholder: 5, relationship: 3, forum: 3, decision: 3, leader: 3, commitment: 3 };

/** A rule is explained once: two explanations for the same would be one too many. */
const declarationsOf = (kind: Kind): fc.Arbitrary<MadeDeclaration[]> => fc.uniqueArray(declarationOf(kind), {
    ...(kind === 'partnership' ? { minLength: 1, maxLength: 1 } : { maxLength: most[kind] ?? 2 }),
    comparator: (one, other) => (kind === 'explain' && one.rule === other.rule) || (kind === 'answer' && questionOf(one) === questionOf(other)),
});

/** Of two answers to one question, the first counts. */
const questionOf = ({ properties }: MadeDeclaration): string => JSON.stringify(properties['to']?.values);

export const madeCharter: fc.Arbitrary<MadeCharter> = fc.record({
    made: fc.record(Object.fromEntries(kinds.map(kind => [kind, declarationsOf(kind)]))),
});

/** How a made charter is written down; what is left out is as usual. */
export interface Writing {
    readonly nameOf?: (kind: Kind, index: number) => string;
    /** The order of its declarations, by numbers to sort them by. */
    readonly order?: readonly number[];
    /** What stands between two words where white space must, in turn. */
    readonly gaps?: readonly string[];
}

export const usualName = (kind: Kind, index: number): string => `${declarations[kind].plural}${index + 1}`;

/** The text of a made charter, one property a line. */
export function written({ made }: MadeCharter, { nameOf = usualName, order = [], gaps }: Writing = {}): string {
    const states = statedPairs();
    const all = kinds.flatMap(kind => (made[kind] ?? []).map((declaration, index) => tokensOf(made, nameOf, kind, index, kind === 'relationship' ? states(made, declaration) : declaration)));
    const sorted = all.map((tokens, index) => ({ tokens, at: order[index] ?? index })).sort((a, b) => a.at - b.at).flatMap(({ tokens }) => tokens);
    let gap = 0;
    return sorted.map(token => token + (gaps ? gaps[gap++ % gaps.length]! : token.endsWith('{') || token.endsWith('}') || token.endsWith('\n') ? '\n' : ' ')).join('').replace(/\n+$/, '\n');
}

function tokensOf(made: MadeCharter['made'], nameOf: NonNullable<Writing['nameOf']>, kind: Kind, index: number, { title, rule, properties }: MadeDeclaration): string[] {
    const name = kind === 'explain' ? rule : nameOf(kind, index);
    const bodies = Object.entries(properties).map(([key, property]) => propertyTokens(made, nameOf, key, property)).filter(tokens => tokens.length > 0);
    const heading = [kind, name, ...(kind === 'explain' ? [] : [`"${title} ${index + 1}"`])];
    return bodies.length === 0 ? [...heading.slice(0, -1), `${heading.at(-1)!}\n`] : [...heading, '{', ...bodies.flat(), '}'];
}

function propertyTokens(made: MadeCharter['made'], nameOf: NonNullable<Writing['nameOf']>, key: string, { values, reasons = [], because, source, says }: MadeProperty): string[] {
    const named = ({ of, index }: MadeName) => (made[of]?.length ? nameOf(of, index % made[of].length) : undefined);
    const words = new Map<string, string>();
    for (const value of values) {
        const name = 'written' in value ? value.required && named(value.required) : named(value);
        if ('written' in value) {
            if (!value.required) words.set(value.written, value.written);
            else if (name !== undefined) words.set(value.written, `${value.written} ${name}${value.required.more ?? ''}`);
        } else if (name !== undefined && !words.has(name)) words.set(name, `${name}${value.more ?? ''}`);
    }
    if (words.size === 0) return [];
    const sources = made.source?.length ?? 0;
    const cited = source === undefined || sources === 0 ? [] : [`[@${nameOf('source', source % sources)}${says === undefined ? '' : ` says ${says}`}]`];
    const trail = [...(because === undefined ? [] : ['because', because]), ...cited];
    const list = [...words.values()];
    const tokens = [`${key}:`, ...list.flatMap((word, index) => {
        if (index === list.length - 1) return [word];
        const reason = reasons[index];
        return reason === undefined ? [`${word},`] : [word, 'because', `${reason},`];
    }), ...trail];
    return [...tokens.slice(0, -1), `${tokens.at(-1)!}\n`];
}

/** What lies between two stakeholders is stated once: of a relationship that states a pair again, one party is left. */
function statedPairs() {
    const seen = new Set<string>();
    return (made: MadeCharter['made'], declaration: MadeDeclaration): MadeDeclaration => {
        const { between } = declaration.properties;
        const count = made.stakeholder?.length ?? 0;
        if (!between || count === 0) return declaration;
        const parties = [...new Set(between.values.flatMap(value => ('index' in value ? value.index % count : Array.from({ length: count }, (_, index) => index))))].sort((a, b) => a - b);
        const pairs = parties.flatMap((one, index) => parties.slice(index + 1).map(other => `${one} ${other}`));
        if (pairs.some(pair => seen.has(pair))) return { ...declaration, properties: { ...declaration.properties, between: { ...between, values: [{ of: 'stakeholder' as const, index: parties[0]! }] } } };
        pairs.forEach(pair => seen.add(pair));
        return declaration;
    };
}
