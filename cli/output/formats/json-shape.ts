import * as v from 'valibot';
import { conditions } from '../../../language/framework/conditions.js';

export const said = <S extends v.GenericSchema>(schema: S, meaning: string) => v.pipe(schema, v.description(meaning));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.strictObject({ line: said(count, 'from 1'), column: said(count, 'from 1, in UTF-16 units') });
export const place = { file: said(v.string(), 'relative to the current folder, with forward slashes'), start: position, end: said(position, 'after the last character') };
export const severity = v.picklist(['error', 'warning', 'info', 'hint']);

export const accepted = v.variant('by', [
    v.strictObject({ by: v.literal('explanation'), reason: v.string(), agreedBy: v.optional(v.string()), until: v.optional(said(v.string(), 'the last day, such as 2027-03-31')) }),
    v.strictObject({ by: v.literal('comment'), reason: v.string() }),
    v.strictObject({ by: v.literal('baseline') }),
]);

export const cites = said(v.array(v.strictObject({
    source: v.string(), at: v.string(), refs: v.optional(v.array(v.number())), proposition: v.optional(said(v.number(), 'of Ansell & Gash')),
})), 'where the articles say so');
export const strength = said(v.picklist(['is', 'likely', 'may', 'ours']), 'how firmly the articles state it; ours: good practice that they do not state');

/** The claims of the model that a finding is based on. */
export const claims = said(
    v.array(v.strictObject({ id: v.string(), statement: said(v.string(), 'in our words'), strength, condition: v.picklist(Object.keys(conditions)), cites, setting: v.optional(said(v.picklist(['england', 'health-care']), 'what the claim is about, where the articles make it of some partnerships only')) })),
    'the claims that the finding is based on, the most important first; empty for a language mistake',
);

const fix = v.strictObject({
    title: v.string(),
    kind: said(v.picklist(['complete', 'template']), 'a template leaves something for the author to fill in'),
    keepsMeaning: said(v.boolean(), 'whether --fix applies it'),
    edits: v.array(v.strictObject({ ...place, newText: v.string() })),
});

const finding = v.strictObject({
    rule: v.string(),
    severity,
    message: v.string(),
    ...place,
    related: v.array(v.strictObject({ message: v.string(), ...place })),
    claims,
    accepted: v.optional(said(accepted, 'why the finding is accepted')),
    fixes: v.array(fix),
});

/** What `concordat lint --format json` prints. */
export const findingsShape = v.strictObject({
    version: v.literal(1),
    files: said(v.array(v.string()), 'all charters that were checked'),
    findings: v.array(finding),
    unread: said(v.array(v.string()), 'charters that could not be checked, each with the reason in a sentence'),
    summary: said(v.strictObject({ error: count, warning: count, info: count, hint: count, explained: count, ignored: count, baseline: count }), 'how many findings there are; accepted findings are counted separately'),
});

export type FindingsReport = v.InferOutput<typeof findingsShape>;
