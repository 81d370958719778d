import { comparable } from './comparable.js';
import { numberOf, numberWord } from './numbers.js';

/** Words by which a rule says who must do what, whether, and how much. A change of one of them may turn the rule round. */
const classes: readonly (readonly [RegExp, string])[] = [
    [/^(?:not|no|never|none|nor|neither|cannot|\w+n't)$/, 'negation'],
    [/^(?:unless|except|excepting|excluding|without|otherwise|notwithstanding)$/, 'exception'],
    [/^(?:shall|must|will|required?|requires|obliged)$/, 'duty'],
    [/^(?:may|can|could|permitted|allowed|entitled)$/, 'permission'],
    [/^(?:should|ought|recommended|normally|usually)$/, 'advice'],
    [/^(?:only|solely|exclusively)$/, 'limit'],
    [/^(?:least|minimum|fewer|less|below|under)$/, 'lower bound'],
    [/^(?:most|maximum|more|exceed|exceeds|exceeding|over|above)$/, 'upper bound'],
    [/^(?:before|prior|after|following)$/, 'order'],
    [/^(?:working|calendar|clear)$/, 'kind of day'],
    [/^(?:days?|weeks?|months?|years?)$/, 'unit of time'],
    [/^(?:simple|absolute|unanimous|unanimously|unanimity|consensus|casting)$/, 'kind of vote'],
    [/^(?:half|halves|third|thirds|two-thirds|three-quarters|quarters?|majority|twice|once|monthly|quarterly|annually|weekly|fortnightly|yearly|percent)$/, 'amount'],
    [/^(?:and|or|either|both)$/, 'link'],
];

const number = new RegExp(`^(?:${numberWord}|\\d[\\d,.]*)$`);

/** A number behind one of these words points at another part of the document, and is no amount. */
const reference = /^(?:clauses?|paragraphs?|paras?|sections?|articles?|schedules?|appendix|annex|parts?|rules?|regulations?|table|page|note|step|chapter|item)$/;

/** Words whose classes matter by which word it is, and not only by how many there are. */
const isToldApart = (kind: string): boolean => ['amount', 'unit of time', 'kind of vote', 'kind of day', 'order', 'link'].includes(kind);

/**
 * The words that can turn a rule round and that one of two texts has more of than the other: `not`, `may` in place of `shall`, another number.
 * Words that say the same (`shall` and `must`) count as one.
 */
export function turningWords(before: string, after: string): { readonly gone: readonly string[]; readonly come: readonly string[] } {
    const [was, is] = [turnsIn(before), turnsIn(after)];
    const [gone, come] = [without(was, is), without(is, was)];
    // “and” comes with anything that is added; it turns a rule round where it takes the place of “or”.
    const isExchanged = gone.some(isLink) && come.some(isLink);
    return { gone: gone.filter(each => isExchanged || !isLink(each)).map(({ word }) => word), come: come.filter(each => isExchanged || !isLink(each)).map(({ word }) => word) };
}

interface Turn {
    readonly word: string;
    readonly sense: string;
}

function turnsIn(text: string): Turn[] {
    const words = comparable(text).text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*%?/gu) ?? [];
    return words.flatMap((word, index) => {
        if (number.test(word) || /\d%$/.test(word)) return isReference(words, index) ? [] : [{ word, sense: `amount ${number.test(word) && !/[.,]/.test(word) ? numberOf(word) : word}` }];
        const kind = classes.find(([pattern]) => pattern.test(word))?.[1];
        return kind === undefined ? [] : [{ word, sense: isToldApart(kind) ? `${kind} ${word.replace(/s$/, '')}` : kind }];
    });
}

const isReference = (words: readonly string[], index: number): boolean => /\d\.\d/.test(words[index]!) || reference.test(words[index - 1] ?? '');

/** What one list has more of than the other. */
function without(list: readonly Turn[], other: readonly Turn[]): Turn[] {
    const left = new Map<string, number>();
    for (const { sense } of other) left.set(sense, (left.get(sense) ?? 0) + 1);
    return list.filter(({ sense }) => {
        const count = left.get(sense) ?? 0;
        left.set(sense, count - 1);
        return count <= 0;
    });
}

const isLink = ({ sense }: Turn): boolean => sense.startsWith('link ');
