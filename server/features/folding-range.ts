import { FoldingRangeKind, type Connection, type FoldingRange } from 'vscode-languageserver';
import { foldsOf, type Fold } from '../../language/assist/folds.js';
import type { Projects } from '../projects.js';

const foldKinds: Readonly<Record<Fold['is'], FoldingRangeKind>> = { declaration: FoldingRangeKind.Region, comment: FoldingRangeKind.Comment, imports: FoldingRangeKind.Imports };

/** The parts of a charter that can be folded away. */
export function registerFoldingRange(connection: Connection, projects: Projects): void {
    connection.onFoldingRanges(async ({ textDocument: { uri } }) => {
        const document = await projects.document(uri);
        return (document ? foldsOf(document) : []).map(({ startLine, endLine, is }): FoldingRange => ({ startLine, endLine, kind: foldKinds[is] }));
    });
}
