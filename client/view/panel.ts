import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Seen } from '../../server/features/pictures.js';
import { isCharter } from '../charters.js';
import { charterToUse } from '../open-charter.js';
import type { Format, FromPage, Tab, ToPage, ViewState } from './messages.js';
import { copySvg, savePicture, showLarge } from './pictures.js';
import { page } from './webview-page.js';

/** How long to wait after a change for the next one, in milliseconds. */
const patience = 250;

/** What the context menu of a picture says it is about. */
export interface PictureContext { readonly picture: string }

const { t } = vscode.l10n;

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
            vscode.window.registerWebviewPanelSerializer('concordat.view', { deserializeWebviewPanel: (panel, state: ViewState | undefined) => this.restore(panel, state) }),
            { dispose: () => this.panel?.dispose() },
        );
    }

    /** Opens the view beside a charter, or brings it to the front. Where the view has the focus, it keeps its charter. */
    async show(tab: Tab, document?: vscode.TextDocument): Promise<void> {
        const toShow = document ?? (this.panel?.active ? this.shown : undefined) ?? await charterToUse(() => this.shown ?? askForCharter());
        if (!toShow) return;
        this.shown = toShow;
        this.tab = tab;
        this.panel ??= this.open();
        this.panel.reveal(undefined, true);
        this.post({ is: 'tab', tab });
        await this.refresh();
    }

    private open(): vscode.WebviewPanel {
        const files = vscode.Uri.joinPath(this.extension, 'dist');
        const panel = vscode.window.createWebviewPanel('concordat.view', t('Assessment'), { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [files] });
        return this.prepare(panel);
    }

    private prepare(panel: vscode.WebviewPanel): vscode.WebviewPanel {
        const files = vscode.Uri.joinPath(this.extension, 'dist');
        panel.iconPath = vscode.Uri.joinPath(this.extension, 'images/file.svg');
        panel.onDidDispose(() => { this.panel = undefined; });
        panel.webview.onDidReceiveMessage((message: FromPage) => this.received(message));
        panel.webview.html = page(panel.webview, files, 'view');
        return panel;
    }

    /** After a reload of the window the view shows what it showed before. */
    private async restore(panel: vscode.WebviewPanel, state: ViewState | undefined): Promise<void> {
        panel.webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist')] };
        this.tab = state?.tab ?? 'model';
        const document = state?.uri ? await Promise.resolve(vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri))).catch(() => undefined) : undefined;
        if (!document) return panel.dispose();
        this.shown = document;
        this.panel = this.prepare(panel);
    }

    /** What the context menu of a picture does. */
    async copyPicture({ picture }: PictureContext): Promise<void> {
        const answer = await this.answer({ is: 'copy', id: picture });
        if (answer?.is === 'copied' && answer.hasWorked) void vscode.window.setStatusBarMessage(t('The picture is on the clipboard.'), 4000);
        else if (answer) void vscode.window.showWarningMessage(t('The browser did not let Concordat copy the picture. Save it instead.'));
    }

    async copyPictureAsSvg({ picture }: PictureContext): Promise<void> {
        const bytes = await this.pictureAs('svg', picture);
        if (bytes) await copySvg(new TextDecoder().decode(bytes));
    }

    async savePicture({ picture }: PictureContext): Promise<void> {
        if (this.shown) await savePicture(picture, this.shown.uri, format => this.pictureAs(format, picture));
    }

    private async pictureAs(format: Format, id: string): Promise<Uint8Array | undefined> {
        const answer = await this.answer({ is: 'picture', id, format });
        return answer?.is === 'picture' ? answer.bytes : undefined;
    }

    /** Asks the page for something about a picture. */
    private answer(request: Extract<ToPage, { readonly is: 'picture' | 'copy' }>): Promise<FromPage | undefined> {
        const { panel } = this;
        if (!panel) return Promise.resolve(undefined);
        const answers = request.is === 'copy' ? 'copied' : 'picture';
        return new Promise(resolve => {
            const heard = panel.webview.onDidReceiveMessage((message: FromPage) => {
                if (message.is !== answers || message.id !== request.id) return;
                heard.dispose();
                resolve(message);
            });
            this.post(request);
        });
    }

    private async received(message: FromPage): Promise<void> {
        if (message.is === 'ready') {
            this.post({ is: 'tab', tab: this.tab });
            await this.refresh();
        } else if (message.is === 'large') {
            showLarge(this.extension, message.title, message.svg);
        } else if (message.is === 'reveal') {
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
        panel.title = seen ? seen.assessment.partnership : t('Assessment');
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

const askForCharter = (): undefined => void vscode.window.showInformationMessage(t('Open a charter first. The view shows the one that you are writing.'));
