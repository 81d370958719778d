import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { isBlank } from '../../language/tables/table.js';
import { isCharterName } from '../../language/text/uri.js';
import { readBeginning } from '../../files/disk.js';
import { write, writeNew } from '../../files/write.js';
import { askForColumns } from './import/ask-columns.js';
import { charterOf } from './import/charter-from-table.js';
import { headingsOf, requireNames, type Headed } from './import/headings.js';
import { readStakeholders } from './import/stakeholder-rows.js';
import { listOfStakeholders } from './import/list-of-stakeholders.js';
import { readTableFile } from './import/read-table.js';
import { asFile } from '../output/charter-file.js';
import { UserProblem } from '../running/user-problem.js';
import { Questions } from '../input/questions.js';
import { counted } from '../../language/text/counted.js';
import { safeText } from '../output/safe-text.js';

export interface ImportOptions {
    readonly output?: string;
    readonly force?: true;
    readonly columns: readonly string[];
    readonly sheet?: string;
    readonly title?: string;
}

/** `concordat import`: a table and a document are told apart by the ending of the name; plain text may be either. */
export async function importFile(path: string, options: ImportOptions): Promise<void> {
    if (!isDocument(path, options)) return importTable(path, options);
    const ofTables = [options.columns.length > 0 && '--columns', options.sheet !== undefined && '--sheet'].filter(each => each !== false);
    if (ofTables.length > 0) throw new UserProblem(`“${path}” is a document and no table: leave ${ofTables.join(' and ')} out.`);
    return (await import('./import-document.js')).importDocument(path, options);
}

/** A document has passages, and no columns. */
function isDocument(path: string, { columns, sheet }: ImportOptions): boolean {
    if (/\.txt$/i.test(path)) return columns.length === 0 && sheet === undefined && existsSync(path) && !isTabDelimited(readBeginning(path, enoughToTell));
    return /\.(?:docx|docm|doc|odt|rtf|pdf|md|markdown|html?)$/i.test(path) && !isCharterName(path);
}

/** Bytes; a large file is read whole only once, by whoever reads all of it. */
const enoughToTell = 10_000;

/** “Text (tab delimited)”, as Excel saves it: a tab in each of the first two lines that hold anything, in whatever encoding. */
function isTabDelimited(bytes: Buffer): boolean {
    const lines = bytes.toString('latin1').replaceAll('\0', '').split(/[\r\n]+/).filter(line => line.trim() !== '');
    return lines.length > 1 && lines.slice(0, 2).every(line => line.trim().includes('\t'));
}

/** Writes a first charter from a table of stakeholders; what there is to say of it goes to standard error. */
async function importTable(path: string, { output, force, columns: stated, sheet, title = 'Our partnership' }: ImportOptions): Promise<void> {
    if (output !== undefined && !isCharter(output)) throw new UserProblem(`“${output}” is no name of a charter. End it in .concordat or .concordat.md.`);
    if (output !== undefined && existsSync(output) && !force) throw new UserProblem(`“${output}” is there already, and was left as it is: name another file, or add --force.`);
    const { rows, remarks } = await readTableFile(path, sheet, listOfStakeholders);
    tell(remarks);
    const guessed = headingsOf({ rows, remarks }, stated);
    const asks = process.stdin.isTTY && process.stderr.isTTY && stated.length === 0;
    const headed = asks ? { ...guessed, columns: await asked(guessed) } : guessed;
    const { titles, columns, at } = headed;
    const from = `“${safeText(basename(path))}”`;
    requireNames(headed, from);

    const reading = readStakeholders(titles, rows.slice(at + 1), columns, at + 2);
    if (reading.stakeholders.length === 0) throw new UserProblem(`${from} names no stakeholder: below its headings, the column “${titles[columns.get('name')!]}” is empty.`);
    const above = rows.slice(0, at).map(row => row.filter(cell => !isBlank(cell)).join('; ')).filter(text => text !== '');
    const text = charterOf({ ...reading, title, from, headings: titles, columns, above });
    if (output === undefined) process.stdout.write(text);
    else await (force ? write : writeNew)(output, asFile(output, title, text));

    const used = [...columns].map(([field, index]) => `${field} from “${safeText(titles[index]!.trim())}”`).join(', ');
    const told = [`${counted(reading.stakeholders.length, 'stakeholder')}: ${used}. Anything not recognised is kept in comments.`];
    if (output !== undefined) told.push(`Written to “${output}”; concordat lint shows what it does not cover yet.`);
    tell(told);
}

const isCharter = (file: string) => isCharterName(file) && (!existsSync(file) || isCharterName(realpathSync(file)));

const tell = (sentences: readonly string[]) => process.stderr.write(sentences.map(sentence => `concordat: ${sentence}\n`).join(''));

async function asked({ titles, columns }: Headed) {
    const questions = new Questions();
    try {
        return await askForColumns(titles, columns, questions);
    } finally {
        questions.end();
    }
}
