import { createInterface } from 'node:readline/promises';
import { UserProblem } from '../running/user-problem.js';

/** Asks on the terminal; each question stands on standard error, so that standard output stays free for data. */
export class Questions {
    private readonly lines: AsyncIterator<string>;
    private readonly terminal = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY === true });

    constructor() {
        this.lines = this.terminal[Symbol.asyncIterator]();
    }

    /** An answer; asked again while it will not do, of which `refusal` says why. */
    async ask(question: string, refusal: (answer: string) => string | undefined = answer => (answer === '' ? 'An answer is needed.' : undefined)): Promise<string> {
        for (;;) {
            process.stderr.write(`${question} `);
            const { value, done } = await this.lines.next();
            if (done) throw new UserProblem('The questions were not answered, so nothing was written. Answer them on a terminal, or with the options that --help shows.');
            const answer = value.trim();
            const reason = refusal(answer);
            if (reason === undefined) return answer;
            process.stderr.write(`${reason}\n`);
        }
    }

    end(): void {
        this.terminal.close();
    }
}
