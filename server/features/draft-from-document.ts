import type { Connection } from 'vscode-languageserver';
import type { Draft } from '../../language/assist/document-draft.js';
import { pathFrom } from '../../language/text/uri.js';
import type { Projects } from '../projects.js';

/** `concordat/draftFromDocument`: a charter to be written at one address, drafted from the document at another. */
export interface DraftRequest {
    readonly document: string;
    readonly charter: string;
}
/** The draft, with sentences about how the document was read; or, in a sentence, why there is none. */
export type DraftAnswer = Draft & { readonly remarks: readonly string[] } | { readonly problem: string };

export function registerDraftFromDocument(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/draftFromDocument', async ({ document: uri, charter }: DraftRequest): Promise<DraftAnswer> => {
        const paper = await projects.paper(uri);
        if (!paper) return { problem: 'The document cannot be read. Put it in the folder that is open, and try again.' };
        const { problem, remarks } = paper.document;
        if (problem) return { problem: problem.message };
        const { draftFrom } = await import('../../language/assist/document-draft.js');
        return { ...draftFrom(paper, { file: pathFrom(charter, uri) }), remarks };
    });
}
