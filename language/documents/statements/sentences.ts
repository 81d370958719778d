import { comparable } from '../comparable.js';

/** The sentences of a passage, as they are compared. A rule of decision may need two: consensus, and what follows where there is none. */
export function sentencesOf(text: string): string[] {
    const parts = text.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?/g)?.map(each => each.trim()).filter(each => each !== '') ?? [];
    return parts.reduce<string[]>((before, part) => {
        const last = before.at(-1);
        return last !== undefined && (isAbbreviated(last, part) || isElse(last, part)) ? [...before.slice(0, -1), `${last} ${part}`] : [...before, part];
    }, []).map(each => comparable(each).text);
}

/** Whether the full stop is that of an abbreviation: “the U.S. Constitution”, “e.g. a forum”, “Harbour Inc. and others”. */
const isAbbreviated = (last: string, next: string): boolean => /\b(?:U\.S|e\.g|i\.e|cf|No|Nos|Sec|Art|Mr|Mrs|Ms|Dr|St|vs)\.$/.test(last) || (/\b(?:Inc|Corp|Ltd|Co|etc|approx|min|max)\.$/.test(last) && /^\p{Ll}/u.test(next));

/** Whether a sentence says what follows where there is no consensus. */
const isElse = (last: string, next: string): boolean => /\bconsensus\b/i.test(last) && /^(?:where|if|in the absence|failing|should|when|otherwise)\b/i.test(next);
