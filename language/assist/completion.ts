import { isIgnorable } from '../check/ignored-findings.js';
import type { RuleId } from '../generated/rule-ids.js';
import { rules } from '../rules/all.js';
import type { BoundDocument } from '../model/entity.js';
import { isCharterRule, type Rule } from '../rules/rule.js';
import type { PropertySpec } from '../vocabulary/properties.js';
import { quotedDotsIn } from '../text/unwritten.js';
import type { Written } from '../syntax/document.js';
import { fenceAt } from '../syntax/literate.js';
import { declarations, type DeclarationSpec } from '../vocabulary/declarations.js';
import { kinds, type Kind } from '../vocabulary/kinds.js';
import { blocks, type Block } from './blocks.js';
import { titleOf } from '../citation/cited.js';
import { contextAt, type WritingContext } from './context.js';
import type { Paper } from '../documents/paper.js';
import type { Citation } from '../generated/parser/ast.js';
import { citedFile, citedPaperOf } from '../model/papers.js';
import { afterKey, continuations, isUnfinished } from './continuations.js';
import { locatorProposals, quotationProposals } from './passage-proposals.js';
import { describeProperty } from './hover.js';
import { pathContextAt, pathProposals } from './path-completion.js';
import type { Proposal } from './proposal.js';
import { ruleNote } from './rule-note.js';
import { values } from './value-proposals.js';

export interface Completion {
    /** Offsets between which the text is replaced; the cursor is at or before the end. */
    readonly from: number;
    readonly to: number;
    readonly proposals: readonly Proposal[];
}

export interface Circumstances {
    /** The rules of which something is found in the document; they are proposed before others. It is asked for only where rules are proposed, since it takes a check. */
    readonly found?: () => ReadonlySet<RuleId>;
    /** The author asked for nothing, and only typed a space or a mark: what need not follow would be in the way. */
    readonly unasked?: boolean;
    /** The URIs of the files that a path may name. */
    readonly files?: readonly string[];
    /** The text that the offset is in, where it is newer than the document: the names of a moment ago are then proposed. */
    readonly written?: Written;
}

/** What may be written at an offset: declarations, properties not yet used, terms, names of the right kind, citation keys. */
export function completionAt(document: BoundDocument, offset: number, { found = () => new Set(), unasked = false, files = [], written = document.source }: Circumstances = {}): Completion {
    const { read, fences } = written;
    const upTo = (from: number, proposals: readonly Proposal[]): Completion => ({ from, to: offset, proposals });
    if (fences && !fenceAt(fences, offset)) return upTo(offset, []);
    const path = pathContextAt(read, offset);
    if (path) return upTo(offset - path.typed.length, pathProposals(document, path, files));
    const instead = insteadOfDots(document, read, offset);
    if (instead) return instead;
    const { context, wordStart } = contextAt(read, offset);
    if (unasked && !mustFollow.has(context.where) && !(context.where === 'after value' && isUnfinished(context.words))) return upTo(wordStart, []);
    const proposals = proposalsFor(document, context, found);
    return upTo(wordStart, /[:,;]/.test(read.charAt(wordStart - 1)) ? proposals.map(apart) : proposals);
}

/** In dots that hold the place of a value, or behind them: the values that may stand there instead. A text is written, not chosen. */
function insteadOfDots(document: BoundDocument, read: string, offset: number): Completion | undefined {
    const line = read.lastIndexOf('\n', offset - 1) + 1;
    const [written] = /^.*/.exec(read.slice(line))!;
    const held = [...quotedDotsIn(written)].map(({ index, 0: { length } }) => ({ from: line + index, to: line + index + length })).find(({ from, to }) => from < offset && offset <= to);
    if (!held) return undefined;
    const { context } = contextAt(read, held.from);
    if (context.where !== 'value') return undefined;
    const spec = specOf(context);
    if (spec.form === 'text') return undefined;
    const typed = read.slice(held.from, held.to);
    return { ...held, proposals: values(document, spec, context.stated).map(each => ({ ...each, foundBy: `${typed} ${each.foundBy ?? each.label}` })) };
}

const specOf = ({ kind, key }: { readonly kind: Kind; readonly key: string }): PropertySpec => (declarations[kind] as DeclarationSpec).properties[key]!;

/** Set apart from the mark in front of it. */
const apart = (proposal: Proposal): Proposal => ({ ...proposal, snippet: ` ${proposal.snippet}` });

const mustFollow: ReadonlySet<WritingContext['where']> = new Set(['value', 'name', 'citation', 'ignore', 'locator', 'quotation']);
const inDocument: ReadonlySet<WritingContext['where']> = new Set(['cited', 'locator', 'quotation']);

function proposalsFor(document: BoundDocument, context: WritingContext, found: () => ReadonlySet<RuleId>): readonly Proposal[] {
    switch (context.where) {
        case 'top': return declarable(document);
        case 'name': return context.kind === 'explain' ? rulesWhere(isCharterRule, found()) : [];
        case 'ignore': return rulesWhere(isIgnorable, found());
        case 'property': return properties(document, context.kind, context.used);
        case 'after value': return afterValue(document, context);
        case 'cited': return cited(document, context.words);
        case 'locator': return passagesOf(document, context, locatorProposals);
        case 'quotation': return passagesOf(document, context, paper => quotationProposals(paper, context.locator));
        case 'value': return [...values(document, specOf(context), context.stated), ...(context.isSameLine ? [] : properties(document, context.kind, context.used))];
        case 'citation': return [...document.citable].map(([key, cited]) => ({ label: `@${key}`, is: 'source', detail: titleOf(cited), snippet: `@${key}` }));
        case 'text': return [];
    }
}

