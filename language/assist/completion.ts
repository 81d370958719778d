import type { BoundDocument } from '../model/binding.js';
import { rhythms } from '../model/reading.js';
import { fenceAt } from '../syntax/literate.js';
import { ruleIds } from '../generated/rule-ids.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { titleOf } from './citation.js';
import { contextAt, type WritingContext } from './context.js';
import { describeProperty, describeTerm } from './hover.js';
import { portrait } from './portrait.js';

/** One thing that may be written at a place. */
export interface Proposal {
    readonly label: string;
    readonly is: 'declaration' | 'property' | 'term' | 'name' | 'source' | 'rule' | 'value';
    /** One line beside the label. */
    readonly detail: string;
    readonly markdown?: string;
    /** What is written; `$1`, `${1:text}` and `$0` mark where the author goes on. */
    readonly snippet: string;
}

export interface Completion {
    /** Offset from which the text up to the cursor is replaced. */
    readonly from: number;
    readonly proposals: readonly Proposal[];
}

/** What may be written at an offset: declarations, properties not yet used, terms, names of the right kind, citation keys. */
export function completionAt(document: BoundDocument, offset: number): Completion {
    const { read, fences } = document.source;
    if (fences && !fenceAt(fences, offset)) return { from: offset, proposals: [] };
    const { context, wordStart } = contextAt(read, offset);
    return { from: wordStart, proposals: proposalsFor(document, context) };
}

function proposalsFor(document: BoundDocument, context: WritingContext): Proposal[] {
    switch (context.where) {
        case 'top': return [...kinds.map(declaration), { label: 'import', is: 'declaration', detail: 'Bring in a library or a bibliography', snippet: 'import "$1"$0' }];
        case 'name': return context.kind === 'explain' ? ruleIds.map(id => ({ label: id, is: 'rule', detail: 'a rule', snippet: id })) : [];
        case 'property': return properties(document, context.kind, context.used);
        case 'after value': return [
            ...properties(document, context.kind, context.used),
            { label: 'because', is: 'value', detail: 'The reason for it', snippet: 'because "$1"$0' },
        ];
        case 'value': return values(document, specOf(context.kind, context.key), context.stated);
        case 'citation': return [...document.citable].map(([key, cited]) => ({ label: `@${key}`, is: 'source', detail: titleOf(cited), snippet: `@${key}` }));
        case 'text': return [];
    }
}

const specOf = (kind: Kind, key: string): PropertySpec => (declarations[kind] as DeclarationSpec).properties[key]!;

function declaration(kind: Kind): Proposal {
    const { meaning, named, properties }: DeclarationSpec = declarations[kind];
    const [first] = Object.keys(properties);
    const head = named ? (kind === 'explain' ? ' $1' : ' ${1:Name} "${2:Title}"') : '';
    return { label: kind, is: 'declaration', detail: meaning, snippet: `${kind}${head} {\n    ${kind === 'explain' ? 'because: "$2"' : `${first}: $3`}$0\n}` };
}

function properties(document: BoundDocument, kind: Kind, used: readonly string[]): Proposal[] {
    const known = Object.entries((declarations[kind] as DeclarationSpec).properties);
    return known.filter(([key]) => !used.includes(key)).map(([key, spec]) => ({
        label: key, is: 'property', detail: spec.meaning, markdown: describeProperty(document, key, spec), snippet: spec.form === 'text' ? `${key}: "$1"$0` : `${key}: $0`,
    }));
}

function values(document: BoundDocument, spec: PropertySpec, stated: readonly string[]): Proposal[] {
    switch (spec.form) {
        case 'term': return document.terms.words(spec.vocabulary).filter(word => !stated.includes(word)).map(word => ({
            label: word, is: 'term', detail: document.terms.get(spec.vocabulary, word)!.meaning, markdown: describeTerm(document, spec, word) ?? '', snippet: word,
        }));
        case 'names': return [
            ...[...document.scope].filter(([name, entity]) => spec.of.includes(entity.keyword) && !stated.includes(name)).map(([name, entity]): Proposal => ({
                label: name, is: 'name', detail: entity.title ?? entity.keyword, markdown: portrait(entity), snippet: name,
            })),
            ...(spec.everyone ? [{ label: 'everyone', is: 'term' as const, detail: 'All members', snippet: 'everyone' }] : []),
        ];
        case 'rhythm': case 'date-or-rhythm': return rhythms.map(word => ({ label: word, is: 'value', detail: 'how often', snippet: word }));
        case 'text': return [{ label: '"…"', is: 'value', detail: 'a text', snippet: '"$1"$0' }];
        default: return [];
    }
}
