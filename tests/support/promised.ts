import type { Command } from 'commander';
import { readFileSync, readdirSync } from 'node:fs';
import { program } from '../../cli/command-line.js';
import { conditions } from '../../language/framework/conditions.js';
import { currentRuleId } from '../../language/model/rule-names.js';
import { rules } from '../../language/rules/all.js';
import { severitiesOf } from '../../language/rules/rule.js';
import { declarations } from '../../language/vocabulary/declarations.js';
import { vocabularies } from '../../language/vocabulary/terms/index.js';

/** What the page on versions promises to keep, as lists that only grow until the next major version. */
export interface Promised {
    /** Each rule outside of preview, with the highest severity of its findings. */
    readonly rules: Readonly<Record<string, string>>;
    readonly conditions: readonly string[];
    /** Words of charters: declarations with their properties, and the terms of each vocabulary. */
    readonly language: Readonly<Record<string, readonly string[]>>;
    /** Commands with their options, and what an option may be. */
    readonly command: Readonly<Record<string, readonly string[]>>;
    /** Where each field is in what is printed as JSON, and in the configuration. */
    readonly fields: Readonly<Record<string, readonly string[]>>;
}

const order = ['hint', 'info', 'warning', 'error'];

export const promised = (): Promised => ({
    rules: Object.fromEntries(rules.filter(({ preview }) => !preview).map(rule => [rule.id, severitiesOf(rule).toSorted((a, b) => order.indexOf(b) - order.indexOf(a))[0]!])),
    conditions: Object.keys(conditions),
    language: {
        ...Object.fromEntries(Object.entries(declarations).map(([kind, { properties }]) => [kind, Object.keys(properties)])),
        ...Object.fromEntries(Object.entries(vocabularies).map(([id, { terms }]) => [`vocabulary ${id}`, Object.keys(terms)])),
    },
    command: Object.fromEntries(commandsOf(program('0.0.0'))),
    fields: Object.fromEntries(readdirSync('schemas').sort().map(name => [name, fieldsOf(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')))])),
});

const commandsOf = (command: Command): [string, string[]][] => command.commands.map(each => [each.name(), each.options.flatMap(({ long, argChoices }) => [long!, ...(argChoices ?? []).map(choice => `${long} ${choice}`)])]);

/** The paths of all properties in a JSON schema; those of rules are listed with the rules. */
function fieldsOf(schema: unknown, path = ''): string[] {
    if (typeof schema !== 'object' || schema === null) return [];
    return [...new Set(Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
        if (key === 'properties') return Object.entries(value as object).flatMap(([name, each]) => (path.endsWith('/rules') ? [] : [`${path}/${name}`, ...fieldsOf(each, `${path}/${name}`)]));
        return fieldsOf(value, path);
    }))];
}

/** What was promised and is not kept, each in a sentence. */
export function broken(before: Promised, now: Promised): string[] {
    const lists = (['language', 'command', 'fields'] as const).flatMap(part => Object.entries(before[part]).flatMap(([name, each]) => {
        const kept = now[part][name];
        return kept ? each.filter(one => !kept.includes(one)).map(one => `${part}: “${one}” of ${name} is gone.`) : [`${part}: ${name} is gone.`];
    }));
    const ofRules = Object.entries(before.rules).flatMap(([id, severity]) => {
        const is = now.rules[currentRuleId(id)];
        if (is === undefined) return [`rules: “${id}” is gone. If it has another id now, list the former one under formerIds.`];
        return order.indexOf(is) > order.indexOf(severity) ? [`rules: “${id}” was released as ${severity}, and is ${is} now.`] : [];
    });
    return [...ofRules, ...before.conditions.filter(id => !now.conditions.includes(id)).map(id => `conditions: “${id}” is gone.`), ...lists];
}

/** Both lists together: what was promised stays promised. */
export function joined(before: Promised, now: Promised): Promised {
    const both = <T extends readonly string[]>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>) => Object.fromEntries(Object.keys({ ...a, ...b }).map(name => [name, [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])]]));
    return { rules: { ...before.rules, ...now.rules }, conditions: [...new Set([...before.conditions, ...now.conditions])], language: both(before.language, now.language), command: both(before.command, now.command), fields: both(before.fields, now.fields) };
}
