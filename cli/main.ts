import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { whyNotWritten } from '../files/write.js';
import { program } from './command-line.js';
import { exitCodes } from './running/user-problem.js';
import { toldOf } from './output/error-message.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

/** Runs the command that the command line names. */
export async function main(): Promise<void> {
    process.stdout.on('error', (thrown: NodeJS.ErrnoException) => {
        // A reader that has seen enough closes the pipe. That is no fault, and what is found still decides the exit code.
        if (thrown.code === 'EPIPE') return;
        process.stderr.write(`concordat: standard output cannot be written: ${whyNotWritten(thrown)}.\n`);
        process.exit(exitCodes.failed);
    });
    // Where nobody can be told, the exit code still tells.
    process.stderr.on('error', () => undefined);

    let hasEnded = false;
    // Where nothing is left to wait for, Node ends, also in the midst of a command: that is a fault, and must not look clean.
    process.on('exit', () => {
        if (!hasEnded) process.exitCode = exitCodes.failed;
    });

    process.on('uncaughtException', thrown => process.exit(exitCodeFor(thrown)));

    try {
        process.exitCode = exitCodes.clean;
        const { args: [command] } = await program(version).parseAsync();
        hasEnded = true;
        // By itself, Node would collect garbage once more and take everything apart.
        if (command === 'lint' && isWritten(process.stdout) && isWritten(process.stderr)) process.exit();
    } catch (thrown) {
        hasEnded = true;
        process.exitCode = exitCodeFor(thrown);
    }
}

/** Nothing is left to write, and nothing went wrong that is still to be told. */
const isWritten = ({ writableLength, errored }: Writable) => writableLength === 0 && errored === null;

function exitCodeFor(thrown: unknown): number {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    const told = toldOf(thrown);
    if (told !== undefined) {
        process.stderr.write(`concordat: ${told}\n`);
    } else {
        const reason = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
        process.stderr.write(`concordat: something went wrong inside Concordat, and not with your charter. Please report this:\n${reason}\n`);
    }
    return exitCodes.failed;
}
