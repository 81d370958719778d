import * as v from 'valibot';
import { conditions } from '../framework/conditions.js';
import { fixedRuleIds, formerRuleIds, ruleIds } from '../generated/rule-ids.js';
import { inList } from '../model/naming.js';
import { levels } from '../model/project-settings.js';
import { isFormerRuleId } from '../model/rule-names.js';
import { didYouMean } from '../text/nearest.js';
import { isRange } from './required-version.js';
import { propertiesOf } from '../vocabulary/keys.js';
import { kinds } from '../vocabulary/kinds.js';
import { vocabularies, type VocabularyId } from '../vocabulary/terms/index.js';
import type { Mark, Vocabulary } from '../vocabulary/vocabulary.js';

type OpenVocabulary = { [V in VocabularyId]: (typeof vocabularies)[V] extends { isOpen: true } ? V : never }[VocabularyId];

/** The vocabularies to which a project may add words, apart from sectors, whose words have marks. */
const openVocabularies = (Object.keys(vocabularies) as VocabularyId[])
    .filter((id): id is Exclude<OpenVocabulary, 'sector'> => id !== 'sector' && (vocabularies[id] as Vocabulary).isOpen === true);

/** Whether a project may add words to a vocabulary. */
export const isOpen = (id: VocabularyId): boolean => (vocabularies[id] as Vocabulary).isOpen === true;

const marks = [
    'public', 'non-state', 'nhs', 'commissioner', 'provider', 'clinical', 'local-government', 'community', 'patient-voice', 'regulator',
    'secondary-care', 'primary-care', 'social-care',
] as const satisfies readonly Mark[];

const said = <S extends v.GenericSchema>(schema: S, meaning: string) => v.pipe(schema, v.description(meaning));

const text = v.string('A text is expected here, in double quotation marks.');
const texts = v.array(text, 'A list of texts is expected here: ["…", "…"].');
const patterns = v.array(
    v.pipe(text, v.regex(/^(?!!?\.{1,2}\/)/, 'Patterns begin in the folder of the configuration: leave out “./” and “../”.')), 'A list of texts is expected here: ["…", "…"].',
);
const quoted = (words: readonly string[], or: boolean) => inList(words.map(each => `“${each}”`), { limit: 20, or });
const oneOf = <const W extends readonly string[]>(words: W, unlessWord = '') => v.picklist(words, ({ input }) => `One of ${quoted(words, true)} is expected here.${typeof input === 'string' ? didYouMean(input, words) : unlessWord}`);

/** An object with these keys and no others; of the others, the first is reported. */
function object<const E extends v.ObjectEntries>(entries: E, unknown: (key: string) => string = key => `The key “${key}” is not known here.`) {
    return v.strictObject(entries, ({ expected, path }) => {
        const key = String(path?.at(-1)?.key);
        if (expected === 'never') return `${unknown(key)}${didYouMean(key, Object.keys(entries).filter(each => !isFormerRuleId(each)))}`;
        return expected === 'Object' ? 'Keys and values are expected here, in braces: { … }.' : `The key “${key}” is missing here.`;
    });
}

const everyKey = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: (key: K) => S) =>
    Object.fromEntries(keys.map(key => [key, v.optional(schema(key))])) as Record<K, v.OptionalSchema<S, undefined>>;

const fixed: ReadonlySet<string> = new Set(fixedRuleIds);
/** All that can be set to a level: conditions, that is all of their rules, and rules. */
export const settable: readonly string[] = [...Object.keys(conditions), ...ruleIds.filter(id => !fixed.has(id))];
/** With the ids that rules had before. */
export const understood: readonly string[] = [...settable, ...Object.keys(formerRuleIds).filter(id => !fixed.has(formerRuleIds[id]!))];

/** The options of rules. They are next to “rules”, in an override too. */
const options = {
    groundRuleTopics: v.optional(said(texts, 'The topics that ground rules should settle.')),
    vagueWords: v.optional(said(texts, 'Vague words that a ground rule should not depend on.')),
    earlyWinMonths: v.optional(said(
        v.pipe(v.number('A whole number of months is expected here.'), v.integer('A whole number of months is expected here.'), v.minValue(1, '1 to 120 months are expected here.'), v.maxValue(120, '1 to 120 months are expected here.')),
        'How many months after its start a partnership should plan a small win between partners in conflict, at most.')),
};

const level = oneOf(levels, ` The options of rules are separate keys next to “rules”: ${quoted(Object.keys(options), false)}.`);

const settings = {
    rules: v.optional(said(
        object(everyKey(understood, () => level), key =>
            (fixed.has(key) ? `“${key}” cannot be set: it reports what could not be read.` : `There is no rule or condition “${key}”.`)),
        'The severity of a rule, or of all rules of a condition; “off” turns them off. The entry of a rule overrides that of its condition.')),
    ...options,
};

const meaning = said(text, 'What the word means, in one line.');
const term = object({ meaning });
const sector = object({ meaning, marks: v.optional(said(v.array(oneOf(marks), 'A list of marks is expected here.'), 'Marks that tell rules what kind of stakeholder this is.')) });
const word = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, ({ input }) => `“${input}” cannot be a word of a charter: use small letters, digits and hyphens.`));

/** Where the key is that of a property, the lists from which that takes its words. */
function unknownVocabulary(key: string): string {
    const specs = kinds.flatMap(kind => propertiesOf(kind)[key] ?? []);
    const lists = [...new Set(specs.flatMap(spec => (spec.form === 'term' && isOpen(spec.vocabulary) ? spec.vocabulary : [])))];
    return `There is no vocabulary “${key}” to add words to.${lists.length > 0 ? ` The words of the property “${key}” are under ${quoted(lists, true)}.` : ''}`;
}

/** What `concordat.json` can contain. Validation, messages and the JSON schema all come from here. */
export const configurationShape = object({
    $schema: v.optional(text),
    'required-version': v.optional(said(
        v.pipe(text, v.check(isRange, ({ input }) => `“${input}” is not a range of versions. Write one as for npm, such as “^0.1” or “>=0.1 <0.3”.`)),
        'The versions of Concordat that can use this configuration, as a range such as “^0.1”.')),
    extends: v.optional(said(v.union([text, texts], 'The path of another configuration, or the name of an npm package, is expected here, or a list of them.'), 'Configurations that this one builds on: files, relative to this one, or installed npm packages.')),
    preview: v.optional(said(v.boolean('true or false is expected here.'), 'Whether to use rules in preview, which may change in any version.')),
    exclude: v.optional(said(patterns, 'Files and folders to leave unchecked, as patterns like those in .gitignore.')),
    literate: v.optional(said(patterns, 'Markdown files that contain a charter but whose names do not end in .concordat.md, as patterns like those in .gitignore: ["GOVERNANCE.md"].')),
    ...settings,
    terms: v.optional(said(
        object({
            ...everyKey(openVocabularies, vocabulary => said(v.record(word, term), vocabularies[vocabulary].meaning)),
            sector: v.optional(said(v.record(word, sector), vocabularies.sector.meaning)),
        }, unknownVocabulary),
        'Your own words, which charters can use as well.')),
    bibliography: v.optional(said(texts, 'Bibliographies (.bib or CSL-JSON) that every charter can cite; paths are relative to this file.')),
    overrides: v.optional(said(
        v.array(object({ files: said(patterns, 'The files that these settings apply to, as patterns like those in .gitignore.'), ...settings }), 'A list is expected here: [{ "files": […], … }].'),
        'Settings for some files only; if several apply, the last one is used.')),
});

export type RawConfiguration = v.InferOutput<typeof configurationShape>;
