import { MessageType, ShowMessageNotification, type Connection, type InitializeParams } from 'vscode-languageserver';
import { unknownConfigurations } from './configure.js';
import type { Projects } from './projects.js';
import { say } from './messages.js';
import { problemsOfRules, settingsIn } from './settings.js';

/**
 * Keeps the settings in step with the editor's. Answers a function that asks the editor, if it can be asked, for those of each folder.
 * What is wrong with the settings is said once.
 */
export function followSettings(connection: Connection, projects: Projects, { capabilities, initializationOptions }: InitializeParams): () => Promise<void> {
    const asks = capabilities.workspace?.configuration ?? false;
    const said = new Set<string>();
    const complain = (problems: readonly string[]) => {
        for (const problem of problems) {
            if (!said.has(problem)) connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: problem }).catch(() => undefined);
            said.add(problem);
        }
    };
    const ask = async () => {
        const folders = projects.folderUris();
        const answers = asks && folders.length > 0 ? await connection.workspace.getConfiguration(folders.map(scopeUri => ({ scopeUri, section: 'concordat' }))) as unknown[] : [];
        const ofFolders = new Map(answers.map((answer, index) => [folders[index]!, settingsIn(answer)]));
        projects.setSettings(projects.settings, ofFolders);
        for (const { rules } of [projects.settings, ...ofFolders.values()]) complain(problemsOfRules(rules));
        complain((await unknownConfigurations(projects)).map(path => say('configuration is not there', path)));
    };
    const options = (initializationOptions ?? {}) as { readonly settings?: unknown; readonly rules?: unknown };
    projects.setSettings(settingsIn(options.settings ?? { rules: options.rules }));
    connection.onDidChangeConfiguration(({ settings }) => {
        const sent = (settings as { readonly concordat?: unknown } | null)?.concordat;
        if (sent !== undefined || !asks) projects.setSettings(settingsIn(sent));
        ask().catch((thrown: unknown) => connection.console.error(String(thrown)));
    });
    return ask;
}
