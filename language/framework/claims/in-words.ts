import { shortCite } from '../bibliography.js';
import { strengthInWords, type Claim } from './claim.js';

/** Where a claim is made: `Jones et al. 2023, opening (ref. 1)`; of good practice, where the thought starts. */
export const sourcesOf = ({ strength, cites }: Pick<Claim, 'strength' | 'cites'>): string => `${strength === 'ours' ? 'compare ' : ''}${cites.map(shortCite).join('; ')}`;

/** A claim in one line, in its strength and with its sources. */
export const claimInWords = (claim: Pick<Claim, 'strength' | 'statement' | 'cites'>): string => `${strengthInWords[claim.strength]}: ${claim.statement} (${sourcesOf(claim)})`;
