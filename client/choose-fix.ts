import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import { showFixed } from './after-fix.js';
import type { AcceptRequest, FindingsToAccept, FixChoices } from '../server/features/code-action.js';

const { t } = vscode.l10n;

const ways = {
    explain: { label: t('Explain it in the charter'), detail: t('The reason becomes part of the charter, where its readers see it') },
    ignore: { label: t('Ignore it on this line'), detail: t('A comment above the line gives the reason; readers of a report do not see it') },
} as const;

/** Asks which of several fixes to make, with the finding of each. */
export async function chooseFix(client: BaseLanguageClient, choices: FixChoices): Promise<void> {
    const items = choices.flatMap(({ title, message, edit }, index): (vscode.QuickPickItem & { readonly edit?: WorkspaceEdit })[] => [
        ...(choices[index - 1]?.message === message ? [] : [{ label: message, kind: vscode.QuickPickItemKind.Separator }]),
        { label: title, edit },
    ]);
    const chosen = await vscode.window.showQuickPick(items, { title: t('Choose a fix') });
    if (chosen?.edit) await apply(client, chosen.edit);
}

/** Asks which finding to accept, how, and for what reason. */
export async function acceptFinding(client: BaseLanguageClient, { uri, findings }: FindingsToAccept): Promise<void> {
    const title = t('Explain or ignore a finding');
    const finding = findings.length === 1 ? findings[0] : (await vscode.window.showQuickPick(findings.map(finding => ({ label: finding.message, description: finding.rule, finding })), { title, placeHolder: t('Which finding?'), matchOnDescription: true }))?.finding;
    if (!finding) return;
    const offered = finding.ways.map(way => ({ ...ways[way], way }));
    const chosen = offered.length === 1 ? offered[0] : await vscode.window.showQuickPick(offered, { title, placeHolder: finding.message });
    if (!chosen) return;
    const reason = await vscode.window.showInputBox({
        title: chosen.label, prompt: finding.message, placeHolder: t('The reason, in a sentence'), ignoreFocusOut: true,
        validateInput: text => (/[\p{L}\p{N}]/u.test(text) ? undefined : t('Write the reason, so that readers can judge it.')),
    });
    if (reason === undefined) return;
    const edit = await client.sendRequest<WorkspaceEdit | null>('concordat/accept', { uri, rule: finding.rule, index: finding.index, way: chosen.way, reason } satisfies AcceptRequest);
    if (edit) await apply(client, edit);
    else void vscode.window.showInformationMessage(t('The charter has changed, and this finding is gone.'));
}

async function apply({ protocol2CodeConverter }: BaseLanguageClient, edit: WorkspaceEdit): Promise<void> {
    const converted = await protocol2CodeConverter.asWorkspaceEdit(edit);
    if (await vscode.workspace.applyEdit(converted)) await showFixed(converted);
}
