import { distance } from 'fastest-levenshtein';

/** The candidate most like `word`, if it is like enough to be what the author meant; capital letters do not count. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
    return nearestFew(word, candidates, 1)[0];
}

/** ` Did you mean “x”?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
    const near = nearest(word, candidates);
    return near === undefined ? '' : ` Did you mean “${near}”?`;
}

/** Up to `limit` candidates like `word`, or that begin like it, the most alike first. */
export function nearestFew(word: string, candidates: Iterable<string>, limit = 3): string[] {
    if (word.length > longestWord) return [];
    const wanted = word.toLowerCase();
    const furthest = furthestFrom(word);
    const letters = sorted(wanted);
    return [...candidates]
        // Words cannot be nearer than their lengths are, but where a longer one begins alike.
        .filter(({ length }) => length >= wanted.length - furthest)
        .map(candidate => ({ candidate, away: difference(wanted, letters, candidate.toLowerCase()) }))
        .filter(({ away }) => away <= furthest)
        .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
        .slice(0, limit)
        .map(({ candidate }) => candidate);
}

/** Longer ones are no misspelt words. */
const longestWord = 100;

/** Up to a third of the letters may differ; of one or two letters none, since any others would be as near. */
const furthestFrom = ({ length }: string) => Math.floor(length / 3);

/** Whether two words differ by a single slip of the keyboard: a letter too many, too few, another one, or two exchanged. */
export function isOneSlip(word: string, other: string): boolean {
    const [a, b] = [word.toLowerCase(), other.toLowerCase()];
    return distance(a, b) <= 1 || (distance(a, b) === 2 && sorted(a) === sorted(b));
}

/** How many letters differ; letters that only changed places, and what follows the beginning of a longer candidate, count as one. */
function difference(wanted: string, letters: string, candidate: string): number {
    if (wanted.length === candidate.length && wanted !== candidate && letters === sorted(candidate)) return 1;
    const whole = distance(wanted, candidate);
    const isLonger = wanted.length >= 4 && candidate.length > wanted.length + 2;
    return isLonger ? Math.min(whole, distance(wanted, candidate.slice(0, wanted.length)) + 1) : whole;
}

const sorted = (word: string) => [...word].sort().join('');
