/** The sentences of a passage. A rule of decision may need two: consensus, and what follows where there is none. */
export function sentencesOf(text: string): string[] {
    const sentences = text.match(/[^.]+(?:\.(?=\S)[^.]*)*\.?/g)?.flatMap(each => each.split(/(?<=;)\s+(?=but\b)/i)).map(each => each.trim()).filter(each => each !== '') ?? [];
    return sentences.reduce<string[]>((before, sentence) => {
        const last = before.at(-1);
        const goesOn = last !== undefined && /\bconsensus\b/i.test(last) && /^(?:where|if|in the absence|failing|should|when|otherwise)\b/i.test(sentence);
        return goesOn ? [...before.slice(0, -1), `${last} ${sentence}`] : [...before, sentence];
    }, []);
}

/** More than this is quoted by the part that states the value. */
const longestQuotation = 320;

/** The words to quote: the sentence, or of a long one the clauses that the match is in. */
export function quotationOf(sentence: string, start: number, end: number): string | undefined {
    if (sentence.length <= longestQuotation) return sentence;
    const before = Math.max(...[...sentence.slice(0, start).matchAll(/[,;:] /g)].map(({ index }) => index + 2), 0);
    const after = sentence.slice(end).search(/[,;:](?= )/);
    const quotation = sentence.slice(before, after < 0 ? undefined : end + after).trim();
    return quotation.length <= longestQuotation ? quotation : undefined;
}
