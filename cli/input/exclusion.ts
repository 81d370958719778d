import type { Candidate } from './find-charters.js';
import type { Workspaces } from '../running/workspaces.js';

/** The charters that their configuration excludes; those that are named stay. Throws a UserProblem where a configuration cannot be used. */
export async function excludedOf(candidates: readonly Candidate[], workspaces: Workspaces): Promise<Set<string>> {
    const excluded = new Set<string>();
    for (const { file, isNamed } of candidates) if (await workspaces.excludes(file) && !isNamed) excluded.add(file);
    return excluded;
}
