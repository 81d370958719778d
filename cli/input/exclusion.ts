import { uriOf } from '../../files/disk.js';
import type { Candidate } from './find-charters.js';
import type { Workspaces } from '../running/workspaces.js';

/** The charters but those that their configuration excludes. Throws a UserProblem where a configuration cannot be used. */
export async function withoutExcluded(candidates: readonly Candidate[], workspaces: Workspaces): Promise<Candidate[]> {
    const kept: Candidate[] = [];
    for (const candidate of candidates) if (!await isExcluded(candidate, workspaces)) kept.push(candidate);
    return kept;
}

/** Whether the configuration of a charter leaves it out; one that is named stays. */
export async function isExcluded({ file, isNamed }: Candidate, workspaces: Workspaces): Promise<boolean> {
    return !isNamed && (await workspaces.prepare(file)).configurations.isExcluded(uriOf(file));
}
