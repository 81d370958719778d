import { jones } from '../bibliography.js';
import { under } from './claim.js';

/** Good practice that belongs to no claim of the papers, beside what the other parts call ours. */
export const practice = {
    ...under('ground-rules', {
        'ground-rules-cover-the-essential-topics': ['ours', 'Ground rules cover how decisions are made, what is published, conduct, conflicts of interest and disputes. The model asks for clear ground rules and names no topics.', jones('Box 1, Institutional design', 1)],
    }),
    ...under('inclusiveness', {
        'integrated-care-has-commissioners-providers-and-councils': ['ours', 'An integrated care system has commissioners, providers and councils among its members. The paper describes such systems so, and does not say that one without them fails.', jones('opening', 1)],
    }),
    ...under('trust-building', {
        'all-trust-building-has-time-and-money': ['ours', 'All trust building has time and money set aside for it. The papers advise that after a highly antagonistic history only.', jones('History of cooperation and conflict', 1)],
    }),
    ...under('leadership', {
        'a-neutral-co-chair-beside-an-organic-leader': ['ours', 'Where an organic leader helps and there is also conflict, a neutral co-chair can lead beside them. The papers name one or the other.', jones('Box 1, Facilitative leadership', 1)],
    }),
} as const;
