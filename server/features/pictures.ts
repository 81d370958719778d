import type { Connection } from 'vscode-languageserver';
import { assess, type Assessment } from '../../language/assessment/assessment.js';
import type { TextPlace } from '../../language/model/place.js';
import { textPlace } from '../../language/model/place.js';
import type { Charter } from '../../language/model/charter.js';
import { picturesOf, type Pictures } from '../../language/pictures/pictures.js';
import type { Severity } from '../../language/rules/rule.js';
import type { Projects } from '../projects.js';

/** A partnership as a view beside the text shows it. */
export interface Seen {
    readonly assessment: Assessment;
    readonly pictures: Pictures;
    /** The least severe findings that the editor is sent. */
    readonly minimumSeverity: Severity;
    /** Where those that the pictures show are declared, from the first line of the declaration to the last, by the name that `data-entity` holds. */
    readonly declared: readonly (TextPlace & { readonly entity: string })[];
}

/** `concordat/pictures`: the assessment and the pictures of a charter, by its URI. Null where no partnership is declared. */
export function registerPictures(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/pictures', async ({ uri }: { readonly uri: string }): Promise<Seen | null> => {
        const document = await projects.document(uri);
        const inspection = document && projects.inspectionOf(document);
        const assessment = inspection && assess(inspection);
        return assessment ? { assessment, pictures: picturesOf(inspection.charter!, assessment), minimumSeverity: projects.settingsOf(document.source.uri).minimumSeverity, declared: declaredIn(inspection.charter!) } : null;
    });
}

const declaredIn = ({ stakeholders, forums, leaders }: Charter): Seen['declared'] =>
    [...stakeholders, ...forums, ...leaders].map(({ name, called, extent }) => ({ entity: name ?? called, ...textPlace(extent) }));
