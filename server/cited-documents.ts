import { CodeLensRequest, HoverRequest, ReferencesRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import { citedClauses, type CitedClause } from '../language/assist/cited-clauses.js';
import { isMarkdownName } from '../language/text/uri.js';
import type { ClientOptions } from './client-options.js';
import type { Projects } from './projects.js';

/** In Markdown that is no charter, only what charters cite of it is of interest: nothing else is asked for there. */
const inMarkdown = [{ language: 'markdown' }];
/** Where literate charters are Markdown too, all is one registration, or a hover would be shown twice there. */
const inAll = [{ language: 'concordat' }, { pattern: '**/*.concordat.md' }, ...inMarkdown];

/** What is registered for all documents at once, instead of being announced from the start. */
export const registeredAtOnce = ({ textDocument }: ClientCapabilities, { literateIsMarkdown }: ClientOptions): readonly ('codeLensProvider' | 'hoverProvider' | 'referencesProvider')[] => !literateIsMarkdown ? [] : [
    ...(textDocument?.codeLens?.dynamicRegistration ? ['codeLensProvider' as const] : []),
    ...(textDocument?.hover?.dynamicRegistration ? ['hoverProvider' as const] : []),
    ...(textDocument?.references?.dynamicRegistration ? ['referencesProvider' as const] : []),
];

/** Has a client that can do so ask about documents in Markdown too. */
export async function askAboutDocuments(connection: Connection, { textDocument }: ClientCapabilities, { literateIsMarkdown }: ClientOptions): Promise<void> {
    const documentSelector = literateIsMarkdown ? inAll : inMarkdown;
    const requests = [
        [CodeLensRequest.type, textDocument?.codeLens], [HoverRequest.type, textDocument?.hover], [ReferencesRequest.type, textDocument?.references],
    ] as const;
    for (const [type, ability] of requests) if (ability?.dynamicRegistration) await connection.client.register(type, { documentSelector });
}

/** The clauses of a document in Markdown that the charters of its folder cite. */
export async function citedClausesOf(uri: string, projects: Projects): Promise<CitedClause[]> {
    if (!isMarkdownName(uri)) return [];
    await projects.whole();
    const workspace = projects.workspaceOf(uri);
    return workspace ? citedClauses(workspace, uri) : [];
}
