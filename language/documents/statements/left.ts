import { ancestorsOf, saysRules, type Document } from '../passage.js';
import { sentencesOf } from './sentences.js';
import type { Statement } from './statement.js';

/** Words of a passage that may matter in a charter and that no statement was taken from. */
export interface Left {
    readonly passage: number;
    /** The whole passage, or its sentences that are left where a statement was taken from another. */
    readonly words: readonly string[];
    readonly isRest: boolean;
}

/** What may matter in a charter. */
const matters = /\b(?:quorum|quorate|chair|co-chairs?|conflicts? of interest|interests?|vot(?:e|es|ing)|members?(?:hip)?|review(?:ed)?|meets?|reports?|minutes|notice|deput(?:y|ies)|prox(?:y|ies)|term of office|disputes?|consensus|majority|amend(?:ed|ments?)|agenda|papers|accountab(?:le|ility))\b/i;
const states = /\b(?:shall|will|must|should|is to|are to|may|are|is|can(?:not)?|meets?|reports?|requires?|consists?|comprises?|constitutes?|serves?|elects?|appoints?)\b/i;
const mayMatter = (words: string): boolean => matters.test(words) && states.test(words);
/** A heading under which all matters, however it is said. */
const headingThatMatters = /^(?:[\divx.]+ )?(?:(?:the|our|core|full|voting) )*(?:members|membership|composition|purpose|aims?|objectives?|scope|remit|chair|chairing|conflicts? of interests?|declarations? of interests?|decisions?|decision[- ]making|accountability|review|disputes?)(?: (?:and|of|&) .*)?[.:]?$/i;

/** Rules by the property that would state them: a sentence that one was taken from may have another. */
const rules: readonly (readonly [property: RegExp, words: RegExp])[] = [
    [/^quorum$/, /\b(?:constitutes?|form|be) a quorum\b|\bquorum (?:for|of|shall|will|must|requires)\b|\bquorate\b/i],
    [/^meets$/, /\b(?:meets?|meetings?)\b[^.;]{0,60}\b(?:weekly|monthly|quarterly|annually|yearly|times (?:a|per|each)|every \w+ (?:weeks|months))\b/i],
    [/^notice$/, /\b(?:days?|weeks?|hours)['’]? (?:\w+ ){0,2}notice\b|\bnotice\b[^.;]{0,80}\b(?:days?|weeks?|hours)\b/i],
    [/^(?:decides by|threshold)$/, /\b(?:by|with|requires?) (?:a |an )?(?:\w+ )?(?:majority|two[- ]thirds|consensus|unanimous)\b/i],
    [/^minutes$/, /\bminutes\b[^.;]{0,60}\b(?:shall|will|must|are|is)\b/i],
    [/^(?:term|limit)$/, /\bterms? of office\b|\b\w+[- ]year terms?\b|\bconsecutive terms\b/i],
    [/^(?:proxies|substitutes)$/, /\bby proxy\b|\bproxies\b/i],
];
const hasAnother = (sentence: string, properties: readonly string[]): boolean => rules.some(([property, words]) => words.test(sentence) && !properties.some(each => property.test(each)));

/** The passages that may matter, as far as nothing was taken from them; `doubtful` are sentences that have the words of a statement. */
export function leftOf(document: Document, statements: readonly Statement[], doubtful: ReadonlySet<string>): readonly Left[] {
    const isOfMatter = (index: number): boolean => ancestorsOf(document, index).some(at => headingThatMatters.test(document.passages[at]!.text.trim()));
    return document.passages.flatMap((own, passage): Left[] => {
        if (!saysRules(own)) return [];
        const { text } = own;
        const taken = statements.filter(each => each.passage === passage);
        if (taken.length === 0) return mayMatter(text) || isOfMatter(passage) || sentencesOf(text).some(each => doubtful.has(each)) ? [{ passage, words: [text], isRest: false }] : [];
        const words = sentencesOf(text).flatMap(sentence => restOf(sentence, taken, doubtful.has(sentence)));
        return words.length === 0 ? [] : [{ passage, words, isRest: true }];
    });
}

/** What may matter of a sentence: all of it, where nothing was taken from it or it states something else too. */
function restOf(sentence: string, taken: readonly Statement[], isDoubtful: boolean): string[] {
    const own = taken.filter(({ quotation }) => sentence === quotation);
    if (own.length === 0) return isDoubtful || mayMatter(sentence) ? [sentence] : [];
    if (own[0]!.property !== 'duty' && hasAnother(sentence, own.map(({ property }) => property))) return [sentence];
    return [];
}
