/** A work that a charter may cite, in the field names of CSL-JSON. */
export interface CitableWork {
    readonly id: string;
    readonly type?: string;
    readonly title?: string;
    readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
    readonly DOI?: string;
    readonly URL?: string;
    readonly [field: string]: unknown;
}

/** Reads a bibliography: BibTeX or BibLaTeX (`.bib`), or CSL-JSON (`.json`). Throws an error that says what is wrong with it, and where. */
export async function readBibliography(uri: string, text: string): Promise<readonly CitableWork[]> {
    return uri.endsWith('.bib') ? readBibTeX(text) : readCslJson(text);
}

async function readBibTeX(text: string): Promise<readonly CitableWork[]> {
    if (text.trim() === '') return [];
    const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]);
    return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false }) as CitableWork[];
}

function readCslJson(text: string): readonly CitableWork[] {
    const works: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(works)) throw new Error('a CSL-JSON bibliography is a list of works');
    const nameless = works.findIndex(work => typeof work?.id !== 'string' && typeof work?.id !== 'number');
    if (nameless >= 0) throw new Error(`work ${nameless + 1} of the list has no “id” to cite it by`);
    return works.map(work => ({ ...work, id: String(work.id) }) as CitableWork);
}
