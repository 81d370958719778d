import { assessPaths } from '../running/assess-charters.js';
import { colorsOfOutput } from '../output/colors.js';
import { localDay } from '../../language/text/local-day.js';
import type { Overrides } from '../running/overrides.js';
import { exitCodes, UserProblem } from '../running/user-problem.js';

export interface AssessOptions extends Pick<Overrides, 'config'> {
    readonly format: 'pretty' | 'json' | 'csv';
    /** Who coded the charters; empty where that was not given. */
    readonly coder: string;
    readonly today?: string;
    readonly stdinFilename: string;
}

/** `concordat assess`: the state of every condition of the model, with its reasons; sets the exit code. */
export async function assessCharters(paths: readonly string[], { format, coder, today = localDay(), ...how }: AssessOptions): Promise<void> {
    const { files, libraries, unread } = await assessPaths(paths, { today, ...how });
    if (files.length === 0 && unread.length === 0) {
        const none = libraries.length === 1 ? `“${libraries[0]}” declares no partnership, so there is nothing to assess` : 'None of these files declares a partnership, so there is nothing to assess';
        throw new UserProblem(`${none}. Name a charter.`);
    }
    if (format === 'json') process.stdout.write((await import('../output/formats/assessment-json.js')).assessmentsAsJson(files));
    else if (format === 'csv') process.stdout.write((await import('../output/formats/assessment-csv.js')).assessmentsAsCsv(files, coder));
    else process.stdout.write((await import('../output/formats/assessment-pretty.js')).assessmentsAsPretty(files, { colors: colorsOfOutput(), width: process.stdout.columns ?? 100 }));
    for (const sentence of unread) process.stderr.write(`concordat: ${sentence}\n`);
    if (unread.length > 0) process.exitCode = exitCodes.failed;
}
