import { extname } from 'node:path';
import type { Charter } from '../../language/model/charter.js';
import type { Entity } from '../../language/model/entity.js';
import { inList } from '../../language/model/naming.js';
import { headingsAsCsv, mostPartners, questionnaireFor, type Questionnaire } from '../../language/survey/questionnaire.js';
import { localDay } from '../../language/text/local-day.js';
import { didYouMean } from '../../language/text/nearest.js';
import { statOf } from '../../files/disk.js';
import { write } from '../../files/write.js';
import { refuseOthersFile } from '../output/own-file.js';
import { safeText } from '../output/safe-text.js';
import { assessOne } from '../running/assess-charters.js';
import type { Overrides } from '../running/overrides.js';
import { UserProblem } from '../running/user-problem.js';

type Format = 'html' | 'docx' | 'csv';

export interface AskOptions extends Pick<Overrides, 'config'> {
    readonly output?: string;
    readonly format?: Format;
    readonly organisations?: true;
    readonly about?: readonly string[];
    readonly today?: string;
}

/** `concordat ask CHARTER`: the questionnaire for the partners, as a page, a Word document, or the headings for a form service. */
export async function askPartners(path: string, { output, format = formatOf(output), organisations, about, today = localDay(), ...how }: AskOptions): Promise<void> {
    if (output === undefined && format === 'docx' && process.stdout.isTTY) throw new UserProblem('A Word document cannot be shown in a terminal. Name a file with --output.');
    if (output !== undefined) {
        if (statOf(output)?.isDirectory()) throw new UserProblem(`“${safeText(output)}” is a folder. Name a file in it.`);
        await refuseOthersFile(output, 'questionnaire');
    }
    const { inspection: { charter } } = await assessOne(path, 'ask about', { today, ...how });
    const { questionnaire, leftOut } = questionnaireFor(charter!, organisations ? 'organisations' : 'people', about && namedIn(charter!, about));
    const content = await rendered(questionnaire, format, today);
    if (output === undefined) process.stdout.write(content);
    else await write(output, content);
    tell([
        ...(leftOut.length > 0 ? [`The questionnaire leaves out ${safeText(inList(leftOut))}: it has room for ${mostPartners} partners that have a name in the charter. Choose them with --about.`] : []),
        ...(questionnaire.partners.length === 0 ? ['The charter names no partner, so the questionnaire asks about the partnership only.'] : []),
        ...(output === undefined ? [] : [`“${safeText(output)}” is written. ${nextStep[format]}`]),
    ]);
}

const nextStep: Readonly<Record<Format, string>> = {
    html: 'Send it to the partners. Each opens it in a browser, answers, and sends you the file that it saves.',
    docx: 'Print it or send it to the partners.',
    csv: 'Use its headings as the questions of your form, and the five answers as the choices.',
};

const tell = (sentences: readonly string[]) => process.stderr.write(sentences.map(sentence => `concordat: ${sentence}\n`).join(''));

const endings: Readonly<Record<string, Format>> = { '.html': 'html', '.htm': 'html', '.docx': 'docx', '.csv': 'csv' };

function formatOf(output: string | undefined): Format {
    if (output === undefined) return 'html';
    const format = endings[extname(output).toLowerCase()];
    if (!format) throw new UserProblem(`The name “${safeText(output)}” does not show which format you want. End it in .html, .docx or .csv, or add --format.`);
    return format;
}

async function rendered(questionnaire: Questionnaire, format: Format, today: string): Promise<string | Uint8Array> {
    switch (format) {
        case 'html': return (await import('../../language/survey/questionnaire-html.js')).questionnaireAsHtml(questionnaire);
        case 'docx': return (await import('../../language/survey/questionnaire-word.js')).questionnaireAsWord(questionnaire, today);
        case 'csv': return headingsAsCsv(questionnaire);
    }
}

/** The stakeholders that the author names, by their names in the charter or by their titles. */
function namedIn(charter: Charter, names: readonly string[]): Entity<'stakeholder'>[] {
    return names.map(name => {
        const found = charter.stakeholders.find(each => each.name === name || each.called.toLowerCase() === name.toLowerCase());
        if (!found) throw new UserProblem(`The charter has no stakeholder “${safeText(name)}”.${didYouMean(name, charter.stakeholders.flatMap(each => each.name ?? []))}`);
        return found;
    });
}
