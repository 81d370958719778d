import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, it } from 'vitest';
import { folderWith, machineNode } from '../support/command.js';
import { river } from '../support/editor.js';

it('the extension brings an MCP server that checks the charters of a folder', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: machineNode, args: [resolve('client/dist/assistant.js')], cwd: folder }));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['lint', 'assess', 'explain', 'check_quotation']));
    const { content } = await client.callTool({ name: 'lint', arguments: { path: 'valley.concordat' } }) as { content: { text: string }[] };
    expect(JSON.stringify(content)).toContain('affected-stakeholder-excluded');
    await client.close();
});

it('the manifest names the provider that the extension registers', () => {
    const { contributes } = JSON.parse(readFileSync('client/package.json', 'utf8')) as { contributes: { mcpServerDefinitionProviders: { id: string }[] } };
    const [, registered] = /registerMcpServerDefinitionProvider\('([^']+)'/.exec(readFileSync('client/assistants.ts', 'utf8'))!;
    expect(contributes.mcpServerDefinitionProviders.map(({ id }) => id)).toEqual([registered]);
});
