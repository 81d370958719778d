import { ancestorsOf } from '../documents/passage.js';
import type { Paper } from '../documents/paper.js';
import { citationsInto } from '../model/papers.js';
import { placeOf, type Place } from '../model/place.js';
import { escapeMarkdown } from '../text/markdown.js';
import { canonicalUri } from '../text/uri.js';
import type { Workspace } from '../workspace/workspace.js';

/** A clause of a document, by its line from 0, and the statements of charters that cite it. */
export interface CitedClause {
    readonly line: number;
    readonly passage: number;
    readonly paper: Paper;
    readonly statements: readonly Place[];
}

/** The clauses of a document with lines that charters cite, in the order of the document. Only charters that are read are looked through. */
export function citedClauses(workspace: Workspace, uri: string): CitedClause[] {
    const own = canonicalUri(uri);
    if (!workspace.isCited(own)) return [];
    const clauses = new Map<number, CitedClause>();
    for (const source of workspace.documents()) {
        for (const { property, cited } of citationsInto(workspace.bind(source))) {
            if (cited.is !== 'passage' || canonicalUri(cited.uri) !== own) continue;
            const { line } = cited.paper.document.passages[cited.part.start]!;
            if (line === undefined) continue;
            const known = clauses.get(cited.part.start);
            const statements = [...known?.statements ?? [], placeOf(source, property)];
            clauses.set(cited.part.start, { line: line - 1, passage: cited.part.start, paper: cited.paper, statements });
        }
    }
    return [...clauses.values()].sort((a, b) => a.line - b.line);
}

/** The cited clause that a line of the document is part of: the innermost, where clauses are nested. */
export function clauseAt(clauses: readonly CitedClause[], line: number): CitedClause | undefined {
    const [{ paper } = { paper: undefined }] = clauses;
    if (!paper) return undefined;
    const { document } = paper;
    const at = document.passages.findLastIndex(passage => passage.line !== undefined && passage.line - 1 <= line);
    return at < 0 ? undefined : [at, ...ancestorsOf(document, at).reverse()].map(index => clauses.find(({ passage }) => passage === index)).find(each => each !== undefined);
}

export const clauseLabel = ({ statements: { length } }: CitedClause): string => `Cited by ${length} ${length === 1 ? 'statement' : 'statements'}`;

/** The statements that cite a clause, as the charters write them. */
export function clauseNote(clause: CitedClause): string {
    const lines = clause.statements.map(({ document, start, end }) => `- ${escapeMarkdown(written(document.text.slice(start, end)))} (${escapeMarkdown(decodeURIComponent(document.uri.slice(document.uri.lastIndexOf('/') + 1)))})`);
    return [`**${clauseLabel(clause)}**`, lines.join('\n')].join('\n\n');
}

/** A statement on one line, without what it cites. */
function written(text: string): string {
    const plain = text.replace(/\[(?:[^\]"“”]|"[^"]*"|“[^”]*”)*\]/g, '').replace(/\s+/g, ' ').replace(/ (?=[,;])/g, '').trim();
    return plain.length <= 160 ? plain : `${plain.slice(0, 160).replace(/\s+\S*$/, '')} …`;
}
