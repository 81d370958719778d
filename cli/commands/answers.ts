import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { everyQuestion } from '../../language/survey/questionnaire.js';
import { answersPurpose } from '../../language/survey/answers-purpose.js';
import { takeAnswers } from '../../language/survey/take-answers.js';
import { localDay } from '../../language/text/local-day.js';
import { isCharterName } from '../../language/text/uri.js';
import { statOf } from '../../files/disk.js';
import { write, writeNew } from '../../files/write.js';
import { asFile } from '../output/charter-file.js';
import { safeText } from '../output/safe-text.js';
import { assessOne } from '../running/assess-charters.js';
import { overridesOf, type Overrides } from '../running/overrides.js';
import { UserProblem } from '../running/user-problem.js';
import { readTableFile } from './import/read-table.js';

export interface AnswersOptions extends Pick<Overrides, 'config'> {
    readonly output?: string;
    readonly force?: true;
    readonly title?: string;
    readonly from?: string;
    readonly to?: string;
    readonly asked?: number;
    readonly organisations?: true;
    readonly sheet?: string;
    readonly today?: string;
}

/** `concordat answers CHARTER FILES`: takes all answers together and writes what a charter can import. Nothing is written that could be traced to a person. */
export async function writeAnswers(path: string, given: readonly string[], options: AnswersOptions): Promise<void> {
    const { output, force, organisations, sheet, today = localDay() } = options;
    refuse(path, options);
    const { inspection: { charter } } = await assessOne(path, 'ask about', { today, ...overridesOf(options) });
    if (charter!.partnership.name === undefined) throw new UserProblem(`The partnership in “${safeText(path)}” has no name. Write one after “partnership”, so that the answers can refer to it.`);
    const questionnaire = everyQuestion(charter!, organisations ? 'organisations' : 'people');
    const tables = [];
    for (const file of filesIn(given)) tables.push((await readTableFile(file, sheet, answersPurpose(questionnaire))).rows);
    const called = given.length === 1 ? `“${safeText(basename(given[0]!))}”` : 'One of the files';
    const taken = takeAnswers(questionnaire, tables, { ...options, today, called, charter: pathFrom(output, path) });
    if ('problem' in taken) throw new UserProblem(`${taken.problem}${taken.isTooFew ? ' If each answer is that of an organisation that agreed to speak openly, add --organisations.' : ''}`);
    const { title, file: text, remarks } = taken;
    if (output === undefined) process.stdout.write(text);
    else await (force ? write : writeNew)(output, asFile(output, title, text));
    tell([
        ...remarks,
        ...(output === undefined ? [] : [`“${safeText(output)}” is written. Add this line to the top of “${safeText(basename(path))}”: import "${safeText(relativePath(dirname(resolve(path)), resolve(output)))}"`]),
    ]);
}

function refuse(charter: string, { output, force, from, to, asked }: AnswersOptions): void {
    if (charter === '-') throw new UserProblem('Name the file of the charter. The answers refer to it, so it cannot come from standard input.');
    if (output !== undefined && !isCharterName(output)) throw new UserProblem(`End the name “${safeText(output)}” in .concordat, so that a charter can import it.`);
    if (output !== undefined && existsSync(output) && !force) throw new UserProblem(`“${safeText(output)}” already exists and was not changed. Name another file, or add --force.`);
    if (output !== undefined && resolve(output) === resolve(charter)) throw new UserProblem('The answers need a file of their own. Name another one than the charter.');
    if (from !== undefined && to !== undefined && from > to) throw new UserProblem('--from is later than --to.');
    if (asked === 0) throw new UserProblem('--asked needs a number from 1.');
}

/** The files that are named, and those in the folders that are named: each partner may send one. */
function filesIn(given: readonly string[]): string[] {
    return given.flatMap(each => {
        if (!statOf(each)?.isDirectory()) return [each];
        const files = readdirSync(each).filter(name => /\.(csv|tsv|txt|xlsx)$/i.test(name)).sort().map(name => join(each, name));
        if (files.length === 0) throw new UserProblem(`There is no CSV or Excel file in “${safeText(each)}”.`);
        return files;
    });
}

const pathFrom = (output: string | undefined, charter: string): string => relativePath(dirname(resolve(output ?? charter)), resolve(charter));
const relativePath = (folder: string, file: string) => relative(folder, file).split(sep).join('/');
const tell = (sentences: readonly string[]) => process.stderr.write(sentences.map(sentence => `concordat: ${sentence}\n`).join(''));
