import type { Report } from '../language/report/blocks.js';
import type { Questionnaire } from '../language/survey/questionnaire.js';
import type { BytesOutcome, ReadOutcome } from '../language/text/read-outcome.js';

/** What the server needs of the machine it runs on. Only what makes Word documents may throw. */
export interface Host {
    /** The URIs of the charters in a folder, and of other Markdown, which a configuration may let hold charters, without those that a .gitignore leaves out. */
    listCharters(root: string): Promise<readonly string[]>;
    /** The URIs of the other files in a folder that a charter can import or cite: bibliographies and documents. */
    listCitable(root: string): Promise<readonly string[]>;
    /** The folder that the imports of the charters in a folder may not leave, and in which their configuration is looked for. */
    boundaryOf(folder: string): string;
    /** The text of a file, unless a link leads it out of the root. */
    read(uri: string, root: string): Promise<ReadOutcome>;
    /** A document that may be no text, likewise. Where a host cannot read one, only documents that are text are read. */
    readBytes?(uri: string, root: string): Promise<BytesOutcome>;
    /** A report as a Word document, in base64. A host that has no pictures for it has none. */
    wordDocument?(report: Report): Promise<string>;
    /** A questionnaire as a Word document, made on a day, in base64. */
    wordQuestionnaire?(questionnaire: Questionnaire, day: string): Promise<string>;
}
