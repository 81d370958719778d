import { resolveFrom } from '../language/text/uri.js';
import type { Project } from './project.js';
import type { Projects } from './projects.js';
import type { EditorSettings } from './settings.js';

/** A charter that the folder might hold: what counts for it counts for the folder. */
export const anyCharterOf = (root: string): string => `${root}/charter.concordat`;

/** Has the settings of a folder count where no configuration says more, and the configuration that they name. */
export function configure(project: Project, { rules, configuration }: EditorSettings): void {
    const { workspace, root } = project;
    workspace.setDefaultConfiguration({ rules });
    workspace.chooseConfiguration(configuration === '' ? undefined : resolveFrom(anyCharterOf(root), configuration));
    project.configured();
}

/** The paths in the settings that lead to no configuration. */
export async function unknownConfigurations(projects: Projects): Promise<string[]> {
    const set = projects.all().map(({ root }) => ({ uri: anyCharterOf(root), path: projects.settingsOf(`${root}/`).configuration })).filter(({ path }) => path !== '');
    for (const { uri } of set) await projects.settled(uri);
    return set.filter(({ uri }) => projects.workspaceOf(uri)?.configurations.ownerOf(uri) === undefined).map(({ path }) => path);
}
