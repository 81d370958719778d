import { shortCite, shortReference, type Cite } from '../bibliography.js';
import { introductionOf, type Claim } from './claim.js';

/** Where a claim is made: `Jones et al. 2023, opening (ref. 1)`; of good practice, where the thought starts. */
export const sourcesOf = ({ strength, cites }: Pick<Claim, 'strength' | 'cites'>): string => `${strength === 'ours' ? 'compare ' : ''}${cites.map(shortCite).join('; ')}`;

/** A claim in one line, in its strength and with its sources. */
export const claimInWords = (claim: Pick<Claim, 'strength' | 'statement' | 'cites'>): string => `${introductionOf(claim)}: ${claim.statement} (${sourcesOf(claim)})`;

/** A claim in one line for readers who do not look up the sentence: the paper, and its box or proposition. */
export const claimInShort = ({ strength, statement, cites }: Pick<Claim, 'strength' | 'statement' | 'cites'>): string =>
    `${introductionOf({ strength, cites })}: ${statement} (${strength === 'ours' ? 'compare ' : ''}${papersOf(cites).join('; ')})`;

/** Each paper once, with the boxes, figures and propositions where it makes the claim; the section of a text is left to the bibliography. */
function papersOf(cites: readonly Cite[]): string[] {
    const papers = [...new Set(cites.map(({ source }) => source))];
    return papers.map(paper => [shortReference(paper), ...new Set(cites.filter(({ source }) => source === paper).flatMap(partOf))].join(', '));
}

const partOf = ({ at, proposition }: Cite): string[] => (proposition !== undefined ? [`proposition ${proposition}`] : /^(?:Box|Figure) \d/.exec(at)?.slice(0, 1) ?? []);
