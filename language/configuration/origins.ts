import type { Range } from 'vscode-languageserver-types';
import { currentRuleId, formerFirst } from '../model/rule-names.js';
import type { ConfigurationFile } from './parse.js';
import { matches, type Part } from './settings.js';

/** A value that counts for a charter, and where it is stated. */
export interface Origin {
    /** `rules.no-review`, `earlyWinMonths`, `terms.sector.sea-rescue` */
    readonly key: string;
    readonly value: unknown;
    /** Left out for what the command line sets. */
    readonly from?: { readonly uri: string; readonly range: Range };
    /** The patterns of the override that states it. */
    readonly override?: readonly string[];
}

type Path = readonly (string | number)[];

/**
 * All that is stated for a charter and counts; of what is stated more than once, that which counts.
 * @param files the configurations, those first that count less.
 * @param path of the charter, from the folder of the configuration.
 */
export function originsFor(files: readonly ConfigurationFile[], path: string, last: readonly Part[]): Origin[] {
    const ofFiles = files.flatMap(file => Object.keys(file.stated).filter(key => key !== 'overrides').flatMap(key => spread(file, [key], (file.stated as Readonly<Record<string, unknown>>)[key])));
    const ofOverrides = files.flatMap(file => (file.stated.overrides ?? []).flatMap(({ files: patterns, ...stated }, index) => (
        matches(patterns, path) ? Object.entries(stated).flatMap(([key, value]) => spread(file, ['overrides', index, key], value)).map(origin => ({ ...origin, override: patterns })) : [])));
    const ofCommand = last.flatMap(({ rules = {}, ...others }) => [...Object.entries(others), ...Object.entries(rules).map(([id, level]) => [`rules.${id}`, level])].map(([key, value]) => ({ key: key as string, value })));
    const counting = new Map<string, Origin>();
    for (const origin of [...ofFiles, ...ofOverrides, ...ofCommand]) {
        // Each file adds to these lists.
        const key = isList(origin.key) ? `${origin.key} ${counting.size}` : origin.key;
        counting.delete(key);
        counting.set(key, origin);
    }
    return [...counting.values()];
}

const isList = (key: string) => ['exclude', 'bibliography', 'extends'].includes(key);

/** What is stated under one key: each rule, each word and each entry of a list that grows is a value of its own. */
function spread(file: ConfigurationFile, path: Path, value: unknown): Origin[] {
    const key = String(path.at(-1));
    const at = (more: Path, name: string, each: unknown): Origin => ({ key: name, value: each, from: { uri: file.uri, range: file.rangeOf([...path, ...more]) } });
    const entries = (object: unknown) => Object.entries(object as Readonly<Record<string, unknown>>);
    if (key === '$schema') return [];
    if (key === 'rules') return formerFirst(entries(value)).map(([id, level]) => at([id], `rules.${currentRuleId(id)}`, level));
    if (key === 'terms') return entries(value).flatMap(([vocabulary, words]) => entries(words).map(([word, term]) => at([vocabulary, word], `terms.${vocabulary}.${word}`, term)));
    if (isList(key) && Array.isArray(value)) return value.map((each: unknown, index) => at([index], key, each));
    return [at([], key, value)];
}
