import { readTable } from '../tables/read-table.js';
import { TableProblem } from '../tables/table.js';
import { answersPurpose } from './answers-purpose.js';
import type { Questionnaire } from './questionnaire.js';
import { takeAnswers, type NoAnswers, type SurveyOptions, type TakenAnswers } from './take-answers.js';

/** A file that came back from a partner or a form service. */
export interface ReturnedFile {
    readonly name: string;
    bytes(): Promise<Uint8Array>;
}

/** Reads files of answers and takes them together. Nobody is asked which sheet of a workbook is meant, so the remarks say which was read. */
export async function takeFiles(questionnaire: Questionnaire, files: readonly ReturnedFile[], options: SurveyOptions): Promise<TakenAnswers | NoAnswers> {
    try {
        const tables = [];
        for (const file of files) tables.push(await readTable(await file.bytes(), file.name, undefined, answersPurpose(questionnaire)));
        const answers = takeAnswers(questionnaire, tables.map(({ rows }) => rows), options);
        const remarks = tables.flatMap(({ oneOfSheets, remarks }) => [...(oneOfSheets === undefined ? [] : [`${oneOfSheets}.`]), ...remarks]);
        return 'problem' in answers ? answers : { ...answers, remarks: [...remarks, ...answers.remarks] };
    } catch (thrown) {
        if (thrown instanceof TableProblem) return { problem: thrown.message };
        throw thrown;
    }
}
