import { Loader, loadImports } from '../../language/workspace/load.js';
import type { Level } from '../../language/model/project-settings.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { fileOf, readBytes, readText, uriOf, workspaceRootOf } from '../../files/disk.js';
import { shownPath } from '../input/find-charters.js';
import { UserProblem } from './user-problem.js';

/** The workspaces of the files of one run. Files of one workspace share what they import, and their configurations. */
export class Workspaces {
    private readonly byRoot = new Map<string, Workspace>();

    /**
     * @param root the folder that nothing may lead out of; by default the repository or folder around each file.
     * @param rules levels that count more than those of any configuration.
     */
    constructor(private readonly root?: string, private readonly rules?: Readonly<Record<string, Level>>) {}

    around(file: string): Workspace {
        const root = this.root ?? workspaceRootOf(file);
        const known = this.byRoot.get(root);
        if (known) return known;
        const workspace = new Workspace(uriOf(root));
        workspace.configurations.setLast(this.rules);
        this.byRoot.set(root, workspace);
        return workspace;
    }

    /** Whether the configuration leaves a file out; only configurations are read. Throws a UserProblem where one cannot be used. */
    async excludes(file: string): Promise<boolean> {
        return (await this.prepare(file)).configurations.isExcluded(uriOf(file));
    }

    /** Whether a file is Markdown that a configuration lets hold a charter; only configurations are read. */
    async isLiterate(file: string): Promise<boolean> {
        const workspace = this.around(file);
        await new Loader(workspace, uri => readText(uri, fileOf(workspace.root))).loadConfiguration(uriOf(file));
        return workspace.configurations.isLiterate(uriOf(file));
    }

    /** Reads what counts for a file, and what it imports if its text is there. Throws a UserProblem where a configuration cannot be used. */
    async prepare(file: string): Promise<Workspace> {
        const workspace = this.around(file);
        await loadImports(workspace, uriOf(file), uri => readText(uri, fileOf(workspace.root)), uri => readBytes(uri, fileOf(workspace.root)));
        const chain = workspace.configurations.chainFor(uriOf(file));
        const sentences = chain.flatMap(uri => problemSentences(workspace, uri));
        if (sentences.length > 0) throw new UserProblem(`the configuration cannot be used, so nothing was checked:\n${sentences.join('\n')}`, chain.map(fileOf));
        return workspace;
    }
}

/** What is wrong in a configuration, a line for each. */
export const problemSentences = (workspace: Workspace, uri: string) => (workspace.configurationProblems(uri) ?? [])
    .map(({ message, range: { start } }) => `  ${shownPath(fileOf(uri))}:${start.line + 1}:${start.character + 1}: ${message}`);
