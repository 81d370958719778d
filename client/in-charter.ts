import * as vscode from 'vscode';
import { charterToUse, shownCharter } from './open-charter.js';

const { t } = vscode.l10n;

type PlaceIn = (document: vscode.TextDocument, cursor: vscode.Position | undefined) => vscode.Position | undefined;

/** What the steps of the walkthrough do in a charter. Each is a command of its own, because the editor ticks a step when its command has run. */
export const walkthroughCommands = {
    'concordat.tryCompletion': () => inCharter('editor.action.triggerSuggest', emptyEnd),
    'concordat.tryProblems': () => inCharter('workbench.actions.view.problems'),
    'concordat.tryHover': () => inCharter('editor.action.showHover', atFinding),
    'concordat.tryFix': () => inCharter('editor.action.quickFix', atFinding),
    'concordat.tryAssessment': () => inCharter('concordat.showAssessment'),
} as const;

/** Runs a command of the editor in the charter that is shown or open, at a place where it has something to show. */
async function inCharter(command: string, placeIn: PlaceIn = (_, cursor) => cursor): Promise<void> {
    const document = await charterToUse(() => void offerNewCharter());
    if (!document) return;
    const shown = shownCharter();
    const editor = await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Active });
    const place = placeIn(document, shown && editor.selection.active);
    if (place) {
        editor.selection = new vscode.Selection(place, place);
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    await vscode.commands.executeCommand(command);
}

async function offerNewCharter(): Promise<void> {
    const create = t('New charter');
    if (await vscode.window.showInformationMessage(t('Start a charter first, or open one.'), create) === create) await vscode.commands.executeCommand('concordat.newCharter');
}

/** The cursor, if it is at a finding, or else the most severe finding. */
const atFinding: PlaceIn = (document, cursor) => {
    const findings = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity !== vscode.DiagnosticSeverity.Hint);
    if (cursor && findings.some(({ range }) => range.contains(cursor))) return cursor;
    return findings.sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))[0]?.range.start ?? cursor;
};

/** The end of the charter, if a declaration can begin there. */
const emptyEnd: PlaceIn = (document, cursor) => {
    const { range } = document.lineAt(document.lineCount - 1);
    return range.isEmpty ? range.end : cursor;
};
