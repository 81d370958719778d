import type { Kind } from '../vocabulary/kinds.js';

/** The sections of a charter, in the order in which a board reads them. */
export const charterSections: readonly (readonly [title: string, kinds: readonly Exclude<Kind, 'partnership' | 'source' | 'explain' | 'survey' | 'answer'>[]])[] = [
    ['Who has a stake', ['stakeholder']],
    ['Relationships and concerns', ['relationship', 'concern']],
    ['Where the partners decide', ['forum', 'seat', 'decision']],
    ['Ground rules', ['ground rule']],
    ['Who does what', ['role']],
    ['Who leads', ['leader']],
    ['Talk, repair and a fair chance to take part', ['dialogue', 'trust building', 'empowerment']],
    ['What the partners have committed to', ['commitment']],
    ['What they work on and have achieved', ['priority', 'small win']],
    ['Obligations outside the partnership', ['obligation', 'measure']],
];
