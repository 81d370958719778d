import type { BoundDocument } from '../../model/entity.js';
import { sharesNames } from '../../model/binding.js';
import type { Entity } from '../../model/entity.js';
import { repeatedIn } from '../../model/repeated.js';
import { declarations } from '../../vocabulary/declarations.js';
import { defineLanguageRule, type Report } from '../rule.js';

export const rule = defineLanguageRule({
    id: 'duplicate-name',
    severity: 'error',
    summary: 'Checks that every name is declared only once.',
    rationale: 'Names are how the parts of a charter refer to each other. Of two things with one name only the first could ever be meant.',
    *check(document) {
        const taken = namesOfLibraries(document);
        for (const entity of document.declared) {
            const key = keyOf(entity);
            const first = key === undefined ? undefined : taken.get(key);
            if (first) yield givenTwice(document, entity, first);
            else if (key !== undefined) taken.set(key, entity);
        }
        yield* libraryClashes(document);
    },
});

function givenTwice(document: BoundDocument, entity: Entity, first: Entity): Report {
    const elsewhere = first.document === document ? '' : ', in an imported file';
    return {
        at: entity,
        message: entity.keyword === 'explain'
            ? `“${entity.name}” is explained twice for the same thing; only the first explanation counts.`
            : `“${entity.name}” is already the name of ${declarations[first.keyword].noun}${elsewhere}.`,
        related: [{ at: first, message: entity.keyword === 'explain' ? 'It is first explained here.' : 'It is first given here.' }],
    };
}

/** Two libraries that do not know each other may each be right; only who imports both finds that they give one name twice. */
function* libraryClashes(document: BoundDocument): Generator<Report> {
    for (const { entity, first } of repeatedIn(document, document.libraries, sharedKeyOf)) {
        if ([entity, first].some(each => each.document === document)) continue;
        yield {
            at: entity,
            message: `“${entity.name}” is the name of ${declarations[first.keyword].noun} in one imported file, and of ${declarations[entity.keyword].noun} in another; here it means the first.`,
            related: [{ at: first, message: 'It is first given here.' }],
        };
    }
}

/** Names of a wider partnership do not count: a place may use them for things of its own. */
const namesOfLibraries = ({ libraries }: BoundDocument): Map<string, Entity> =>
    new Map(libraries.flatMap(({ declared }) => declared.flatMap(entity => entriesOf(entity))).reverse());

const entriesOf = (entity: Entity): [string, Entity][] => {
    const key = sharedKeyOf(entity);
    return key === undefined ? [] : [[key, entity]];
};

/** An explanation clashes with none of another file. */
const sharedKeyOf = (entity: Entity): string | undefined => (entity.keyword === 'explain' ? undefined : keyOf(entity));

/** All share one space of names but sources, and explanations, of which a rule may have several that are `for` different things. */
function keyOf(entity: Entity): string | undefined {
    if (entity.name === undefined) return undefined;
    if (sharesNames(entity.keyword)) return entity.name;
    const scope = entity.keyword === 'explain' ? entity.written.get('for')?.values.map(({ $cstNode }) => $cstNode?.text).sort().join() ?? '' : '';
    return [entity.keyword, entity.name, scope].join(' ');
}
