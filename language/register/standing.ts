import type { Charter } from '../model/charter.js';

/** What a charter is, in the order in which a register lists them. */
export const standings = ['agreed', 'draft', 'ended', 'fictional'] as const;
export type Standing = (typeof standings)[number];

/** Made up counts before all else, and an end before whether it was agreed. */
export function standingOf({ partnership, isAgreed, today }: Charter): Standing {
    if (partnership.fictional) return 'fictional';
    const end = partnership.period?.value.to;
    if (end !== undefined && end < today) return 'ended';
    return isAgreed ? 'agreed' : 'draft';
}

/** How a group of partnerships is headed, and what they are when they are counted. */
export const standingWords: Readonly<Record<Standing, { readonly heading: string; readonly one: string; readonly many: string }>> = {
    agreed: { heading: 'Agreed charters', one: 'has an agreed charter', many: 'have an agreed charter' },
    draft: { heading: 'Draft charters', one: 'has a draft charter', many: 'have a draft charter' },
    ended: { heading: 'Charters whose period has ended', one: 'has a charter whose period has ended', many: 'have a charter whose period has ended' },
    fictional: { heading: 'Fictional partnerships', one: 'is fictional', many: 'are fictional' },
};
