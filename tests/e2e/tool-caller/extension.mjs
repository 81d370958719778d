// Calls the tools that calls.json in the folder names, as an agent in the editor would, and writes what they answer to answers.json.
import * as vscode from 'vscode';

export function activate({ subscriptions }) {
    subscriptions.push(vscode.commands.registerCommand('toolCaller.call', callTools));
}

async function callTools() {
    const file = name => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
    const calls = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file('calls.json'))));
    const answers = [];
    for (const { name, input } of calls) {
        try {
            const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
            answers.push({ name, text: content.map(({ value }) => value).join('') });
        } catch (error) {
            answers.push({ name, error: String(error.message) });
        }
    }
    const tools = vscode.lm.tools.filter(({ name }) => name.startsWith('concordat_')).map(({ name }) => name);
    await vscode.workspace.fs.writeFile(file('answers.json'), new TextEncoder().encode(JSON.stringify({ tools, answers })));
}
