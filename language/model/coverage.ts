import type { Paper } from '../documents/paper.js';
import type { Passage } from '../documents/passage.js';
import { checkedCitations, type Checked } from './drift.js';
import type { BoundDocument } from './entity.js';
import { statementNamed } from './statements.js';

/** A statement that cites a passage, and the charter that it is in. */
export interface Citing {
    readonly document: BoundDocument;
    readonly checked: Checked;
}

/** A passage of a document that says something, and the statements that cite it, or a part of the document that it is in. */
export interface CoveredPassage {
    readonly at: string;
    readonly passage: Passage;
    readonly citedBy: readonly Citing[];
}

/** A document that charters cite: which of its passages statements are based on, and which no statement is. */
export interface CoveredPaper {
    readonly uri: string;
    readonly called: string;
    /** Why it could not be read; then it has no passages. */
    readonly problem?: string;
    readonly passages: readonly CoveredPassage[];
    /** Statements whose passage is not found. */
    readonly lost: readonly Citing[];
}

/** A property of a declaration, and how many sources it cites. */
export interface SourcedStatement {
    readonly name: string;
    readonly value: string;
    readonly line: number;
    readonly sources: number;
}

/** The documents that these charters cite a passage of, by their addresses. */
export function coverageOf(documents: readonly BoundDocument[]): readonly CoveredPaper[] {
    const all = documents.flatMap(document => checkedCitations(document).map(checked => ({ document, checked })));
    const uris = [...new Set(all.map(({ checked }) => checked.cited.uri))].sort();
    return uris.map(uri => coveredBy(uri, all.filter(({ checked }) => checked.cited.uri === uri)));
}

function coveredBy(uri: string, citing: readonly Citing[]): CoveredPaper {
    const { called } = citing[0]!.checked.cited;
    const paper = citing.map(({ checked: { cited } }) => ('paper' in cited ? cited.paper : undefined)).find(each => each !== undefined);
    const lost = citing.filter(({ checked: { cited } }) => cited.is !== 'passage');
    const [{ checked: { cited } }] = citing as [Citing, ...Citing[]];
    if (!paper) return { uri, called, passages: [], lost, ...(cited.is === 'unchecked' ? { problem: cited.reason } : {}) };
    return { uri, called, lost, passages: passagesOf(paper, citing) };
}

/** Headings say nothing by themselves, and neither does the title or the row of headings of a table. */
const saysSomething = ({ kind, text, cell }: Passage): boolean => kind !== 'heading' && cell?.row !== 0 && text.trim() !== '';

function passagesOf(paper: Paper, citing: readonly Citing[]): CoveredPassage[] {
    return paper.document.passages.flatMap((passage, index) => {
        if (!saysSomething(passage) || passage.text === paper.document.title) return [];
        const citedBy = citing.filter(({ checked: { cited } }) => cited.is === 'passage' && cited.part.start <= index && index < cited.part.end);
        return [{ at: paper.locatorOf(index), passage, citedBy }];
    });
}

/** Declarations that say where something is from, or why a finding is accepted, need no source themselves, and neither does the stage of the charter. */
const needsNone = new Set(['source', 'explain']);

/** What a charter states, each with the number of its sources. */
export function statementsWithSources(document: BoundDocument): readonly SourcedStatement[] {
    return document.declared.filter(({ keyword }) => !needsNone.has(keyword)).flatMap(entity => entity.node.properties.filter(each => each.values.length > 0 && each.key.join(' ') !== 'stage').map(property => ({
        ...statementNamed(document, property),
        line: document.source.rangeOf(property.$cstNode?.offset ?? 0, property.$cstNode?.offset ?? 0).start.line + 1,
        sources: property.citations.length,
    })));
}
