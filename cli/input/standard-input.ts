import { decode } from '../../files/decode.js';
import { UserProblem } from '../running/user-problem.js';

/** The text on standard input, which `-` stands for. Throws a UserProblem where it is not the only path, and where it is not UTF-8. */
export async function readStandardInput(paths: readonly string[]): Promise<string> {
    if (paths.length > 1) throw new UserProblem('Standard input (-) is taken alone: leave the other paths out, or leave out the -.');
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    const decoded = decode(Buffer.concat(chunks));
    if (decoded.outcome !== 'text') throw new UserProblem('Standard input was not read: it is not UTF-8 text; convert it to UTF-8.');
    return decoded.text;
}
