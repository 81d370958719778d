import type { Connection } from 'vscode-languageserver';
import { transcriptOf } from '../../language/documents/transcript.js';
import type { Projects } from '../projects.js';

/** `concordat/documentText`: what a document says, as text, for clients that show it where the editor cannot show the file; null for one that cannot be read. */
export function registerDocumentText(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/documentText', async ({ uri }: { readonly uri: string }) => {
        const paper = await projects.paper(uri);
        return paper ? paper.document.problem?.message ?? transcriptOf(paper.document).text : null;
    });
}
