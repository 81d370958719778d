import type { SourceDocument } from '../syntax/document.js';
import type { Workspace } from './workspace.js';

/** The files on which a document depends by itself, without those on which its imports do. */
export interface OwnDependencies {
    /** What it imports; some of it may not be there. */
    readonly imports: readonly string[];
    /** The configurations that count for it, or would if they came, and the bibliographies that those name. */
    readonly others: readonly string[];
}

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
        documents[document.uri] = ownDependencies(workspace, document);
        for (const { imported } of workspace.importsOf(document)) if (imported.outcome === 'charter') waiting.push(imported.document);
    }
    const papers = workspace.needs.papersOf(uri);
    return { documents, papers: papers.length > 0 ? [...papers, workspace.lockUri] : [] };
}

function ownDependencies(workspace: Workspace, document: SourceDocument): OwnDependencies {
    const inside = (uris: readonly string[]) => [...new Set(uris)].filter(each => workspace.isInside(each));
    return {
        imports: inside(workspace.importsOf(document).map(({ uri }) => uri)),
        // A configuration that was chosen may be elsewhere.
        others: [...new Set([...workspace.configurations.consulted(document.uri), ...inside(workspace.settingsOf(document.uri).bibliographies)])],
    };
}
