import { referenceTo } from '../citation/reference.js';
import { bibliography, shortReference, type BibliographyKey, type Reference } from '../framework/bibliography.js';
import type { Cite } from '../framework/bibliography.js';
import { conditions, type Condition } from '../framework/conditions.js';
import { rules } from '../rules/all.js';
import { ruleLink } from './links.js';

/** The built-in literature: what every charter may cite, and what rests on it. */
export function bibliographyPage(): string {
    return [
        '# Bibliography',
        'These works come with Concordat. A charter cites one by its key, with the place if you like: `because "they were told, not asked" [@jones-2023 "Box 1"]`. The editor offers the keys behind `[@`, and shows the work when the pointer rests on one.',
        'Works of your own are declared in the charter, as a [source](language/source.md), or kept in a `.bib` or CSL-JSON file that the charter imports, or that [the configuration](configuration.md) names for all charters.',
        'The first two works are the model: every condition, and nearly every rule, rests on them, as the [page of the model](model.md) says. The others are those that Jones et al. rest on; the numbers are those of their reference list.',
        ...Object.entries<Reference>(bibliography).map(([key, reference]) => section(key as BibliographyKey, reference)),
    ].join('\n\n') + '\n';
}

const model: readonly BibliographyKey[] = ['jones-2023', 'ansell-gash-2008'];

function section(key: BibliographyKey, reference: Reference): string {
    return [
        `## ${shortReference(key)}`,
        `\`@${key}\`${reference.referenceNumber === undefined ? '' : `, reference ${reference.referenceNumber}`}`,
        inMarkdown(key, reference),
        ...(model.includes(key) ? [] : resting(key, reference)),
    ].join('\n\n');
}

/** What it is cited for, itself or by way of its number. */
function resting(key: BibliographyKey, reference: Reference): string[] {
    const isMeant = ({ source, refs }: Cite) => source === key || (source === 'jones-2023' && reference.referenceNumber !== undefined && refs?.includes(reference.referenceNumber) === true);
    const titles = Object.values<Condition>(conditions).filter(({ cites }) => cites.some(isMeant)).map(({ title }) => title);
    const checking = rules.filter(({ cites }) => cites.some(isMeant)).map(rule => ruleLink(rule, ''));
    return [
        ...(titles.length > 0 ? [`Conditions that rest on it: ${titles.join('; ')}.`] : []),
        ...(checking.length > 0 ? [`Rules that rest on it: ${checking.join(', ')}.`] : []),
    ];
}

function inMarkdown(key: BibliographyKey, reference: Reference): string {
    const { parts, link } = referenceTo({ ...reference, id: key });
    const entry = parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${text}*` : text)).join('');
    return link === undefined ? entry : `${entry} <${link}>`;
}
