import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it, vi } from 'vitest';
import { assistantIn } from '../support/assistant.js';
import { folderWith, machineNode } from '../support/command.js';
import { river } from '../support/editor.js';

it('the extension brings an MCP server that checks the charters of a folder', async () => {
    const folder = folderWith({ 'valley.concordat': river });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport({ command: machineNode, args: [resolve('client/dist/assistant.js')], cwd: folder }));
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(['lint', 'assess', 'rule_page', 'check_quotation']));
    const { content } = await client.callTool({ name: 'lint', arguments: { path: 'valley.concordat' } }) as { content: { text: string }[] };
    expect(JSON.stringify(content)).toContain('affected-stakeholder-excluded');
    await client.close();
});

it('the manifest names the provider that the extension registers', () => {
    const { contributes } = JSON.parse(readFileSync('client/package.json', 'utf8')) as { contributes: { mcpServerDefinitionProviders: { id: string }[] } };
    const [, registered] = /registerMcpServerDefinitionProvider\('([^']+)'/.exec(readFileSync('client/assistants.ts', 'utf8'))!;
    expect(contributes.mcpServerDefinitionProviders.map(({ id }) => id)).toEqual([registered]);
});

describe('the tools of the editor', () => {
    const { contributes: { languageModelTools } } = JSON.parse(readFileSync('client/package.json', 'utf8')) as { contributes: { languageModelTools: { name: string; inputSchema: { properties: Record<string, unknown> } }[] } };

    it('are those that are offered by MCP, with the same shapes', async () => {
        const { tools } = await (await assistantIn(folderWith({}))).listTools();
        expect(languageModelTools.map(({ name, inputSchema: { properties } }) => [name, Object.keys(properties)])).toEqual(tools.map(({ name, inputSchema: { properties = {} } }) => [`concordat_${name}`, Object.keys(properties)]));
    });

    it('are registered by their names, and answer what the server does, or fail with its reason', async () => {
        const registered = new Map<string, { invoke(options: { input: unknown }): Promise<unknown> }>();
        vi.doMock('vscode', () => ({
            lm: { registerTool: (name: string, tool: { invoke(options: { input: unknown }): Promise<unknown> }) => registered.set(name, tool) },
            LanguageModelToolResult: class { constructor(readonly content: unknown) {} }, LanguageModelTextPart: class { constructor(readonly value: string) {} }, McpStdioServerDefinition: undefined,
        }));
        const { offerTools } = await import('../../client/assistants.js');
        const asked: unknown[] = [];
        const sendRequest = (method: string, params: { name: string }) => {
            asked.push([method, params]);
            return Promise.resolve(params.name === 'lint' ? { text: 'Nothing found.' } : { problem: 'There is no rule “x”.' });
        };
        offerTools({ sendRequest } as never, { extension: { packageJSON: { version: '1', contributes: { languageModelTools } } } } as never);
        expect([...registered.keys()]).toEqual(languageModelTools.map(({ name }) => name));
        expect(await registered.get('concordat_lint')!.invoke({ input: { path: '.' } })).toEqual({ content: [{ value: 'Nothing found.' }] });
        expect(asked).toEqual([['concordat/tool', { name: 'lint', input: { path: '.' } }]]);
        await expect(registered.get('concordat_rule_page')!.invoke({ input: { rule: 'x' } })).rejects.toThrow('There is no rule “x”.');
    });
});
