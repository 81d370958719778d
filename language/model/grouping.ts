import type { RuleId } from '../generated/rule-ids.js';
import type { Charter } from './charter.js';
import type { Entity } from './entity.js';
import { inList } from './naming.js';

type Group<E> = readonly [E, ...E[]];

/**
 * Declarations that share one cause, as the findings of a rule name them: all together in one. Those that an explanation of the rule
 * names are apart, each alone, since the reason that is given for one is no reason for the others.
 */
export function groupsFor<E extends Entity>({ explanations }: Charter, rule: RuleId, entities: readonly E[]): readonly Group<E>[] {
    const explained = new Set<Entity>(explanations.flatMap(({ name, for: named }) => (name === rule ? named?.value ?? [] : [])));
    const others = entities.filter(each => !explained.has(each));
    return [...entities.filter(each => explained.has(each)).map((each): Group<E> => [each]), ...(isGroup(others) ? [others] : [])];
}

const isGroup = <E>(entities: readonly E[]): entities is Group<E> => entities.length > 0;

/** What a finding calls its group: by name up to three, of more the first two and how many others. */
export const groupCalled = (group: readonly Entity[]): string => inList(group.map(({ called }) => called), { limit: 3 });

/** The places of a group behind the first, at which the finding itself is. */
export const furtherPlaces = ([, ...others]: readonly Entity[], message: (each: Entity) => string): { readonly at: Entity; readonly message: string }[] =>
    others.map(each => ({ at: each, message: message(each) }));
