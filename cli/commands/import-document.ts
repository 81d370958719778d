import { existsSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { draftFrom } from '../../language/assist/document-draft.js';
import { limits } from '../../language/documents/limits.js';
import { readPaper } from '../../language/documents/paper.js';
import { isCharterName } from '../../language/text/uri.js';
import { write, writeNew } from '../../files/write.js';
import { asFile } from '../output/charter-file.js';
import { counted } from '../../language/text/counted.js';
import { safeText } from '../output/safe-text.js';
import { UserProblem } from '../running/user-problem.js';

export interface DocumentOptions {
    readonly output?: string;
    readonly force?: true;
    /** What the partnership is called, if not as the document is. */
    readonly title?: string;
}

/** `concordat import DOCUMENT`: drafts a charter whose statements quote the document; what there is to say of it goes to standard error. */
export async function importDocument(path: string, { output, force, title }: DocumentOptions): Promise<void> {
    if (output !== undefined && (!isCharterName(output) || (existsSync(output) && !isCharterName(realpathSync(output))))) throw new UserProblem(`“${output}” is no name of a charter. End it in .concordat or .concordat.md.`);
    if (output !== undefined && existsSync(output) && !force) throw new UserProblem(`“${output}” is there already, and was left as it is: name another file, or add --force.`);
    const paper = await readPaper(await bytesOf(path), path);
    if (paper.document.problem) throw new UserProblem(safeText(paper.document.problem.message));
    const file = relative(dirname(resolve(output ?? 'charter.concordat')), resolve(path)).split(sep).join('/');
    const { text, title: named, statements, left } = draftFrom(paper, { file, ...(title === undefined ? {} : { title }) });
    if (output === undefined) process.stdout.write(text);
    else await (force ? write : writeNew)(output, asFile(output, named, text));
    const told = [
        ...paper.document.remarks,
        `${counted(statements, 'statement')} with the words of the document; ${left === 1 ? '1 passage' : `${left} passages`} to read ${left === 1 ? 'is' : 'are'} listed at the end.`,
        ...(output === undefined ? [] : [`Written to “${output}”. Read each statement beside the words it quotes, then run concordat lint.`]),
    ];
    process.stderr.write(told.map(sentence => `concordat: ${sentence}\n`).join(''));
}

async function bytesOf(path: string): Promise<Uint8Array> {
    try {
        const found = await stat(path);
        if (!found.isFile()) throw new UserProblem(`“${path}” is not a file: name the document.`);
        if (found.size > limits.fileSize) throw new UserProblem(`“${path}” is too large to read.`);
        return await readFile(path);
    } catch (thrown) {
        if (thrown instanceof UserProblem) throw thrown;
        const { code, message } = thrown as NodeJS.ErrnoException;
        throw new UserProblem(code === 'ENOENT' ? `There is no file “${path}”. Check the spelling, or name another one.` : `“${path}” could not be read: ${message}.`);
    }
}
