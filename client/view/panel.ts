import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Seen } from '../../server/features/pictures.js';
import type { FromPage, Tab, ToPage } from './messages.js';

/** How long to wait after a change for the next one, in milliseconds. */
const patience = 250;

const isCharter = ({ languageId, uri }: vscode.TextDocument) => languageId === 'concordat' || uri.path.endsWith('.concordat.md');

/** The view beside the charter: its assessment and pictures. There is one, and it shows the charter that was edited last. */
export class CharterView {
    private panel: vscode.WebviewPanel | undefined;
    private shown: vscode.TextDocument | undefined;
    private tab: Tab = 'model';
    private timer: ReturnType<typeof setTimeout> | undefined;
    readonly subscriptions: vscode.Disposable;

    constructor(private readonly client: BaseLanguageClient, private readonly extension: vscode.Uri) {
        this.subscriptions = vscode.Disposable.from(
            vscode.languages.onDidChangeDiagnostics(() => this.refreshSoon()),
            vscode.workspace.onDidChangeTextDocument(({ document }) => isCharter(document) && this.refreshSoon()),
            vscode.window.onDidChangeActiveTextEditor(editor => void this.follow(editor)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.tellCursor(textEditor)),
            { dispose: () => this.panel?.dispose() },
        );
    }

    /** Opens the view beside the active charter, or brings it to the front. */
    async show(tab: Tab): Promise<void> {
        const editor = vscode.window.activeTextEditor;
        if (editor && isCharter(editor.document)) this.shown = editor.document;
        if (!this.shown) {
            void vscode.window.showInformationMessage('Open a charter first: the view shows the one that you are writing.');
            return;
        }
        this.tab = tab;
        this.panel ??= this.open();
        this.panel.reveal(undefined, true);
        this.post({ is: 'tab', tab });
        await this.refresh();
    }

    private open(): vscode.WebviewPanel {
        const files = vscode.Uri.joinPath(this.extension, 'dist');
        const panel = vscode.window.createWebviewPanel('concordat.view', 'Assessment', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [files] });
        panel.iconPath = vscode.Uri.joinPath(this.extension, 'images/file.svg');
        panel.onDidDispose(() => { this.panel = undefined; });
        panel.webview.onDidReceiveMessage((message: FromPage) => this.received(message));
        panel.webview.html = page(panel.webview, files);
        return panel;
    }

    private async received(message: FromPage): Promise<void> {
        if (message.is === 'ready') {
            this.post({ is: 'tab', tab: this.tab });
            await this.refresh();
        } else {
            await this.reveal(vscode.Uri.parse(message.uri), message.line);
        }
    }

    /** Goes to a line in the editor that shows the file already, or beside the view. */
    private async reveal(uri: vscode.Uri, line: number): Promise<void> {
        const visible = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
        const editor = await vscode.window.showTextDocument(uri, { viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One });
        const start = new vscode.Position(line, editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).firstNonWhitespaceCharacterIndex);
        editor.selection = new vscode.Selection(start, start);
        editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }

    /** Shows the charter that is turned to; a library is none, so that who looks up a stakeholder there keeps the view. */
    private async follow(editor: vscode.TextEditor | undefined): Promise<void> {
        if (!this.panel || !editor || !isCharter(editor.document) || editor.document === this.shown) return;
        const { document } = editor;
        if (await this.seen(document)) {
            this.shown = document;
            await this.refresh();
        }
        this.tellCursor(editor);
    }

    private refreshSoon(): void {
        if (!this.panel) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.refresh(), patience);
    }

    private async refresh(): Promise<void> {
        const { shown, panel } = this;
        if (!shown || !panel) return;
        const seen = await this.seen(shown);
        if (shown !== this.shown || panel !== this.panel) return;
        panel.title = seen ? seen.assessment.partnership : 'Assessment';
        this.post({ is: 'seen', seen, uri: this.uriOf(shown), name: vscode.workspace.asRelativePath(shown.uri) });
        const editor = vscode.window.visibleTextEditors.find(({ document }) => document === shown);
        if (editor) this.tellCursor(editor);
    }

    private readonly uriOf = ({ uri }: vscode.TextDocument) => this.client.code2ProtocolConverter.asUri(uri);
    private readonly seen = (document: vscode.TextDocument) => this.client.sendRequest<Seen | null>('concordat/pictures', { uri: this.uriOf(document) });

    private tellCursor({ document, selection }: vscode.TextEditor): void {
        if (isCharter(document)) this.post({ is: 'cursor', uri: this.uriOf(document), line: selection.active.line });
    }

    private post(message: ToPage): void {
        void this.panel?.webview.postMessage(message);
    }
}

/** Nothing is loaded but the script and the style of the extension's own; the page gets its content as messages. */
function page(webview: vscode.Webview, files: vscode.Uri): string {
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
    const nonce = crypto.randomUUID();
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
<link rel="stylesheet" href="${address('view.css')}">
<title>Concordat</title>
</head>
<body>
<script nonce="${nonce}" src="${address('view.js')}"></script>
</body>
</html>`;
}
