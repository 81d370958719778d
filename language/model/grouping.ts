import type { RuleId } from '../generated/rule-ids.js';
import type { Charter } from './charter.js';
import type { Entity } from './entity.js';
import { inTheirTime } from './facts/decisions.js';
import { groupBy } from './collections.js';
import { inList, listed, placeNaming, sentence } from './naming.js';
import type { Place } from './place.js';

type Group<E> = readonly [E, ...E[]];

/**
 * Declarations that share one cause, as the findings of a rule name them: all together in one. Those that an explanation of the rule
 * names are apart, each alone, since the reason that is given for one is no reason for the others.
 */
export const groupsFor = <E extends Entity>(charter: Charter, rule: RuleId, entities: readonly E[]): readonly Group<E>[] =>
    groupsByCause(charter, rule, entities, { concerns: each => [each], cause: () => '' });

/** Cases by their cause, each cause in words. Cases that concern what an explanation of the rule names are apart from the others. */
export function groupsByCause<C>({ explanations }: Charter, rule: RuleId, cases: readonly C[], { concerns, cause }: { readonly concerns: (each: C) => readonly Entity[]; readonly cause: (each: C) => string }): readonly Group<C>[] {
    const explained = new Set<Entity>(explanations.flatMap(({ name, for: named }) => (name === rule ? named?.value ?? [] : [])));
    const groups = groupBy(cases, each => [cause(each), ...concerns(each).filter(entity => explained.has(entity)).map(({ name }) => name)].join('\n'));
    return [...groups.values()].filter(isGroup);
}

/** A stakeholder whom a decision affects. */
export interface AffectedBy {
    readonly stakeholder: Entity<'stakeholder'>;
    readonly decision: Entity<'decision'>;
}

/** `“A” and “B” affect X and Y`, where each of the decisions affects each of the stakeholders; else what they affect between them. */
export function affectsInWords(cases: readonly AffectedBy[]): string {
    const [decisions, stakeholders] = [decisionsOf(cases), stakeholdersOf(cases)];
    const present = decisions.length === 1 ? 'affects' : cases.length === decisions.length * stakeholders.length ? 'affect' : 'between them affect';
    const verb = inTheirTime(decisions, present, cases.length === decisions.length * stakeholders.length ? 'affected' : 'between them affected');
    return `${sentence(groupCalled(decisions))} ${verb} ${listed(stakeholders)}`;
}

export const decisionsOf = (cases: readonly AffectedBy[]) => [...new Set(cases.map(({ decision }) => decision))];
export const stakeholdersOf = (cases: readonly AffectedBy[]) => [...new Set(cases.map(({ stakeholder }) => stakeholder))];

/** Where a decision says that it affects the stakeholder. */
export const placeOfCase = ({ stakeholder, decision }: AffectedBy): Place => placeNaming(decision.affects!, stakeholder);

const isGroup = <E>(entities: E[]): entities is [E, ...E[]] => entities.length > 0;

/** What a finding calls its group: by name up to three, of more the first two and how many others. */
export const groupCalled = (group: readonly Entity[]): string => inList(group.map(({ called }) => called), { limit: 3 });

/** The places of a group after the first, at which the finding itself is. */
export const furtherPlaces = ([, ...others]: readonly Entity[], message: (each: Entity) => string): { readonly at: Entity; readonly message: string }[] =>
    others.map(each => ({ at: each, message: message(each) }));

/** The same for cases of decisions. */
export const furtherCases = ([, ...others]: readonly AffectedBy[]): { readonly at: Place; readonly message: string }[] =>
    others.map(each => ({ at: placeOfCase(each), message: `${sentence(each.decision.called)} affects ${each.stakeholder.called}.` }));
