/** The kinds of declaration, as they are written; the grammar has the same list, and a test checks that they are equal. */
export const kinds = [
    'partnership', 'stakeholder', 'concern', 'relationship', 'forum', 'seat', 'decision', 'ground rule', 'role', 'leader', 'dialogue',
    'commitment', 'trust building', 'empowerment', 'small win', 'priority', 'obligation', 'measure', 'source', 'explain', 'survey', 'answer',
] as const;

export type Kind = (typeof kinds)[number];

const known: ReadonlySet<string | undefined> = new Set(kinds);

export const isKind = (words: string | undefined): words is Kind => known.has(words);
