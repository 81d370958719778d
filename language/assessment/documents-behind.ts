import { subjects, type RawFinding } from '../check/raw.js';
import { citedIn, titleAndYear, workOf } from '../citation/cited.js';
import type { Entity } from '../model/entity.js';
import { seatsOn } from '../model/facts/seats.js';
import { isCharterRule } from '../rules/rule.js';

/** The documents that are cited for what a rule reads of the declarations that it found something in: of a forum, also of its seats. */
export function documentsBehind(finding: RawFinding): string[] {
    const { rule } = finding;
    if (!isCharterRule(rule)) return [];
    const entities = new Set(subjects(finding).flatMap(entity => [entity, ...seatsOf(entity)]));
    const cited = [...entities].flatMap(entity => rule.reads.flatMap(key => citedFor(entity, key)));
    return [...new Set(cited)];
}

const seatsOf = (entity: Entity): readonly Entity[] => (entity.keyword === 'forum' ? seatsOn(entity as Entity<'forum'>) : []);

/** What is cited for a property, by its key in the form `forum.members`. */
function citedFor(entity: Entity, key: string): string[] {
    const property = key.startsWith(`${entity.keyword}.`) ? entity.stated(key.slice(entity.keyword.length + 1)) : undefined;
    return (property?.citations ?? []).flatMap(citation => citedIn(entity.document, citation) ?? []).map(cited => titleAndYear(workOf(cited)));
}
