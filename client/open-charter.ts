import * as vscode from 'vscode';
import { isCharterName, isOldVersion } from '../language/text/uri.js';
import { isCharter } from './charters.js';

const { t } = vscode.l10n;

/** The editor of the charter that is shown, the one with the cursor before others. */
export const shownCharter = (): vscode.TextEditor | undefined =>
    [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors].find(editor => editor && isCharter(editor.document));

/**
 * The charter that is shown, or else the one that has a tab; of several, the one that the author chooses. Steps of the
 * walkthrough and views have the focus themselves. Undefined if the author chooses none.
 */
export async function charterToUse(orElse: () => vscode.TextDocument | undefined): Promise<vscode.TextDocument | undefined> {
    const shown = shownCharter();
    if (shown) return shown.document;
    const inTabs = chartersInTabs();
    if (inTabs.length === 0) return orElse();
    const uri = inTabs.length > 1 ? await choose(inTabs) : inTabs[0];
    return uri && vscode.workspace.openTextDocument(uri);
}

/** After a restart of the editor, the text of a tab is not loaded before the tab is shown, so that only its name tells. */
function chartersInTabs(): vscode.Uri[] {
    const uris = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []));
    const isOne = (uri: vscode.Uri) => {
        const loaded = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
        return loaded ? isCharter(loaded) : isCharterName(uri.path) && !isOldVersion(uri.toString());
    };
    return [...new Map(uris.filter(isOne).map(uri => [uri.toString(), uri])).values()];
}

async function choose(uris: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
    const picks = uris.map(uri => ({ label: vscode.workspace.asRelativePath(uri), uri }));
    return (await vscode.window.showQuickPick(picks, { placeHolder: t('Choose a charter') }))?.uri;
}
