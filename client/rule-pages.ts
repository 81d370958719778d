import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const scheme = 'concordat-rule';

/** The pages of the rules, as documents that the editor can show without a network. */
export const rulePages = (client: BaseLanguageClient): vscode.Disposable => vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ path }) => client.sendRequest<string | null>('concordat/rulePage', { rule: path.slice(1).replace(/\.md$/, '') }),
});

/** Opens the page of a rule, for reading. */
export async function openRulePage(rule: string): Promise<void> {
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.from({ scheme, path: `/${rule}.md` }));
}
