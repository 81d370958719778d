import type { Connection } from 'vscode-languageserver';
import { assess, type Assessment } from '../../language/assessment/assessment.js';
import { picturesOf, type Pictures } from '../../language/pictures/pictures.js';
import type { Projects } from '../projects.js';

/** A partnership as a view beside the text shows it. */
export interface Seen {
    readonly assessment: Assessment;
    readonly pictures: Pictures;
}

/** `concordat/pictures`: the assessment and the pictures of a charter, by its URI; null where no partnership is declared. */
export function registerPictures(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/pictures', async ({ uri }: { readonly uri: string }): Promise<Seen | null> => {
        const document = await projects.document(uri);
        const inspection = document && projects.inspectionOf(document);
        const assessment = inspection && assess(inspection);
        return assessment ? { assessment, pictures: picturesOf(inspection.charter!, assessment) } : null;
    });
}
