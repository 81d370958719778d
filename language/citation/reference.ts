import locales from '@citation-js/plugin-csl/lib/locales.json';
import { harvard1 } from '@citation-js/plugin-csl/lib/styles.json';
import CSL from 'citeproc';
import { escapeMarkdown } from '../text/markdown.js';
import { wellFormed } from '../text/well-formed.js';
import type { CitableWork } from '../model/imports.js';

/** A whole reference, as a reference list has it. */
export interface Reference {
    readonly parts: readonly { readonly text: string; readonly isEmphasised: boolean }[];
    /** Where the work is: its DOI as an address, else its own address, if that is one of the web. */
    readonly link?: string;
}

/** The reference to a work in the Harvard style, with British punctuation. One that is new takes some milliseconds, and the first some tens of them. */
export function referenceTo(work: CitableWork): Reference {
    const { DOI, URL, others, ...described } = work;
    const link = DOI ? `https://doi.org/${encodeURI(wellFormed(DOI))}` : URL && /^https?:\/\//i.test(URL) ? encodeURI(wellFormed(URL)) : undefined;
    const named = (work.author ?? []).filter(each => !isOthers(each));
    const author = [...named, ...(others || named.length < (work.author ?? []).length ? unnamed : [])];
    const entry = listed({ ...described, type: work.type ?? 'document', title: work.title ?? work.id, ...(author.length > 0 ? { author } : {}) });
    const parts = entry.trim().split(emphasis).map((text, index) => ({ text, isEmphasised: index % 2 === 1 })).filter(({ text }) => text !== '');
    return link ? { parts, link } : { parts };
}

/** BibTeX ends a list of authors with `and others`. */
const isOthers = ({ family, literal }: NonNullable<CitableWork['author']>[number]) => (literal ?? family) === 'others';

/** As many authors as the style shortens to “et al.” */
const unnamed = Array.from({ length: 4 }, () => ({ literal: 'others' }));

/** The same as Markdown, with its link in a line of its own. */
export function referenceInMarkdown(work: CitableWork): string {
    const { parts, link } = referenceTo(work);
    const entry = parts.map(({ text, isEmphasised }) => (isEmphasised ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text))).join('');
    return link === undefined ? entry : `${entry}\n\n<${link}>`;
}

// Characters for private use, which no text has.
const [begin, end] = ['\uE000', '\uE001'];
const emphasis = new RegExp(`[${begin}${end}]`);
CSL.Output.Formats['emphasised'] = { ...CSL.Output.Formats['text'], '@font-style/italic': `${begin}%%STRING%%${end}` };

const british = locales['en-US']
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/(<term name="(?:open|close)-quote">)[“”]/g, (_, term: string) => `${term}${term.includes('open') ? '‘' : '’'}`)
    .replace(/(<term name="(?:open|close)-inner-quote">)[‘’]/g, (_, term: string) => `${term}${term.includes('open') ? '“' : '”'}`);

let engine: InstanceType<typeof CSL.Engine> | undefined;
/** The entries that were made last: many charters cite the same works, and every report those of the model. */
const entries = new Map<string, string>();
const mostEntries = 500;

/** The entry of a reference list. */
function listed(described: object): string {
    const work = JSON.stringify(described);
    const known = entries.get(work);
    if (known !== undefined) return known;
    if (entries.size === mostEntries) entries.clear();
    const entry = entryOf(work);
    entries.set(work, entry);
    return entry;
}

/** The engine is told what the work is by its id. */
function entryOf(work: string): string {
    engine ??= new CSL.Engine({ retrieveLocale: () => british, retrieveItem: id => ({ ...JSON.parse(id), id }) }, harvard1, 'en-GB');
    engine.setOutputFormat('emphasised');
    engine.updateItems([work]);
    return engine.makeBibliography()[1][0]!;
}
