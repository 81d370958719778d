import { shortCite } from '../bibliography.js';
import type { Claim } from './claim.js';
import { strengthInWords } from './claims.js';

/** Where a claim is made: `Jones et al. 2023, opening (ref. 1)`; of good practice, where the thought starts. */
export const sourcesOf = ({ strength, cites }: Claim): string => `${strength === 'ours' ? 'compare ' : ''}${cites.map(shortCite).join('; ')}`;

/** A claim in one line, in its strength and with its sources. */
export const claimInWords = (claim: Claim): string => `${strengthInWords[claim.strength]}: ${claim.statement} (${sourcesOf(claim)})`;
