import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ToolRequest, ToolResult } from '../server/features/tools.js';

/** As much of the editor's interface for assistants as is needed here. VS Code has it from 1.95 on, that for MCP from 1.101; this extension runs in older ones too. */
interface Assistants {
    readonly lm?: {
        registerTool?(name: string, tool: { invoke(options: { readonly input: unknown }): Promise<object> }): vscode.Disposable;
        registerMcpServerDefinitionProvider?(id: string, provider: { provideMcpServerDefinitions(): readonly object[] }): vscode.Disposable;
    };
    readonly LanguageModelToolResult?: new (parts: readonly object[]) => object;
    readonly LanguageModelTextPart?: new (text: string) => object;
    readonly McpStdioServerDefinition?: new (label: string, command: string, args: string[], env: Record<string, string>, version: string) => { cwd?: vscode.Uri };
}

const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text, McpStdioServerDefinition: Definition } = vscode as unknown as Assistants;

interface Manifest { readonly version: string; readonly contributes: { readonly languageModelTools: readonly { readonly name: string }[] } }

/** Offers the tools of the manifest to the editor's own agents. The server runs them on what is open in the editor. */
export function offerTools(client: BaseLanguageClient, { extension }: Pick<vscode.ExtensionContext, 'extension'>): vscode.Disposable[] {
    const { contributes: { languageModelTools } } = extension.packageJSON as Manifest;
    if (!lm?.registerTool || !Result || !Text) return [];
    return languageModelTools.map(({ name }) => lm.registerTool!(name, {
        async invoke({ input }) {
            const answer = await client.sendRequest<ToolResult>('concordat/tool', { name: name.replace('concordat_', ''), input } satisfies ToolRequest);
            if ('problem' in answer) throw new Error(answer.problem);
            return new Result([new Text(answer.text)]);
        },
    }));
}

/** Offers the MCP server to assistants in the editor, one for each folder. It runs on the editor's own runtime, and only when an assistant is asked to use it. */
export function offerServer({ asAbsolutePath, extension }: Pick<vscode.ExtensionContext, 'asAbsolutePath' | 'extension'>): vscode.Disposable[] {
    if (!lm?.registerMcpServerDefinitionProvider || !Definition) return [];
    const { version } = extension.packageJSON as Manifest;
    return [lm.registerMcpServerDefinitionProvider('concordat', {
        provideMcpServerDefinitions: () => (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ name, uri }) =>
            Object.assign(new Definition(`Concordat (${name})`, process.execPath, [asAbsolutePath('dist/assistant.js')], { ELECTRON_RUN_AS_NODE: '1' }, version), { cwd: uri })),
    })];
}
