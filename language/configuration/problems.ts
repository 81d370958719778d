import { didYouMean } from '../text/nearest.js';
import type { Terms } from '../vocabulary/lookup.js';
import { vocabularies, type VocabularyId } from '../vocabulary/terms/index.js';
import { resolveFrom } from '../text/uri.js';
import { currentRuleId, isFormerRuleId } from '../model/rule-names.js';
import type { ConfigurationFile, ConfigurationProblem } from './parse.js';
import type { RawConfiguration } from './shape.js';

type Path = readonly (string | number)[];
interface Told { readonly at: Path; readonly message: string; readonly isNotice?: true }

/** The paths of the configurations on which one builds. */
export const extendsOf = ({ extends: paths = [] }: RawConfiguration): readonly string[] => [paths].flat();

/** Why a bibliography cannot be used, if it cannot. */
export type Unusable = (uri: string) => string | undefined;

/** What is known around a configuration. */
interface Surroundings {
    /** The words that charters may use under it. */
    readonly terms: Terms;
    /** Why it cannot build on another one, if it cannot. */
    readonly troubleWith: (path: string) => string | undefined;
    readonly unusable: Unusable;
}

/** What is wrong in a configuration though each of its entries may stand there. */
export function problemsOf({ uri, stated, rangeOf }: ConfigurationFile, { terms, troubleWith, unusable }: Surroundings): ConfigurationProblem[] {
    const told = [
        ...brokenExtends(stated, troubleWith),
        ...brokenBibliographies(stated, path => unusable(resolveFrom(uri, path))),
        ...unknownTopics(stated, terms),
        ...takenWords(stated),
        ...renamedRules(stated),
    ];
    return told.map(({ at, isNotice, message }) => ({ message, range: rangeOf(at, isNotice), ...(isNotice ? { isNotice } : {}) }));
}

function brokenBibliographies({ bibliography = [] }: RawConfiguration, unusable: (path: string) => string | undefined): Told[] {
    return bibliography.flatMap((path, index) => {
        const reason = unusable(path);
        return reason === undefined ? [] : [{ at: ['bibliography', index], message: `The bibliography “${path}” ${reason}.` }];
    });
}

function brokenExtends(stated: RawConfiguration, troubleWith: (path: string) => string | undefined): Told[] {
    return extendsOf(stated).flatMap((path, index) => {
        const trouble = troubleWith(path);
        return trouble === undefined ? [] : [{ at: typeof stated.extends === 'string' ? ['extends'] : ['extends', index], message: `The configuration “${path}” ${trouble}.` }];
    });
}

function unknownTopics(stated: RawConfiguration, terms: Terms): Told[] {
    const words = terms.words('ground-rule-topic');
    const parts: { readonly topics: readonly string[] | undefined; readonly at: Path }[] = [
        { topics: stated.groundRuleTopics, at: [] },
        ...(stated.overrides ?? []).map(({ groundRuleTopics }, index) => ({ topics: groundRuleTopics, at: ['overrides', index] })),
    ];
    return parts.flatMap(({ topics = [], at }) => topics.flatMap((topic, index) =>
        (words.includes(topic) ? [] : [{ at: [...at, 'groundRuleTopics', index], message: `Ground rules have no topic “${topic}”.${didYouMean(topic, words)}` }])));
}

function takenWords({ terms = {} }: RawConfiguration): Told[] {
    return Object.entries(terms).flatMap(([vocabulary, words]) => Object.keys(words ?? {})
        .filter(word => Object.hasOwn(vocabularies[vocabulary as VocabularyId].terms, word))
        .map(word => ({ at: ['terms', vocabulary, word], message: `“${word}” is a word of the language already, and means what that says.` })));
}

function renamedRules({ rules = {}, overrides = [] }: RawConfiguration): Told[] {
    const parts = [{ rules, at: [] as Path }, ...overrides.map((each, index) => ({ rules: each.rules ?? {}, at: ['overrides', index] }))];
    return parts.flatMap(({ rules, at }) => Object.keys(rules).filter(isFormerRuleId)
        .map(id => ({ at: [...at, 'rules', id], isNotice: true as const, message: `The rule “${id}” is called “${currentRuleId(id)}” now. The former id still works, until the next major version.` })));
}
