/**
 * Everything that the server itself says to people, by a key, in English. `{0}`, `{1}` … are filled in. A translation is a table of
 * its own in `translations`, by the language of the editor; what it lacks is said in English.
 */
const english = {
    'choose from more fixes': 'Choose from {0} more fixes for this place…',
    'choose from one more fix': 'Choose from 1 more fix for this place…',
    'explain or ignore this': 'Explain or ignore this finding…',
    'explain or ignore one of': 'Explain or ignore one of {0} findings…',
    'apply fixes that keep the meaning': 'Apply all fixes that keep the meaning',
    'file not checked': 'This file was not checked: {0}.',
    'more of this': 'More of this',
    'rule setting is unknown': 'The setting “concordat.rules” names “{0}”, and there is no such rule or condition.',
    'rule setting is fixed': 'The setting “concordat.rules” names “{0}”. That rule finds what cannot be read, so it cannot be set.',
    'configuration is not there': 'The setting “concordat.configuration” is “{0}”, and there is no such configuration in the folder.',
    'rule level is unknown': 'The setting “concordat.rules” sets “{0}” to “{1}”. Choose one of {2}.',
} as const;

export type MessageKey = keyof typeof english;
export type Translation = Partial<Readonly<Record<MessageKey, string>>>;

/** By the code of a language, such as `cy` or `fr-ca`. */
const translations: Readonly<Record<string, Translation>> = {};

let current: Translation = {};

/** Takes the language that the client shows; the nearest translation counts. */
export function speak(locale: string | undefined, known: Readonly<Record<string, Translation>> = translations): void {
    const code = (locale ?? 'en').toLowerCase();
    current = known[code] ?? known[code.split('-')[0]!] ?? {};
}

export const say = (key: MessageKey, ...values: readonly (string | number)[]): string =>
    (current[key] ?? english[key]).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
