import { remarkIn, titleIn } from './titles.js';

/** Everything that the server itself says to people, by a key, in English. `{0}`, `{1}` … are filled in. */
export const english = {
    'choose from more fixes': 'Choose from {0} more fixes for this place…',
    'choose from one more fix': 'Choose from 1 more fix for this place…',
    'explain or ignore this': 'Explain or ignore this finding…',
    'explain or ignore one of': 'Explain or ignore one of {0} findings…',
    'apply fixes that keep the meaning': 'Apply all fixes that keep the meaning',
    'file not checked': 'This file was not checked: {0}.',
    'more of this': 'More of this',
    'what to do': 'What to do: {0}.',
    'rule setting is unknown': 'The setting “concordat.rules” names “{0}”, and there is no such rule or condition.',
    'rule setting is fixed': 'The setting “concordat.rules” names “{0}”. That rule finds what cannot be read, so it cannot be set.',
    'configuration is not there': 'The setting “concordat.configuration” is “{0}”, and there is no such configuration in the folder.',
    'rule level is unknown': 'The setting “concordat.rules” sets “{0}” to “{1}”. Choose one of {2}.',
} as const;

export type MessageKey = keyof typeof english;
/** Translated texts, by the English ones: messages, and titles of fixes. What is not there is said in English. */
export type Translation = Readonly<Record<string, string>>;

let current: Translation = {};

/** Takes the texts in the language that the client shows, which it brings with it. */
export function speak(texts: Translation): void {
    current = texts;
}

const filled = (text: string, values: readonly (string | number)[]) => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));

export const say = (key: MessageKey, ...values: readonly (string | number)[]): string => filled(current[english[key]] ?? english[key], values);

/** The title of a fix in the language of the client. */
export function sayTitle(english: string): string {
    const known = titleIn(english);
    const translated = known && current[known.title];
    return known && translated !== undefined ? filled(translated, known.values) : english;
}

/** A line above a declaration, or a remark within the text. The counts that it lists are remarks themselves. */
export function sayRemark(english: string): string {
    const known = remarkIn(english);
    const translated = known && current[known.title];
    return known && translated !== undefined ? filled(translated, known.values.map(value => value.split(', ').map(sayRemark).join(', '))) : english;
}
