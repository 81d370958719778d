import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFile } from 'node:fs/promises';
import { decode } from '../../files/decode.js';
import { isCharterName, isMarkdownName } from '../../language/text/uri.js';
import { literateAmong } from './literate-markdown.js';
import type { Overrides } from '../running/overrides.js';
import { UserProblem } from '../running/user-problem.js';
import { readStandardInput } from './standard-input.js';

/** The charters in a list of paths, one a line, or ended by a zero byte; - is standard input. What is no charter by its name is passed over, as `git diff --name-only` lists all files. */
export async function pathsFrom(file: string, overrides: Overrides = {}): Promise<string[]> {
    const text = file === '-' ? await readStandardInput(['-']) : await textOf(file);
    const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
    const markdown = [...new Set(paths.filter(path => isMarkdownName(path) && !isCharterName(path)))].filter(path => existsSync(path));
    const literate = new Set(await literateAmong(markdown.map(path => resolve(path)), overrides));
    return [...new Set(paths)].filter(path => isCharterName(path) || literate.has(resolve(path)));
}

async function textOf(file: string): Promise<string> {
    const read = await readFile(file).then(decode, () => undefined);
    if (read?.outcome !== 'text') throw new UserProblem(`The list of files “${file}” could not be read. Check the name, and save it as UTF-8.`);
    return read.text;
}
