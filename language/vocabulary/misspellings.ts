import { patternOf } from '../text/pattern.js';
import { months as namesOfMonths } from '../text/date-in-words.js';
import { isOneSlip, nearestFew } from '../text/nearest.js';
import { bases, irregularRhythms, rhythms } from './forms.js';
import type { PropertySpec } from './properties.js';
import { vocabularies } from './terms/index.js';

export const months = namesOfMonths.map(month => month.toLowerCase());

const units = ['day', 'days', 'week', 'weeks', 'month', 'months', 'quarter', 'year', 'years', 'working'];
const oftenWords = [...rhythms, ...wordsIn(irregularRhythms), ...units, 'annual', 'annually', 'every', 'each', 'other', 'second', 'times', 'once', 'twice', 'least'];
const shareWords = [...wordsIn(Object.entries(bases).flat(2)), 'majority', 'percent', 'half', 'including', 'chair'];

/** The words, other than numbers, that a value of a form may be made of. */
const formWords: { readonly [F in PropertySpec['form']]?: readonly string[] } = {
    rhythm: oftenWords, 'date-or-rhythm': [...oftenWords, ...months], date: months, period: ['from', 'until', 'since'], 'period-or-least': units,
    duration: units, terms: ['term', 'terms'], threshold: shareWords, quorum: shareWords,
};

/** A phrase after its misspelt words were corrected. */
export interface Respelt {
    readonly words: string;
    /** Each word can only be the one that it is corrected to. */
    readonly isSure: boolean;
}

/** Corrects the misspelt words of a value; `undefined` where there is nothing to correct. */
export function respelt(spec: PropertySpec, phrase: string): Respelt | undefined {
    const known = spec.form === 'term' ? [...Object.keys(vocabularies[spec.vocabulary].terms), ...(spec.timed ? [...units, 'within', 'before'] : [])] : formWords[spec.form];
    if (!known) return undefined;
    let isSure = true;
    const words = phrase.replace(wholeWord(), word => {
        const near = known.includes(word) ? [] : nearestFew(word, new Set(known));
        isSure &&= near.filter(each => isOneSlip(word, each)).length === Math.min(near.length, 1);
        return near[0] ?? word;
    });
    return words === phrase ? undefined : { words, isSure };
}

/** A word without digits, such as `half-yearly`. */
const wholeWord = patternOf(String.raw`(?<![\p{L}\p{N}-])\p{L}+(?:-\p{L}+)*(?![\p{N}-])`, 'gu');

function wordsIn(phrases: readonly string[]): string[] {
    return phrases.flatMap(each => each.split(' '));
}
