import type { Questionnaire } from '../../language/survey/questionnaire.js';
import type { NoAnswers, TakenAnswers } from '../../language/survey/take-answers.js';
import { takeFiles } from '../../language/survey/take-files.js';
import { localDay } from '../../language/text/local-day.js';

export const formats = {
    html: { ending: 'html', type: 'text/html' },
    docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    csv: { ending: 'csv', type: 'text/csv' },
} as const;

/** The questionnaire as a file. What makes each format is loaded only when someone asks for it. */
export async function written(questionnaire: Questionnaire, format: keyof typeof formats): Promise<string | Uint8Array<ArrayBuffer>> {
    switch (format) {
        case 'html': return (await import('../../language/survey/questionnaire-html.js')).questionnaireAsHtml(questionnaire);
        case 'docx': return await (await import('../../language/survey/questionnaire-word.js')).questionnaireAsWord(questionnaire, localDay()) as Uint8Array<ArrayBuffer>;
        case 'csv': return (await import('../../language/survey/questionnaire.js')).headingsAsCsv(questionnaire);
    }
}

/** Takes the answers in some files together, here in the page. */
export function taken(files: readonly File[], questionnaire: Questionnaire, charter: string, to: string): Promise<TakenAnswers | NoAnswers> {
    const called = files.length === 1 ? `“${files[0]!.name}”` : 'One of the files';
    const returned = files.map(file => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }));
    return takeFiles(questionnaire, returned, { charter, called, today: localDay(), ...(to === '' ? {} : { to }) });
}

/** The charter with the answers at its end; in a board paper, under a heading of their own. */
export const withAnswers = (path: string, { title, part }: TakenAnswers): string => (path.endsWith('.md') ? `\n## ${title}\n\n\`\`\`concordat\n${part}\`\`\`\n` : `\n${part}`);
