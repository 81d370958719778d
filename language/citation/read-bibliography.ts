import * as v from 'valibot';
import type { CitableWork } from '../model/imports.js';

/** Reads a bibliography: BibTeX or BibLaTeX (`.bib`), or CSL-JSON (`.json`). Throws an error that says what is wrong with it, and where. */
export async function readBibliography(uri: string, text: string): Promise<readonly CitableWork[]> {
    const works = await (uri.endsWith('.bib') ? readBibTeX(text) : readCslJson(text));
    return works.map(each => Object.fromEntries(Object.entries(each).flatMap(([key, value]) => (isDate(value) ? datesOf(key, value) : [[key, value]]))) as CitableWork);
}

interface StatedDate { readonly 'date-parts': readonly (readonly (number | string)[])[] }
const isDate = (value: unknown): value is StatedDate => typeof value === 'object' && value !== null && 'date-parts' in value;

/** A date, or a period as exact as the less exact of its ends: of `2021-02/2022` the years. */
function datesOf(key: string, { 'date-parts': parts, ...more }: StatedDate): [string, unknown][] {
    const ends = parts.filter(({ length }) => length > 0).slice(0, 2);
    const length = Math.min(...ends.map(each => each.length));
    return ends.length === 0 ? [] : [[key, { ...more, 'date-parts': ends.map(each => each.slice(0, length)) }]];
}

async function readBibTeX(text: string): Promise<readonly CitableWork[]> {
    if (text.trim() === '') return [];
    const [{ plugins }] = await Promise.all([import('@citation-js/core'), import('@citation-js/plugin-bibtex')]);
    return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false }) as CitableWork[];
}

const scalar = v.union([v.string(), v.number(), v.boolean()]);
const names = v.array(v.record(v.string(), scalar));
const date = v.objectWithRest({ 'date-parts': v.optional(v.array(v.array(v.union([v.string(), v.number()])))) }, scalar);
const field = v.union([scalar, v.array(scalar), names, date]);

/** What may be said of a work, as far as references are made of it. Others say more, in fields of their own. */
const work = v.objectWithRest({
    id: v.union([v.string(), v.number()]), custom: v.optional(v.unknown()),
    ...Object.fromEntries(['type', 'title', 'DOI', 'URL'].map(key => [key, v.optional(scalar)])),
    ...Object.fromEntries(['author', 'editor', 'translator'].map(key => [key, v.optional(names)])),
    ...Object.fromEntries(['issued', 'accessed'].map(key => [key, v.optional(date)])),
}, field);

function readCslJson(text: string): readonly CitableWork[] {
    const works: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (_, value: unknown) => value ?? undefined);
    if (!Array.isArray(works)) throw new Error('a CSL-JSON bibliography is a list of works');
    const nameless = works.findIndex(each => typeof each?.id !== 'string' && typeof each?.id !== 'number');
    if (nameless >= 0) throw new Error(`work ${nameless + 1} of the list has no “id” to cite it by`);
    return works.map(each => {
        const { success, output, issues } = v.safeParse(work, each);
        if (!success) throw new Error(`“${v.getDotPath(issues[0])}” of the work “${each.id}” is not as CSL-JSON has it`);
        return textual(output);
    });
}

/** Numbers may stand for texts: `"title": 1984`. */
const textual = (stated: v.InferOutput<typeof work>): CitableWork =>
    Object.fromEntries(Object.entries(stated).map(([key, value]) => [key, typeof value === 'object' ? value : String(value)])) as CitableWork;