/** The document of which an author is about to cite a passage, so that it can be read before passages are proposed. */
export function citedDocumentAt(document: BoundDocument, offset: number, { read, fences }: Written = document.source): string | undefined {
    if (fences && !fenceAt(fences, offset)) return undefined;
    const { context } = contextAt(read, offset);
    return inDocument.has(context.where) ? citedFile(document, keyIn(context)) : undefined;
}

const keyIn = (context: WritingContext): Pick<Citation, 'key'> => {
    const key = context.where === 'cited' ? context.words[0] : context.where === 'locator' || context.where === 'quotation' ? context.key : undefined;
    return key === undefined ? {} : { key };
};

/** Where in the document of the key, and what it says there. A place has not been named yet. */
function cited(document: BoundDocument, words: readonly string[]): readonly Proposal[] {
    const [key, ...stated] = words;
    const others = afterKey(stated.includes('says'));
    if (stated.length > 0 || key === undefined) return others;
    const passages = passagesOf(document, { where: 'locator', key }, locatorProposals);
    return passages.length === 0 ? others : [...passages.map(each => ({ ...each, label: `"${each.label}"`, foundBy: `"${each.foundBy ?? each.label}`, snippet: `"${each.snippet}"` })), ...others.slice(1)];
}

function passagesOf(document: BoundDocument, context: WritingContext, propose: (paper: Paper) => readonly Proposal[]): readonly Proposal[] {
    const paper = citedPaperOf(document, keyIn(context));
    return paper ? propose(paper) : [];
}

/** How the value goes on; where it may be whole, what may follow it, and other properties, on a new line first. */
function afterValue(document: BoundDocument, { kind, key, used, isSameLine, words }: WritingContext & { where: 'after value' }): readonly Proposal[] {
    const next = continuations(document, specOf({ kind, key }), words);
    if (isUnfinished(words) && next.length > 0) return next;
    const others = properties(document, kind, used);
    return isSameLine ? [...next, ...support, ...others] : [...others, ...next, ...support];
}

/** What an empty file begins with, all kinds of declaration, and what adds several at once. */
function declarable({ declared, partnership }: BoundDocument): Proposal[] {
    const beginnings = blocks.filter(({ beginsFile, snippet }) => beginsFile && declared.length === 0 && !(partnership && snippet.startsWith('partnership')));
    return [
        ...beginnings.map(block), ...kinds.map(declaration),
        { label: 'import', is: 'declaration', detail: 'Bring in a library or a bibliography', snippet: 'import "$1"$0', leadsOn: true },
        ...blocks.filter(({ beginsFile }) => !beginsFile).map(block),
    ];
}

const block = ({ label, meaning, snippet }: Block): Proposal => ({ label, is: 'block', detail: meaning, snippet });

function declaration(kind: Kind): Proposal {
    const { meaning, named, properties, soughtAs }: DeclarationSpec = declarations[kind];
    const [first] = Object.keys(properties);
    const head = named ? (kind === 'explain' ? ' $1' : ' ${1:Name} "${2:…}"') : '';
    const body = kind === 'explain' ? 'because: "$2"' : `${first}: $3`;
    return {
        label: kind, is: 'declaration', detail: meaning, snippet: `${kind}${head} {\n    ${body}$0\n}`,
        ...foundBy(kind, soughtAs), ...(head === '' || kind === 'explain' ? { leadsOn: true } : {}),
    };
}

/** Authors find a word by what they call the matter themselves. */
const foundBy = (label: string, ...others: readonly (readonly string[] | undefined)[]): Pick<Proposal, 'foundBy'> => {
    const words = others.flatMap(each => each ?? []);
    return words.length === 0 ? {} : { foundBy: [label, ...words].join(' ') };
};

function rulesWhere(isMeant: (rule: Rule) => boolean, found: ReadonlySet<RuleId>): Proposal[] {
    const meant = rules.filter(isMeant);
    return [...meant.filter(({ id }) => found.has(id)), ...meant.filter(({ id }) => !found.has(id))]
        .map(({ id, summary }) => ({ label: id, is: 'rule', detail: summary, markdown: () => ruleNote(id), snippet: id }));
}

function properties(document: BoundDocument, kind: Kind, used: readonly string[]): Proposal[] {
    const known = Object.entries((declarations[kind] as DeclarationSpec).properties);
    return known.filter(([key]) => !used.includes(key)).map(([key, spec]): Proposal => ({
        label: key, is: 'property', detail: spec.meaning, markdown: () => describeProperty(document, key, spec), ...foundBy(key, spec.also, spec.soughtAs),
        ...(spec.form === 'text' ? { snippet: `${key}: "$1"$0` } : { snippet: `${key}: $0`, leadsOn: true }),
    }));
}

/** What any statement may be based on. */
const support: readonly Proposal[] = [
    { label: 'because', is: 'value', detail: 'The reason for it', snippet: 'because "$1"$0' },
    { label: '[@…]', is: 'value', detail: 'Where the evidence for it stands', snippet: '[@$1]$0', leadsOn: true },
];
