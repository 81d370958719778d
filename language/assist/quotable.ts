import type { Paper } from '../documents/paper.js';
import type { Place } from '../documents/place.js';

/** More sentences of a passage are left for its reader to copy. */
const mostSentences = 12;
const longestQuotation = 240;

/** The sentences of a passage that can be quoted as they are: each is found again in the passage. */
export function quotable(paper: Paper, place: Place): string[] {
    const passages = paper.document.passages.slice(place.start, place.end).filter(({ kind }) => kind !== 'heading');
    const sentences = passages.flatMap(({ text }) => text.split(/(?<=[.;])\s+(?=\p{Lu})|\t|\n/u)).map(shortened).filter(each => /\p{L}.*\p{L}/u.test(each));
    return [...new Set(sentences)].slice(0, mostSentences).filter(each => paper.find(each, place).kind === 'found');
}

/** The marks at the end belong to the sentence around a quotation. Of a long sentence the first part is quoted, up to a comma where there is one. */
function shortened(sentence: string): string {
    const whole = sentence.replace(/\s+/g, ' ').replace(/[.;:,\s]+$/, '').trim();
    if (whole.length <= longestQuotation) return whole;
    const start = whole.slice(0, longestQuotation).replace(/\s+\S*$/, '');
    const [, part = start] = /^(.{80,})[,;:]/s.exec(start) ?? [];
    return part;
}
