import * as vscode from 'vscode';

/** The task that checks all charters of a folder with the command, as CI does. Its findings go to the Problems panel. */
export const tasks = (): vscode.Disposable => vscode.tasks.registerTaskProvider('concordat', {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map(folder => lintTask(folder, { type: 'concordat' })),
    resolveTask: ({ definition, scope }) => (typeof scope === 'object' ? lintTask(scope, definition) : undefined),
});

function lintTask(folder: vscode.WorkspaceFolder, definition: vscode.TaskDefinition): vscode.Task {
    const paths: unknown = definition['paths'];
    const configuration = vscode.workspace.getConfiguration('concordat', folder).get<string>('configuration')?.trim();
    const args = ['concordat', 'lint', '--format', 'concise', ...configuration ? ['--config', configuration] : [], ...Array.isArray(paths) ? paths.map(String) : []];
    const task = new vscode.Task(definition, folder, 'lint', 'concordat', new vscode.ShellExecution('npx', args, { cwd: folder.uri.fsPath }), '$concordat');
    task.group = vscode.TaskGroup.Build;
    return task;
}
