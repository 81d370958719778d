import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { program } from './program.js';
import { exitCodes, UserProblem } from './problem.js';
import { visible } from '../language/text/visible.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? process.exitCode ?? exitCodes.clean : exitCodes.failed));

try {
    process.exitCode = exitCodes.clean;
    await program(version).parseAsync();
} catch (thrown) {
    process.exitCode = exitCodeFor(thrown);
}

function exitCodeFor(thrown: unknown): number {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    if (thrown instanceof UserProblem) {
        process.stderr.write(`concordat: ${thrown.message.split('\n').map(visible).join('\n')}\n`);
    } else {
        const reason = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
        process.stderr.write(`concordat: something went wrong inside Concordat, and not with your charter. Please report this:\n${reason}\n`);
    }
    return exitCodes.failed;
}
