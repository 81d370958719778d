import { isIgnorable } from '../check/ignored-findings.js';
import type { RuleId } from '../generated/rule-ids.js';
import { rules } from '../rules/all.js';
import type { BoundDocument } from '../model/entity.js';
import { isCharterRule, type Rule } from '../rules/rule.js';
import { fenceAt } from '../syntax/literate.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { blocks, type Block } from './blocks.js';
import { titleOf } from '../citation/cited.js';
import { contextAt, type WritingContext } from './context.js';
import { afterKey, continuations, isUnfinished } from './continuations.js';
import { describeProperty } from './hover.js';
import type { Proposal } from './proposal.js';
import { ruleNote } from './rule-note.js';
import { values } from './value-proposals.js';

export interface Completion {
    /** Offset from which the text up to the cursor is replaced. */
    readonly from: number;
    readonly proposals: readonly Proposal[];
}

export interface Circumstances {
    /** The rules of which something is found in the document; they are proposed before others. */
    readonly found?: ReadonlySet<RuleId>;
    /** The author asked for nothing, and only typed a space: what need not follow would be in the way. */
    readonly unasked?: boolean;
}

/** What may be written at an offset: declarations, properties not yet used, terms, names of the right kind, citation keys. */
export function completionAt(document: BoundDocument, offset: number, { found = new Set(), unasked = false }: Circumstances = {}): Completion {
    const { read, fences } = document.source;
    if (fences && !fenceAt(fences, offset)) return { from: offset, proposals: [] };
    const { context, wordStart } = contextAt(read, offset);
    if (unasked && !mustFollow.has(context.where) && !(context.where === 'after value' && isUnfinished(context.words))) return { from: wordStart, proposals: [] };
    const proposals = proposalsFor(document, context, found);
    return { from: wordStart, proposals: /[:,;]/.test(read.charAt(wordStart - 1)) ? proposals.map(apart) : proposals };
}

/** Set apart from the mark in front of it. */
const apart = (proposal: Proposal): Proposal => ({ ...proposal, snippet: ` ${proposal.snippet}` });

const mustFollow: ReadonlySet<WritingContext['where']> = new Set(['value', 'name', 'citation', 'ignore']);

function proposalsFor(document: BoundDocument, context: WritingContext, found: ReadonlySet<RuleId>): readonly Proposal[] {
    switch (context.where) {
        case 'top': return declarable(document);
        case 'name': return context.kind === 'explain' ? rulesWhere(isCharterRule, found) : [];
        case 'ignore': return rulesWhere(isIgnorable, found);
        case 'property': return properties(document, context.kind, context.used);
        case 'after value': return afterValue(document, context);
        case 'cited': return afterKey(context.words.includes('says'));
        case 'value': return values(document, (declarations[context.kind] as DeclarationSpec).properties[context.key]!, context.stated);
        case 'citation': return [...document.citable].map(([key, cited]) => ({ label: `@${key}`, is: 'source', detail: titleOf(cited), snippet: `@${key}` }));
        case 'text': return [];
    }
}

/** How the value goes on; where it may be whole, what may follow it, and other properties, on a new line first. */
function afterValue(document: BoundDocument, { kind, key, used, isSameLine, words }: WritingContext & { where: 'after value' }): readonly Proposal[] {
    const next = continuations(document, (declarations[kind] as DeclarationSpec).properties[key]!, words);
    if (isUnfinished(words) && next.length > 0) return next;
    const others = properties(document, kind, used);
    return isSameLine ? [...next, ...support, ...others] : [...others, ...next, ...support];
}

/** What an empty file begins with, all kinds of declaration, and what adds several at once. */
function declarable({ declared, partnership }: BoundDocument): Proposal[] {
    const beginnings = blocks.filter(({ beginsFile, snippet }) => beginsFile && declared.length === 0 && !(partnership && snippet.startsWith('partnership')));
    return [
        ...beginnings.map(block), ...kinds.map(declaration),
        { label: 'import', is: 'declaration', detail: 'Bring in a library or a bibliography', snippet: 'import "$1"$0' },
        ...blocks.filter(({ beginsFile }) => !beginsFile).map(block),
    ];
}

const block = ({ label, meaning, snippet }: Block): Proposal => ({ label, is: 'block', detail: meaning, snippet });

function declaration(kind: Kind): Proposal {
    const { meaning, named, properties }: DeclarationSpec = declarations[kind];
    const [first] = Object.keys(properties);
    const head = named ? (kind === 'explain' ? ' $1' : ' ${1:Name} "${2:Title}"') : '';
    return { label: kind, is: 'declaration', detail: meaning, snippet: `${kind}${head} {\n    ${kind === 'explain' ? 'because: "$2"' : `${first}: $3`}$0\n}`, ...(kind === 'explain' ? { leadsOn: true } : {}) };
}

function rulesWhere(isMeant: (rule: Rule) => boolean, found: ReadonlySet<RuleId>): Proposal[] {
    const meant = rules.filter(isMeant);
    return [...meant.filter(({ id }) => found.has(id)), ...meant.filter(({ id }) => !found.has(id))]
        .map(({ id, summary }) => ({ label: id, is: 'rule', detail: summary, markdown: ruleNote(id), snippet: id }));
}

function properties(document: BoundDocument, kind: Kind, used: readonly string[]): Proposal[] {
    const known = Object.entries((declarations[kind] as DeclarationSpec).properties);
    return known.filter(([key]) => !used.includes(key)).map(([key, spec]): Proposal => ({
        label: key, is: 'property', detail: spec.meaning, markdown: describeProperty(document, key, spec),
        ...(spec.form === 'text' ? { snippet: `${key}: "$1"$0` } : { snippet: `${key}: $0`, leadsOn: true }),
    }));
}

/** What any statement may rest on. */
const support: readonly Proposal[] = [
    { label: 'because', is: 'value', detail: 'The reason for it', snippet: 'because "$1"$0' },
    { label: '[@…]', is: 'value', detail: 'Where the evidence for it stands', snippet: '[@$1]$0', leadsOn: true },
];
