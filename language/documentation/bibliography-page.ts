import { referenceTo } from '../citation/reference.js';
import { bibliography, shortReference, type BibliographyKey, type Reference } from '../framework/bibliography.js';
import type { Cite } from '../framework/bibliography.js';
import type { Claim } from '../framework/claims/claim.js';
import { claimIds, claimOf } from '../framework/claims/claims.js';
import { sourcesOf } from '../framework/claims/in-words.js';
import { rules } from '../rules/all.js';
import { claimsBehind } from '../rules/rule.js';
import { ruleLink } from './links.js';

/** The built-in literature: what every charter can cite, and what is based on it. */
export function bibliographyPage(): string {
    return [
        '# Bibliography',
        'These works come with Concordat. A charter cites one by its key, with the place if you like: `because "they were told, not asked" [@jones-2023 "Box 1"]`. The editor suggests the keys after `[@`, and shows the work when you point at a key.',
        'Works of your own are declared in the charter, as a [source](language/source.md), or kept in a `.bib` or CSL-JSON file that the charter imports, or that [the configuration](configuration.md) names for all charters.',
        'The first two works are the model: every condition, and nearly every rule, is based on them, as the [page of the model](model.md) shows. The others are works that Jones et al. cite; the numbers are those of their reference list.',
        ...Object.entries<Reference>(bibliography).map(([key, reference]) => section(key as BibliographyKey, reference)),
    ].join('\n\n') + '\n';
}

const model: readonly BibliographyKey[] = ['jones-2023', 'ansell-gash-2008'];

function section(key: BibliographyKey, reference: Reference): string {
    return [
        `## ${shortReference(key)}`,
        `\`@${key}\`${reference.referenceNumber === undefined ? '' : `, reference ${reference.referenceNumber}`}`,
        inMarkdown(key, reference),
        ...(doubts[key] === undefined ? [] : [`**Not checked.** ${doubts[key]}`]),
        ...(key === 'ansell-gash-2008' ? unchecked() : []),
        ...(model.includes(key) ? [] : resting(key, reference)),
    ].join('\n\n');
}

/** What it is cited for, itself or by way of its number. */
function resting(key: BibliographyKey, reference: Reference): string[] {
    const isMeant = ({ source, refs }: Cite) => source === key || (source === 'jones-2023' && reference.referenceNumber !== undefined && refs?.includes(reference.referenceNumber) === true);
    const resting = claimIds.map(claimOf).filter(({ cites }) => cites.some(isMeant));
    const checking = rules.filter(rule => claimsBehind(rule).some(({ cites }) => cites.some(isMeant)));
    return [
        ...(resting.length > 0 ? [`Claims that are based on it:\n\n${resting.map(({ statement }) => `- ${statement}`).join('\n')}`] : []),
        ...(checking.length > 0 ? [`Rules that are based on these claims: ${checking.map(rule => ruleLink(rule, '')).join(', ')}.`] : []),
    ];
}

/** The claims that name Ansell & Gash are written from general knowledge of their article, so the page lists them for a reader who has it. */
function unchecked(): string[] {
    const isTheirs = ({ source }: Cite) => source === 'ansell-gash-2008';
    const theirs = claimIds.map(claimOf).filter(({ cites }) => cites.some(isTheirs));
    const lines = (claims: readonly Claim[]) => claims.map(claim => `- ${claim.statement} (${sourcesOf(claim)})`).join('\n');
    return [
        '**Not checked against the article.** These claims were written without the full text, from what Jones et al. quote and restate. Someone who has the article still has to check the sections, the numbers of the propositions and the wording.',
        `Written from general knowledge of the article alone:\n\n${lines(theirs.filter(({ cites }) => cites.every(isTheirs)))}`,
        `Checked against Jones et al., who quote or restate them, and not against Ansell & Gash:\n\n${lines(theirs.filter(({ cites }) => !cites.every(isTheirs)))}`,
    ];
}

/** What readers with a library at hand are asked to check of an entry. */
const doubts: Partial<Record<BibliographyKey, string>> = {
    'jones-2023': 'The text was read as a whole, without the picture of figure 1: what is cited to figure 1 was not checked against it.',
    'lasker-weiss-2003': 'The pages are those that Jones et al. print. Others give 14–47; this was not checked.',
};

function inMarkdown(key: BibliographyKey, reference: Reference): string {
    const { parts, link } = referenceTo({ ...reference, id: key });
    const entry = parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${text}*` : text)).join('');
    return link === undefined ? entry : `${entry} <${link}>`;
}
