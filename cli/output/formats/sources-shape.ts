import * as v from 'valibot';
import { count, said } from './json-shape.js';

const citing = v.strictObject({
    charter: v.string(), statement: said(v.string(), 'such as “forum Board: quorum”'), value: v.string(), citation: v.string(), line: said(count, 'from 1'),
    state: said(v.picklist(['confirmed', 'unconfirmed', 'renumbered', 'reworded', 'meaning changed', 'removed', 'not found', 'not checked']), 'what has happened to the passage since it was confirmed'),
});

const passage = v.strictObject({
    at: said(v.string(), 'its locator'), kind: v.string(), text: v.string(),
    page: v.optional(said(count, 'from 1')), line: v.optional(said(count, 'from 1')),
    citedBy: v.array(citing),
});

/** What `concordat sources --format json` prints. */
export const sourcesShape = v.strictObject({
    version: v.literal(1),
    documents: v.array(v.strictObject({
        file: v.string(), title: v.string(), problem: v.optional(said(v.string(), 'why it could not be read')),
        cited: said(count, 'passages that statements are based on'), passages: v.array(passage),
        lost: said(v.array(citing), 'statements whose passage was not found'),
    })),
    charters: v.array(v.strictObject({
        file: v.string(), sourced: said(count, 'statements with a source'),
        statements: v.array(v.strictObject({ statement: v.string(), value: v.string(), line: said(count, 'from 1'), sources: said(count, 'how many it cites') })),
    })),
});

export type SourcesReport = v.InferOutput<typeof sourcesShape>;
