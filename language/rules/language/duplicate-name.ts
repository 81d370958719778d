import type { BoundDocument } from '../../model/binding.js';
import { sharesNames } from '../../model/binding.js';
import type { Entity } from '../../model/entity.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'duplicate-name',
    severity: 'error',
    summary: 'Every name is given once.',
    rationale: 'Names are how declarations refer to each other. Of two declarations with one name only the first could ever be meant.',
    cites: [],
    *check(document) {
        for (const entity of document.declared) {
            const first = firstOfThatName(document, entity);
            if (!first || first === entity) continue;
            const elsewhere = first.document === document ? '' : ', in a file that is imported';
            yield {
                at: entity,
                message: entity.keyword === 'explain'
                    ? `“${entity.name}” is explained twice for the same; only the first explanation is read.`
                    : `The name “${entity.name}” is already given to ${declarations[first.keyword].noun}${elsewhere}.`,
                related: [{ at: first, message: 'It is first given here.' }],
            };
        }
    },
});

function firstOfThatName(document: BoundDocument, entity: Entity): Entity | undefined {
    if (entity.name === undefined) return undefined;
    if (sharesNames(entity.keyword)) return firstInReach(document, entity);
    return document.declared.find(other => other.keyword === entity.keyword && other.name === entity.name && scopeOf(other) === scopeOf(entity));
}

/** Names of a wider partnership do not count: a place may use them for things of its own. */
function firstInReach(document: BoundDocument, { name }: Entity): Entity | undefined {
    const imported = document.libraries.map(library => library.scope.get(name!)).find(found => found !== undefined && document.libraries.some(({ source }) => source === found.document.source));
    return imported ?? document.scope.get(name!);
}

/** Several explanations of one rule are allowed where they are for different declarations. */
const scopeOf = (entity: Entity) => (entity.keyword === 'explain' ? entity.stated('for')?.items.map(({ written }) => written).sort().join() ?? '' : '');
