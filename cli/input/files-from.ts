import { readFile } from 'node:fs/promises';
import { decode } from '../../files/decode.js';
import { isCharterName } from '../../language/text/uri.js';
import { UserProblem } from '../running/user-problem.js';
import { readStandardInput } from './standard-input.js';

/** The charters in a list of paths, one a line, or ended by a zero byte; - is standard input. What is no charter by its name is passed over, as `git diff --name-only` lists all files. */
export async function pathsFrom(file: string): Promise<string[]> {
    const text = file === '-' ? await readStandardInput(['-']) : await textOf(file);
    const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
    return [...new Set(paths.filter(isCharterName))];
}

async function textOf(file: string): Promise<string> {
    const read = await readFile(file).then(decode, () => undefined);
    if (read?.outcome !== 'text') throw new UserProblem(`The list of files “${file}” could not be read. Check the name, and save it as UTF-8.`);
    return read.text;
}
