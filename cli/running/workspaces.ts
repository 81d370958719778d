import { Loader, loadImports } from '../../language/workspace/load.js';
import { Workspace } from '../../language/workspace/workspace.js';
import { dirname, resolve } from 'node:path';
import { isWithin } from '../../language/text/uri.js';
import { safeText } from '../output/safe-text.js';
import { fileOf, readBytes, readText, statOf, uriOf, workspaceRootOf } from '../../files/disk.js';
import { shownPath } from '../input/find-charters.js';
import type { Overrides } from './overrides.js';
import { UserProblem } from './user-problem.js';

/** The workspaces of the files of one run. Files of one workspace share what they import, and their configurations. */
export class Workspaces {
    private readonly byRoot = new Map<string, Workspace>();
    private readonly roots = new Map<string, string>();

    /**
     * @param root the folder that nothing may lead out of; by default the repository or folder around each file.
     * @param overrides what counts more than any configuration that is found.
     */
    constructor(private readonly root?: string, private readonly overrides: Overrides = {}) {}

    around(file: string): Workspace {
        const root = this.root ?? this.rootFor(file);
        const known = this.byRoot.get(root);
        if (known) return known;
        const workspace = workspaceIn(root, this.overrides);
        this.byRoot.set(root, workspace);
        return workspace;
    }

    /** The root is looked for once for the files of a folder. */
    private rootFor(file: string): string {
        const folder = dirname(file);
        const root = this.roots.get(folder) ?? workspaceRootOf(file);
        this.roots.set(folder, root);
        return root;
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
        const { config } = this.overrides;
        const rootOf = (uri: string) => (config !== undefined && !isWithin(workspace.root, uri) ? workspaceRootOf(resolve(config)) : fileOf(workspace.root));
        await loadImports(workspace, uriOf(file), uri => readText(uri, rootOf(uri)), uri => readBytes(uri, fileOf(workspace.root)));
        refuseUnusable(workspace, file, this.overrides);
        return workspace;
    }

    /** What is to be said of the configurations of a file, which can be used all the same; they must have been read. */
    noticesFor(file: string): Notice[] {
        const workspace = this.around(file);
        return workspace.configurations.chainFor(uriOf(file)).flatMap(uri => toldIn(workspace, uri, true));
    }
}

/** An empty workspace in which the configuration counts that a command was told to use. Throws a UserProblem where there is none. */
export function workspaceIn(root: string, { config, levels, preview }: Overrides): Workspace {
    const workspace = new Workspace(uriOf(root));
    if (levels || preview) workspace.configurations.setLast({ ...(levels ? { rules: levels } : {}), ...(preview ? { preview } : {}) });
    if (config !== undefined) {
        refuseMissing(config);
        workspace.configurations.choose(uriOf(resolve(config)), uriOf(workspaceRootOf(resolve(config))));
    }
    return workspace;
}

/** Throws a UserProblem where the configuration of a file cannot be used, or where the one that was named states none. */
export function refuseUnusable(workspace: Workspace, file: string, { config }: Overrides, heading = 'the configuration cannot be used, so nothing was checked'): void {
    const sentences = sentencesOf(workspace, file);
    if (sentences.length > 0) throw new UserProblem(`${heading}:\n${sentences.join('\n')}`, workspace.configurations.chainFor(uriOf(file)).map(fileOf));
    if (config !== undefined && workspace.configurations.statedFor(uriOf(file)).length === 0) throw new UserProblem(`“${safeText(config)}” states no configuration: it has no key “concordat”.`);
}

const sentencesOf = (workspace: Workspace, file: string) => workspace.configurations.chainFor(uriOf(file)).flatMap(uri => problemSentences(workspace, uri));

/** Throws a UserProblem for a configuration that was named and is none. */
function refuseMissing(config: string): void {
    const found = statOf(config);
    if (!found) throw new UserProblem(`There is no configuration “${safeText(config)}”. Check the spelling of --config.`);
    if (found.isDirectory()) throw new UserProblem(`“${safeText(config)}” is a folder. Name the configuration in it with --config.`);
}

/** What is wrong in a configuration, a line for each. */
const problemSentences = (workspace: Workspace, uri: string) => toldIn(workspace, uri, false).map(each => `  ${noticeSentence(each)}`);

/** Something that is said of a place in a configuration. */
export interface Notice {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}

/** A notice as it is shown, from the current folder. */
export const noticeSentence = ({ file, line, column, message }: Notice): string => `${shownPath(file)}:${line}:${column}: ${message}`;

const toldIn = (workspace: Workspace, uri: string, areNotices: boolean): Notice[] => (workspace.configurationProblems(uri) ?? []).filter(({ isNotice }) => (isNotice === true) === areNotices)
    .map(({ message, range: { start } }) => ({ file: fileOf(uri), line: start.line + 1, column: start.character + 1, message }));
