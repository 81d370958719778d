import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { onTestFinished } from 'vitest';
import { today } from './check.js';
import { machineNode } from './command.js';

/** An assistant that works in a folder. */
export async function assistantIn(cwd: string): Promise<Client> {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: machineNode, args: [resolve('bin/concordat.cjs'), 'mcp', '--today', today], cwd, stderr: 'inherit' }));
    onTestFinished(() => client.close());
    return client;
}

/** What a tool answers. */
export interface Answer { readonly isError?: boolean; readonly content: { readonly type: string; readonly text: string }[]; readonly structuredContent?: Record<string, unknown> }

export const call = async (client: Client, name: string, args: Record<string, unknown>) => await client.callTool({ name, arguments: args }) as unknown as Answer;
export const textOf = ({ content }: Answer) => content.map(({ text }) => text).join('\n');
