import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ancestors } from '../../files/disk.js';
import { shownPath } from '../input/find-charters.js';

/** Where services of CI say that they put the repository: GitHub, GitLab, Azure, Bitbucket, Jenkins. */
const checkoutVariables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'BUILD_SOURCESDIRECTORY', 'BITBUCKET_CLONE_DIR', 'WORKSPACE'];

const roots = new Map<string, string | undefined>();

/**
 * The folder from which services name the files of a repository. What the service says counts where it is a repository, since a
 * submodule is named from there too; or where there is no repository, as in a container that was given the files alone.
 */
export function repositoryRootOf(file: string): string | undefined {
    const folder = dirname(file);
    if (!roots.has(folder)) roots.set(folder, findRoot(folder));
    return roots.get(folder);
}

function findRoot(folder: string): string | undefined {
    const checkouts = checkoutVariables.flatMap(name => process.env[name] ?? []).filter(each => each !== '' && existsSync(each)).map(each => realpathSync(each)).filter(each => isIn(folder, each));
    const isRepository = (each: string) => existsSync(join(each, '.git'));
    return checkouts.find(isRepository) ?? ancestors(folder).find(isRepository) ?? checkouts[0];
}

const isIn = (folder: string, root: string) => folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);

/** A file as services of CI name it: from the root of the repository, with forward slashes; outside of one, from the current folder. */
export function repositoryPath(file: string): string {
    const real = realFolder(file);
    const root = repositoryRootOf(real);
    return root === undefined ? shownPath(file) : relative(root, real).split(sep).join('/');
}

/** The file in the folder where it really is. */
function realFolder(file: string): string {
    const absolute = resolve(file);
    try {
        return join(realpathSync(dirname(absolute)), basename(absolute));
    } catch {
        return absolute;
    }
}
