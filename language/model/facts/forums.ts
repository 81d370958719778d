import { derived, type Charter } from '../charter.js';
import type { Entity } from '../entity.js';
import { votersOf } from './seats.js';

type Forum = Entity<'forum'>;

/** What a part of a forum has from the whole, unless it states its own. */
type Inherited = 'decidesBy' | 'threshold' | 'meets' | 'setting' | 'notice' | 'minutes' | 'papers' | 'openToPublic';

/** The forum whose part another one is, or that set it up, or to which it reports: the first that is stated. */
export const parentOf = ({ partOf, setUpBy, reportsTo }: Forum): Forum | undefined =>
    partOf?.value[0] ?? [...(setUpBy?.value ?? []), ...(reportsTo?.value ?? [])].find((each): each is Forum => each.keyword === 'forum');

/** A forum within the order of another body: one that has a parent, or that others than its own members set up, or that reports to someone. */
export const isSubordinate = (forum: Forum): boolean => parentOf(forum) !== undefined || isSetUpByOthers(forum) || forum.reportsTo !== undefined;

/** A committee that its voting members set up together is subject to nobody but themselves. */
function isSetUpByOthers(forum: Forum): boolean {
    const voters = new Set<Entity>(votersOf(forum));
    return forum.setUpBy !== undefined && (forum.setUpBy.texts.length > 0 || !forum.setUpBy.value.every(each => voters.has(each)));
}

/** What holds for a forum: what it states itself, else what the nearest of its parents states. A circle of parents ends where it began. */
export function inForce<K extends Inherited>(forum: Forum, key: K): Forum[K] {
    const seen = new Set<Forum>();
    for (let each: Forum | undefined = forum; each && !seen.has(each); each = parentOf(each)) {
        if (each[key]) return each[key];
        seen.add(each);
    }
    return undefined;
}

/** It may advise, and neither decides nor recommends. A forum that recommends to others still takes the decisions that are said to be its own. */
export const onlyAdvises = ({ authority }: Forum): boolean =>
    authority !== undefined && authority.value.includes('advises') && !authority.value.some(each => each === 'decides' || each === 'recommends');

/** The forums that take a decision. */
export const forumsTaking = ({ takenBy }: Entity<'decision'>): readonly Forum[] => (takenBy?.value ?? []).filter((each): each is Forum => each.keyword === 'forum');

/** The parties that take a decision themselves. */
export const partiesTaking = ({ takenBy }: Entity<'decision'>): readonly Entity<'stakeholder'>[] => (takenBy?.value ?? []).filter(each => each.keyword === 'stakeholder');

/** The forums in which a decision is only recommended. */
export const forumsRecommending = ({ recommendedBy }: Entity<'decision'>): readonly Forum[] => (recommendedBy?.value ?? []).filter((each): each is Forum => each.keyword === 'forum');

/** The decisions that each forum takes, with or without others. */
const takenByForum = derived(charter => {
    const taken = new Map<Forum, Entity<'decision'>[]>();
    for (const decision of charter.decisions) for (const forum of forumsTaking(decision)) taken.set(forum, [...(taken.get(forum) ?? []), decision]);
    return taken;
});

export const decisionsTakenBy = (charter: Charter, forum: Forum): readonly Entity<'decision'>[] => takenByForum(charter).get(forum) ?? [];

/** It works in writing by its nature: it says so of its setting, or that its members never come together at one time. */
export function worksInWriting(forum: Forum): boolean {
    const setting = inForce(forum, 'setting')?.value;
    return setting ? setting.every(each => each === 'written') : inForce(forum, 'meets')?.value === 'asynchronously';
}

/** How a forum comes to a decision: as the decision states, else as the forum does. */
export const ruleOf = (decision: Entity<'decision'>, forum: Forum): string | undefined => (decision.decidesBy ?? inForce(forum, 'decidesBy'))?.value;
