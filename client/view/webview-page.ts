import * as vscode from 'vscode';

/** Nothing is loaded but the script and the style of the extension's own; the page gets its content as messages. Images are those that it draws itself. */
export function page(webview: vscode.Webview, files: vscode.Uri, script: 'view' | 'large'): string {
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
    const nonce = crypto.randomUUID();
    const texts = JSON.stringify(vscode.l10n.bundle ?? {}).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return `<!doctype html>
<html lang="${vscode.l10n.bundle ? vscode.env.language : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}; img-src blob:">
<link rel="stylesheet" href="${address(`${script}.css`)}">
<title>Concordat</title>
</head>
<body data-texts="${texts}">
<script nonce="${nonce}" src="${address(`${script}.js`)}"></script>
</body>
</html>`;
}
