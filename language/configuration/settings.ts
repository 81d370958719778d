import ignore from 'ignore';
import type { Level, Settings } from '../model/project-settings.js';
import { byCurrentIds } from '../model/rule-names.js';
import { defaultOptions, type RuleOptions } from '../model/rule-options.js';
import { Terms, type OwnTerms } from '../vocabulary/lookup.js';
import type { VocabularyId } from '../vocabulary/terms/index.js';
import type { RawConfiguration } from './shape.js';

/** A configuration with all that it builds on, in the order in which they count: the later, the more. */
export interface Layer {
    readonly stated: RawConfiguration;
    readonly bibliographies: readonly string[];
}

export type Part = Pick<RawConfiguration, 'preview' | 'rules' | 'groundRuleTopics' | 'vagueWords' | 'earlyWinMonths'>;

/**
 * @param path of the charter, from the folder of the configuration.
 * @param last what counts more than any configuration.
 */
export function settingsFrom(layers: readonly Layer[], path: string, last: readonly Part[] = []): Settings {
    const parts: Part[] = [
        ...layers.map(({ stated }) => stated),
        ...layers.flatMap(({ stated }) => stated.overrides ?? []).filter(({ files }) => matches(files, path)),
        ...last,
    ];
    const levels = Object.fromEntries(parts.flatMap(({ rules = {} }) => byCurrentIds(Object.entries(rules)))) as Readonly<Record<string, Level | undefined>>;
    const previews = parts.findLast(({ preview }) => preview !== undefined)?.preview === true;
    return {
        terms: termsFrom(layers),
        options: optionsFrom(parts),
        bibliographies: layers.flatMap(({ bibliographies }) => bibliographies),
        isPreviewed: ({ id }) => previews || levels[id] !== undefined,
        levelOf: ({ id, condition }) => levels[id] ?? (condition && levels[condition]),
    };
}

/** Whether the patterns, which are those of .gitignore, match a path. */
export const matches = (patterns: readonly string[], path: string): boolean => patterns.length > 0 && ignore({ ignorecase: false }).add([...patterns]).ignores(path);

export function termsFrom(layers: readonly Layer[]): Terms {
    const own: Partial<Record<VocabularyId, OwnTerms[VocabularyId]>> = {};
    for (const { stated } of layers) {
        for (const [vocabulary, terms] of Object.entries(stated.terms ?? {}) as [VocabularyId, OwnTerms[VocabularyId]][]) own[vocabulary] = { ...own[vocabulary], ...terms };
    }
    return new Terms(own);
}

function optionsFrom(parts: readonly Part[]): RuleOptions {
    const last = <K extends keyof RuleOptions>(key: K): RuleOptions[K] => (parts.findLast(part => part[key] !== undefined)?.[key] as RuleOptions[K] | undefined) ?? defaultOptions[key];
    return { groundRuleTopics: last('groundRuleTopics'), vagueWords: last('vagueWords'), earlyWinMonths: last('earlyWinMonths') };
}
