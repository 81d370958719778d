import * as vscode from 'vscode';

/** As much of the editor's interface for assistants as is needed here; VS Code has it from 1.101 on, and this extension runs in older ones too. */
interface Assistants {
    readonly lm?: { registerMcpServerDefinitionProvider?(id: string, provider: { provideMcpServerDefinitions(): readonly object[] }): vscode.Disposable };
    readonly McpStdioServerDefinition?: new (label: string, command: string, args: string[], env: Record<string, string>, version: string) => { cwd?: vscode.Uri };
}

/** Offers the MCP server to assistants in the editor, one for each folder. It runs on the editor's own runtime, and only when an assistant is asked to use it. */
export function offerToAssistants({ asAbsolutePath, extension }: Pick<vscode.ExtensionContext, 'asAbsolutePath' | 'extension'>): vscode.Disposable[] {
    const { lm, McpStdioServerDefinition: Definition } = vscode as unknown as Assistants;
    if (!lm?.registerMcpServerDefinitionProvider || !Definition) return [];
    const { version } = extension.packageJSON as { readonly version: string };
    return [lm.registerMcpServerDefinitionProvider('concordat', {
        provideMcpServerDefinitions: () => (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map(({ name, uri }) =>
            Object.assign(new Definition(`Concordat (${name})`, process.execPath, [asAbsolutePath('dist/assistant.js')], { ELECTRON_RUN_AS_NODE: '1' }, version), { cwd: uri })),
    })];
}
