import type { Connection } from 'vscode-languageserver';
import type { Projects } from '../projects.js';

/** `concordat/tool`: what an assistant in the editor asks to be done. */
export interface ToolRequest { readonly name: string; readonly input: unknown }
/** What it is told; `problem` is for the assistant to put right. */
export type ToolResult = { readonly text: string } | { readonly problem: string };

/** Runs the tools of assistants on the charters and documents of the editor's folders. They are loaded when the first one is asked for. */
export function registerTools(connection: Connection, projects: Projects): void {
    connection.onRequest('concordat/tool', async ({ name, input }: ToolRequest): Promise<ToolResult> => (await import('../tool-sources.js')).runInEditor(name, input, projects));
}
