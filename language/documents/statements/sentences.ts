import { comparable } from '../comparable.js';

/** The sentences of a passage, as they are compared. A rule of decision may need two: consensus, and what follows where there is none. */
export function sentencesOf(text: string): string[] {
    const parts = text.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?/g)?.flatMap(each => each.split(/(?<=;)\s+(?=but\b)/i)).map(each => each.trim()).filter(each => each !== '') ?? [];
    return parts.reduce<string[]>((before, part) => {
        const last = before.at(-1);
        return last !== undefined && (isAbbreviated(last, part) || isElse(last, part)) ? [...before.slice(0, -1), `${last} ${part}`] : [...before, part];
    }, []).map(each => comparable(each).text);
}

/** Whether the full stop is that of an abbreviation: “the U.S. Constitution”, “e.g. a forum”, “Harbour Inc. and others”. */
const isAbbreviated = (last: string, next: string): boolean => /\b(?:U\.S|e\.g|i\.e|cf|No|Nos|Sec|Art|Mr|Mrs|Ms|Dr|St|vs)\.$/.test(last) || (/\b(?:Inc|Corp|Ltd|Co|etc|approx|min|max)\.$/.test(last) && /^\p{Ll}/u.test(next));

/** Whether a sentence says what follows where there is no consensus. */
const isElse = (last: string, next: string): boolean => /\bconsensus\b/i.test(last) && /^(?:where|if|in the absence|failing|should|when|otherwise)\b/i.test(next);

/** More than this is quoted by the part that states the value. */
const longestQuotation = 320;

/** A part that would say less than it does without the words that follow it may be longer. */
const longestWhole = 480;

/** Words that go on with what is before them: what is given instead, what it depends on, and the next of a list. */
const goesOn = /^, (?:(?:or|nor|but|unless|except|excluding|provid(?:ed|ing)|if|when|where|subject|save|in the event|until|whichever)\b|(?!(?:and|which|who|that|the|its?|a|an|with|by|to|in|at|on|for|of)\b)[\p{L}-]+(?: [\p{L}-]+)?,|(?:[\p{L}-]+ )?[\p{L}-]+,? (?:and|or) )/iu;

/** The words to quote: the sentence, or of a long one the clauses that the match is in. */
export function quotationOf(sentence: string, start: number, end: number): string | undefined {
    if (sentence.length <= longestQuotation) return sentence;
    const before = Math.max(...[...sentence.slice(0, start).matchAll(/[,;:] /g)].map(({ index }) => index + 2), 0);
    const cuts = [...sentence.slice(end).matchAll(/[,;:] /g)].map(({ index }) => end + index);
    const whole = sentence.slice(before).trim();
    if (cuts[0] !== undefined && goesOn.test(sentence.slice(cuts[0])) && whole.length <= longestWhole) return whole;
    const quotation = sentence.slice(before, cuts.find(at => !goesOn.test(sentence.slice(at)))).trim();
    return quotation.length <= (goesOn.test(sentence.slice(cuts[0])) ? longestWhole : longestQuotation) ? quotation : undefined;
}
