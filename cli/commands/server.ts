import { createRequire } from 'node:module';
import { UserProblem } from '../running/user-problem.js';

export interface ServerOptions {
    readonly stdio?: true;
    readonly socket?: string;
    readonly pipe?: string;
    readonly nodeIpc?: true;
    readonly clientProcessId?: string;
}

/** `concordat server`: becomes the language server, which is built beside the command and reads the same arguments, as the protocol recommends them. */
export async function serve({ stdio, socket, pipe, nodeIpc, clientProcessId }: ServerOptions): Promise<void> {
    const ways = [stdio, socket, pipe, nodeIpc].filter(way => way !== undefined);
    if (ways.length > 1) throw new UserProblem('Choose one way to speak to the editor: --stdio, --socket, --pipe or --node-ipc.');
    if (socket !== undefined && !isPort(socket)) throw new UserProblem(`“${socket}” is not a port. Write a number from 1 to 65535.`);
    if (clientProcessId !== undefined && !/^\d+$/.test(clientProcessId)) throw new UserProblem(`“${clientProcessId}” is not the id of a process.`);
    if (nodeIpc && !process.send) throw new UserProblem('--node-ipc needs a parent process that is Node. Use --stdio instead.');
    if (ways.length === 0) process.argv.push('--stdio');
    createRequire(import.meta.url)('./server.cjs');
}

const isPort = (text: string) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
