import type { OwnDependencies } from './needs.js';
import type { Workspace } from './workspace.js';

/**
 * On what the findings of a document depend. A list of all files would hold nearly all of a long chain of imports for each document in it,
 * so each document is there with what it needs by itself.
 */
export interface DependencyGraph {
    /** The document and those that it imports, directly or not, by their URIs. */
    readonly documents: Readonly<Record<string, OwnDependencies>>;
    /** The documents that any of them cites, and the file that says what was confirmed of those. */
    readonly papers: readonly string[];
}

/** @param isKnown of a document that need not be told again, nor what it imports. */
export function dependencyGraph(workspace: Workspace, uri: string, isKnown: (uri: string) => boolean): DependencyGraph {
    const documents: Record<string, OwnDependencies> = {};
    const waiting = [workspace.document(uri)];
    for (let document = waiting.pop(); document; document = waiting.pop()) {
        if (Object.hasOwn(documents, document.uri) || isKnown(document.uri)) continue;
        documents[document.uri] = workspace.needs.ownDependencies(document);
        for (const { imported } of workspace.importsOf(document)) if (imported.outcome === 'charter') waiting.push(imported.document);
    }
    return { documents, papers: workspace.needs.lockedPapersOf(uri) };
}
