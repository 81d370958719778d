import type { Connection } from 'vscode-languageserver';
import { everyQuestion, questionnaireFor, type Asked, type Questionnaire, type Respondents } from '../../language/survey/questionnaire.js';
import type { Projects } from '../projects.js';

/** `concordat/questionnaire`: what the partners of a charter are asked, as data, from which a client makes a page or a document. */
export interface QuestionnaireRequest {
    readonly uri: string;
    readonly respondents: Respondents;
}

/** `every` are the questions by which answers are read, whichever partners their questionnaire asked about. Null where no partnership is declared. */
export type QuestionnaireAnswer = Asked & { readonly every: Questionnaire } | null;

export function registerQuestionnaire(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/questionnaire', async ({ uri, respondents }: QuestionnaireRequest): Promise<QuestionnaireAnswer> => {
        const document = await projects.document(uri);
        const charter = document && projects.inspectionOf(document).charter;
        return charter ? { ...questionnaireFor(charter, respondents), every: everyQuestion(charter, respondents) } : null;
    });
}
