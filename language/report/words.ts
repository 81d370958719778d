import { heading, paragraph, strong, textOf, type Block, type Inlines } from './blocks.js';

interface Word {
    readonly word: string;
    readonly meaning: string;
    /** How the word is written where a report uses it, if not as it is here. */
    readonly written?: RegExp;
}

/** The terms of the papers that a board does not use every day. */
const words: readonly Word[] = [
    { word: 'antagonism', meaning: 'a history so bitter that trust has to be rebuilt before, or alongside, everything else' },
    { word: 'bargaining in good faith', meaning: 'looking for what all gain, and keeping what was agreed' },
    { word: 'co-optation', meaning: 'asking people to take part so that they lend their name to what is already settled' },
    { word: 'empower', meaning: 'to do something on purpose so that a weaker partner can take part as an equal', written: /\bempower(?:s|ed|ing|ment|ments)?\b/i },
    { word: 'facilitative leadership', meaning: 'leading by bringing people together and protecting the process, not by command' },
    { word: 'honest broker', meaning: 'a leader who takes no side and whom everyone accepts' },
    { word: 'middle half', meaning: 'the answers that are left when the highest and the lowest quarter are taken away' },
    { word: 'organic leader', meaning: 'a leader from among the partners, whom other partners trust', written: /\borganic\b/i },
    { word: 'sedimented governance', meaning: 'older ways of governing, by command or by contract, that go on beneath the new one' },
    { word: 'small win', meaning: 'a result on the way that shows the partners that working together succeeds', written: /\bsmall wins?\b/i },
    { word: 'sponsor', meaning: 'a leader who authorises the partnership or pays for it' },
    { word: 'trust building', meaning: 'time, and where needed money, that is set aside to repair trust between partners' },
];

const patternOf = ({ word, written }: Word): RegExp => written ?? new RegExp(`\\b${word}\\b`, 'i');

/** What a term means, for a sentence beside its first use. */
export const meaningOf = (term: string): string | undefined => words.find(({ word }) => word === term)?.meaning;

/** The conditions whose names are terms of the papers, in words that need no explanation. */
const plainTitles: Readonly<Record<string, string>> = {
    'Facilitative leadership': 'Leadership that brings people together (“facilitative leadership”)',
    'Sedimented governance': 'Older ways of governing that go on (“sedimented governance”)',
};
export const plainTitle = (title: string): string => plainTitles[title] ?? title;

/** The charter's own words, which need not have the meaning that the papers give them. */
const quoted = /“[^”]*”/g;

/** The terms that a report itself uses, other than in the names of a charter and its words, with what each means. */
export function wordsOf(blocks: readonly Block[], names: readonly string[]): Block[] {
    const text = names.reduce((rest, name) => rest.replaceAll(name, ''), blocks.map(textOf).join('\n').replace(quoted, ''));
    const used = words.filter(word => patternOf(word).test(text));
    return used.length === 0 ? [] : [heading(1, 'Words used in this report', { id: 'words' }), paragraph(...used.flatMap(({ word, meaning }): Inlines => [strong(word), `: ${meaning}. `]))];
}
