import type { BoundDocument } from '../../model/entity.js';
import type { Workspace } from '../../workspace/workspace.js';
import { namesFor } from '../../text/names.js';
import { renamed } from '../rename.js';
import { targetAt } from '../target.js';
import type { Refactoring, Selected } from './refactoring.js';

/** Names a declaration after its title, wherever the name stands, if it is called something else. */
export function nameAfterTitle(document: BoundDocument, { start }: Selected, workspace: Workspace): Refactoring[] {
    const target = targetAt(document, start);
    if (target?.is !== 'name' && target?.is !== 'title') return [];
    const { entity } = target;
    if (entity.name === undefined || entity.title === undefined || entity.keyword === 'explain') return [];
    const [name] = namesFor([entity.title]) as [string];
    const places = name === entity.name ? 'the same' : renamed(workspace, { entity, name: entity.name, place: entity.place }, name);
    return typeof places === 'string' ? [] : [{ title: `Rename ${entity.name} after its title, to ${name}`, kind: 'rewrite', edits: places.map(place => ({ place, text: name })) }];
}
