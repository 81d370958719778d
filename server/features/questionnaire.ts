import type { Connection } from 'vscode-languageserver';
import { everyQuestion, questionnaireFor, type Asked, type Questionnaire, type Respondents } from '../../language/survey/questionnaire.js';
import type { Host } from '../host.js';
import type { Projects } from '../projects.js';

/** `concordat/questionnaire`: what the partners of a charter are asked, as data, from which a client makes a page or a document. */
export interface QuestionnaireRequest {
    readonly uri: string;
    readonly respondents: Respondents;
}

/** `every` are the questions by which answers are read, whichever partners their questionnaire asked about. Null where no partnership is declared. */
export type QuestionnaireAnswer = Asked & { readonly every: Questionnaire } | null;

/** `concordat/questionnaireInWord`: the same as a Word document, in base64. Null where there is none. */
export type WordQuestionnaireAnswer = string | null;

export function registerQuestionnaire(connection: Connection, projects: Projects, { wordQuestionnaire }: Host): void {
    const charterAt = async (uri: string) => {
        const document = await projects.document(uri);
        return document && projects.inspectionOf(document).charter;
    };
    connection.onRequest('concordat/questionnaire', async ({ uri, respondents }: QuestionnaireRequest): Promise<QuestionnaireAnswer> => {
        const charter = await charterAt(uri);
        return charter ? { ...questionnaireFor(charter, respondents), every: everyQuestion(charter, respondents) } : null;
    });
    connection.onRequest('concordat/questionnaireInWord', async ({ uri, respondents }: QuestionnaireRequest): Promise<WordQuestionnaireAnswer> => {
        const charter = await charterAt(uri);
        return charter && wordQuestionnaire ? wordQuestionnaire(questionnaireFor(charter, respondents).questionnaire, projects.today()) : null;
    });
}
