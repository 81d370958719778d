import type { Entity } from '../language/model/entity.js';
import type { Workspace } from '../language/workspace/workspace.js';
import type { Projects } from './projects.js';

/** A declaration in each of the projects that know its document: a charter of one folder may name what another folder declares. */
export function everywhere(projects: Projects, entity: Entity): { readonly workspace: Workspace; readonly entity: Entity }[] {
    const { source } = entity.document;
    return projects.all().flatMap(({ workspace }) => {
        const document = workspace.document(source.uri);
        const same = document && workspace.bind(document).declared.find(({ extent, keyword }) => keyword === entity.keyword && extent.start === entity.extent.start);
        return same ? [{ workspace, entity: same }] : [];
    });
}
