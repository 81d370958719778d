import * as vscode from 'vscode';

/** Nothing is loaded but the script and the style of the extension's own; the page gets its content as messages. */
export function page(webview: vscode.Webview, files: vscode.Uri, script: 'view' | 'large'): string {
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
    const nonce = crypto.randomUUID();
    return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
<link rel="stylesheet" href="${address(`${script}.css`)}">
<title>Concordat</title>
</head>
<body>
<script nonce="${nonce}" src="${address(`${script}.js`)}"></script>
</body>
</html>`;
}
